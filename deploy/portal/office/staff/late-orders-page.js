import { get } from '../core/client.js';
import { html, repeat } from '../core/lit.js';
import { Page } from '../core/page.js';
import { empty, state } from '../core/parts.js';
import { term } from '../core/terms.js';
import { day, moment, t } from '../core/words.js';

/** Orders that may miss what was promised. */
class LateOrdersPage extends Page {
  /** @override */
  heading() {
    return t('Commandes en retard', 'Late orders');
  }

  /** @override */
  opened() {
    this.late = this.source(
      async () => (await get('/v1/operations/ordering/orders-in-jeopardy', { query: { limit: 100 } })).items,
    );
    this.every(30, () => this.late?.reload());
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      ${this.late?.show(all =>
        all.length === 0
          ? empty(
              t('Tout est à l’heure', 'All is on time'),
              t(
                'Les commandes qui risquent de manquer leur date apparaissent ici, avant que le client appelle.',
                'Orders that may miss their date show up here, before the customer calls.',
              ),
            )
          : html`<section class="sheet">
              <ul class="rows">
                ${repeat(
                  all,
                  each => `${each.orderId} ${each.late}`,
                  each =>
                    html`<li>
                      <a href="#/as/${each.accountId}/orders/${each.orderId}">
                        <strong>${each.siteName} · ${term('milestone', each.late)}</strong>${state('order', each.state)}
                        <span class="quiet"
                          >${t('remarqué le', 'noticed on')} ${moment(each.noticedAt)} ·
                          ${t('promis pour le', 'promised for')} ${day(each.promise.arrivesOn)}</span
                        ></a
                      >
                    </li>`,
                )}
              </ul>
            </section>`,
      )}`;
  }
}
customElements.define('office-late-orders', LateOrdersPage);
