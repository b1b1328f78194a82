/**
 * Addresses are in the fragment (`#/orders/…`): every state can be linked to, the back button works, and any web
 * server can serve the pages under any path. Our own people see an account under `#/as/<account>/…`.
 */

import { account, visit, visitedAccount } from './client.js';
import { has, isStaff } from './session.js';
import { t } from './words.js';

/**
 * @typedef {object} Route
 * @property {string} path with `:names`
 * @property {string} tag of the page's component
 * @property {() => Promise<unknown>} load the module that defines it
 */

/** @typedef {Route & { params: Record<string, string> }} Match */

/** @type {Route[]} of a company, for its members and for who looks at it */
export const ROUTES = [
  { path: '', tag: 'office-home', load: () => import('../home.js') },
  { path: 'order', tag: 'office-order', load: () => import('../order/order-page.js') },
  { path: 'orders', tag: 'office-orders', load: () => import('../order/orders-page.js') },
  { path: 'orders/:orderId', tag: 'office-order-detail', load: () => import('../order/order-detail.js') },
  { path: 'users', tag: 'office-users', load: () => import('../people/users-page.js') },
  { path: 'users/:extension', tag: 'office-user', load: () => import('../people/user-page.js') },
  { path: 'users/:extension/messages', tag: 'office-messages', load: () => import('../people/messages-page.js') },
  { path: 'company', tag: 'office-company', load: () => import('../people/company-page.js') },
  { path: 'numbers', tag: 'office-numbers', load: () => import('../calls/numbers-page.js') },
  { path: 'receptionist', tag: 'office-receptionist', load: () => import('../calls/receptionist-page.js') },
  { path: 'recordings', tag: 'office-recordings-page', load: () => import('../calls/recordings-page.js') },
  { path: 'groups', tag: 'office-groups', load: () => import('../calls/groups-page.js') },
  { path: 'calls', tag: 'office-calls', load: () => import('../calls/calls-page.js') },
  { path: 'ports', tag: 'office-ports', load: () => import('../port/ports-page.js') },
  { path: 'ports/new', tag: 'office-port-form', load: () => import('../port/port-form.js') },
  { path: 'ports/:portRequestId', tag: 'office-port', load: () => import('../port/port-page.js') },
  { path: 'money', tag: 'office-money', load: () => import('../money/money-page.js') },
  { path: 'payments', tag: 'office-payments', load: () => import('../money/payments-page.js') },
  { path: 'credits', tag: 'office-credits', load: () => import('../money/credits-page.js') },
  { path: 'balance', tag: 'office-balance', load: () => import('../money/balance-page.js') },
  { path: 'usage', tag: 'office-usage', load: () => import('../money/usage-page.js') },
  { path: 'invoices/:invoiceId', tag: 'office-invoice', load: () => import('../money/invoice-page.js') },
  { path: 'help', tag: 'office-help', load: () => import('../help/help-page.js') },
  { path: 'help/:slug', tag: 'office-article', load: () => import('../help/article-page.js') },
  { path: 'appointments', tag: 'office-appointments', load: () => import('../help/appointments-page.js') },
  { path: 'letters', tag: 'office-letters', load: () => import('../help/letters-page.js') },
  { path: 'tickets/:ticketId', tag: 'office-ticket', load: () => import('../help/ticket-page.js') },
];

/** @type {Route[]} of our own people */
export const STAFF_ROUTES = [
  { path: '', tag: 'office-search', load: () => import('../staff/search-page.js') },
  { path: 'operations', tag: 'office-operations', load: () => import('../staff/operations-page.js') },
  { path: 'dead-letters', tag: 'office-dead-letters', load: () => import('../staff/dead-letters-page.js') },
  { path: 'late-orders', tag: 'office-late-orders', load: () => import('../staff/late-orders-page.js') },
  { path: 'stock', tag: 'office-stock', load: () => import('../staff/stock-page.js') },
  { path: 'tickets', tag: 'office-tickets', load: () => import('../staff/tickets-page.js') },
  { path: 'tickets/:ticketId', tag: 'office-ticket', load: () => import('../help/ticket-page.js') },
  { path: 'phones/:mac', tag: 'office-phone', load: () => import('../staff/phone-page.js') },
  { path: 'ports', tag: 'office-port-desk', load: () => import('../staff/port-desk-page.js') },
  { path: 'appointments', tag: 'office-advisers', load: () => import('../staff/advisers-page.js') },
  { path: 'bill-runs', tag: 'office-bill-runs', load: () => import('../staff/bill-runs-page.js') },
  { path: 'bill-runs/:runId', tag: 'office-bill-run', load: () => import('../staff/bill-run-page.js') },
  { path: 'credits', tag: 'office-credits', load: () => import('../money/credits-page.js') },
  { path: 'einvoices', tag: 'office-einvoices', load: () => import('../staff/einvoices-page.js') },
  { path: 'carriers', tag: 'office-carriers', load: () => import('../staff/carriers-page.js') },
  { path: 'carriers/:carrier', tag: 'office-carrier', load: () => import('../staff/carrier-page.js') },
];

/** @type {Route} */
const GLANCE = { path: '', tag: 'office-glance', load: () => import('../staff/glance-page.js') };

/** The component that is there when none can be fetched (`lost.js`). */
const LOST = 'office-lost';

/** Milliseconds after which a page is shown as far as nothing above is awaited. */
const FLICKER = 300;

/** Milliseconds after which it is shown as it is. */
const PATIENCE = 3000;

/** @type {HTMLElement} */
let outlet;
/** @type {ReturnType<typeof setTimeout>[]} */
let waiting = [];

export function startRouter(/** @type {HTMLElement} */ into) {
  outlet = into;
  addEventListener('hashchange', () => openAddress());
  outlet.addEventListener('office-drawn', nameWindow);
  outlet.addEventListener('office-drawn', () => isComplete() && show());
}

/** The address of a page, within the account that is looked at. */
export function link(/** @type {string} */ path) {
  return visitedAccount() ? `#/as/${visitedAccount()}/${path}` : `#/${path}`;
}

export function go(/** @type {string} */ path) {
  location.hash = link(path);
}

/** The page's path without the account, for the menu to know where one is. */
export function currentPath() {
  return parse().path;
}

/** What the address asks beside the path: `#/calls?to=…`. */
export function question() {
  return new URLSearchParams(location.hash.split('?')[1] ?? '');
}

/** Writes into the address what the page shows, without a new step for the back button. */
export function remember(/** @type {Record<string, string>} */ query) {
  replaceAddress(addressOf(new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''))));
}

export function replaceAddress(/** @type {string} */ address) {
  history.replaceState(null, '', address);
}

/** The address of this page when something else is asked of it, beside all that is asked already. */
export function addressWith(/** @type {Record<string, string>} */ changes) {
  const query = question();
  Object.entries(changes).forEach(([name, value]) => (value ? query.set(name, value) : query.delete(name)));
  return addressOf(query);
}

function addressOf(/** @type {URLSearchParams} */ query) {
  return `${location.hash.split('?')[0] || '#/'}${query.size ? `?${query}` : ''}`;
}

export async function openAddress() {
  const { path, visiting } = parse();
  if (location.hash.startsWith('#/') || location.hash === '') {
    visit(visiting);
    if (outlet.dataset.at === `${visiting}/${path}`) {
      // only what the address asks has changed
      /** @type {import('./page.js').Page} */ (outlet.firstElementChild).asked();
      outlet.focus({ preventScroll: true });
      return;
    }
    const found = await loaded(match(path, visiting));
    if (path !== parse().path || visiting !== parse().visiting) return;
    const page = /** @type {import('./page.js').Page} */ (document.createElement(found.tag));
    page.params = found.params;
    outlet.dataset.at = found.tag === LOST ? '' : `${visiting}/${path}`;
    hide();
    outlet.replaceChildren(page);
    document.dispatchEvent(new Event('office-page'));
    scrollTo(0, 0);
    outlet.focus({ preventScroll: true });
  }
}

/**
 * A page that can't be fetched says so in its place, and is fetched again when somebody asks.
 * @param {Match} found
 * @returns {Promise<Match>}
 */
async function loaded(found) {
  try {
    await found.load();
    return found;
  } catch (failure) {
    if (navigator.onLine) console.warn(failure);
    return { ...found, tag: LOST };
  }
}

/**
 * The heading of a page is there at once. Its parts come into sight together, or, if some are late, from above: none
 * pushes another away from under somebody's pointer.
 */
function hide() {
  waiting.forEach(clearTimeout);
  outlet.ariaBusy = 'true';
  outlet.classList.add('early');
  waiting = [setTimeout(() => outlet.classList.remove('early'), FLICKER), setTimeout(show, PATIENCE)];
}

function show() {
  waiting.forEach(clearTimeout);
  outlet.ariaBusy = null;
  /** @type {import('./page.js').Page | null} */ (outlet.firstElementChild)?.lead();
}

function isComplete() {
  const parts = /** @type {Partial<import('./page.js').Page>[]} */ ([...outlet.querySelectorAll('*')]);
  return !parts.some(part => part.isAwaited);
}

/** A page may learn only from a service what it is about. */
function nameWindow() {
  const page = /** @type {import('./page.js').Page | null} */ (outlet.firstElementChild);
  const heading = page?.heading() ?? '';
  document.title = heading ? `${heading} · Ooma Office Manager` : 'Ooma Office Manager';
  outlet.setAttribute('aria-label', heading || 'Ooma Office Manager');
}

function parse() {
  const path = location.hash.replace(/^#\/?/, '').split('?')[0].replace(/\/$/, '');
  const visiting = /^as\/([0-9a-f-]{36})(?:\/(.*))?$/.exec(path);
  return isStaff() && visiting ? { visiting: visiting[1], path: visiting[2] ?? '' } : { visiting: '', path };
}

/** @returns {Match} */
function match(/** @type {string} */ path, /** @type {string} */ visiting) {
  const routes = isStaff() ? (visiting ? [GLANCE, ...ROUTES] : STAFF_ROUTES) : ROUTES;
  for (const route of routes) {
    const names = [...route.path.matchAll(/:(\w+)/g)].map(found => found[1]);
    const pattern = new RegExp(`^${route.path.replace(/:\w+/g, '([^/]+)')}$`);
    const values = pattern.exec(path);
    if (values) {
      const params = Object.fromEntries(names.map((name, i) => [name, decoded(values[i + 1])]));
      return { ...route, params };
    }
  }
  return { path, tag: 'office-nowhere', load: () => import('../nowhere.js'), params: {} };
}

/** Whoever typed an address may have typed half of a letter. */
function decoded(/** @type {string} */ part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The menu of who is here: what each entry leads to, and what it is called. */
export function menu() {
  if (isStaff() && !visitedAccount()) {
    return [
      { path: '', name: t('Rechercher', 'Search') },
      { path: 'tickets', name: t('Demandes et alarmes', 'Tickets and alarms') },
      { path: 'late-orders', name: t('Commandes en retard', 'Late orders') },
      { path: 'ports', name: t('Portabilités', 'Ports') },
      { path: 'stock', name: t('Stock et numéros', 'Stock and numbers') },
      { path: 'appointments', name: t('Rendez-vous', 'Appointments') },
      { path: 'credits', name: t('Gestes commerciaux', 'Goodwill') },
      { path: 'einvoices', name: t('Factures électroniques', 'Electronic invoices') },
      ...(has('ops')
        ? [
            { path: 'operations', name: t('Exploitation', 'Operations') },
            { path: 'bill-runs', name: t('Facturation', 'Bill runs') },
            { path: 'carriers', name: t('Opérateurs', 'Carriers') },
            { path: 'dead-letters', name: t('Événements en attente', 'Dead letters') },
          ]
        : []),
    ];
  }
  const everybody = [
    { path: '', name: isStaff() ? t('Vue d’ensemble', 'At a glance') : t('Accueil', 'Home') },
    {
      path: 'users',
      name: has('primary-member') || isStaff() ? t('Utilisateurs', 'Users') : t('Mon téléphone', 'My phone'),
    },
  ];
  const help = { path: 'help', name: t('Aide', 'Help') };
  if (!account() || !(has('primary-member') || isStaff()))
    return [...everybody, ...(account() ? [{ path: 'usage', name: t('Appels', 'Calls') }] : []), help];
  return [
    ...everybody,
    { path: 'orders', name: t('Commandes', 'Orders') },
    { path: 'numbers', name: t('Numéros', 'Numbers') },
    { path: 'receptionist', name: t('Standard', 'Receptionist') },
    { path: 'recordings', name: t('Annonces et musique', 'Announcements') },
    { path: 'groups', name: t('Groupes et conférences', 'Groups and conferences') },
    { path: 'calls', name: t('Qui répond ?', 'Who answers?') },
    { path: 'ports', name: t('Portabilité', 'Porting') },
    { path: 'money', name: t('Factures', 'Bills') },
    { path: 'company', name: t('Entreprise', 'Company') },
    help,
  ];
}
