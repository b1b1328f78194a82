import { html, nothing } from './lit.js';
import { answered } from './page.js';
import { problemBox } from './problem.js';
import { t } from './words.js';

/** @import { Page } from './page.js' */

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

  /**
   * @param {Page} page
   * @param {(cursor?: string) => Promise<{ items: T[], next?: string }>} read
   */
  constructor(page, read) {
    this.#read = read;
    this.going = page.intent();
    this.first = page.source(async () => {
      this.#turn++;
      const first = await read();
      this.#further = [];
      this.#next = first.next;
      return first.items;
    });
  }

  reload = () => this.first.reload();

  /** What is asked for has changed. */
  ask() {
    this.going.forget();
    return this.first.ask();
  }

  /** What moves by itself is read again, unless somebody has gone on to further pages. */
  poll = () => {
    if (this.#further.length === 0) this.reload();
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
