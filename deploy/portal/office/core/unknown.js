import { Refusal } from './client.js';
import { html } from './lit.js';
import { empty } from './parts.js';
import { link } from './router.js';
import { t } from './words.js';

/** Before the first order there is no account. */
export function unknown(/** @type {Refusal} */ refusal) {
  if (refusal.status !== 404) return undefined;
  return empty(
    t('Pas encore de compte', 'No account yet'),
    t(
      'Votre première commande décrit l’entreprise ; tout se règle ensuite ici.',
      'Your first order describes the company; after that, all is set here.',
    ),
    html`<a class="button main" href=${link('order')}>${t('Commander', 'Order')}</a>`,
  );
}
