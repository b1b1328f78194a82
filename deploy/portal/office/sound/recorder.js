import { html, nothing } from '../core/lit.js';
import { Page } from '../core/page.js';
import { field, sending, tick } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { duration, t } from '../core/words.js';
import { asWav } from './wav.js';

/** @typedef {{ name: string, content: Blob, type: 'audio/wav' | 'audio/mpeg', key: string }} Sound */

const LONGEST_SECONDS = 120;
const LARGEST = 5 * 1024 * 1024;

/** A message that is spoken into the microphone, or taken from a file, heard once more, and kept under a name. */
class Recorder extends Page {
  /** @type {(sound: Sound) => Promise<void>} */
  keep = async () => {};
  name = '';
  mayBePlayed = false;
  /** @type {Blob | undefined} */
  content;
  #address = '';
  /** @type {MediaRecorder | undefined} */
  #microphone;
  #since = 0;
  #trouble = '';

  /** @override */
  opened() {
    this.keeping = this.intent();
    this.every(1, () => this.#microphone && this.#tick());
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#microphone?.stop();
    this.#take(undefined);
  }

  /** @override */
  view() {
    return html`<div class="stack">
      ${this.#microphone
        ? html`<p class="row">
            <strong class="bad" role="timer"
              >● ${t('Parlez…', 'Speak…')} ${duration(Math.round((Date.now() - this.#since) / 1000))}</strong
            >
            <button type="button" class="main" @click=${() => this.#microphone?.stop()}>${t('Arrêter', 'Stop')}</button>
          </p>`
        : html`<p class="row">
            <button type="button" @click=${() => this.#listen()}>
              ● ${this.content ? t('Recommencer', 'Start again') : t('Enregistrer au micro', 'Record')}
            </button>
            <label class="grow"
              >${t('ou un fichier WAV ou MP3', 'or a WAV or MP3 file')}
              <input
                type="file"
                accept="audio/wav,audio/mpeg,.wav,.mp3"
                @change=${(/** @type {Event} */ event) =>
                  this.#choose(/** @type {HTMLInputElement} */ (event.target).files?.[0])}
            /></label>
          </p>`}
      ${this.#trouble ? html`<p class="wrong" role="alert">${this.#trouble}</p>` : nothing}
      ${this.content ? this.#form() : nothing}
    </div>`;
  }

  #form() {
    return html`<form class="stack" @submit=${sending(this.#send)}>
      <audio controls src=${this.#address} aria-label=${t('Ce qui sera entendu', 'What will be heard')}></audio>
      ${field(
        t('Nom', 'Name'),
        'recording-name',
        this.name,
        name => {
          this.name = name;
          this.changed();
        },
        {
          required: true,
          max: 60,
          hint: t('Par exemple Accueil, Fermeture d’été', 'For example Welcome, Summer break'),
        },
      )}
      ${tick(t('J’ai le droit de le faire entendre', 'I may have it played to callers'), this.mayBePlayed, may => {
        this.mayBePlayed = may;
        this.changed();
      })}
      ${problemBox(this.keeping?.refusal, { again: this.keeping?.again })}
      <p>
        <button class="main" ?disabled=${!this.mayBePlayed || this.keeping?.busy}>${t('Garder', 'Keep')}</button>
      </p>
    </form>`;
  }

  async #listen() {
    this.#trouble = '';
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const microphone = new MediaRecorder(stream);
      /** @type {Blob[]} */
      const parts = [];
      microphone.ondataavailable = event => parts.push(event.data);
      microphone.onstop = async () => {
        stream.getTracks().forEach(track => track.stop());
        this.#microphone = undefined;
        if (this.isConnected) await this.#hear(new Blob(parts, { type: microphone.mimeType }));
      };
      microphone.start();
      this.#take(undefined);
      this.#microphone = microphone;
      this.#since = Date.now();
    } catch (failure) {
      if (!(failure instanceof DOMException)) throw failure;
      this.#trouble = t(
        'Le micro n’est pas accessible : autorisez-le dans le navigateur, ou choisissez un fichier.',
        'The microphone can’t be used: allow it in the browser, or choose a file.',
      );
    }
    this.changed();
  }

  async #hear(/** @type {Blob} */ recorded) {
    try {
      this.#take(await asWav(recorded));
    } catch (failure) {
      if (!(failure instanceof DOMException)) throw failure;
      this.#trouble = t('Rien n’a été entendu : recommencez.', 'Nothing was heard: start again.');
      this.changed();
    }
  }

  #tick() {
    if (Date.now() - this.#since > LONGEST_SECONDS * 1000) this.#microphone?.stop();
    this.changed();
  }

  #choose(/** @type {File | undefined} */ file) {
    if (!file) return;
    this.#trouble = file.size > LARGEST ? t('Ce fichier dépasse 5 Mo.', 'This file is larger than 5 MB.') : '';
    if (!this.#trouble) {
      this.name ||= file.name.replace(/\.\w+$/, '').slice(0, 60);
      this.#take(file);
    }
    this.changed();
  }

  #take(/** @type {Blob | undefined} */ content) {
    if (this.#address) URL.revokeObjectURL(this.#address);
    this.#address = content ? URL.createObjectURL(content) : '';
    this.content = content;
    this.changed();
  }

  #send = () => {
    const { content, name } = this;
    if (!content) return;
    const type = /mpeg|mp3/.test(content.type) ? 'audio/mpeg' : 'audio/wav';
    this.keeping?.run([name, content.size], async key => {
      await this.keep({ name, content, type, key });
      this.name = '';
      this.mayBePlayed = false;
      this.#take(undefined);
    });
  };
}
customElements.define('office-recorder', Recorder);

export function recorder(/** @type {(sound: Sound) => Promise<void>} */ keep) {
  return html`<office-recorder .keep=${keep}></office-recorder>`;
}
