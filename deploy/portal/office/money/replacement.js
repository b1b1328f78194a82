import { get, post, put, remove } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, nothing } from '../core/lit.js';
import { Page } from '../core/page.js';
import { field, sending, state } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { me } from '../core/session.js';
import { moment, t } from '../core/words.js';

/** @import { Billing } from '../../types/api' */

/** A wrong bill, given back whole and asked for again: one of ops proposes it, another one approves. A part of its page. */
class ReplacementPart extends Page {
  invoiceId = '';
  reason = '';
  isMisnamed = false;
  buyer = { legalName: '', siren: '', street: '', postalCode: '', city: '' };

  /** @override */
  opened() {
    this.found = this.source(async () => {
      const query = { invoiceId: this.invoiceId, limit: 20 };
      const { items } = await get('/v1/invoice-replacements', { query });
      return items.find(each => each.state !== 'WITHDRAWN') ?? null;
    });
    this.proposing = this.intent();
    this.deciding = this.intent();
  }

  /** @override */
  view() {
    return this.found?.show(
      replacement =>
        html`<section class="sheet" aria-labelledby="replacement-title">
          <div class="row between">
            <h2 id="replacement-title">${t('Annuler et refacturer', 'Give back and bill again')}</h2>
            ${replacement ? state('replacement', replacement.state) : nothing}
          </div>
          ${replacement ? this.#one(replacement) : this.#form()}
        </section>`,
    );
  }

  #one(/** @type {Billing['Replacement']} */ replacement) {
    const { state: stands, reason, proposedBy, proposedAt, approvedBy, creditNoteId, newInvoiceId } = replacement;
    const account = replacement.accountId;
    return html`<p>${reason}</p>
      <p class="quiet">${proposedBy} · ${moment(proposedAt)}${approvedBy ? ` · ${approvedBy}` : ''}</p>
      ${problemBox(this.deciding?.refusal, { again: this.deciding?.again, reload: this.found?.reload })}
      ${stands === 'PROPOSED'
        ? html`<p class="row">
            ${proposedBy === me().subject
              ? html`<span class="quiet"
                  >${t('Quelqu’un d’autre doit l’approuver.', 'Somebody else has to approve it.')}</span
                >`
              : html`<button
                  type="button"
                  class="main"
                  ?disabled=${this.deciding?.busy}
                  @click=${() => this.#approve(replacement)}
                >
                  ${t('Approuver', 'Approve')}
                </button>`}
            <button type="button" ?disabled=${this.deciding?.busy} @click=${() => this.#withdraw(replacement)}>
              ${t('Retirer', 'Withdraw')}
            </button>
          </p>`
        : html`<p class="row">
            ${creditNoteId
              ? html`<a href="#/as/${account}/invoices/${creditNoteId}?credit">${t('L’avoir', 'The credit note')}</a>`
              : nothing}
            ${newInvoiceId
              ? html`<a href="#/as/${account}/invoices/${newInvoiceId}">${t('La nouvelle facture', 'The new bill')}</a>`
              : nothing}
          </p>`}`;
  }

  #form() {
    return html`<form class="stack" @submit=${sending(this.#propose)}>
      <p class="quiet">
        ${t(
          'Un avoir rend tout ce qui reste de cette facture, et une autre le redemande ; ce qui est payé est repris. Une deuxième personne approuve.',
          'A credit note gives back all that is left of this bill, and another one asks for it again; what was paid counts. A second person approves.',
        )}
      </p>
      ${field(
        t('Ce qui est faux', 'What is wrong'),
        'reason',
        this.reason,
        reason => {
          this.reason = reason;
        },
        { required: true, max: 200 },
      )}
      <label class="row"
        ><input
          type="checkbox"
          .checked=${this.isMisnamed}
          @change=${(/** @type {{ target: HTMLInputElement }} */ { target }) => {
            this.isMisnamed = target.checked;
            this.changed();
          }}
        />
        ${t('Le client est mal désigné', 'The customer is misnamed')}</label
      >
      ${this.isMisnamed ? this.#buyer() : nothing}
      ${problemBox(this.proposing?.refusal, { again: this.proposing?.again, reload: this.found?.reload })}
      <p><button class="main" ?disabled=${this.proposing?.busy}>${t('Proposer', 'Propose')}</button></p>
    </form>`;
  }

  #buyer() {
    const part = (/** @type {string} */ label, /** @type {keyof ReplacementPart['buyer']} */ name, more = {}) =>
      field(
        label,
        name,
        this.buyer[name],
        text => {
          this.buyer[name] = text;
        },
        { required: true, ...more },
      );
    return html`${part(t('Raison sociale', 'Legal name'), 'legalName', { max: 120 })}
    ${part('SIREN', 'siren', { pattern: '[0-9]{9}', inputmode: 'numeric' })}
    ${part(t('Rue', 'Street'), 'street', { max: 120 })}
    ${part(t('Code postal', 'Postal code'), 'postalCode', { pattern: '[0-9]{5}', inputmode: 'numeric' })}
    ${part(t('Ville', 'City'), 'city', { max: 60 })}`;
  }

  #propose = () => {
    const { legalName, siren, street, postalCode, city } = this.buyer;
    const buyer = { legalName, siren, billingAddress: { street, postalCode, city } };
    const body = { invoiceId: this.invoiceId, reason: this.reason.trim(), ...(this.isMisnamed ? { buyer } : {}) };
    return this.proposing?.run(body, async key => {
      await post('/v1/invoice-replacements', { body, key });
      say(t('Une deuxième personne doit l’approuver.', 'A second person has to approve it.'));
      await this.found?.reload();
    });
  };

  #approve(/** @type {Billing['Replacement']} */ { replacementId }) {
    this.deciding?.run(['approve', replacementId], async () => {
      await put('/v1/invoice-replacements/{replacementId}/approval', { path: { replacementId } });
      say(t('La facture est annulée et refacturée.', 'The bill is given back and asked for again.'));
      await this.found?.reload();
    });
  }

  #withdraw(/** @type {Billing['Replacement']} */ { replacementId }) {
    this.deciding?.run(['withdraw', replacementId], async () => {
      await remove('/v1/invoice-replacements/{replacementId}', { path: { replacementId } });
      say(t('La proposition est retirée.', 'The proposal is taken back.'));
      await this.found?.reload();
    });
  }
}
customElements.define('office-replacement', ReplacementPart);

export function replacement(/** @type {string} */ invoiceId) {
  return html`<office-replacement .invoiceId=${invoiceId}></office-replacement>`;
}
