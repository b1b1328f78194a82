import { html, nothing } from '../core/lit.js';
import { Page } from '../core/page.js';
import { problemBox } from '../core/problem.js';
import { t } from '../core/words.js';

/** A sound that is fetched when somebody wants to hear it: the browser alone would ask for it without a token. */
class Player extends Page {
  /** @type {() => Promise<Blob>} */
  fetch = async () => new Blob();
  name = '';
  /** Somebody hears it now. */
  heard = () => {};
  #address = '';

  /** @override */
  opened() {
    this.fetching = this.intent();
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    if (this.#address) URL.revokeObjectURL(this.#address);
    this.#address = '';
  }

  /** @override */
  view() {
    return html`${this.#address
      ? html`<audio controls autoplay src=${this.#address} aria-label=${this.name}></audio>`
      : html`<button type="button" ?disabled=${this.fetching?.busy} @click=${this.#play}>
          ▶ ${t('Écouter', 'Listen')}<span class="unseen"> ${this.name}</span>
        </button>`}
    ${this.fetching?.refusal ? problemBox(this.fetching.refusal, { again: this.fetching.again }) : nothing}`;
  }

  #play = () =>
    this.fetching?.run('play', async () => {
      this.#address = URL.createObjectURL(await this.fetch());
      this.heard();
    });
}
customElements.define('office-player', Player);

/**
 * @param {string} name what is heard
 * @param {() => Promise<Blob>} fetch
 * @param {() => void} [heard] somebody begins to listen
 */
export function player(name, fetch, heard = () => {}) {
  return html`<office-player .name=${name} .fetch=${fetch} .heard=${heard}></office-player>`;
}
