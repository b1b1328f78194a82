import { html, nothing } from './lit.js';
import { answered } from './page.js';
import { problemBox } from './problem.js';
import { t } from './words.js';

/** @import { Page } from './page.js' */

/** What somebody is about to press, or has the focus in. */
const IN_USE = '.answer:is(:hover, :focus-within)';

/**
 * A list that comes page by page: the first one at once, the next ones when somebody wants to see more.
 * @template T
 */
export class Listing {
  /** @type {T[]} */
  #further = [];
  /** @type {string | undefined} */
  #next;
  #read;
  /** Further pages go with the first one that they were asked for after. */
  #turn = 0;
  /** Whether somebody waits for it: it is not read only because time has passed. */
  #isWanted = true;

  /**
   * @param {Page} page
   * @param {(cursor?: string) => Promise<{ items: T[], next?: string }>} read
   * @param {(each: T) => string} [identity] of what is in a list that is polled
   */
  constructor(page, read, identity) {
    this.#read = read;
    this.going = page.intent();
    /** @type {import('./page.js').Source<T[]>} */
    this.first = page.source(async () => {
      const turn = ++this.#turn;
      const first = await read();
      if (turn !== this.#turn) return first.items;
      const former = this.first.value;
      if (!this.#isWanted && identity && former?.length && page.querySelector(IN_USE)) {
        const now = new Map(first.items.map(each => [identity(each), each]));
        return former.map(each => now.get(identity(each)) ?? each);
      }
      this.#isWanted = false;
      this.#further = [];
      this.#next = first.next;
      return first.items;
    });
  }

  reload = () => {
    this.#isWanted = true;
    return this.first.reload();
  };

  /** What is asked for has changed. */
  ask() {
    this.going.forget();
    this.#isWanted = true;
    return this.first.ask();
  }

  /**
   * What moves by itself is read again, unless somebody has gone on to further pages. While somebody is at one of its
   * rows, each tells what is new of it, but all stay where they are: nobody presses what they did not mean.
   */
  poll = () => {
    if (this.#further.length === 0) this.first.reload();
  };

  more = () =>
    this.going.run(this.#next, async () => {
      const turn = this.#turn;
      const page = await this.#read(this.#next);
      if (turn !== this.#turn) return;
      this.#further.push(...page.items);
      this.#next = page.next;
    });

  /**
   * @param {(items: T[]) => unknown} view
   * @param {(refusal: import('./client.js').Refusal) => unknown} [otherwise]
   */
  show(view, otherwise) {
    return answered(
      this.first,
      items =>
        html`${view([...items, ...this.#further])} ${problemBox(this.going.refusal, { again: this.going.again })}
        ${this.#next
          ? html`<p>
              <button type="button" ?disabled=${this.going.busy || this.first.isPast} @click=${this.more}>
                ${t('Voir la suite', 'Show more')}
              </button>
            </p>`
          : nothing}`,
      otherwise,
    );
  }
}
