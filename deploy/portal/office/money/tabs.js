import { html } from '../core/lit.js';
import { link } from '../core/router.js';
import { t } from '../core/words.js';

/**
 * The pages about money stand side by side.
 * @param {'money' | 'payments' | 'credits' | 'balance' | 'usage'} here
 */
export function tabs(here) {
  const all = [
    ['money', t('Factures', 'Bills')],
    ['payments', t('Paiements', 'Payments')],
    ['credits', t('À valoir', 'Credits')],
    ['balance', t('Crédit d’appels', 'Call credit')],
    ['usage', t('Appels passés', 'Calls made')],
  ];
  return html`<nav aria-label=${t('Factures et appels', 'Bills and calls')}>
    <ul class="tabs">
      ${all.map(
        ([path, name]) =>
          html`<li><a href=${link(path)} aria-current=${path === here ? 'page' : 'false'}>${name}</a></li>`,
      )}
    </ul>
  </nav>`;
}
