import { Refusal } from '../core/client.js';
import { html, nothing } from '../core/lit.js';
import { problemBox } from '../core/problem.js';
import { term } from '../core/terms.js';
import { integer, money, shortDay, t } from '../core/words.js';

/** @import { Billing } from '../../types/api' */

const DAY = 86_400_000;

/** Why each line is there, asked for when somebody wants to know. */
export class Reasons {
  /** @type {Map<number, Billing['Explanation'] | Refusal | undefined>} by place; none while it is on its way */
  known = new Map();

  /**
   * @param {() => void} changed
   * @param {(place: number) => Promise<Billing['Explanation']>} ask
   */
  constructor(changed, ask) {
    this.changed = changed;
    this.ask = ask;
  }

  async tell(/** @type {number} */ place) {
    if (this.known.get(place) && !(this.known.get(place) instanceof Refusal)) return;
    this.known.set(place, undefined);
    try {
      this.known.set(place, await this.ask(place));
    } catch (failure) {
      this.known.set(place, Refusal.of(failure));
    }
    this.changed();
  }
}

/**
 * @param {Billing['InvoiceLine'][]} lines
 * @param {Reasons | undefined} reasons
 */
export function billLines(lines, reasons) {
  return html`<ul class="rows">
    ${lines.map(
      (line, i) =>
        html`<li>
          <div class="entry">
            <strong lang="fr">${line.description}</strong><span class="number">${money(line.ttc)}</span>
            <span class="quiet">${integer(line.quantity)} × ${money(line.unitTtc)} · ${period(line.days)}</span
            ><span></span>
          </div>
          <details
            @toggle=${(/** @type {Event} */ event) =>
              /** @type {HTMLDetailsElement} */ (event.target).open && reasons?.tell(i + 1)}
          >
            <summary class="small">${t('Pourquoi ?', 'Why?')}<span class="unseen"> ${line.description}</span></summary>
            ${why(reasons?.known.get(i + 1), () => reasons?.tell(i + 1))}
          </details>
        </li>`,
    )}
  </ul>`;
}

/**
 * @param {Billing['Explanation'] | Refusal | undefined} reason
 * @param {() => void} again
 */
function why(reason, again) {
  if (reason instanceof Refusal) return problemBox(reason, { again });
  if (!reason) return html`<p class="quiet">${t('Un instant…', 'One moment…')}</p>`;
  return html`<div class="note">
    <p class="number">${integer(reason.quantity)} × ${money(reason.unitTtc)} = ${money(reason.ttc)}</p>
    ${share(reason)}
    <ul>
      ${reason.reasons.map(
        each =>
          html`<li>
            ${started(each.startedBy)}${each.endedBy ? `, ${t('jusqu’à', 'until')} ${started(each.endedBy)}` : ''}
            <span class="quiet small"
              >(${each.price.source === 'ORDER'
                ? t('prix de la commande', 'the order’s price')
                : t('prix du catalogue', 'list price')}${each.price.validFrom
                ? ` ${t('depuis le', 'since')} ${shortDay(each.price.validFrom)}`
                : ''})</span
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

/** A part of a month is paid in proportion to its days. */
function share(/** @type {Billing['Explanation']} */ reason) {
  const { month, monthlyTtc, days } = reason;
  if (!month || !monthlyTtc || (month.start === days.start && month.end === days.end)) return nothing;
  return html`<p class="quiet small">
    ${t('Au prorata des jours :', 'In proportion to the days:')} ${period(days)}, ${t('pour un mois', 'of a month')}
    (${period(month)}) ${t('à', 'at')} ${money(monthlyTtc)}
  </p>`;
}

function started(/** @type {Billing['ExplanationEvent']} */ event) {
  return `${term('cause', event.what)}${event.firstDay ? ` ${shortDay(event.firstDay)}` : ''}`;
}

/** From the first day to the last: the services name the first day that is no longer part of it. */
export function period(/** @type {Billing['Period']} */ days) {
  const last = new Date(Date.parse(`${days.end}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
  return `${shortDay(days.start)} – ${shortDay(last)}`;
}

export function totals(/** @type {Billing['Totals']} */ totals) {
  return html`<dl class="facts totals">
    <dt>${t('Total HT', 'Total before VAT')}</dt>
    <dd class="number">${money(totals.ht)}</dd>
    <dt>${t('TVA', 'VAT')}</dt>
    <dd class="number">${money(totals.vat)}</dd>
    ${Number(totals.rounding.amount) === 0
      ? nothing
      : html`<dt>${t('Arrondi', 'Rounding')}</dt>
          <dd class="number">${money(totals.rounding)}</dd>`}
    <dt><strong>${t('Total TTC', 'Total with VAT')}</strong></dt>
    <dd class="number"><strong>${money(totals.ttc)}</strong></dd>
  </dl>`;
}
