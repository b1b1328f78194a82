import { addressWith, question, replaceAddress } from './router.js';

/** @import { Page } from './page.js' */

/**
 * Something on a page that is opened and closed again – a form, a question – and has an address for as long as it is
 * open: a link opens it, the back button closes it. The focus goes into it, and back to the link when it is closed.
 * In the page it is the element with its name as `data-open`.
 */
export class Addressed {
  /** What it is open for; empty while it is closed. */
  what = '';
  #page;
  #name;
  #opened;
  #isEntered = true;
  #wayBack = '';

  /**
   * @param {Page} page
   * @param {string} name in the address
   * @param {(what: string) => unknown} opened begins to read what it shows
   */
  constructor(page, name, opened) {
    this.#page = page;
    this.#name = name;
    this.#opened = opened;
    this.follow();
  }

  /** The address of the page with this open. */
  at(/** @type {string} */ what) {
    return addressWith({ [this.#name]: what });
  }

  /** Does what the address says. */
  follow() {
    const what = question().get(this.#name) ?? '';
    if (what === this.what) return;
    this.#turn(what);
    if (what) this.#opened(what);
  }

  /** What is done, or not wanted any more, is not come back to. */
  close = () => {
    if (!this.what) return;
    this.#turn('');
    replaceAddress(this.at(''));
    this.#page.changed();
  };

  #turn(/** @type {string} */ what) {
    this.#wayBack = what ? '' : this.at(this.what);
    this.#isEntered = !what;
    this.what = what;
  }

  /** Moves the focus, once there is something that takes it; back only if nobody has moved it meanwhile. */
  lead() {
    if (!this.#isEntered) {
      const first = this.#page.querySelector(
        `[data-open=${this.#name}] :is(input, select, textarea, button, [tabindex])`,
      );
      this.#isEntered = focused(first);
    } else if (this.#wayBack && document.activeElement?.matches('body, main')) {
      const links = [...this.#page.querySelectorAll('a')];
      if (focused(links.find(link => link.getAttribute('href') === this.#wayBack))) this.#wayBack = '';
    }
  }
}

function focused(/** @type {Element | null | undefined} */ element) {
  /** @type {HTMLElement | null | undefined} */ (element)?.focus();
  return Boolean(element) && element === document.activeElement;
}
