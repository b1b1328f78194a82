import { get, getFile, ofAccount } from '../core/client.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Page } from '../core/page.js';
import { save } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { day, dayAfter, t, today } from '../core/words.js';
import { findCases, isOpen } from './cases.js';

/** @import { Support } from '../../types/api' */

/** Orders that are looked into for whose a phone was; those of older ones go without a name. */
const LATEST = 20;

/** Days for which one sees that a phone has come back. */
const SEEN = 30;

/** Phones of users who left, or that were replaced: each with the label that brings it back, and whether it is back. */
class Returns extends Page {
  #users = 0;
  /** @type {Map<string, string>} by MAC address */
  #names = new Map();

  /** How many users there are: when one leaves, there may be a phone more. */
  set users(/** @type {number} */ users) {
    const isNew = users !== this.#users;
    this.#users = users;
    if (isNew) this.phones?.reload();
  }

  /** @override */
  opened() {
    this.phones = this.source(async () => {
      const phones = latest((await findCases()).flatMap(file => file.steps));
      if (phones.some(({ subject }) => !this.#names.has(subject ?? ''))) this.#names = await findNames(phones);
      return phones;
    });
    this.fetching = this.intent();
    this.every(5, () => this.phones?.reload());
  }

  /** @override */
  view() {
    return this.phones?.show(phones =>
      phones.length === 0
        ? nothing
        : html`<section class="sheet" aria-labelledby="returns-title">
            <h2 id="returns-title">
              ${phones.some(isOpen)
                ? t('Téléphones à renvoyer', 'Phones to send back')
                : t('Téléphones renvoyés', 'Phones sent back')}
            </h2>
            ${phones.some(isOpen)
              ? html`<p>
                  ${t(
                    'Imprimez l’étiquette, collez-la sur le carton et déposez-le : le port est payé.',
                    'Print the label, stick it on the box and hand it in: postage is paid.',
                  )}
                </p>`
              : nothing}
            ${this.fetching?.refusal?.status === 404
              ? html`<p class="note" role="status">
                  ${t(
                    'Ce téléphone n’est pas attendu : il est déjà revenu, ou on ne le sait pas encore ici.',
                    'This phone is not expected: it is back already, or it is not known here yet.',
                  )}
                </p>`
              : problemBox(this.fetching?.refusal, { again: this.fetching?.again })}
            <ul class="rows">
              ${repeat(
                phones,
                phone => phone.subject,
                phone => this.one(phone),
              )}
            </ul>
          </section>`,
    );
  }

  one(/** @type {Support['CaseStep']} */ phone) {
    const mac = phone.subject ?? '';
    return html`<li>
      <div class="entry">
        <strong>${this.#names.get(mac) || html`<span class="number">${mac}</span>`}</strong>
        ${phone.state === 'DONE'
          ? html`<span class="state good">${t('Revenu', 'Came back')}</span>`
          : phone.state === 'LATE'
            ? html`<span class="state bad">${t('Attendu depuis longtemps', 'Long awaited')}</span>`
            : html`<span class="state waiting">${t('Attendu', 'Awaited')}</span>`}
        <span class="quiet number">${mac}</span>
        ${isOpen(phone)
          ? html`<button type="button" ?disabled=${this.fetching?.busy} @click=${() => this.fetchLabel(mac)}>
              ${t('Étiquette (PDF)', 'Label (PDF)')}<span class="unseen"> ${mac}</span>
            </button>`
          : html`<span class="quiet">${day(phone.date)}</span>`}
      </div>
    </li>`;
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

/** Phones that are awaited, and those that came back lately. */
function latest(/** @type {Support['CaseStep'][]} */ steps) {
  const since = dayAfter(today(), -SEEN);
  return steps.filter(
    step => step.name === 'PHONE_RETURNED' && (isOpen(step) || (step.state === 'DONE' && (step.date ?? '') >= since)),
  );
}

/**
 * Seats that are no more are in no list; the orders that they came with have them, and name their phones.
 * @param {Support['CaseStep'][]} phones
 */
async function findNames(phones) {
  const names = new Map(phones.map(({ subject }) => [subject ?? '', '']));
  const { items } = await get('/v1/orders', { query: { ...ofAccount(), limit: LATEST } });
  for (const { orderId } of items) {
    if ([...names.values()].every(Boolean)) break;
    const { seats } = await get('/v1/orders/{orderId}', { path: { orderId } });
    seats.forEach(({ phoneMac, userName }) => {
      if (phoneMac && names.has(phoneMac)) names.set(phoneMac, userName ?? '');
    });
  }
  return names;
}
