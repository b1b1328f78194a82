import { get, Refusal } from '../core/client.js';
import { html, keyed, nothing } from '../core/lit.js';
import { Page } from '../core/page.js';
import { empty, sending } from '../core/parts.js';
import { question, remember } from '../core/router.js';
import { term } from '../core/terms.js';
import { count, phone, shortDay, t } from '../core/words.js';
import { SERVICES } from './services.js';
import './waiting.js';

/** @import { Ordering } from '../../types/api' */

const SHORTEST = 3;

/** @type {Record<string, import('../core/terms.js').Kind>} whose states a label names */
const STATES = {
  ORDER: 'order',
  SEAT: 'seat',
  NUMBER: 'number',
  PHONE: 'phone',
  PORT_REQUEST: 'port',
  TICKET: 'ticket',
};

/** One box that finds what a caller says: a company, a user, a number, an order, a phone, a bill. */
class SearchPage extends Page {
  words = question().get('q') ?? '';
  /** @type {Ordering['Hit'][] | undefined} */
  hits;
  /** @type {string[]} services that did not answer */
  silent = [];

  /** @override */
  heading() {
    return t('Rechercher', 'Search');
  }

  /** @override */
  opened() {
    if (this.words) this.search();
  }

  /** @override */
  asked() {
    this.words = question().get('q') ?? '';
    this.search();
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      <form class="sheet" role="search" @submit=${sending(() => this.search())}>
        <label class="wide"
          >${t(
            'Entreprise, utilisateur, numéro, commande, téléphone, colis, facture…',
            'Company, user, number, order, phone, parcel, bill…',
          )}
          <input
            type="search"
            name="q"
            maxlength="100"
            autocomplete="off"
            .value=${this.words}
            @input=${(/** @type {InputEvent} */ event) =>
              this.typed(/** @type {HTMLInputElement} */ (event.target).value)}
        /></label>
      </form>
      <p class="unseen" role="status">
        ${this.hits ? count(this.hits.length, t('résultat', 'result'), t('résultats', 'results')) : ''}
      </p>
      ${this.silent.length
        ? html`<p class="problem">${t('N’ont pas répondu :', 'Did not answer:')} ${this.silent.join(', ')}</p>`
        : nothing}
      ${this.hits === undefined
        ? html`<p class="quiet">
              ${t(
                'Tapez ce que dit l’appelant : un nom, un numéro, une référence. Tous les comptes sont cherchés à la fois.',
                'Type what the caller says: a name, a number, a reference. All accounts are searched at once.',
              )}
            </p>
            <office-waiting></office-waiting>`
        : this.hits.length === 0
          ? empty(
              t('Rien trouvé', 'Nothing found'),
              t('Essayez le début d’un mot, ou le numéro entier.', 'Try the beginning of a word, or the whole number.'),
            )
          : keyed(
              this.hits,
              html`<section class="sheet stack">
                <ul class="rows">
                  ${this.hits.map(
                    hit =>
                      html`<li>
                        ${hit.kind === 'PHONE'
                          ? html`<a href="#/phones/${hit.label.split(',')[0]}">${this.entry(hit)}</a>`
                          : hit.accountId
                            ? html`<a href="#/as/${hit.accountId}/${pathOf(hit)}">${this.entry(hit)}</a>`
                            : html`<div class="entry">${this.entry(hit)}</div>`}
                      </li>`,
                  )}
                </ul>
              </section>`,
            )}`;
  }

  entry(/** @type {Ordering['Hit']} */ hit) {
    return html`<strong>${inWords(hit)}</strong><span class="quiet">${term('hit', hit.kind)}</span>`;
  }

  typed(/** @type {string} */ words) {
    this.words = words;
    this.soon(() => this.search());
  }

  async search() {
    const words = this.words.trim();
    remember({ q: words });
    if (words.length < SHORTEST) {
      this.hits = undefined;
      return this.changed();
    }
    /** @type {string[]} */
    const silent = [];
    const found = await Promise.all(
      SERVICES.map(async service => {
        try {
          return (await get('/v1/operations/{service}/search', { path: { service }, query: { q: words } })).items;
        } catch (failure) {
          if (!(failure instanceof Refusal)) throw failure;
          silent.push(service);
          return [];
        }
      }),
    );
    if (words !== this.words.trim()) return;
    this.hits = found.flat();
    this.silent = silent;
    this.changed();
  }
}

/** Labels are a list of what identifies a thing, in the words of the services. */
function inWords(/** @type {Ordering['Hit']} */ hit) {
  const kind = STATES[hit.kind];
  return hit.label
    .split(', ')
    .map(part => {
      if (/^\+\d+$/.test(part)) return phone(part);
      if (/^\d{4}-\d{2}-\d{2}$/.test(part)) return shortDay(part);
      return kind ? term(kind, part) : part;
    })
    .join(', ');
}

function pathOf(/** @type {Ordering['Hit']} */ hit) {
  switch (hit.kind) {
    case 'ORDER':
      return `orders/${hit.id}`;
    case 'PORT_REQUEST':
      return `ports/${hit.id}`;
    case 'TICKET':
      return `tickets/${hit.id}`;
    case 'INVOICE':
      return `invoices/${hit.id}`;
    case 'CREDIT_NOTE':
      return `invoices/${hit.id}?credit`;
    case 'SEAT':
      return 'users';
    case 'NUMBER':
      return 'numbers';
    default:
      return '';
  }
}

customElements.define('office-search', SearchPage);
