import { Refusal } from './client.js';

/**
 * Something a person wants done once. It keeps the page informed (busy, refused), and repeats an attempt
 * whose answer got lost under the same idempotency key, so that it can't have its effect twice.
 */
export class Intent {
  busy = false;
  /** @type {Refusal | undefined} */
  refusal;
  #key = '';
  #wish = '';
  #changed;
  /** @type {(() => Promise<unknown>) | undefined} */
  #last;

  constructor(/** @type {() => void} */ changed) {
    this.#changed = changed;
  }

  /**
   * @param {unknown} wish what is asked for: another wish has another key
   * @param {(key: string) => Promise<void>} act
   * @returns {Promise<boolean>} whether it was done
   */
  async run(wish, act) {
    if (this.busy) return false;
    const text = JSON.stringify(wish) ?? '';
    if (text !== this.#wish || !this.refusal?.isUncertain) this.#key = crypto.randomUUID();
    this.#wish = text;
    this.#last = () => this.run(wish, act);
    this.busy = true;
    this.refusal = undefined;
    this.#changed();
    try {
      await act(this.#key);
      return true;
    } catch (failure) {
      this.refusal = Refusal.of(failure);
      return false;
    } finally {
      this.busy = false;
      this.#changed();
    }
  }

  again = () => {
    this.#last?.();
  };

  forget() {
    this.refusal = undefined;
  }
}
