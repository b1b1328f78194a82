import { account, get, getFile, ofAccount, visitedAccount } from '../core/client.js';
import { html, nothing } from '../core/lit.js';
import { Page } from '../core/page.js';
import { save } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { count, t } from '../core/words.js';

/** @typedef {{ mac: string, whose: string }} Phone */

/** Orders that are looked into; phones of older ones are our people’s affair. */
const LATEST = 20;

/** Phones of users who left, with the label that brings each back free of charge. */
class Returns extends Page {
  #users = 0;

  /** How many users there are: when one leaves, there may be a phone more. */
  set users(/** @type {number} */ users) {
    const isNew = users !== this.#users;
    this.#users = users;
    if (isNew) this.phones?.reload();
  }

  /** @override */
  opened() {
    this.phones = this.source(() => (visitedAccount() ? expected() : sentOut()));
    this.fetching = this.intent();
  }

  /** @override */
  view() {
    return this.phones?.show(phones =>
      phones.length === 0
        ? nothing
        : html`<section class="sheet" aria-labelledby="returns-title">
            <h2 id="returns-title">${t('Téléphones à renvoyer', 'Phones to send back')}</h2>
            <p>
              ${t(
                'Imprimez l’étiquette, collez-la sur le carton et déposez-le : le port est payé.',
                'Print the label, stick it on the box and hand it in: postage is paid.',
              )}
              <span class="quiet">${count(phones.length, t('téléphone', 'phone'), t('téléphones', 'phones'))}</span>
            </p>
            ${this.fetching?.refusal?.status === 404
              ? html`<p class="note" role="status">
                  ${t(
                    'Ce téléphone n’est pas attendu : il est déjà revenu, ou on ne le sait pas encore ici.',
                    'This phone is not expected: it is back already, or it is not known here yet.',
                  )}
                </p>`
              : problemBox(this.fetching?.refusal, { again: this.fetching?.again })}
            <ul class="rows">
              ${phones.map(
                phone =>
                  html`<li>
                    <div class="entry">
                      <strong class="number">${phone.mac}</strong>
                      <button type="button" ?disabled=${this.fetching?.busy} @click=${() => this.fetchLabel(phone.mac)}>
                        ${t('Étiquette (PDF)', 'Label (PDF)')}<span class="unseen"> ${phone.mac}</span>
                      </button>
                      <span class="quiet">${phone.whose}</span>
                    </div>
                  </li>`,
              )}
            </ul>
          </section>`,
    );
  }

  fetchLabel(/** @type {string} */ mac) {
    this.fetching?.run(mac, async () => {
      save(
        await getFile('/v1/returns/{mac}/label', { path: { mac }, accept: 'application/pdf' }),
        `${t('retour', 'return')}-${mac}.pdf`,
      );
    });
  }
}
customElements.define('office-returns', Returns);

/** @returns {Promise<Phone[]>} as our own people see them */
async function expected() {
  const { items } = await get('/v1/returns', { query: { ...ofAccount(), limit: 200 } });
  return items.map(each => ({ mac: each.mac, whose: each.serial }));
}

/**
 * Seats that are no more are in no list of a member; the orders that they came with have them, and name their phones.
 * @returns {Promise<Phone[]>}
 */
async function sentOut() {
  if (!account()) return [];
  const { items } = await get('/v1/orders', { query: { limit: LATEST } });
  const orders = await Promise.all(items.map(({ orderId }) => get('/v1/orders/{orderId}', { path: { orderId } })));
  return orders
    .flatMap(order => order.seats)
    .filter(seat => seat.state === 'REMOVED')
    .flatMap(seat => (seat.phoneMac ? [{ mac: seat.phoneMac, whose: seat.userName ?? '' }] : []));
}
