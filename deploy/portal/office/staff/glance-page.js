import { account, get, ofAccount } from '../core/client.js';
import { html, nothing } from '../core/lit.js';
import { Page } from '../core/page.js';
import { card, state } from '../core/parts.js';
import { link } from '../core/router.js';
import { has } from '../core/session.js';
import { count, money, moment, phone, shortDay, t } from '../core/words.js';
import { findAlarms, isAlarm, ticketEntry } from './alarms.js';
import { few } from './waiting.js';

/** An account at a glance, for whoever has its member on the phone. */
class GlancePage extends Page {
  /** @override */
  heading() {
    return this.company?.value?.profile.legalName ?? t('Vue d’ensemble', 'At a glance');
  }

  /** @override */
  opened() {
    const path = { accountId: account() };
    const query = { ...ofAccount(), limit: 5 };
    this.company = this.source(() => get('/v1/accounts/{accountId}', { path }));
    this.orders = this.source(async () => (await get('/v1/orders', { query })).items);
    this.users = this.source(async () => (await get('/v1/accounts/{accountId}/telephony/extensions', { path })).items);
    this.ports = this.source(async () => (await get('/v1/port-requests', { query })).items);
    this.tickets = this.source(async () => {
      const { items } = await get('/v1/tickets', { query: { ...ofAccount(), limit: 50 } });
      return items.filter(each => !isAlarm(each)).slice(0, 5);
    });
    if (has('ops')) this.alarms = this.source(() => findAlarms(ofAccount()));
    this.standing = this.source(() => get('/v1/payments/standing', { query: ofAccount() }));
    this.invoices = this.source(async () => (await get('/v1/invoices', { query })).items);
    this.notices = this.source(async () => (await get('/v1/notices', { query })).items);
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      ${this.company?.show(
        company =>
          html`<p class="quiet">
            SIREN ${company.profile.siren} · ${count(company.seats, t('poste', 'seat'), t('postes', 'seats'))}
            ${company.administrator ? html` · ${company.administrator.name}, ${company.administrator.email}` : nothing}
            ${company.departure
              ? html` ·
                  <strong class="bad">${t('part le', 'leaves on')} ${shortDay(company.departure.lastDay)}</strong>`
              : nothing}
          </p>`,
      )}
      ${this.standing?.value && Number(this.standing.value.overdue.amount) > 0
        ? html`<p class="problem">
            <a href=${link('payments')}>${t('À payer :', 'To be paid:')} ${money(this.standing.value.overdue)}</a>
            ${this.standing.value.suspendedSince
              ? html` · ${t('appels sortants suspendus depuis le', 'outgoing calls suspended since')}
                ${moment(this.standing.value.suspendedSince)}`
              : nothing}
          </p>`
        : nothing}
      <div class="columns even">
        ${has('ops')
          ? card(
              t('Alarmes', 'Alarms'),
              '',
              this.alarms?.show(all => few(all, each => each.ticketId, ticketEntry)),
            )
          : nothing}
        ${card(
          t('Commandes', 'Orders'),
          'orders',
          this.orders?.show(all =>
            few(
              all,
              each => each.orderId,
              each =>
                html`<a href=${link(`orders/${each.orderId}`)}
                  ><strong class="number">${each.reference}</strong>${state('order', each.state)}<span class="quiet"
                    >${moment(each.placedAt)}</span
                  ></a
                >`,
            ),
          ),
        )}
        ${card(
          t('Téléphones', 'Phones'),
          'users',
          this.users?.show(all =>
            few(
              all,
              each => each.extension,
              each =>
                html`<a href=${link(`users/${each.extension}`)}
                  ><strong>${each.userName ?? each.extension}</strong>${state('phone', each.phone.state)}<span
                    class="quiet number"
                    >${each.extension} · ${phone(each.numbers.find(number => number.default)?.number)}</span
                  ></a
                >`,
            ),
          ),
        )}
        ${card(
          t('Portabilité', 'Porting'),
          'ports',
          this.ports?.show(all =>
            few(
              all,
              each => each.portRequestId,
              each =>
                html`<a href=${link(`ports/${each.portRequestId}`)}
                  ><strong class="number">${phone(each.mainNumber)}</strong>${state('port', each.state)}</a
                >`,
            ),
          ),
        )}
        ${card(
          t('Demandes', 'Tickets'),
          'help',
          this.tickets?.show(all =>
            few(
              all,
              each => each.ticketId,
              each =>
                html`<a href=${link(`tickets/${each.ticketId}`)}
                  ><strong>${each.subject}</strong>${state('ticket', each.state)}</a
                >`,
            ),
          ),
        )}
        ${card(
          t('Factures', 'Bills'),
          'money',
          this.invoices?.show(all =>
            few(
              all,
              each => each.invoiceId,
              each =>
                html`<a href=${link(`invoices/${each.invoiceId}`)}
                  ><strong class="number">${each.number ?? '–'}</strong
                  ><span class="number">${money(each.totals.ttc)}</span></a
                >`,
            ),
          ),
        )}
        ${card(
          t('Courriers envoyés', 'Letters sent'),
          '',
          this.notices?.show(all =>
            few(
              all,
              each => each.noticeId,
              each =>
                html`<div class="entry">
                  <strong lang="fr">${each.subject}</strong><span></span
                  ><span class="quiet">${moment(each.createdAt)}</span>
                </div>`,
            ),
          ),
        )}
      </div>`;
  }
}

customElements.define('office-glance', GlancePage);
