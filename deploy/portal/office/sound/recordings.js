import { account, get, getFile, post, remove } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Page } from '../core/page.js';
import { problemBox } from '../core/problem.js';
import { unknown } from '../core/unknown.js';
import { duration, t } from '../core/words.js';
import { player } from './player.js';
import { recorder } from './recorder.js';

/** @import { Provisioning } from '../../types/api' */

const PATH = /** @type {const} */ ('/v1/accounts/{accountId}/telephony/recordings');

/** @param {string} [extension] of a user; none: the company's */
export async function findRecordings(extension) {
  const query = extension ? { extension } : {};
  return (await get(PATH, { path: { accountId: account() }, query })).items;
}

/** @returns {[string, string][]} recordings to choose from, after what there is without one */
export function recordingChoices(
  /** @type {Provisioning['Recording'][] | undefined} */ all,
  /** @type {string} */ none,
) {
  return [['', none], ...(all ?? []).map(each => /** @type {[string, string]} */ ([each.recordingId, each.name]))];
}

/** What callers are played: the company's recordings, or those of one user's voicemail. It tells of changes as `recordings`. */
class Recordings extends Page {
  extension = '';
  mayChange = false;

  /** @override */
  opened() {
    this.all = this.source(() => findRecordings(this.extension));
    this.deleting = this.intent();
  }

  /** @override */
  view() {
    return html`${this.all?.show(
      all =>
        html`${all.length === 0
          ? html`<p class="quiet">
              ${t(
                'Aucun enregistrement : les textes sont lus par une voix de synthèse.',
                'No recording: texts are read out by a synthetic voice.',
              )}
            </p>`
          : html`<ul class="rows">
              ${repeat(
                all,
                each => each.recordingId,
                each => this.#one(each),
              )}
            </ul>`}
        ${problemBox(this.deleting?.refusal, { again: this.deleting?.again })}`,
      refusal => (this.extension ? undefined : unknown(refusal)),
    )}
    ${this.mayChange && this.all?.value ? recorder(sound => this.#add(sound)) : nothing}`;
  }

  #one(/** @type {Provisioning['Recording']} */ each) {
    const path = { accountId: account(), recordingId: each.recordingId };
    return html`<li>
      <div class="entry">
        <strong>${each.name}</strong><span class="quiet number">${duration(each.seconds)} · ${each.form}</span>
        <span>${player(each.name, () => getFile(`${PATH}/{recordingId}/content`, { path, accept: 'audio/*' }))}</span>
        ${this.mayChange
          ? html`<button type="button" class="link" @click=${() => this.#delete(each)}>
              ${t('Supprimer', 'Delete')}<span class="unseen"> ${each.name}</span>
            </button>`
          : nothing}
      </div>
    </li>`;
  }

  async #add(/** @type {import('./recorder.js').Sound} */ { name, content, type, key }) {
    await post(PATH, {
      path: { accountId: account() },
      query: { name, rightsConfirmed: true, ...(this.extension && { extension: this.extension }) },
      text: content,
      type,
      key,
    });
    say(t('L’enregistrement est gardé.', 'The recording is kept.'));
    await this.#refresh();
  }

  #delete(/** @type {Provisioning['Recording']} */ { recordingId }) {
    this.deleting?.run(recordingId, async () => {
      await remove(`${PATH}/{recordingId}`, { path: { accountId: account(), recordingId } });
      say(t('L’enregistrement est supprimé.', 'The recording is deleted.'));
      await this.#refresh();
    });
  }

  async #refresh() {
    await this.all?.reload();
    this.dispatchEvent(new Event('recordings'));
  }
}
customElements.define('office-recordings', Recordings);

/**
 * @param {string} extension of a user; empty: the company's
 * @param {boolean} mayChange
 * @param {() => void} changed
 */
export function recordings(extension, mayChange, changed) {
  return html`<office-recordings
    .extension=${extension}
    .mayChange=${mayChange}
    @recordings=${changed}
  ></office-recordings>`;
}
