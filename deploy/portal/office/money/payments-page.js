import { get, ofAccount, put } from '../core/client.js';
import { cardField } from '../core/card-field.js';
import { say } from '../core/frame.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Listing } from '../core/listing.js';
import { Page } from '../core/page.js';
import { empty, state } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { link } from '../core/router.js';
import { has } from '../core/session.js';
import { term } from '../core/terms.js';
import { unknown } from '../core/unknown.js';
import { moment, money, t } from '../core/words.js';
import { tabs } from './tabs.js';

/** @import { Billing } from '../../types/api' */

/** How the bills are paid, what could not be taken, and with which card it goes on. */
class PaymentsPage extends Page {
  /** @override */
  heading() {
    return t('Paiements', 'Payments');
  }

  /** @override */
  opened() {
    this.payments = new Listing(
      this,
      cursor => get('/v1/payments', { query: { ...ofAccount(), limit: 50, cursor } }),
      each => each.invoiceId,
    );
    this.standing = this.source(() => get('/v1/payments/standing', { query: ofAccount() }));
    this.replacing = this.intent();
    this.changing = this.addressed('card');
    this.every(10, () => this.payments?.poll());
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      ${tabs('payments')}
      <div class="stack">
        ${this.standing?.show(standing => overdue(standing), unknown)} ${this.card()}
        <section class="sheet" aria-labelledby="payments-title">
          <h2 id="payments-title">${t('Facture par facture', 'Bill by bill')}</h2>
          ${this.payments?.show(
            all =>
              all.length === 0
                ? empty(
                    t('Rien à payer encore', 'Nothing to pay yet'),
                    t(
                      'Chaque facture est prélevée sur votre carte le jour où elle est émise ; vous suivez ici ce qui est payé.',
                      'Each bill is charged to your card on the day it is issued; here you see what is paid.',
                    ),
                  )
                : html`<ul class="rows">
                    ${repeat(
                      all,
                      each => each.invoiceId,
                      each => payment(each),
                    )}
                  </ul>`,
            refusal => (refusal.status === 404 ? nothing : undefined),
          )}
        </section>
      </div>`;
  }

  card() {
    if (!has('primary-member', 'care')) return nothing;
    return html`<section class="sheet" aria-labelledby="card-title">
      <h2 id="card-title">${t('Votre carte', 'Your card')}</h2>
      ${problemBox(this.replacing?.refusal, { again: this.replacing?.again })}
      ${this.changing?.what
        ? html`<div data-open="card">${cardField(card => this.replace(card))}</div>`
        : html`<p>
            ${t(
              'Une nouvelle carte sert dès maintenant : ce qui reste à payer est prélevé aussitôt.',
              'A new card is used from now on: what is still to be paid is charged at once.',
            )}
          </p>`}
      <p>
        ${this.changing?.what
          ? html`<button type="button" @click=${this.changing.close}>
              ${t('Garder la carte actuelle', 'Keep the present card')}
            </button>`
          : html`<a class="button" href=${this.changing?.at('new')}>${t('Changer de carte', 'Change card')}</a>`}
      </p>
    </section>`;
  }

  replace(/** @type {{ token: string, name: string }} */ { token, name }) {
    this.replacing?.run(token, async () => {
      await put('/v1/payments/card', { body: { cardToken: token } });
      this.changing?.close();
      say(t(`Vous payez désormais par ${name}.`, `You pay with ${name} from now on.`));
      await Promise.all([this.payments?.reload(), this.standing?.reload()]);
    });
  }
}

function overdue(/** @type {Billing['PaymentStanding']} */ standing) {
  if (!standing.suspendedSince && Number(standing.overdue.amount) === 0) return nothing;
  return html`<div class="problem" role="alert">
    <p><strong>${t('À payer :', 'To be paid:')} ${money(standing.overdue)}</strong></p>
    ${standing.suspendedSince
      ? html`<p>
          ${t('Les appels sortants sont suspendus depuis le', 'Outgoing calls are suspended since')}
          ${moment(standing.suspendedSince)}.
          ${t(
            'On peut toujours vous appeler, et les numéros d’urgence restent joignables.',
            'You can still be called, and emergency numbers can be reached.',
          )}
        </p>`
      : nothing}
    <p>
      ${t(
        'Changez de carte ci-dessous, ou vérifiez avec votre banque : tout est rétabli dès que c’est payé.',
        'Change your card below, or ask your bank: all is as before as soon as it is paid.',
      )}
    </p>
  </div>`;
}

function payment(/** @type {Billing['Payment']} */ each) {
  return html`<li>
    <div class="entry">
      <strong class="number"><a href=${link(`invoices/${each.invoiceId}`)}>${each.invoiceNumber}</a></strong
      ><span class="number">${money(each.ttc)}</span>
      ${state('payment', each.state)}
      <span class="quiet"
        >${each.nextTryAt ? `${t('prochain essai', 'next try')} ${moment(each.nextTryAt)}` : nothing}</span
      >
    </div>
    ${each.tries.length
      ? html`<details>
          <summary class="small">
            ${t('Les prélèvements', 'The charges')}<span class="unseen"> ${each.invoiceNumber}</span>
          </summary>
          <ol class="time">
            ${each.tries.map(
              one =>
                html`<li class=${one.refusal ? 'bad' : one.endedAt ? 'done' : 'now'}>
                  <strong
                    >${one.refusal
                      ? term('refusal', one.refusal)
                      : one.endedAt
                        ? t('Payé', 'Paid')
                        : t('La banque n’a pas encore répondu', 'The bank has not answered yet')}</strong
                  ><span class="quiet">${moment(one.begunAt)} · ${money(one.amount)}</span>
                </li>`,
            )}
          </ol>
        </details>`
      : nothing}
  </li>`;
}
customElements.define('office-payments', PaymentsPage);
