import { get, ofAccount, post, put, remove, visitedAccount } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Listing } from '../core/listing.js';
import { Page } from '../core/page.js';
import { empty, field, select, sending, state } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { question, remember } from '../core/router.js';
import { isStaff, me } from '../core/session.js';
import { choices, term } from '../core/terms.js';
import { decimal, money, shortDay, t } from '../core/words.js';
import { tabs } from './tabs.js';

/** @import { Billing } from '../../types/api' */

/** What a company is owed beside its bills; our own people are generous here, two of them when it is much. */
class CreditsPage extends Page {
  shown = '';
  amount = '';
  reason = '';

  /** @override */
  heading() {
    return isStaff() ? t('Gestes commerciaux', 'Goodwill') : t('À valoir', 'Credits');
  }

  /** @override */
  opened() {
    this.granting = this.intent();
    this.acting = this.intent();
    this.readAddress();
    this.credits = new Listing(this, cursor =>
      get('/v1/credits', { query: { ...ofAccount(), ...this.which, limit: 50, cursor } }),
    );
  }

  /** @override */
  asked() {
    this.readAddress();
    this.credits?.ask();
  }

  /** Of all companies, those that wait for a second person come first. */
  readAddress() {
    this.shown = question().get('show') ?? (isStaff() && !visitedAccount() ? 'PROPOSED' : 'all');
  }

  get which() {
    return this.shown === 'all' ? {} : { state: /** @type {Billing['CreditState']} */ (this.shown) };
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      ${isStaff() && !visitedAccount() ? nothing : tabs('credits')}
      <div class="columns">
        ${isStaff() && visitedAccount() ? this.grant() : nothing}
        <section class="sheet" aria-labelledby="credits-title">
          <h2 id="credits-title">${t('Accordé', 'Granted')}</h2>
          ${isStaff()
            ? select(
                t('Montrer', 'Show'),
                this.shown,
                [['all', t('tout', 'all')], ...choices('creditState')],
                show => {
                  remember({ show });
                  this.asked();
                },
                'show',
              )
            : nothing}
          ${problemBox(this.acting?.refusal, { again: this.acting?.again, reload: this.credits?.reload })}
          ${this.credits?.show(all =>
            all.length === 0
              ? empty(
                  t('Rien ici', 'Nothing here'),
                  t(
                    'Un portage en retard, un numéro perdu, un geste de notre part : la facture suivante en est diminuée.',
                    'A late port, a lost number, a gesture of ours: the next bill is less by it.',
                  ),
                )
              : html`<ul class="rows">
                  ${repeat(
                    all,
                    each => each.creditId,
                    each => html`<li>${this.one(each)}</li>`,
                  )}
                </ul>`,
          )}
        </section>
      </div>`;
  }

  grant() {
    return html`<section class="sheet" aria-labelledby="grant-title">
      <h2 id="grant-title">${t('Faire un geste', 'Be generous')}</h2>
      <form class="stack" @submit=${sending(this.give)}>
        ${field(
          t('Montant TTC en euros', 'Amount in euros, with VAT'),
          'amount',
          this.amount,
          amount => {
            this.amount = amount;
            this.changed();
          },
          {
            required: true,
            inputmode: 'decimal',
            pattern: '[0-9]{1,4}([.,][0-9]{1,2})?',
            hint: t(
              'Au-delà de 100 € par compte en trente jours, une deuxième personne approuve',
              'Beyond €100 for an account within thirty days, a second person approves',
            ),
          },
        )}
        ${field(
          t('Raison, lue par le client', 'Reason, which the customer reads'),
          'reason',
          this.reason,
          reason => {
            this.reason = reason;
            this.changed();
          },
          { required: true, max: 200, hint: t('Elle est sur la facture', 'It is on the bill, so write it in French') },
        )}
        ${problemBox(this.granting?.refusal, { again: this.granting?.again })}
        <p><button class="main" ?disabled=${this.granting?.busy}>${t('Accorder', 'Grant')}</button></p>
      </form>
    </section>`;
  }

  one(/** @type {Billing['Credit']} */ credit) {
    const isOurs = credit.grantedBy === me().subject;
    const isTouched = credit.state === 'GIVEN' || credit.state === 'WITHDRAWN' || Number(credit.given.amount) > 0;
    return html`<div class="entry">
        <strong>${credit.reason ?? term('credit', credit.kind)}</strong
        ><span class="number">${money(credit.ttc)}</span>
        <span class="quiet"
          >${term('credit', credit.kind)} ·
          ${shortDay(credit.day)}${Number(credit.given.amount) > 0
            ? ` · ${t('déjà donné', 'given so far')} ${money(credit.given)}`
            : ''}</span
        >${state('creditState', credit.state)}
      </div>
      ${isStaff() && credit.kind === 'GOODWILL' && !isTouched
        ? html`<p class="row">
            ${credit.state === 'PROPOSED' && !isOurs
              ? html`<button
                  type="button"
                  class="main"
                  ?disabled=${this.acting?.busy}
                  @click=${() => this.approve(credit)}
                >
                  ${t('Approuver', 'Approve')}<span class="unseen"> ${credit.reason}</span>
                </button>`
              : nothing}
            <button type="button" ?disabled=${this.acting?.busy} @click=${() => this.withdraw(credit)}>
              ${t('Retirer', 'Withdraw')}<span class="unseen"> ${credit.reason}</span>
            </button>
            ${visitedAccount()
              ? nothing
              : html`<a href="#/as/${credit.accountId}/">${t('Le compte', 'The account')}</a>`}
            ${credit.state === 'PROPOSED' && isOurs
              ? html`<span class="quiet"
                  >${t('Quelqu’un d’autre doit l’approuver.', 'Somebody else has to approve it.')}</span
                >`
              : nothing}
          </p>`
        : nothing}`;
  }

  give = () => {
    const body = {
      accountId: visitedAccount(),
      amount: { amount: decimal(this.amount), currency: /** @type {const} */ ('EUR') },
      reason: this.reason.trim(),
    };
    return this.granting?.run(body, async key => {
      const { state } = await post('/v1/credits', { body, key });
      this.amount = '';
      this.reason = '';
      say(
        state === 'PROPOSED'
          ? t('Le geste attend une deuxième personne.', 'It waits for a second person.')
          : t('La prochaine facture en est diminuée.', 'The next bill is less by it.'),
      );
      await this.credits?.reload();
    });
  };

  approve(/** @type {Billing['Credit']} */ { creditId }) {
    this.acting?.run(['approve', creditId], async () => {
      await put('/v1/credits/{creditId}/approval', { path: { creditId } });
      say(t('Le geste est accordé.', 'It is granted.'));
      await this.credits?.reload();
    });
  }

  withdraw(/** @type {Billing['Credit']} */ { creditId }) {
    this.acting?.run(['withdraw', creditId], async () => {
      await remove('/v1/credits/{creditId}', { path: { creditId } });
      say(t('Le geste est retiré.', 'It is taken back.'));
      await this.credits?.reload();
    });
  }
}
customElements.define('office-credits', CreditsPage);
