import { tabs as sideBySide } from '../core/parts.js';
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
  return sideBySide(
    t('Factures et appels', 'Bills and calls'),
    all.map(([path, name]) => [link(path), name, path === here]),
  );
}
