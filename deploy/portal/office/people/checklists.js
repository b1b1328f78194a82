import { html, nothing } from '../core/lit.js';
import { link } from '../core/router.js';
import { day, dayAfter, t } from '../core/words.js';

/** @import { Ordering, Support } from '../../types/api' */

/** How long numbers can be ported after the service ended. */
const PORTABLE_DAYS = 40;

/**
 * @typedef {object} Item
 * @property {string} what
 * @property {unknown} [how]
 * @property {boolean} [done]
 */

/** What is behind, and what is still to be done, in the order in which it is best done. */
function checklist(/** @type {string} */ title, /** @type {Item[]} */ items) {
  const now = items.findIndex(({ done }) => !done);
  return html`<ol class="time" aria-label=${title}>
    ${items.map(
      ({ what, how, done }, i) =>
        html`<li class=${done ? 'done' : i === now ? 'now' : ''} aria-current=${i === now ? 'step' : 'false'}>
          <strong>${what}${done ? html`<span class="unseen"> ${t('(fait)', '(done)')}</span>` : nothing}</strong>
          <span class="quiet">${how ?? nothing}</span>
        </li>`,
    )}
  </ol>`;
}

export function leavingChecklist(/** @type {Ordering['Departure']} */ { lastDay, endedAt }) {
  const portable = day(dayAfter(lastDay, PORTABLE_DAYS));
  return checklist(t('Votre départ', 'Your departure'), [
    { what: t('Départ annoncé', 'Departure announced'), done: true },
    {
      what: t('Dernier jour de service', 'Last day of service'),
      how: t(
        `${day(lastDay)} : les téléphones sonnent jusqu’au soir`,
        `${day(lastDay)}: the phones ring until the evening`,
      ),
      done: Boolean(endedAt),
    },
    {
      what: t('Emporter les numéros', 'Take the numbers along'),
      how: t(
        `jusqu’au ${portable} : leur RIO se demande au 3179, le nouvel opérateur fait le reste`,
        `until ${portable}: dial 3179 for their RIO, the new carrier does the rest`,
      ),
    },
    {
      what: t('Renvoyer les téléphones', 'Send the phones back'),
      how: html`<a href=${link('users')}>${t('les étiquettes, port payé', 'the labels, postage paid')}</a>`,
    },
    {
      what: t('Dernière facture', 'Last bill'),
      how: html`<a href=${link('money')}>${t('au prorata des jours', 'in proportion to the days')}</a>`,
    },
  ]);
}

export function movingChecklist(/** @type {Support['Relocation']} */ { movesOn, state }) {
  const isDone = state === 'DONE';
  return checklist(t('Votre déménagement', 'Your move'), [
    { what: t('Déménagement demandé', 'Move asked for'), done: true },
    {
      what: t('Emporter les téléphones', 'Take the phones along'),
      how: t(
        `${day(movesOn)} : rebranchez-les, numéros et réglages suivent`,
        `${day(movesOn)}: plug them in again, numbers and settings come along`,
      ),
      done: isDone,
    },
    {
      what: t('Confirmer l’adresse des secours', 'Confirm the address for emergency calls'),
      how: t('sur cette page, dès le jour venu', 'on this page, from that day on'),
    },
  ]);
}
