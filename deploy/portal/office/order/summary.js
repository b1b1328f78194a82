import { html, nothing } from '../core/lit.js';
import { problemBox } from '../core/problem.js';
import { term } from '../core/terms.js';
import { day, integer, money, t } from '../core/words.js';
import { heldUntil } from './draft.js';

/** @import { Ordering } from '../../types/api' */
/** @import { OrderPage } from './order-page.js' */

/** Price and dates, always in view while one orders. */
export function summary(/** @type {OrderPage} */ page) {
  const { quote, failure } = page.quoting;
  const isPresent = page.quoting.isFor(page.choice);
  return html` ${problemBox(failure, { again: () => page.quoting.renew(page.choice) })}
  ${quote
    ? html` <div aria-busy=${isPresent ? 'false' : 'true'} class=${isPresent ? '' : 'quiet'}>
        ${price(quote.monthly)} ${lines(quote.lines)}
        <h3>${t('Vos dates', 'Your dates')}</h3>
        ${dates(quote.promise)}
      </div>`
    : failure
      ? nothing
      : html`<p class="quiet">${t('Calcul du prix…', 'Working out the price…')}</p>`}
  ${timer(page)}`;
}

/** The same in one line, for screens where the rest is out of view. */
export function inShort(/** @type {OrderPage} */ page) {
  const { quote } = page.quoting;
  return quote
    ? html`<p class=${page.quoting.isFor(page.choice) ? 'in-short' : 'in-short quiet'} aria-hidden="true">
        <strong>${money(quote.monthly.ttc)}</strong> ${t('par mois', 'a month')} · ${t('premier appel', 'first call')}
        ${day(quote.promise.firstCallBy, { day: 'numeric', month: 'short' })}
      </p>`
    : nothing;
}

export function price(/** @type {Ordering['TaxedAmount']} */ monthly) {
  return html` <p class="big" data-test="monthly">${money(monthly.ttc)}</p>
    <p class="quiet small">
      ${t('TTC par mois', 'a month, VAT included')} · ${money(monthly.ht)} ${t('HT', 'before VAT')} +
      ${money(monthly.vat)} ${t('TVA', 'VAT')}
    </p>`;
}

export function lines(/** @type {Ordering['PriceLine'][]} */ lines) {
  return html`<ul class="plain small">
    ${lines.map(
      line =>
        html` <li class="row between">
          <span>${integer(line.quantity)} × ${term('product', line.product)}</span>
          <span class="number">${money(line.monthly.ttc)}</span>
        </li>`,
    )}
  </ul>`;
}

export function dates(/** @type {Ordering['DeliveryPromise']} */ promise) {
  return html`<ul class="time">
    <li><strong>${day(promise.shipsOn)}</strong><span class="quiet">${t('Expédition', 'Phones leave')}</span></li>
    <li>
      <strong>${day(promise.arrivesOn)}</strong
      ><span class="quiet">${t('Livraison, gratuite', 'Delivery, free of charge')}</span>
    </li>
    <li>
      <strong>${day(promise.firstCallBy)}</strong
      ><span class="quiet">${t('Premier appel au plus tard', 'First call by then')}</span>
    </li>
  </ul>`;
}

/** How long the chosen numbers stay set aside. */
function timer(/** @type {OrderPage} */ page) {
  const until = heldUntil(page.draft);
  if (!until) return nothing;
  const left = Math.max(0, Math.ceil((until - Date.now()) / 1000));
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return left > 0
    ? html`<p class="note" role="timer">
        ${t('Numéros réservés encore', 'Numbers held for another')} <strong class="number">${clock}</strong>
      </p>`
    : html`<p class="problem">
        ${t(
          'La réservation des numéros a expiré : réservez-les à nouveau à l’étape 4.',
          'The numbers are no longer held: hold them again in step 4.',
        )}
      </p>`;
}
