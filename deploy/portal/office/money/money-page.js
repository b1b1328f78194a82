import { account, get, ofAccount } from '../core/client.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Page } from '../core/page.js';
import { empty } from '../core/parts.js';
import { link } from '../core/router.js';
import { money, shortDay, t } from '../core/words.js';
import { billLines, period, Reasons, totals } from './bill.js';
import { tabs } from './tabs.js';

/** What is paid: the next bill line by line, and all that came before. */
class MoneyPage extends Page {
  /** @override */
  heading() {
    return t('Factures', 'Bills');
  }

  /** @override */
  opened() {
    const path = { accountId: account() };
    this.subscription = this.source(
      async () => (await get('/v1/subscriptions', { query: ofAccount() })).items.at(0) ?? null,
    );
    this.preview = this.source(() => get('/v1/subscriptions/{accountId}/preview', { path }));
    this.invoices = this.source(
      async () => (await get('/v1/invoices', { query: { ...ofAccount(), limit: 50 } })).items,
    );
    this.credits = this.source(
      async () => (await get('/v1/credit-notes', { query: { ...ofAccount(), limit: 50 } })).items,
    );
    this.reasons = new Reasons(this.changed, place =>
      get('/v1/subscriptions/{accountId}/preview/lines/{place}/explanation', { path: { ...path, place } }),
    );
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      ${tabs('money')}
      <div class="stack">
        <section class="sheet" aria-labelledby="next-title">
          <h2 id="next-title">${t('Prochaine facture', 'Next bill')}</h2>
          ${this.subscription?.value?.nextInvoiceOn
            ? html`<p class="quiet">
                ${t('Le', 'On')} ${shortDay(this.subscription.value.nextInvoiceOn)},
                ${t('si rien ne change d’ici là', 'if nothing changes before')}
              </p>`
            : nothing}
          ${this.preview?.show(
            bill =>
              html`<p class="quiet">${period(bill.period)}</p>
                ${billLines(bill.lines, this.reasons)}${totals(bill.totals)}`,
            refusal =>
              refusal.status === 404 || refusal.status === 409
                ? html`<p class="quiet">
                    ${t(
                      'Rien à facturer pour le moment : un poste se paie à partir du jour où son téléphone arrive.',
                      'Nothing to bill at the moment: a seat is paid for from the day its phone arrives.',
                    )}
                  </p>`
                : undefined,
          )}
        </section>
        <section class="sheet" aria-labelledby="past-title">
          <h2 id="past-title">${t('Factures émises', 'Bills so far')}</h2>
          ${this.invoices?.show(all =>
            all.length === 0
              ? empty(
                  t('Aucune facture', 'No bill yet'),
                  t(
                    'La première est émise à l’arrivée des téléphones, puis une par mois.',
                    'The first comes when the phones arrive, then one a month.',
                  ),
                )
              : html`<ul class="rows">
                  ${repeat(
                    all,
                    each => each.invoiceId,
                    each =>
                      html`<li>
                        <a href=${link(`invoices/${each.invoiceId}`)}>
                          <strong class="number">${each.number ?? t('en préparation', 'being made')}</strong
                          ><span class="number">${money(each.totals.ttc)}</span>
                          <span class="quiet"
                            >${t('émise le', 'issued on')} ${shortDay(each.issuedOn)} · ${t('pour', 'for')}
                            ${period(each.period)}</span
                          ></a
                        >
                      </li>`,
                  )}
                </ul>`,
          )}
        </section>
        ${this.credits?.show(all =>
          all.length === 0
            ? nothing
            : html`<section class="sheet" aria-labelledby="credits-title">
                <h2 id="credits-title">${t('Avoirs', 'Credit notes')}</h2>
                <ul class="rows">
                  ${repeat(
                    all,
                    each => each.creditNoteId,
                    each =>
                      html`<li>
                        <a href=${link(`invoices/${each.creditNoteId}?credit`)}
                          ><strong class="number">${each.number}</strong
                          ><span class="number">${money(each.totals.ttc)}</span>
                          <span class="quiet">${shortDay(each.issuedOn)}</span></a
                        >
                      </li>`,
                  )}
                </ul>
              </section>`,
        )}
      </div>`;
  }
}
customElements.define('office-money', MoneyPage);
