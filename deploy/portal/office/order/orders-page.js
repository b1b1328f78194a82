import { get, ofAccount } from '../core/client.js';
import { html, repeat } from '../core/lit.js';
import { Listing } from '../core/listing.js';
import { Page } from '../core/page.js';
import { empty, state } from '../core/parts.js';
import { link } from '../core/router.js';
import { count, moment, money, t } from '../core/words.js';
import { hasDraft } from './draft.js';

/** All orders of the company, newest first. */
class OrdersPage extends Page {
  /** @override */
  heading() {
    return t('Commandes', 'Orders');
  }

  /** @override */
  opened() {
    this.orders = new Listing(
      this,
      cursor => get('/v1/orders', { query: { ...ofAccount(), limit: 20, cursor } }),
      order => order.orderId,
    );
    this.every(15, this.orders.poll);
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
                ${repeat(
                  orders,
                  order => order.orderId,
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
            </section>`,
      )}`;
  }
}
customElements.define('office-orders', OrdersPage);
