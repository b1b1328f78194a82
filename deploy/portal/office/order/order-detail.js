import { get, post } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Page } from '../core/page.js';
import { state } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { link } from '../core/router.js';
import { has } from '../core/session.js';
import { look, term } from '../core/terms.js';
import { day, moment, phone, t } from '../core/words.js';
import { lines, price } from './summary.js';

/** @import { Ordering } from '../../types/api' */

const STAGES = /** @type {const} */ (['PLACED', 'SHIPPED', 'DELIVERED', 'ACTIVE']);

/** An order as a line of time that moves by itself. */
class OrderDetail extends Page {
  /** @override */
  heading() {
    return `${t('Commande', 'Order')} ${this.order?.value?.reference ?? ''}`;
  }

  /** @override */
  opened() {
    const path = { orderId: this.params.orderId };
    this.order = this.source(() => get('/v1/orders/{orderId}', { path }));
    this.history = this.source(
      async () => (await get('/v1/orders/{orderId}/history', { path, query: { limit: 100 } })).items,
    );
    this.cancelling = this.intent();
    this.question = this.addressed('cancel');
    this.every(3, () => this.isMoving && (this.order?.reload(), this.history?.reload()));
  }

  get isMoving() {
    return !['ACTIVE', 'CANCELLED', 'REMOVED'].includes(this.order?.value?.state ?? '');
  }

  /** @override */
  view() {
    return html` <p><a href=${link('orders')}>← ${t('Commandes', 'Orders')}</a></p>
      <div class="row between">
        <h1>${this.heading()}</h1>
        ${this.order?.value ? state('order', this.order.value.state) : nothing}
      </div>
      ${this.order?.show(
        order =>
          html`<p class="quiet">${t('Passée le', 'Placed on')} ${moment(order.placedAt)} · ${order.siteName}</p>
            <div class="beside">
              <div class="stack">
                <section class="sheet" aria-labelledby="time-title">
                  <h2 id="time-title">${t('Où en est-elle ?', 'How far is it?')}</h2>
                  ${stages(order)}
                </section>
                <section class="sheet" aria-labelledby="seats-title">
                  <h2 id="seats-title">${t('Utilisateurs', 'Users')}</h2>
                  <ul class="rows">
                    ${repeat(
                      order.seats,
                      seat => seat.seatId,
                      seat => one(seat),
                    )}
                  </ul>
                </section>
                <section class="sheet" aria-labelledby="history-title">
                  <h2 id="history-title">${t('Historique', 'History')}</h2>
                  ${this.history?.show(
                    items =>
                      html`<ul class="time">
                        ${items.map(item => past(item, order))}
                      </ul>`,
                  )}
                </section>
              </div>
              <aside class="sheet" aria-label=${t('Prix', 'Price')}>
                ${price(order.monthly)}${lines(order.lines)}
                ${order.companyNumber
                  ? html`<h3>${t('Numéro de l’entreprise', 'Company’s number')}</h3>
                      <p class="number">${phone(order.companyNumber)}</p>`
                  : nothing}
                ${this.cancellation(order)}
              </aside>
            </div>`,
      )}`;
  }

  cancellation(/** @type {Ordering['Order']} */ order) {
    if (!has('primary-member', 'care') || order.state !== 'PLACED') return nothing;
    return html`<h3>${t('Annuler', 'Cancel')}</h3>
      ${problemBox(this.cancelling?.refusal, { again: this.cancelling?.again, reload: this.order?.reload })}
      ${this.question?.what
        ? html`<p data-open="cancel">
              <span tabindex="-1">
                ${t(
                  'Rien ne part, rien n’est facturé, les numéros sont rendus. Annuler vraiment ?',
                  'Nothing leaves, nothing is billed, the numbers are given back. Cancel indeed?',
                )}
              </span>
            </p>
            <p class="row">
              <button type="button" class="danger" ?disabled=${this.cancelling?.busy} @click=${this.cancel}>
                ${t('Oui, annuler', 'Yes, cancel')}
              </button>
              <button type="button" @click=${this.question.close}>${t('Non, la garder', 'No, keep it')}</button>
            </p>`
        : html`<p class="quiet small">
              ${t('Possible tant que rien n’est expédié.', 'Possible until something has left.')}
            </p>
            <a class="button" href=${this.question?.at('yes')}>${t('Annuler la commande', 'Cancel the order')}</a>`}`;
  }

  cancel = () =>
    this.cancelling?.run(this.params.orderId, async key => {
      await post('/v1/orders/{orderId}/cancellation', { path: { orderId: this.params.orderId }, key });
      this.question?.close();
      say(t('L’annulation est demandée.', 'Cancellation is requested.'));
      await Promise.all([this.order?.reload(), this.history?.reload()]);
    });
}

/** The four stages of an order, with the days that were promised for those to come. */
function stages(/** @type {Ordering['Order']} */ order) {
  const { promise } = order;
  const reached = STAGES.indexOf(/** @type {any} */ (order.state));
  if (reached < 0) return html`<p>${state('order', order.state)}</p>`;
  const told = [
    [t('Commande passée', 'Order placed'), moment(order.placedAt, { dateStyle: 'full' })],
    [t('Téléphones expédiés', 'Phones shipped'), day(promise.shipsOn)],
    [t('Téléphones livrés', 'Phones delivered'), day(promise.arrivesOn)],
    [t('Premier appel', 'First call'), `${t('au plus tard', 'by')} ${day(promise.firstCallBy)}`],
  ];
  return html`<ol class="time">
    ${told.map(
      ([what, when], i) =>
        html` <li
          class=${i <= reached ? 'done' : i === reached + 1 ? 'now' : ''}
          aria-current=${i === reached ? 'step' : 'false'}
        >
          <strong>${what}</strong><span class="quiet">${when}</span>
        </li>`,
    )}
  </ol>`;
}

function one(/** @type {Ordering['OrderSeat']} */ seat) {
  return html`<li>
    <div class="entry">
      <strong
        >${seat.userName ?? t('Sans nom', 'No name')}${seat.administrator
          ? html` <span class="quiet small">· ${t('administre', 'administers')}</span>`
          : nothing}</strong
      >
      ${state('seat', seat.state)}
      <span class="quiet number"
        >${seat.extension ? `${t('poste', 'ext.')} ${seat.extension} · ` : ''}${seat.number
          ? phone(seat.number)
          : t('numéro à venir', 'number to come')}</span
      >
      ${seat.trackingNumber
        ? html`<span class="quiet small">${seat.parcelService} ${seat.trackingNumber}</span>`
        : html`<span></span>`}
    </div>
  </li>`;
}

/**
 * @param {Ordering['OrderHistoryEntry']} item
 * @param {Ordering['Order']} order
 */
function past(item, order) {
  const seat = order.seats.find(each => each.seatId === item.seatId);
  return html`<li class=${look('milestone', item.what) === 'bad' ? 'bad' : 'done'}>
    <strong>${term('milestone', item.what)}${seat?.userName ? ` : ${seat.userName}` : ''}</strong>
    <span class="quiet"
      >${moment(item.at)}${item.by.kind === 'CARE' ? ` · ${item.by.name}` : ''}${item.note
        ? ` · ${item.note}`
        : ''}</span
    >
  </li>`;
}
customElements.define('office-order-detail', OrderDetail);
