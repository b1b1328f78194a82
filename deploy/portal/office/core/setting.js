import { Refusal } from './client.js';
import { say } from './frame.js';
import { html, nothing } from './lit.js';
import { sending } from './parts.js';
import { problemBox } from './problem.js';
import { t } from './words.js';

/** @import { Page, Source } from './page.js' */
/** @import { Read } from '../../types/api' */

/**
 * A setting that one reads, changes on the page, and saves as what one has read: who was faster is
 * told (412), and what was typed stays.
 * @template T
 */
export class Setting {
  /** @type {T | undefined} what is typed */
  typed;
  /** @type {Source<Read<T>>} */
  source;
  #page;
  #write;

  /**
   * @param {Page} page
   * @param {() => Promise<Read<T>>} readIt
   * @param {(value: T, etag: string) => Promise<unknown>} write
   */
  constructor(page, readIt, write) {
    this.#page = page;
    this.#write = write;
    this.saving = page.intent();
    this.source = page.source(readIt);
  }

  /** @returns {T | undefined} */
  get value() {
    return this.typed ?? this.source.value?.value;
  }

  get isChanged() {
    return this.typed !== undefined && JSON.stringify(this.typed) !== JSON.stringify(this.source.value?.value);
  }

  /** @param {Partial<T>} change */
  edit(change) {
    this.typed = { .../** @type {T} */ (this.value), ...change };
    this.#page.changed();
  }

  save = async () => {
    const { value } = this;
    if (value === undefined) return;
    await this.saving.run(value, async () => {
      await this.#write(value, this.source.value?.etag ?? '');
      await this.source.reload();
      this.typed = undefined;
      say(t('C’est enregistré.', 'Saved.'));
    });
  };

  /** Reads it anew; what was typed is kept and can be saved over it. */
  reload = async () => {
    await this.source.reload();
    this.saving.forget();
    this.#page.changed();
  };

  undo = () => {
    this.typed = undefined;
    this.saving.forget();
    this.#page.changed();
  };

  /**
   * The setting's fields, what was refused, and the button that saves.
   * @param {(value: T) => unknown} fields
   * @param {{ mayChange?: boolean, refused?: (refusal: Refusal) => unknown }} [more]
   */
  form(fields, { mayChange = true, refused } = {}) {
    return this.source.show(
      () =>
        html`<form class="stack" @submit=${sending(this.save)}>
          <fieldset class="stack" ?disabled=${!mayChange}>
            ${this.value === undefined ? nothing : fields(this.value)}
          </fieldset>
          ${problemBox(this.saving.refusal, { again: this.save, reload: this.reload })}
          ${this.saving.refusal && refused ? refused(this.saving.refusal) : nothing}
          ${mayChange
            ? html`<p class="row">
                <button class="main" ?disabled=${!this.isChanged || this.saving.busy}>
                  ${t('Enregistrer', 'Save')}
                </button>
                ${this.isChanged
                  ? html`<button type="button" @click=${this.undo}>${t('Ne rien changer', 'Change nothing')}</button>`
                  : nothing}
              </p>`
            : nothing}
        </form>`,
    );
  }
}
