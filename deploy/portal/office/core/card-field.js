import { html } from './lit.js';
import { Page } from './page.js';
import { readSettings } from './session.js';
import { currentLanguage, t } from './words.js';

const HERE = new URL('.', document.baseURI);
const field = new URL((await readSettings()).cardField, HERE);

/**
 * The payment provider's own field in a frame. A card's number is never in these pages: the frame tells a token, and
 * what to call the card, which goes on as an event `card`.
 */
class CardField extends Page {
  #hear = (/** @type {MessageEvent} */ event) => {
    const frame = this.querySelector('iframe');
    if (event.source !== frame?.contentWindow || event.origin !== field.origin) return;
    const { token, name } = event.data ?? {};
    if (typeof token === 'string' && typeof name === 'string') {
      this.dispatchEvent(new CustomEvent('card', { detail: { token, name } }));
    }
  };

  /** @override */
  opened() {
    addEventListener('message', this.#hear);
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('message', this.#hear);
  }

  /** @override */
  view() {
    const address = new URL(field);
    address.searchParams.set('for', HERE.origin);
    address.searchParams.set('lang', currentLanguage());
    return html`<iframe
      class="card-field"
      title=${t('Carte bancaire, chez le prestataire de paiement', 'Card, at the payment provider’s')}
      src=${address.href}
    ></iframe>`;
  }
}
customElements.define('office-card', CardField);

/**
 * @param {(card: { token: string, name: string }) => void} taken
 */
export function cardField(taken) {
  return html`<office-card @card=${(/** @type {CustomEvent} */ event) => taken(event.detail)}></office-card>
    <p class="hint">
      ${t(
        'Votre numéro de carte va droit au prestataire de paiement : il n’est jamais saisi ni conservé ici.',
        'Your card’s number goes straight to the payment provider: it is never typed or kept here.',
      )}
    </p>`;
}
