import { get, getFile, ofAccount } from '../core/client.js';
import { html, nothing } from '../core/lit.js';
import { Page } from '../core/page.js';
import { save, state } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { link, question } from '../core/router.js';
import { has } from '../core/session.js';
import { shortDay, t } from '../core/words.js';
import { billLines, period, Reasons, totals } from './bill.js';
import { einvoice } from './einvoice.js';
import { replacement } from './replacement.js';

/** @import { Billing } from '../../types/api' */

/** An invoice or a credit note, as it was issued. */
class InvoicePage extends Page {
  isCredit = question().has('credit');

  /** @override */
  heading() {
    return `${this.isCredit ? t('Avoir', 'Credit note') : t('Facture', 'Bill')} ${this.bill?.value?.number ?? ''}`;
  }

  /** @override */
  opened() {
    const id = this.params.invoiceId;
    this.fetching = this.intent();
    /** @returns {Promise<Billing['Invoice'] | Billing['CreditNote']>} */
    const findBill = () =>
      this.isCredit
        ? get('/v1/credit-notes/{creditNoteId}', { path: { creditNoteId: id } })
        : get('/v1/invoices/{invoiceId}', { path: { invoiceId: id } });
    this.bill = this.source(findBill);
    this.payment = this.source(async () => {
      const { items } = await get('/v1/payments', { query: { ...ofAccount(), limit: 200 } });
      return items.find(each => each.invoiceId === id);
    });
    this.reasons = new Reasons(this.changed, place =>
      this.isCredit
        ? get('/v1/credit-notes/{creditNoteId}/lines/{place}/explanation', { path: { creditNoteId: id, place } })
        : get('/v1/invoices/{invoiceId}/lines/{place}/explanation', { path: { invoiceId: id, place } }),
    );
  }

  /** @override */
  view() {
    return html`<p><a href=${link('money')}>← ${t('Factures', 'Bills')}</a></p>
      <div class="row between">
        <h1>${this.heading()}</h1>
        ${this.bill?.value?.number
          ? html`<button type="button" class="main" ?disabled=${this.fetching?.busy} @click=${this.fetchFile}>
              ${t('Télécharger le PDF', 'Download the PDF')}
            </button>`
          : nothing}
      </div>
      ${this.bill?.show(
        bill =>
          html`${this.payment?.value ? html`<p>${state('payment', this.payment.value.state)}</p>` : nothing}
            ${'voided' in bill && bill.voided
              ? html`<p><span class="state quiet">${t('Annulée par avoir', 'Given back whole')}</span></p>`
              : nothing}
            ${'replaces' in bill && bill.replaces
              ? html`<p>
                  ${t('Remplace la facture', 'Instead of bill')}
                  <a href=${link(`invoices/${bill.replaces.invoiceId}`)}>${bill.replaces.number}</a>
                </p>`
              : nothing}
            ${problemBox(this.fetching?.refusal, { again: this.fetching?.again })}
            <p class="quiet">
              ${t('Émise le', 'Issued on')}
              ${shortDay(bill.issuedOn)}${'dueOn' in bill && bill.dueOn
                ? ` · ${t('à payer le', 'due on')} ${shortDay(bill.dueOn)}`
                : ''}
              · ${period(bill.period)}
            </p>
            <div class="beside">
              <div class="stack">
                <section class="sheet" aria-label=${t('Lignes', 'Lines')}>
                  ${billLines(bill.lines, this.reasons)}${totals(bill.totals)}
                </section>
                ${bill.number ? einvoice(this.params.invoiceId) : nothing}
                ${bill.number && !this.isCredit && has('ops') ? replacement(this.params.invoiceId) : nothing}
              </div>
              <aside class="sheet small" aria-label=${t('Parties', 'Parties')}>
                <h2>${bill.buyer.legalName}</h2>
                <p>
                  ${bill.buyer.address.street}<br />${bill.buyer.address.postalCode} ${bill.buyer.address.city}<br />SIREN
                  ${bill.buyer.siren}
                </p>
                <h3>${bill.seller.legalName}</h3>
                <p>
                  ${bill.seller.address.street}<br />${bill.seller.address.postalCode} ${bill.seller.address.city}<br />SIREN
                  ${bill.seller.siren} · ${bill.seller.vatNumber}
                </p>
                <p class="quiet">
                  ${bill.mentions.latePenalties}<br />${bill.mentions.recoveryIndemnity}<br />${bill.mentions
                    .earlyPaymentDiscount}
                </p>
              </aside>
            </div>`,
      )}`;
  }

  fetchFile = () =>
    this.fetching?.run('pdf', async () => {
      const id = this.params.invoiceId;
      const accept = 'application/pdf';
      const file = this.isCredit
        ? await getFile('/v1/credit-notes/{creditNoteId}/document', { path: { creditNoteId: id }, accept })
        : await getFile('/v1/invoices/{invoiceId}/document', { path: { invoiceId: id }, accept });
      save(file, `${this.bill?.value?.number ?? id}.pdf`);
    });
}
customElements.define('office-invoice', InvoicePage);
