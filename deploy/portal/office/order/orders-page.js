import { get, ofAccount } from '../core/client.js';
import { html } from '../core/lit.js';
import { Page } from '../core/page.js';
import { empty, state } from '../core/parts.js';
import { link } from '../core/router.js';
import { count, moment, money, t } from '../core/words.js';
import { hasDraft } from './draft.js';

/** @import { Ordering } from '../../types/api' */

/** All orders of the company, newest first. */
class OrdersPage extends Page {
  /** @type {Ordering['OrderSummary'][]} */
  older = [];
  /** @type {string | undefined} */
  next;

  /** @override */
  heading() {
    return t('Commandes', 'Orders');
  }

  /** @override */
  opened() {
    this.orders = this.source(async () => {
      const page = await get('/v1/orders', { query: { ...ofAccount(), limit: 20 } });
      this.older = [];
      this.next = page.next;
      return page.items;
    });
    this.more = this.intent();
    this.every(15, () => this.older.length === 0 && this.orders?.reload());
  }

  /** @override */
  view() {
    return html` <div class="row between">
        <h1>${this.heading()}</h1>
        <a class="button main" href=${link('order')}
          >${hasDraft() ? t('Reprendre ma commande', 'Go on with my order') : t('Commander', 'Order')}</a
        >
      </div>
      ${this.orders?.show(orders =>
        orders.length === 0
          ? empty(
              t('Aucune commande', 'No order yet'),
              t(
                'Vos commandes s’affichent ici, de la préparation au premier appel.',
                'Your orders are shown here, from preparation to the first call.',
              ),
            )
          : html`<section class="sheet">
              <ul class="rows">
                ${[...orders, ...this.older].map(
                  order =>
                    html`<li>
                      <a href=${link(`orders/${order.orderId}`)}
                        ><strong class="number">${order.reference}</strong>${state('order', order.state)}
                        <span class="quiet"
                          >${moment(order.placedAt)} · ${order.siteName} ·
                          ${count(order.seats, t('poste', 'seat'), t('postes', 'seats'))}</span
                        >
                        <span class="number">${money(order.monthly.ttc)}</span></a
                      >
                    </li>`,
                )}
              </ul>
              ${this.next
                ? html`<p>
                    <button type="button" @click=${this.loadMore}>
                      ${t('Afficher les précédentes', 'Show earlier ones')}
                    </button>
                  </p>`
                : ''}
            </section>`,
      )}`;
  }

  loadMore = () =>
    this.more?.run(this.next, async () => {
      const page = await get('/v1/orders', { query: { ...ofAccount(), limit: 20, cursor: this.next } });
      this.older = [...this.older, ...page.items];
      this.next = page.next;
    });
}
customElements.define('office-orders', OrdersPage);
