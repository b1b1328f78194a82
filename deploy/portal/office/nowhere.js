import { html } from './core/lit.js';
import { Page } from './core/page.js';
import { link } from './core/router.js';
import { t } from './core/words.js';

/** For addresses that lead to nothing. */
class Nowhere extends Page {
  /** @override */
  heading() {
    return t('Page introuvable', 'No such page');
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      <p>
        ${t('Cette adresse ne mène nulle part.', 'This address leads nowhere.')}
        <a href=${link('')}>${t('Retour à l’accueil', 'Back to the start')}</a>
      </p>`;
  }
}
customElements.define('office-nowhere', Nowhere);
