import { account, get, post } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Listing } from '../core/listing.js';
import { Page } from '../core/page.js';
import { field, sending, state } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { link } from '../core/router.js';
import { has } from '../core/session.js';
import { term } from '../core/terms.js';
import { decimal, moment, money, t } from '../core/words.js';
import { tabs } from './tabs.js';

/** @import { Billing } from '../../types/api' */

/** What calls that are not included are paid from: the balance, paying in, and what made it more or less. */
class BalancePage extends Page {
  amount = '20';

  /** @override */
  heading() {
    return t('Crédit d’appels', 'Call credit');
  }

  /** @override */
  opened() {
    const path = { accountId: account() };
    this.balance = this.source(() => get('/v1/prepaid-accounts/{accountId}', { path }));
    this.entries = new Listing(this, cursor =>
      get('/v1/prepaid-accounts/{accountId}/entries', { path, query: { limit: 50, cursor } }),
    );
    this.paying = this.intent();
    this.every(3, () => {
      if (this.balance?.value?.topUps.some(each => each.state === 'REQUESTED')) this.refresh();
    });
  }

  /** One after the other: an entry is there once the balance tells of what was paid in. */
  async refresh() {
    await this.balance?.reload();
    await this.entries?.reload();
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      ${tabs('balance')}
      <div class="columns">
        <section class="sheet" aria-labelledby="balance-title">
          <h2 id="balance-title">${t('Disponible', 'Available')}</h2>
          ${this.balance?.show(
            balance =>
              html`<p class="big">${money(balance.available)}</p>
                ${Number(balance.reserved.amount) === 0
                  ? nothing
                  : html`<p class="quiet">
                      ${t('retenu par des appels en cours :', 'held back by calls that are being made:')}
                      ${money(balance.reserved)}
                    </p>`}
                <p class="quiet">
                  ${t(
                    'Il paie les appels qui ne sont pas inclus ; sans crédit, ceux-là ne passent pas. Les numéros d’urgence, toujours.',
                    'It pays for calls that are not included; without credit they are not put through. Emergency calls always are.',
                  )}
                  <a href=${link('usage')}>${t('Prix d’un appel', 'Price of a call')}</a>
                </p>
                ${balance.topUps.length ? topUps(balance.topUps) : nothing}`,
          )}
        </section>
        ${has('primary-member', 'care') ? this.payIn() : nothing}
        <section class="sheet" aria-labelledby="entries-title">
          <h2 id="entries-title">${t('Mouvements', 'Entries')}</h2>
          ${this.entries?.show(all =>
            all.length === 0
              ? html`<p class="quiet">
                  ${t(
                    'Rien encore : le premier versement apparaît ici.',
                    'Nothing yet: what you pay in shows up here.',
                  )}
                </p>`
              : html`<ul class="rows">
                  ${repeat(
                    all,
                    each => each.entryId,
                    each =>
                      html`<li>
                        <div class="entry">
                          <strong>${term('entry', each.kind)}</strong><span class="number">${money(each.amount)}</span>
                          <span class="quiet">${moment(each.at)}</span
                          ><span class="quiet number">${t('solde', 'balance')} ${money(each.balance)}</span>
                        </div>
                      </li>`,
                  )}
                </ul>`,
          )}
        </section>
      </div>`;
  }

  payIn() {
    return html`<section class="sheet" aria-labelledby="pay-title">
      <h2 id="pay-title">${t('Verser', 'Pay in')}</h2>
      <form class="stack" @submit=${sending(this.pay)}>
        ${field(
          t('Montant en euros', 'Amount in euros'),
          'amount',
          this.amount,
          amount => {
            this.amount = amount;
            this.changed();
          },
          {
            required: true,
            inputmode: 'decimal',
            pattern: '[0-9]{1,3}([.,][0-9]{1,2})?',
            hint: t('De 5 à 500 €, prélevés sur votre carte', '€5 to €500, charged to your card'),
          },
        )}
        ${problemBox(this.paying?.refusal, { again: this.paying?.again })}
        <p><button class="main" ?disabled=${this.paying?.busy}>${t('Verser', 'Pay in')}</button></p>
      </form>
    </section>`;
  }

  pay = () => {
    const amount = decimal(this.amount);
    return this.paying?.run(amount, async key => {
      await post('/v1/prepaid-accounts/{accountId}/top-ups', {
        path: { accountId: account() },
        body: { amount: { amount, currency: 'EUR' } },
        key,
      });
      say(t('Le versement est demandé à votre carte.', 'Your card is being charged.'));
      await this.refresh();
    });
  };
}

function topUps(/** @type {Billing['TopUp'][]} */ all) {
  return html`<h3>${t('Derniers versements', 'Last payments in')}</h3>
    <ul class="rows">
      ${repeat(
        all,
        each => each.topUpId,
        each =>
          html`<li>
            <div class="entry">
              <strong class="number">${money(each.amount)}</strong>${state('topUp', each.state)}
              <span class="quiet"
                >${moment(each.requestedAt)}${each.refusal ? ` · ${term('refusal', each.refusal)}` : ''}</span
              >
            </div>
          </li>`,
      )}
    </ul>`;
}
customElements.define('office-balance', BalancePage);
