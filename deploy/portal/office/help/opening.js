import { html } from '../core/lit.js';
import { moment, t } from '../core/words.js';

/** @import { Support } from '../../types/api' */

/** Whether somebody answers the phone. */
export function opening(/** @type {Support['OpeningHours']} */ hours) {
  const hour = /** @type {const} */ ({ hour: '2-digit', minute: '2-digit' });
  const style = /** @type {const} */ ({ weekday: 'long', ...hour });
  return html`<p>
    ${hours.openNow
      ? html`<span class="state good">${t('Ouvert maintenant', 'Open now')}</span> ${t('jusqu’à', 'until')}
          ${moment(hours.nextClosing, hour)}`
      : html`<span class="state waiting">${t('Fermé', 'Closed')}</span> ${t('Prochaine ouverture :', 'Next opening:')}
          ${moment(hours.nextOpening, style)}`}
    · <span class="number">${hours.phone}</span>
  </p>`;
}
