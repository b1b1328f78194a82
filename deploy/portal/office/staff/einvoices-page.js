import { get } from '../core/client.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Listing } from '../core/listing.js';
import { Page } from '../core/page.js';
import { empty, select } from '../core/parts.js';
import { question, remember } from '../core/router.js';
import { has } from '../core/session.js';
import { moment, shortDay, t } from '../core/words.js';
import { reasonName, remedyName, statusLook, statusName } from '../money/einvoice-words.js';

/** @import { Billing } from '../../types/api' */

/** How documents stand at the platforms: those that don't go on by themselves first. */
class EInvoicesPage extends Page {
  shown = 'stopped';

  /** @override */
  heading() {
    return t('Factures électroniques', 'Electronic invoices');
  }

  /** @override */
  opened() {
    this.readAddress();
    this.invoices = new Listing(
      this,
      cursor => get('/v1/einvoices', { query: { stopped: this.shown === 'stopped', limit: 50, cursor } }),
      each => each.documentId,
    );
    if (has('ops')) {
      const query = { state: /** @type {const} */ ('PROPOSED'), limit: 50 };
      this.proposed = this.source(async () => (await get('/v1/invoice-replacements', { query })).items);
    }
    this.every(15, () => {
      this.invoices?.poll();
      this.proposed?.reload();
    });
  }

  /** @override */
  asked() {
    this.readAddress();
    this.invoices?.ask();
  }

  readAddress() {
    this.shown = question().get('show') ?? 'stopped';
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      ${this.proposed?.show(all => (all.length === 0 ? nothing : toApprove(all)))}
      <div class="sheet stack">
        ${select(
          t('Montrer', 'Show'),
          this.shown,
          [
            ['stopped', t('celles qui n’avancent plus', 'those that have stopped')],
            ['all', t('toutes', 'all')],
          ],
          show => {
            remember({ show });
            this.asked();
          },
          'show',
        )}
        ${this.invoices?.show(all =>
          all.length === 0
            ? empty(
                t('Rien ici', 'Nothing here'),
                this.shown === 'stopped'
                  ? t(
                      'Un document rejeté, refusé ou en litige apparaît ici, avec ce qu’il y a à faire.',
                      'A document that is rejected, refused or disputed shows up here, with what is to be done.',
                    )
                  : t(
                      'Les factures sont transmises dès qu’elles sont imprimées.',
                      'Bills are passed on once they are printed.',
                    ),
              )
            : html`<ul class="rows">
                ${repeat(
                  all,
                  each => each.documentId,
                  each => html`<li>${entry(each)}</li>`,
                )}
              </ul>`,
        )}
      </div>`;
  }
}

/** Wrong bills that somebody wants given back and billed again: a second person looks at each. */
function toApprove(/** @type {Billing['Replacement'][]} */ all) {
  return html`<section class="sheet" aria-labelledby="approve-title">
    <h2 id="approve-title">${t('À annuler et refacturer', 'To be given back and billed again')}</h2>
    <ul class="rows">
      ${all.map(
        each =>
          html`<li>
            <a href="#/as/${each.accountId}/invoices/${each.invoiceId}"
              ><strong>${each.reason}</strong>
              <span class="quiet">${each.proposedBy} · ${moment(each.proposedAt)}</span></a
            >
          </li>`,
      )}
    </ul>
  </section>`;
}

function entry(/** @type {Billing['EInvoice']} */ each) {
  const { accountId, documentId, kind, number, issuedOn, status, remedy, history } = each;
  const last = history.findLast(told => told.status === status);
  return html`<a href="#/as/${accountId}/invoices/${documentId}${kind === 'CREDIT_NOTE' ? '?credit' : ''}"
    ><strong class="number">${number}</strong
    ><span class="state ${statusLook(status)}">${each.inside ? t('Interne', 'Inside') : statusName(status)}</span>
    <span class="quiet"
      >${kind === 'CREDIT_NOTE' ? t('avoir', 'credit note') : t('facture', 'bill')}
      ${shortDay(issuedOn)}${last ? ` · ${moment(last.at)}` : ''}${last?.reason ? ` · ${reasonName(last.reason)}` : ''}
      ${remedy ? html`<br /><span class="small">${remedyName(remedy)}</span>` : nothing}</span
    ></a
  >`;
}
customElements.define('office-einvoices', EInvoicesPage);
