import { account, get, post, put, read, Refusal } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, nothing } from '../core/lit.js';
import { Page } from '../core/page.js';
import { go, question } from '../core/router.js';
import { isStaff, me } from '../core/session.js';
import { t } from '../core/words.js';
import { dropDraft, isSiren, keepDraft, openDraft, picked, heldNow, request } from './draft.js';
import { companyStep, confirmStep, optionsStep, paymentStep, termsStep } from './end-steps.js';
import { mappingStep, numbersStep } from './number-steps.js';
import { Quoting } from './quoting.js';
import { seatsStep, siteStep, usersStep } from './user-steps.js';
import { inShort, summary } from './summary.js';

/** @import { Ordering } from '../../types/api' */
/** @import { Draft } from './draft.js' */

/**
 * @typedef {object} Step
 * @property {string} id in the address
 * @property {string} title
 * @property {(page: OrderPage) => unknown} view
 * @property {boolean} done
 */

/** The ten steps of an order, as one page that remembers where one was. */
export class OrderPage extends Page {
  draft = openDraft();
  quoting = new Quoting(this.changed);
  placing = this.intent();
  holding = this.intent();
  reading = this.intent();
  /** @type {Ordering['LineError'][]} */
  lineErrors = [];
  pasted = '';

  /** @override */
  heading() {
    return t('Commander', 'Order');
  }

  /** @override */
  opened() {
    this.company = this.source(async () => {
      const found = await findAccount();
      const sites = found.account?.profile.sites ?? [];
      if (!this.draft.siteId && sites.length < 2) this.edit({ siteId: sites[0]?.siteId ?? crypto.randomUUID() });
      return found;
    });
    this.terms = this.source(() => get('/v1/terms'));
    this.every(1, () => this.draft.held.length > 0 && this.changed());
    this.quoting.ask(this.choice, 0);
  }

  /** @override */
  again() {
    if (this.quoting.failure) this.quoting.renew(this.choice);
  }

  /** @returns {{ seats: number, internationalPlan: boolean, additionalNumbers: number }} */
  get choice() {
    const { users, internationalPlan, additionalNumbers } = this.draft;
    return { seats: users.length, internationalPlan, additionalNumbers };
  }

  get account() {
    return this.company?.value?.account;
  }

  /** Whether the company has nobody yet who administers its telephones: then this order names one. */
  get isFirst() {
    return !this.account?.administrator;
  }

  edit(/** @type {Partial<Draft>} */ change) {
    this.draft = { ...this.draft, ...change };
    keepDraft(this.draft);
    this.quoting.ask(this.choice);
    this.changed();
  }

  /** @returns {Step[]} */
  get steps() {
    const { draft } = this;
    const known = this.account?.profile;
    const held = new Set(heldNow(draft));
    const areHeld = !draft.choosing || (picked(draft).length > 0 && picked(draft).every(number => held.has(number)));
    const administrator = draft.users[draft.administrator];
    return [
      {
        id: 'site',
        title: t('Site', 'Site'),
        view: siteStep,
        done: Boolean(draft.siteId) && isSiteComplete(draft, known?.sites ?? []),
      },
      { id: 'seats', title: t('Postes', 'Seats'), view: seatsStep, done: draft.users.length > 0 },
      {
        id: 'users',
        title: t('Utilisateurs', 'Users'),
        view: usersStep,
        done: !this.isFirst || Boolean(administrator?.userName && administrator.email),
      },
      { id: 'numbers', title: t('Numéros', 'Numbers'), view: numbersStep, done: areHeld },
      { id: 'mapping', title: t('Qui a quel numéro', 'Who has which number'), view: mappingStep, done: areHeld },
      { id: 'options', title: t('Options', 'Options'), view: optionsStep, done: true },
      {
        id: 'company',
        title: t('Entreprise', 'Company'),
        view: companyStep,
        done: Boolean(known) || isCompanyComplete(draft),
      },
      { id: 'payment', title: t('Paiement', 'Payment'), view: paymentStep, done: draft.cardToken !== '' },
      {
        id: 'terms',
        title: t('Conditions', 'Terms'),
        view: termsStep,
        done:
          draft.acceptedTerms !== '' &&
          draft.acceptedTerms === this.terms?.value?.version &&
          (!isStaff() || draft.acceptedBy !== ''),
      },
      { id: 'confirm', title: t('Confirmation', 'Confirm'), view: confirmStep, done: false },
    ];
  }

  /** @override */
  view() {
    const { steps } = this;
    const asked = steps.findIndex(step => step.id === question().get('step'));
    const place = asked < 0 ? Math.min(this.draft.step, steps.length - 1) : asked;
    if (place !== this.draft.step) {
      this.draft = { ...this.draft, step: place };
      keepDraft(this.draft);
    }
    const step = steps[place];
    return html` <h1>${this.heading()}</h1>
      <p class="quiet">
        ${t(
          'Vous pouvez vous arrêter à tout moment : cette page se souvient de tout.',
          'You can stop at any moment: this page remembers everything.',
        )}
      </p>
      <nav aria-label=${t('Étapes de la commande', 'Steps of the order')}>
        <ol class="steps">
          ${steps.map(
            (each, i) =>
              html`<li>
                <button
                  type="button"
                  class=${each.done && i !== place ? 'done' : ''}
                  aria-current=${i === place ? 'step' : 'false'}
                  @click=${() => this.walkTo(each)}
                >
                  ${i + 1}. ${each.title}
                </button>
              </li>`,
          )}
        </ol>
      </nav>
      <div class="beside">
        <section class="sheet" aria-labelledby="step-title">
          <h2 id="step-title">${place + 1}. ${step.title}</h2>
          ${this.company?.refusal ? this.company.show(() => nothing) : nothing} ${step.view(this)}
          <p class="row between">
            ${place > 0
              ? html`<button type="button" @click=${() => this.walkTo(steps[place - 1])}>
                  ← ${steps[place - 1].title}
                </button>`
              : html`<span></span>`}
            ${place < steps.length - 1
              ? html`<button type="button" class="main" @click=${() => this.walkTo(steps[place + 1])}>
                  ${steps[place + 1].title} →
                </button>`
              : nothing}
          </p>
        </section>
        <aside class="sheet" aria-label=${t('Prix et dates', 'Price and dates')}>${summary(this)}</aside>
        ${inShort(this)}
      </div>`;
  }

  walkTo(/** @type {Step} */ step) {
    go(`order?step=${step.id}`);
  }

  /** Describes the company if need be, then orders what was quoted. */
  place = async () => {
    const quote = this.quoting.quote;
    if (!quote) return;
    const wish = request(this.draft, quote.quoteId, this.isFirst);
    const done = await this.placing.run([wish, this.draft.legalName], async key => {
      await this.describeCompany();
      const order = await post('/v1/orders', { body: wish, key });
      dropDraft();
      say(t('La commande est passée.', 'The order is placed.'));
      go(`orders/${order.orderId}`);
    });
    const code = this.placing.refusal?.code ?? '';
    if (!done && ['quote-differs', 'quote-expired', 'quote-unknown'].includes(code)) this.quoting.renew(this.choice);
  };

  async describeCompany() {
    const { draft } = this;
    const known = this.account?.profile;
    const sites = known?.sites ?? [];
    if (known && sites.some(site => site.siteId === draft.siteId)) return;
    const { name, email } = me();
    const added = { siteId: draft.siteId, name: draft.siteName, address: draft.siteAddress };
    const { inseeCode, ...billing } = draft.billingAddress;
    await put('/v1/accounts/{accountId}', {
      path: { accountId: account() },
      ifMatch: this.company?.value?.etag,
      body: {
        legalName: known?.legalName ?? draft.legalName,
        siren: known?.siren ?? draft.siren,
        billingAddress: known?.billingAddress ?? (inseeCode ? { ...billing, inseeCode } : billing),
        sites: [...sites, added],
        ...(known?.primaryMember
          ? { primaryMember: known.primaryMember }
          : email
            ? { primaryMember: { name, email } }
            : {}),
      },
    });
    await this.company?.reload();
  }
}

/** @returns {Promise<{ account?: Ordering['Account'], etag?: string }>} nothing for a company that is new here */
async function findAccount() {
  try {
    const { value, etag } = await read('/v1/accounts/{accountId}', { path: { accountId: account() } });
    return { account: value, etag };
  } catch (refusal) {
    if (refusal instanceof Refusal && refusal.status === 404) return {};
    throw refusal;
  }
}

/**
 * @param {Draft} draft
 * @param {Ordering['Site'][]} sites
 */
function isSiteComplete(draft, sites) {
  const { street, postalCode, city, inseeCode } = draft.siteAddress;
  return (
    sites.some(site => site.siteId === draft.siteId) ||
    Boolean(draft.siteName && street && /^\d{5}$/.test(postalCode) && city && inseeCode)
  );
}

function isCompanyComplete(/** @type {Draft} */ draft) {
  const { street, postalCode, city } = draft.billingAddress;
  return Boolean(draft.legalName && isSiren(draft.siren) && street && /^\d{5}$/.test(postalCode) && city);
}

customElements.define('office-order', OrderPage);
