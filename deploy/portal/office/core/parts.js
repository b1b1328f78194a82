/** Small parts that many pages have. */

import { html, nothing } from './lit.js';
import { link } from './router.js';
import { look, term } from './terms.js';

/** @import { Kind } from './terms.js' */

/**
 * @param {Kind} kind
 * @param {string} value
 */
export function state(kind, value) {
  return html`<span class="state ${look(kind, value)}">${term(kind, value)}</span>`;
}

/**
 * @param {string} label
 * @param {string} name
 * @param {string} value
 * @param {(value: string) => void} changed
 * @param {{ type?: string, hint?: string, wrong?: string, required?: boolean, pattern?: string, max?: number,
 *   autocomplete?: string, inputmode?: string, min?: string }} [more]
 */
export function field(label, name, value, changed, more = {}) {
  const { type = 'text', hint, wrong, required = false, pattern, max, autocomplete, inputmode, min } = more;
  return html`<label class="grow"
    >${label} ${hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : nothing}
    <input
      name=${name}
      type=${type}
      .value=${value}
      ?required=${required}
      pattern=${pattern ?? nothing}
      maxlength=${max ?? nothing}
      min=${min ?? nothing}
      autocomplete=${autocomplete ?? 'off'}
      inputmode=${inputmode ?? nothing}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${[hint && `${name}-hint`, wrong && `${name}-wrong`].filter(Boolean).join(' ') || nothing}
      @input=${(/** @type {InputEvent} */ event) => changed(/** @type {HTMLInputElement} */ (event.target).value)}
    />
    ${wrong ? html`<span class="wrong" id="${name}-wrong">${wrong}</span>` : nothing}
  </label>`;
}

/**
 * @param {string} label
 * @param {string} value
 * @param {[string, string][]} choices value and word
 * @param {(value: string) => void} changed
 * @param {string} [name]
 * @param {{ required?: boolean, hint?: string }} [more]
 */
export function select(label, value, choices, changed, name, { required = false, hint } = {}) {
  return html`<label class="grow"
    >${label} ${hint ? html`<span class="hint">${hint}</span>` : nothing}
    <select
      name=${name ?? nothing}
      ?required=${required}
      @change=${(/** @type {Event} */ event) => changed(/** @type {HTMLSelectElement} */ (event.target).value)}
    >
      ${choices.map(([one, word]) => html`<option value=${one} ?selected=${one === value}>${word}</option>`)}
    </select>
  </label>`;
}

/**
 * @param {string} label
 * @param {boolean} checked
 * @param {(checked: boolean) => void} changed
 */
export function tick(label, checked, changed) {
  return html`<label class="inline"
    ><input
      type="checkbox"
      .checked=${checked}
      @change=${(/** @type {Event} */ event) => changed(/** @type {HTMLInputElement} */ (event.target).checked)}
    />
    <span>${label}</span></label
  >`;
}

/**
 * A part of a page, whose title leads to more of it if there is more.
 * @param {string} title
 * @param {string} path
 * @param {unknown} content
 */
export function card(title, path, content) {
  return html`<section class="sheet">
    <h2>${path ? html`<a href=${link(path)}>${title}</a>` : title}</h2>
    ${content}
  </section>`;
}

/** From here on there is room for what is beside the point, too. */
const DESK = matchMedia('(min-width: 60rem)');

/**
 * A part that stands beside what most people came for on a desk, and before it on a telephone: there it is folded.
 * @param {string} id
 * @param {string} title
 * @param {unknown} content
 * @param {boolean} [isOpen] on a telephone, too
 */
export function fold(id, title, content, isOpen = false) {
  return html`<section class="sheet" aria-labelledby="${id}-title">
    <details ?open=${isOpen || DESK.matches}>
      <summary><h2 id="${id}-title">${title}</h2></summary>
      ${content}
    </details>
  </section>`;
}

/**
 * Pages, or parts of one, that stand side by side.
 * @param {string} label
 * @param {[string, string, boolean][]} all address, name, and whether one is there
 */
export function tabs(label, all) {
  return html`<nav aria-label=${label}>
    <ul class="tabs">
      ${all.map(
        ([address, name, isHere]) =>
          html`<li><a href=${address} aria-current=${isHere ? 'page' : 'false'}>${name}</a></li>`,
      )}
    </ul>
  </nav>`;
}

/**
 * What a page shows where there is nothing yet: what comes here, and how.
 * @param {string} title
 * @param {string} words
 * @param {unknown} [way]
 */
export function empty(title, words, way = nothing) {
  return html`<div class="sheet empty">
    <h2>${title}</h2>
    <p class="quiet">${words}</p>
    ${way}
  </div>`;
}

/** A form whose sending stays on the page. */
export function sending(/** @type {() => unknown} */ act) {
  return (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    act();
  };
}

/** Hands a file to the person, as if it had been downloaded. */
export function save(/** @type {Blob} */ content, /** @type {string} */ name) {
  const way = document.createElement('a');
  way.href = URL.createObjectURL(content);
  way.download = name;
  way.click();
  setTimeout(() => URL.revokeObjectURL(way.href), 60_000);
}
