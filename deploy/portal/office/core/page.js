import { Addressed } from './addressed.js';
import { Refusal } from './client.js';
import { Intent } from './intent.js';
import { html, keyed, nothing, render } from './lit.js';
import { problemBox } from './problem.js';
import { AGAIN } from './session.js';
import { t } from './words.js';

/** @import { TemplateResult } from '../vendor/lit-html.js' */

/** Milliseconds without a key, after which somebody has stopped typing. */
const TYPING_PAUSE = 250;

addEventListener('online', () => document.dispatchEvent(new Event(AGAIN)));

/**
 * A page, or a part of one, as a web component without a shadow: labels, styles and the reading order
 * are those of the document. It is drawn again whenever it says that something changed.
 */
export class Page extends HTMLElement {
  /** @type {Record<string, string>} from the address */
  params = {};
  #waiting = false;
  #redraw = () => this.changed();
  /** @type {Set<Source<any>>} */
  #sources = new Set();
  /** @type {Addressed[]} */
  #addressed = [];
  /** @type {Set<number>} statuses of refusals that are told where the page is drawn */
  #told = new Set();
  #readAgain = () => {
    this.#sources.forEach(source => source.refusal?.isOfAll && source.reload());
    this.again();
  };
  /** @type {Set<ReturnType<typeof setInterval>>} */
  #timers = new Set();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #later;

  connectedCallback() {
    document.addEventListener('office-language', this.#redraw);
    document.addEventListener(AGAIN, this.#readAgain);
    this.opened();
    this.#draw();
  }

  disconnectedCallback() {
    document.removeEventListener('office-language', this.#redraw);
    document.removeEventListener(AGAIN, this.#readAgain);
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

  /** What hindered all that the page asks for has passed; what it reads by `source` is read again already. */
  again() {}

  /** The address asks for something else of the same page. */
  asked() {
    this.#addressed.forEach(each => each.follow());
    this.changed();
  }

  /** Moves the focus into what was opened on the page, or out of it. */
  lead() {
    this.#addressed.forEach(each => each.lead());
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
    const source = new Source(read, this);
    this.#sources.add(source);
    return source;
  }

  /** Whether something that the page shows has neither come yet nor been refused. */
  get isAwaited() {
    return [...this.#sources].some(source => !source.isSettled);
  }

  /** Whether something is awaited that has no place on the page as it is drawn now: it may come anywhere. */
  get isVague() {
    return [...this.#sources].some(source => !source.isSettled && !source.isPlaced);
  }

  /** @returns {boolean} whether it is the first time, while the page is drawn, that such a refusal is told */
  tells(/** @type {Refusal} */ { status }) {
    const isFirst = !this.#told.has(status);
    this.#told.add(status);
    return isFirst;
  }

  intent() {
    return new Intent(this.changed);
  }

  /**
   * Something that is opened on the page by its address: `#/users?rename=…`.
   * @param {string} name
   * @param {(what: string) => unknown} [opened]
   */
  addressed(name, opened = () => {}) {
    const addressed = new Addressed(this, name, opened);
    this.#addressed.push(addressed);
    return addressed;
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
    this.#told.clear();
    this.#sources.forEach(source => (source.isPlaced = false));
    const wasHere = this.contains(document.activeElement);
    render(this.view(), this);
    this.toggleAttribute('data-vague', this.isVague);
    this.lead();
    // what had the focus may be gone: who uses the keyboard goes on from the page, not from the top of the window
    if (wasHere && document.activeElement === document.body) {
      document.getElementById('main')?.focus({ preventScroll: true });
    }
    this.dispatchEvent(new Event('office-drawn', { bubbles: true }));
  }
}

/**
 * The answer to a question that may change: the former one stays, a little paler, until the new one is there. That one
 * is drawn anew: nothing of it stands where it does because of the former one.
 * @template T
 * @param {Source<T> | undefined} source
 * @param {(value: T) => unknown} view
 * @param {(refusal: Refusal) => unknown} [otherwise]
 */
export function answered(source, view, otherwise) {
  return source?.show(
    value => keyed(source.questions, html`<div class="answer" aria-busy=${source.isPast}>${view(value)}</div>`),
    otherwise,
  );
}

/** @template T */
export class Source {
  /** @type {T | undefined} */
  value;
  /** @type {Refusal | undefined} */
  refusal;
  /** Whether it has come, or was refused, once. */
  isSettled = false;
  /** Whether the value answers a former question. */
  isPast = false;
  /** How many other questions have been answered since the first one. */
  questions = 0;
  /** Whether it has its place on the page, even if it has not come. */
  isPlaced = false;
  #read;
  #page;
  #latest = 0;

  /**
   * @param {() => Promise<T>} read
   * @param {Page} page
   */
  constructor(read, page) {
    this.#read = read;
    this.#page = page;
    this.reload();
  }

  reload = async () => {
    const turn = ++this.#latest;
    try {
      const value = await this.#read();
      if (turn !== this.#latest) return;
      this.value = value;
      if (this.isPast) this.questions++;
      this.refusal = undefined;
    } catch (failure) {
      if (turn !== this.#latest) return;
      if (this.isPast) this.value = undefined;
      this.refusal = Refusal.of(failure);
    }
    this.isSettled = true;
    this.isPast = false;
    this.#page.changed();
  };

  /** Something else is asked for: what was read before stays until the answer is there, so that nothing jumps. */
  ask() {
    this.isPast = this.value !== undefined;
    this.refusal = undefined;
    this.#page.changed();
    return this.reload();
  }

  /** What hinders this reading may hinder others: they are tried again as well, by whoever has signed in already. */
  #again = () => {
    if (!this.refusal?.isOfAll) this.reload();
    else if (this.refusal.status !== 401) document.dispatchEvent(new Event(AGAIN));
  };

  /**
   * What was read, or that it is on its way, or why it does not come. An older value stays while a newer one is late.
   * What is refused alike is told once.
   * @param {(value: T) => TemplateResult | unknown} view
   * @param {(refusal: Refusal) => unknown} [otherwise]
   */
  show(view, otherwise) {
    this.isPlaced = true;
    if (this.refusal && otherwise) {
      const said = otherwise(this.refusal);
      if (said !== undefined) return said;
    }
    const isTold = this.refusal !== undefined && !this.#page.tells(this.refusal);
    return html` ${isTold ? nothing : problemBox(this.refusal, { again: this.#again, reload: this.reload })}
    ${this.value !== undefined
      ? view(this.value)
      : isTold
        ? html`<p class="quiet">
            ${this.refusal?.isOfAll
              ? t('Pas disponible pour le moment.', 'Not available at the moment.')
              : t('Rien ici non plus.', 'Nothing here either.')}
          </p>`
        : this.refusal
          ? nothing
          : html`<p class="quiet awaited">${t('Un instant…', 'One moment…')}</p>`}`;
  }
}
