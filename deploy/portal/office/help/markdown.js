import { html } from '../core/lit.js';

/**
 * Articles are written in Markdown. What they use of it is drawn as templates, so that nothing in a text can become
 * anything but text: paragraphs, headings, lists, tables, and within a line bold, code and links.
 */
export function markdown(/** @type {string} */ text) {
  const blocks = text
    .replaceAll('\r', '')
    .split(/\n{2,}|\n(?=#)|(?<=^#.*)\n/m)
    .map(block => block.trim())
    .filter(Boolean);
  return html`${blocks.map(block => drawn(block))}`;
}

function drawn(/** @type {string} */ block) {
  const rows = block.split('\n');
  const heading = /^(#+)\s+(.*)$/.exec(block);
  if (heading)
    return heading[1].length < 3 ? html`<h2>${inline(heading[2])}</h2>` : html`<h3>${inline(heading[2])}</h3>`;
  if (rows.every(row => row.startsWith('|'))) return table(rows);
  if (/^[-*] /.test(block))
    return html`<ul>
      ${items(block, /^[-*] /m).map(item => html`<li>${inline(item)}</li>`)}
    </ul>`;
  if (/^\d+\. /.test(block))
    return html`<ol>
      ${items(block, /^\d+\. /m).map(item => html`<li>${inline(item)}</li>`)}
    </ol>`;
  return html`<p>${inline(rows.join(' '))}</p>`;
}

/**
 * @param {string} block
 * @param {RegExp} mark at the beginning of each item
 */
function items(block, mark) {
  return block
    .split(mark)
    .slice(1)
    .map(item => item.replaceAll(/\s*\n\s*/g, ' ').trim());
}

function table(/** @type {string[]} */ rows) {
  const cells = (/** @type {string} */ row) =>
    row
      .replace(/^\||\|$/g, '')
      .split('|')
      .map(cell => cell.trim());
  const [head, , ...body] = rows;
  return html`<div class="scroll" tabindex="0" role="group">
    <table>
      <thead>
        <tr>
          ${cells(head).map(cell => html`<th scope="col">${inline(cell)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${body.map(
          row =>
            html`<tr>
              ${cells(row).map(cell => html`<td>${inline(cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** @returns {unknown[]} */
function inline(/** @type {string} */ text) {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`|\[[^\]]+]\([^)\s]+\))/).map(part => {
    if (part.startsWith('**') && part.endsWith('**') && part.length > 4)
      return html`<strong>${part.slice(2, -2)}</strong>`;
    if (part.startsWith('`') && part.endsWith('`') && part.length > 2) return html`<code>${part.slice(1, -1)}</code>`;
    const link = /^\[([^\]]+)]\(([^)\s]+)\)$/.exec(part);
    return link && /^(https?:|tel:|mailto:)/.test(link[2])
      ? html`<a href=${link[2]} rel="noopener">${link[1]}</a>`
      : link
        ? link[1]
        : part;
  });
}

/** @type {Record<string, string>} */
const SIGNS = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'", '#x2F': '/' };

/** Where the words of a search occur: the service marks them, and writes all else as HTML would. */
export function excerpt(/** @type {string} */ text) {
  const plain = (/** @type {string} */ part) =>
    part.replaceAll(/&(amp|lt|gt|quot|#x27|#39|#x2F);/g, (_, sign) => SIGNS[sign]);
  return text.split(/(<mark>.*?<\/mark>)/s).map(part => {
    const marked = /^<mark>(.*)<\/mark>$/s.exec(part);
    return marked ? html`<mark>${plain(marked[1])}</mark>` : plain(part);
  });
}
