import { html, nothing } from './lit.js';
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

  /**
   * @param {Page} page
   * @param {(cursor?: string) => Promise<{ items: T[], next?: string }>} read
   */
  constructor(page, read) {
    this.#read = read;
    this.going = page.intent();
    this.first = page.source(async () => {
      const first = await read();
      this.#further = [];
      this.#next = first.next;
      return first.items;
    });
  }

  reload = () => this.first.reload();

  /** What moves by itself is read again, unless somebody has gone on to further pages. */
  poll = () => {
    if (this.#further.length === 0) this.reload();
  };

  more = () =>
    this.going.run(this.#next, async () => {
      const page = await this.#read(this.#next);
      this.#further.push(...page.items);
      this.#next = page.next;
    });

  /**
   * @param {(items: T[]) => unknown} view
   * @param {(refusal: import('./client.js').Refusal) => unknown} [otherwise]
   */
  show(view, otherwise) {
    return this.first.show(
      items =>
        html`${view([...items, ...this.#further])} ${problemBox(this.going.refusal, { again: this.going.again })}
        ${this.#next
          ? html`<p>
              <button type="button" ?disabled=${this.going.busy} @click=${this.more}>
                ${t('Voir la suite', 'Show more')}
              </button>
            </p>`
          : nothing}`,
      otherwise,
    );
  }
}
