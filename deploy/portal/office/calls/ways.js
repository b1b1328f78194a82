import { Refusal } from '../core/client.js';
import { html, nothing } from '../core/lit.js';
import { t } from '../core/words.js';

/** @import { Provisioning } from '../../types/api' */
/** @import { Directory } from './directory.js' */

/** @returns {string} on what a step depends */
function condition(/** @type {Provisioning['StepWhen']} */ when) {
  switch (when) {
    case 'IF_BUSY':
      return t('Si occupé', 'If busy');
    case 'IF_NOT_ANSWERED':
      return t('Sans réponse', 'If nobody answers');
    case 'IF_UNREACHABLE':
      return t('Si injoignable', 'If unreachable');
    case 'OTHERWISE':
      return t('Sinon', 'Otherwise');
    case 'TOGETHER':
      return t('En même temps', 'At the same time');
    case 'IF_NOTHING_CHOSEN':
      return t('Si rien n’est tapé', 'If nothing is pressed');
    case 'IF_WRONG_KEY':
      return t('Si une autre touche est tapée', 'If another key is pressed');
    default:
      return t('Puis', 'Then');
  }
}

/**
 * The way of a call, drawn as steps with their reasons.
 * @param {Provisioning['CallRouteStep'][]} steps
 * @param {Directory | undefined} names
 */
export function way(steps, names) {
  return html`<ol class="time">
    ${steps.map(
      (step, i) =>
        html`<li class=${step.action === 'REFUSE' ? 'bad' : 'done'}>
          ${i > 0 ? html`<span class="quiet small">${condition(step.when)}</span>` : nothing}
          <strong>${step.reason}</strong>
          <span class="quiet"
            >${names?.name(step.subject) ?? step.subject}${step.seconds ? ` · ${step.seconds} s` : ''}
            ${step.members?.length
              ? ` · ${step.members.map(member => names?.name(member) ?? member).join(', ')}`
              : ''}</span
          >
          ${step.choices?.length
            ? html`<ul class="small">
                ${step.choices.map(
                  choice =>
                    html`<li>${choice.key} : ${names?.name(choice.extension) || choiceName(choice.action)}</li>`,
                )}
              </ul>`
            : nothing}
        </li>`,
    )}
  </ol>`;
}

function choiceName(/** @type {string} */ action) {
  return action === 'DIAL_BY_NAME'
    ? t('annuaire par nom', 'dial by name')
    : action === 'ANNOUNCEMENT'
      ? t('annonce', 'announcement')
      : action;
}

/**
 * A save that was refused because calls would get lost: the settings that the call would pass, one after the other.
 * @param {Refusal} refusal
 * @param {Directory | undefined} names
 */
export function refusedWay(refusal, names) {
  const path = /** @type {unknown} */ (/** @type {any} */ (refusal.problem)?.path);
  if (!Array.isArray(path) || path.length === 0) return nothing;
  return html`<p>${t('Le chemin que prendrait l’appel :', 'The way that the call would take:')}</p>
    <ol class="time">
      ${path.map(
        (setting, i) =>
          html`<li class=${i === path.length - 1 ? 'bad' : 'done'}>
            <strong>${settingName(String(setting), names)}</strong>
          </li>`,
      )}
    </ol>`;
}

/**
 * @param {string} setting its path below `telephony/`
 * @param {Directory | undefined} names
 */
function settingName(setting, names) {
  const [what, which] = setting.split('/');
  switch (what) {
    case 'users':
      return `${t('Réglages de', 'Settings of')} ${names?.name(which) ?? which}`;
    case 'ring-groups':
      return names?.name(which) ?? which;
    case 'receptionist':
      return t('Standard virtuel', 'Virtual receptionist');
    case 'number-mappings':
      return names?.name(which) ?? which;
    default:
      return setting;
  }
}
