import { Refusal } from './client.js';
import { Intent } from './intent.js';
import { html, render } from './lit.js';
import { problemBox } from './problem.js';
import { t } from './words.js';

/** @import { TemplateResult } from '../vendor/lit-html.js' */

/** Milliseconds without a key, after which somebody has stopped typing. */
const TYPING_PAUSE = 250;

/**
 * A page, or a part of one, as a web component without a shadow: labels, styles and the reading order
 * are those of the document. It is drawn again whenever it says that something changed.
 */
export class Page extends HTMLElement {
  /** @type {Record<string, string>} from the address */
  params = {};
  #waiting = false;
  #redraw = () => this.changed();
  /** @type {Set<ReturnType<typeof setInterval>>} */
  #timers = new Set();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #later;

  connectedCallback() {
    document.addEventListener('office-language', this.#redraw);
    this.opened();
    this.#draw();
  }

  disconnectedCallback() {
    document.removeEventListener('office-language', this.#redraw);
    this.#timers.forEach(clearInterval);
    this.#timers.clear();
    clearTimeout(this.#later);
  }

  /** @returns {string} for the window and for who listens to the page */
  heading() {
    return '';
  }

  /** Begins to load what the page shows. */
  opened() {}

  /** The address asks for something else of the same page. */
  asked() {
    this.changed();
  }

  /** @returns {unknown} */
  view() {
    return '';
  }

  changed = () => {
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      if (this.isConnected) this.#draw();
    });
  };

  /**
   * Something that is read from a service and can be read again.
   * @template T
   * @param {() => Promise<T>} read
   * @returns {Source<T>}
   */
  source(read) {
    return new Source(read, this.changed);
  }

  intent() {
    return new Intent(this.changed);
  }

  /** Does it again and again while the page is open and seen. */
  every(/** @type {number} */ seconds, /** @type {() => void} */ act) {
    this.#timers.add(setInterval(() => document.hidden || act(), seconds * 1000));
  }

  /** Does it when typing has stopped; what was to be done before is not done any more. */
  soon(/** @type {() => void} */ act, pause = TYPING_PAUSE) {
    clearTimeout(this.#later);
    this.#later = setTimeout(act, pause);
  }

  #draw() {
    render(this.view(), this);
    this.dispatchEvent(new Event('office-drawn', { bubbles: true }));
  }
}

/** @template T */
export class Source {
  /** @type {T | undefined} */
  value;
  /** @type {Refusal | undefined} */
  refusal;
  #read;
  #changed;
  #latest = 0;

  /**
   * @param {() => Promise<T>} read
   * @param {() => void} changed
   */
  constructor(read, changed) {
    this.#read = read;
    this.#changed = changed;
    this.reload();
  }

  reload = async () => {
    const turn = ++this.#latest;
    try {
      const value = await this.#read();
      if (turn !== this.#latest) return;
      this.value = value;
      this.refusal = undefined;
    } catch (failure) {
      if (turn !== this.#latest) return;
      if (!(failure instanceof Refusal)) throw failure;
      this.refusal = failure;
    }
    this.#changed();
  };

  /**
   * What was read, or that it is on its way, or why it does not come. An older value stays while a newer one is late.
   * @param {(value: T) => TemplateResult | unknown} view
   * @param {(refusal: Refusal) => unknown} [otherwise]
   */
  show(view, otherwise) {
    if (this.refusal && otherwise) {
      const said = otherwise(this.refusal);
      if (said !== undefined) return said;
    }
    return html` ${problemBox(this.refusal, { again: this.reload, reload: this.reload })}
    ${this.value !== undefined
      ? view(this.value)
      : this.refusal
        ? ''
        : html`<p class="quiet">${t('Un instant…', 'One moment…')}</p>`}`;
  }
}
