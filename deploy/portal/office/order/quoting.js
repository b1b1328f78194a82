import { post, Refusal } from '../core/client.js';

/** @import { Ordering } from '../../types/api' */

/** @typedef {{ seats: number, internationalPlan: boolean, additionalNumbers: number }} Choice */

/** Asks for what an order would cost, once the person has stopped to change it; the last answer stays until then. */
export class Quoting {
  /** @type {Ordering['Quote'] | undefined} */
  quote;
  /** @type {Refusal | undefined} */
  failure;
  #asked = '';
  #answered = '';
  #changed;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #later;

  constructor(/** @type {() => void} */ changed) {
    this.#changed = changed;
  }

  /** Whether the quote that is shown is the one for this choice. */
  isFor(/** @type {Choice} */ choice) {
    return this.#answered === JSON.stringify(choice);
  }

  ask(/** @type {Choice} */ choice, pause = 250) {
    const wish = JSON.stringify(choice);
    if (wish === this.#asked && !this.failure) return;
    this.#asked = wish;
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.#fetch(choice, wish), pause);
  }

  /** A new quote in the place of one that has run out, or that no longer fits the prices. */
  renew(/** @type {Choice} */ choice) {
    this.#asked = '';
    this.ask(choice, 0);
  }

  async #fetch(/** @type {Choice} */ choice, /** @type {string} */ wish) {
    try {
      const quote = await post('/v1/quotes', { body: choice });
      if (wish !== this.#asked) return;
      this.quote = quote;
      this.#answered = wish;
      this.failure = undefined;
    } catch (failure) {
      if (wish !== this.#asked) return;
      this.failure = Refusal.of(failure);
    }
    this.#changed();
  }
}
