import { Refusal } from './client.js';
import { html } from './lit.js';
import { Page } from './page.js';
import { problemBox } from './problem.js';
import { openAddress } from './router.js';
import { AGAIN } from './session.js';
import { t } from './words.js';

/** In the place of a page that could not be fetched. */
class Lost extends Page {
  #again = () => openAddress();

  /** @override */
  opened() {
    document.addEventListener(AGAIN, this.#again);
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener(AGAIN, this.#again);
  }

  /** @override */
  heading() {
    return t('Page non chargée', 'Page not loaded');
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      ${problemBox(new Refusal(0, undefined, 0), { again: this.#again })}`;
  }
}
customElements.define('office-lost', Lost);
