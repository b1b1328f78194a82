import { get, ofAccount } from '../core/client.js';
import { html, nothing } from '../core/lit.js';
import { state } from '../core/parts.js';
import { link } from '../core/router.js';
import { term } from '../core/terms.js';
import { day, t } from '../core/words.js';

/** @import { Support } from '../../types/api' */

/** Moves, returns and departures of the company, the latest first. */
export async function findCases() {
  return (await get('/v1/cases', { query: { ...ofAccount(), limit: 50 } })).items;
}

/**
 * A case as a checklist: what is behind, what is next, and what nobody has to do any more.
 * @param {Support['Case'] | undefined} file
 */
export function checklist(file) {
  if (!file) return nothing;
  const next = file.steps.findIndex(isOpen);
  return html`<ol class="time" aria-label=${t('Étapes', 'Steps')}>
    ${file.steps.map(
      (step, i) =>
        html`<li class=${step.state === 'DONE' ? 'done' : step.state === 'LATE' ? 'bad' : i === next ? 'now' : ''}>
          <strong
            >${term('step', step.name)}${step.name === 'PHONE_RETURNED'
              ? html` <span class="number">${step.subject}</span>`
              : nothing}</strong
          >
          <span class="quiet">${how(step)}</span>
          ${step.state === 'WAITING' ? nothing : state('stepState', step.state)}
        </li>`,
    )}
  </ol>`;
}

/** Whether somebody still has to do it. */
export function isOpen(/** @type {Support['CaseStep']} */ step) {
  return step.state === 'WAITING' || step.state === 'LATE';
}

/** When it was done, or how it is done and until when. */
function how(/** @type {Support['CaseStep']} */ step) {
  const { name, date, subject } = step;
  if (step.state === 'VOID') return nothing;
  if (step.state === 'DONE') {
    const carrier = name === 'NUMBERS_TAKEN' && subject ? ` · ${subject}` : '';
    return `${date ? day(date) : ''}${name === 'FINAL_DOCUMENT' && subject ? ` · ${subject}` : ''}${carrier}`;
  }
  switch (name) {
    case 'USERS_MOVED':
      return t(
        `${day(date)} : emportez les téléphones et rebranchez-les, numéros et réglages suivent`,
        `${day(date)}: take the phones along and plug them in again, numbers and settings come along`,
      );
    case 'EMERGENCY_ADDRESS_CONFIRMED':
      return html`<a href=${link('company')}>${t('sur la page Entreprise', 'on the page Company')}</a>`;
    case 'SERVICE_ENDED':
      return t(`${day(date)} : les téléphones sonnent jusqu’au soir`, `${day(date)}: phones ring until the evening`);
    case 'PHONE_RETURNED':
      return html`<a href=${link('users')}>${t('l’étiquette, port payé', 'the label, postage paid')}</a>`;
    case 'NUMBERS_TAKEN':
      return html`${t('jusqu’au', 'until')} ${day(date)} :
        <a href=${link('numbers')}>${t('donnez leur RIO', 'give their RIO')}</a>
        ${t('au nouvel opérateur, il fait le reste', 'to the new carrier, which does the rest')}`;
    case 'FINAL_DOCUMENT':
      return html`<a href=${link('money')}>${t('au prorata des jours', 'in proportion to the days')}</a>`;
    default:
      return date ? day(date) : nothing;
  }
}
