import { get } from '../core/client.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Page } from '../core/page.js';
import { card, state } from '../core/parts.js';
import { has } from '../core/session.js';
import { term } from '../core/terms.js';
import { count, money, moment, t } from '../core/words.js';
import { findAlarms, ticketEntry } from './alarms.js';

/** How many of each are told; the page behind has the others. */
const FEW = 5;

/** What waits for one of us today, at a glance: a part of the first page. */
class Waiting extends Page {
  /** @override */
  opened() {
    if (has('ops')) this.alarms = this.source(() => findAlarms({}));
    const query = { limit: FEW };
    this.alerts = this.source(async () => (await get('/v1/operations/support/service-alerts', { query })).items);
    this.late = this.source(async () => (await get('/v1/operations/ordering/orders-in-jeopardy', { query })).items);
    this.proposed = this.source(
      async () => (await get('/v1/credits', { query: { ...query, state: 'PROPOSED' } })).items,
    );
    this.missing = this.source(
      async () => (await get('/v1/missing-phones', { query: { ...query, missing: true } })).items,
    );
    this.every(30, () => {
      this.alarms?.reload();
      this.alerts?.reload();
      this.late?.reload();
      this.proposed?.reload();
      this.missing?.reload();
    });
  }

  /** @override */
  view() {
    return html`<div class="columns even">
      ${has('ops')
        ? card(
            t('Alarmes', 'Alarms'),
            'tickets',
            this.alarms?.show(
              all =>
                html`${all.length > FEW
                  ? html`<p class="bad">${count(all.length, t('alarme', 'alarm'), t('alarmes', 'alarms'))}</p>`
                  : nothing}
                ${few(all.slice(0, FEW), each => each.ticketId, ticketEntry)}`,
            ),
          )
        : nothing}
      ${card(
        t('Réponses qui tardent', 'Late answers'),
        'tickets',
        this.alerts?.show(all =>
          few(
            all,
            each => each.alertId,
            each =>
              html`<a href="#/as/${each.accountId}/tickets/${each.ticketId}"
                ><strong>${each.subject}</strong>${state('clock', each.level)}
                <span class="quiet">${term('promise', each.promise)} · ${moment(each.raisedAt)}</span></a
              >`,
          ),
        ),
      )}
      ${card(
        t('Commandes en retard', 'Late orders'),
        'late-orders',
        this.late?.show(all =>
          few(
            all,
            each => `${each.orderId} ${each.late}`,
            each =>
              html`<a href="#/as/${each.accountId}/orders/${each.orderId}"
                ><strong>${each.siteName}</strong>${state('milestone', each.late)}
                <span class="quiet">${moment(each.noticedAt)}</span></a
              >`,
          ),
        ),
      )}
      ${card(
        t('Gestes à approuver', 'Goodwill to approve'),
        'credits',
        this.proposed?.show(all =>
          few(
            all,
            each => each.creditId,
            each =>
              html`<a href="#/as/${each.accountId}/credits"
                ><strong>${each.reason}</strong><span class="number">${money(each.ttc)}</span></a
              >`,
          ),
        ),
      )}
      ${card(
        t('Téléphones non rendus', 'Phones not sent back'),
        '',
        this.missing?.show(all =>
          few(
            all,
            each => each.missingPhoneId,
            each =>
              html`<a href="#/as/${each.accountId}/users"
                ><strong class="number">${each.phoneMac}</strong
                ><span class="quiet">${t('attendu depuis', 'expected since')} ${moment(each.expectedSince)}</span></a
              >`,
          ),
        ),
      )}
    </div>`;
  }
}

/**
 * @template T
 * @param {T[]} all
 * @param {(each: T) => unknown} identity
 * @param {(each: T) => unknown} view
 */
export function few(all, identity, view) {
  return all.length
    ? html`<ul class="rows">
        ${repeat(all, identity, each => html`<li>${view(each)}</li>`)}
      </ul>`
    : html`<p class="quiet">${t('Rien.', 'Nothing.')}</p>`;
}
customElements.define('office-waiting', Waiting);
