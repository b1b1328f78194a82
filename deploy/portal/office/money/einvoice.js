import { get, put, Refusal } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, nothing } from '../core/lit.js';
import { Page } from '../core/page.js';
import { field, sending } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { has, isStaff } from '../core/session.js';
import { moment, money, t } from '../core/words.js';
import { reasonName, remedyName, statusLook, statusName } from './einvoice-words.js';

/** @import { Billing } from '../../types/api' */

/** Of these a platform has nothing, so that the document may be handed in once more. */
const REJECTED = ['REJECTED', 'INADMISSIBLE'];

/** How a bill or credit note stands at the platforms that carry electronic invoices: a part of its page. */
class EInvoicePart extends Page {
  documentId = '';
  sent = '';

  /** @override */
  opened() {
    const path = { documentId: this.documentId };
    this.invoice = this.source(() => get('/v1/einvoices/{documentId}', { path }).catch(withoutOne));
    this.depositing = this.intent();
    this.completing = this.intent();
    this.every(10, () => this.invoice?.value && this.invoice.reload());
  }

  /** @override */
  view() {
    return this.invoice?.show(invoice =>
      invoice === null
        ? nothing
        : html`<section class="sheet" aria-labelledby="einvoice-title">
            <div class="row between">
              <h2 id="einvoice-title">${t('Facture électronique', 'Electronic invoice')}</h2>
              <span class="state ${statusLook(invoice.status)}"
                >${invoice.inside ? t('Interne', 'Inside') : statusName(invoice.status)}</span
              >
            </div>
            ${invoice.inside
              ? html`<p class="quiet">
                  ${t(
                    'Avoir interne : aucun acheteur n’a ce qu’il corrige, il ne passe donc par aucune plateforme.',
                    'Kept inside: no buyer has what it corrects, so it goes through no platform.',
                  )}
                </p>`
              : nothing}
            ${invoice.history.length === 0 && !invoice.inside
              ? html`<p class="quiet">
                  ${t(
                    'Notre plateforme agréée la transmet à la vôtre ; ce qu’elle en dit vient ici.',
                    'Our platform passes it on to yours; what it tells comes here.',
                  )}
                </p>`
              : this.#history(invoice)}
            ${isStaff() ? this.#forUs(invoice) : nothing}
          </section>`,
    );
  }

  #history(/** @type {Billing['EInvoice']} */ { history, deposits }) {
    return html`<ol class="time">
      ${history.map(
        each =>
          html`<li class=${statusLook(each.status) === 'bad' ? 'bad' : 'done'}>
            <strong>${statusName(each.status)} <span class="quiet small">${each.code}</span></strong>
            <span class="quiet"
              >${moment(each.at)}${deposits > 1 ? ` · ${t('dépôt', 'deposit')} ${each.deposit}` : ''}</span
            >
            ${each.amount ? html`<br />${money(each.amount)}` : nothing}
            ${each.reason ? html`<br />${reasonName(each.reason)}` : nothing}
            ${each.comment ? html`<br /><span class="text">${each.comment}</span>` : nothing}
          </li>`,
      )}
    </ol>`;
  }

  /** What is to be done, and doing it. */
  #forUs(/** @type {Billing['EInvoice']} */ invoice) {
    const { remedy, status, deposits, flowId, depositedAt, completion } = invoice;
    const untold = invoice.money.filter(each => !each.reportedAt);
    return html`${remedy ? html`<p class="note">${remedyName(remedy)}</p>` : nothing}
      <dl class="facts small">
        <dt>${t('Dépôts', 'Deposits')}</dt>
        <dd>${deposits}${depositedAt ? ` · ${moment(depositedAt)}` : ''}</dd>
        ${flowId
          ? html`<dt>${t('Nom chez la plateforme', 'The platform’s name of it')}</dt>
              <dd>${flowId}</dd>`
          : nothing}
        ${untold.length > 0
          ? html`<dt>${t('À déclarer (212)', 'To be reported (212)')}</dt>
              ${untold.map(
                each =>
                  html`<dd>
                    ${money(each.amount)} ·
                    ${moment(each.at)}${each.declined
                      ? html` · ${t('refusé', 'declined')} ${each.declined.reason} ${each.declined.comment ?? ''}`
                      : nothing}
                  </dd>`,
              )}`
          : nothing}
        ${completion
          ? html`<dt>${t('À dire à l’acheteur (209)', 'To be told to the buyer (209)')}</dt>
              <dd>${completion.comment}</dd>`
          : nothing}
      </dl>
      ${problemBox(this.depositing?.refusal, { again: this.depositing?.again, reload: this.invoice?.reload })}
      ${has('ops') && status && REJECTED.includes(status)
        ? html`<p>
            <button
              type="button"
              class=${remedy === 'DEPOSIT_AGAIN' ? 'main' : ''}
              ?disabled=${this.depositing?.busy}
              @click=${() => this.#depositAgain(invoice)}
            >
              ${t('Déposer à nouveau', 'Hand in again')}
            </button>
          </p>`
        : nothing}
      ${has('ops') && untold.some(each => each.declined)
        ? html`<p>
            <button
              type="button"
              class="main"
              ?disabled=${this.depositing?.busy}
              @click=${() => this.#tellAgain(invoice)}
            >
              ${t('Déclarer à nouveau', 'Have it told again')}
            </button>
          </p>`
        : nothing}
      ${has('ops') && status === 'SUSPENDED' && !completion ? this.#completion(invoice) : nothing}`;
  }

  #completion(/** @type {Billing['EInvoice']} */ invoice) {
    return html`<form class="row" @submit=${sending(() => this.#complete(invoice))}>
        ${field(
          t('Ce qui est parti, et comment', 'What was sent, and how'),
          'sent',
          this.sent,
          sent => {
            this.sent = sent;
          },
          { required: true, max: 1000, hint: t('L’acheteur le lit.', 'The buyer reads it.') },
        )}
        <button class="main" ?disabled=${this.completing?.busy}>
          ${t('Déclarer complétée', 'Say that it is complete')}
        </button>
      </form>
      ${problemBox(this.completing?.refusal, { again: this.completing?.again, reload: this.invoice?.reload })}`;
  }

  #complete(/** @type {Billing['EInvoice']} */ { documentId, deposits }) {
    const path = { documentId, deposit: deposits };
    const body = { comment: this.sent };
    this.completing?.run([path, body], async () => {
      await put('/v1/einvoices/{documentId}/deposits/{deposit}/completion', { path, body });
      this.sent = '';
      say(t('La plateforme le dit à l’acheteur.', 'The platform tells the buyer.'));
      await this.invoice?.reload();
    });
  }

  #tellAgain(/** @type {Billing['EInvoice']} */ { documentId, deposits }) {
    const path = { documentId, deposit: deposits };
    this.depositing?.run(['money', path], async () => {
      await put('/v1/einvoices/{documentId}/deposits/{deposit}/money', { path });
      say(t('La plateforme en est informée à nouveau.', 'The platform is told again.'));
      await this.invoice?.reload();
    });
  }

  #depositAgain(/** @type {Billing['EInvoice']} */ { documentId, deposits }) {
    const path = { documentId, deposit: deposits + 1 };
    this.depositing?.run(path, async () => {
      await put('/v1/einvoices/{documentId}/deposits/{deposit}', { path });
      say(t('Le document est déposé à nouveau.', 'The document is handed in again.'));
      await this.invoice?.reload();
    });
  }
}

/** Documents of before electronic invoices were issued have none. */
function withoutOne(/** @type {unknown} */ failure) {
  if (failure instanceof Refusal && failure.status === 404) return null;
  throw failure;
}
customElements.define('office-einvoice', EInvoicePart);

export function einvoice(/** @type {string} */ documentId) {
  return html`<office-einvoice .documentId=${documentId}></office-einvoice>`;
}
