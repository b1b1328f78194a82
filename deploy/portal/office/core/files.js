import { html, nothing } from './lit.js';
import { t } from './words.js';

/** @import { Page } from './page.js' */

/**
 * A file that somebody chooses, or drops where it belongs. It says at once if it is too large or of another kind.
 * @template {string} T
 */
export class FileChoice {
  /** @type {File | undefined} */
  file;
  trouble = '';
  #page;
  #megabytes;
  #types;

  /**
   * @param {Page} page
   * @param {number} megabytes it may have
   * @param {readonly T[]} types media types that are taken
   */
  constructor(page, megabytes, types) {
    this.#page = page;
    this.#megabytes = megabytes;
    this.#types = types;
  }

  get type() {
    return /** @type {T} */ (this.file?.type);
  }

  forget() {
    this.#choose(undefined);
  }

  /**
   * @param {string} label
   * @param {string} name
   * @param {{ required?: boolean, hint?: string }} [more]
   */
  field(label, name, { required = false, hint } = {}) {
    const kinds = this.#types.map(type => type.replace(/.*\//, '').toUpperCase()).join(', ');
    return html`<label
      class="drop"
      @dragover=${(/** @type {DragEvent} */ event) => event.preventDefault()}
      @drop=${(/** @type {DragEvent} */ event) => {
        event.preventDefault();
        this.#choose(event.dataTransfer?.files[0]);
      }}
      >${label}
      <span class="hint"
        >${hint ? `${hint} · ` : ''}${t('Choisissez ou déposez un fichier :', 'Choose or drop a file:')} ${kinds},
        ${this.#megabytes} ${t('Mo au plus', 'MB at most')}</span
      >
      <input
        type="file"
        name=${name}
        accept=${this.#types.join(',')}
        ?required=${required && !this.file}
        aria-invalid=${this.trouble ? 'true' : nothing}
        @change=${(/** @type {Event} */ event) =>
          this.#choose(/** @type {HTMLInputElement} */ (event.target).files?.[0])}
      />
      ${this.file ? html`<strong>${this.file.name}</strong>` : nothing}
      ${this.trouble ? html`<span class="wrong" role="alert">${this.trouble}</span>` : nothing}
    </label>`;
  }

  #choose(/** @type {File | undefined} */ file) {
    this.trouble = !file
      ? ''
      : !this.#types.some(type => type === file.type)
        ? t('Ce n’est pas un fichier de cette sorte.', 'This is not a file of that kind.')
        : file.size > this.#megabytes * 1024 * 1024
          ? t('Ce fichier est trop gros.', 'This file is too large.')
          : '';
    this.file = this.trouble ? undefined : file;
    this.#page.changed();
  }
}
