import { get, getFile, post } from '../core/client.js';
import { FileChoice } from '../core/files.js';
import { say } from '../core/frame.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Page } from '../core/page.js';
import { save, sending } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { moment, size, t } from '../core/words.js';

/** @import { Support } from '../../types/api' */

const TYPES = /** @type {const} */ (['image/png', 'image/jpeg', 'application/pdf']);
const MEGABYTES = 5;

/** A file that goes with a ticket. */
export function attachment(/** @type {Page} */ page) {
  return new FileChoice(page, MEGABYTES, TYPES);
}

/**
 * @param {string} ticketId
 * @param {ReturnType<typeof attachment>} choice
 * @param {string} key
 */
export async function attach(ticketId, choice, key) {
  const { file, type } = choice;
  if (!file) return;
  const query = { name: file.name.slice(-120) };
  await post('/v1/tickets/{ticketId}/attachments', { path: { ticketId }, query, text: file, type, key });
}

/** The files of a ticket: to be saved, and one more to be added. */
class Attachments extends Page {
  ticketId = '';
  isOpen = true;
  choice = attachment(this);

  /** @override */
  opened() {
    const path = { ticketId: this.ticketId };
    this.files = this.source(async () => (await get('/v1/tickets/{ticketId}/attachments', { path })).items);
    this.fetching = this.intent();
    this.adding = this.intent();
  }

  /** @override */
  view() {
    return html`<section class="sheet stack" aria-labelledby="files-title">
      <h2 id="files-title">${t('Pièces jointes', 'Files')}</h2>
      ${problemBox(this.fetching?.refusal, { again: this.fetching?.again })}
      ${this.files?.show(all =>
        all.length === 0
          ? html`<p class="quiet">${t('Aucune pour l’instant.', 'None so far.')}</p>`
          : html`<ul class="rows">
              ${repeat(
                all,
                each => each.attachmentId,
                each =>
                  html`<li>
                    <div class="entry">
                      <strong>${each.name}</strong>
                      <button type="button" class="link" @click=${() => this.fetchFile(each)}>
                        ${t('Télécharger', 'Download')}<span class="unseen"> ${each.name}</span>
                      </button>
                      <span class="quiet">${moment(each.addedAt)}</span
                      ><span class="quiet number">${size(each.bytes)}</span>
                    </div>
                  </li>`,
              )}
            </ul>`,
      )}
      ${this.isOpen
        ? html`<form class="stack" @submit=${sending(this.add)}>
            ${this.choice.field(t('Joindre un fichier', 'Add a file'), 'attachment', { required: true })}
            ${problemBox(this.adding?.refusal, { again: this.adding?.again })}
            <p><button ?disabled=${!this.choice.file || this.adding?.busy}>${t('Joindre', 'Add')}</button></p>
          </form>`
        : nothing}
    </section>`;
  }

  fetchFile(/** @type {Support['AttachmentEntry']} */ { attachmentId, name }) {
    const path = { ticketId: this.ticketId, attachmentId };
    this.fetching?.run(attachmentId, async () => {
      save(
        await getFile('/v1/tickets/{ticketId}/attachments/{attachmentId}', { path, accept: TYPES.join(', ') }),
        name,
      );
    });
  }

  add = () => {
    const { file } = this.choice;
    return this.adding?.run([file?.name, file?.size], async key => {
      await attach(this.ticketId, this.choice, key);
      this.choice.forget();
      this.querySelector('form')?.reset();
      say(t('Le fichier est joint.', 'The file is added.'));
      await this.files?.reload();
    });
  };
}
customElements.define('office-attachments', Attachments);
