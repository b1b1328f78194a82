import { account, get, getFile, ofAccount, put, read } from '../core/client.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Listing } from '../core/listing.js';
import { Page } from '../core/page.js';
import { empty, field, fold, save, select, sending, tick } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { question, remember } from '../core/router.js';
import { has } from '../core/session.js';
import { Setting } from '../core/setting.js';
import { duration, moment, money, phone, t } from '../core/words.js';
import { tabs } from './tabs.js';

/** @import { Billing } from '../../types/api' */

/** The calls that were made, and what a call to a number would cost. */
class UsagePage extends Page {
  from = '';
  to = '';
  extension = '';
  words = '';
  callee = '';
  /** The number whose price is shown. */
  priced = '';
  /** @type {{ accountId?: string, from?: string, to?: string, extension?: string }} of the calls that are shown */
  shown = {};

  get isForAll() {
    return has('primary-member', 'ops', 'care');
  }

  /** @override */
  heading() {
    return t('Appels passés', 'Calls made');
  }

  /** @override */
  opened() {
    const path = { accountId: account() };
    this.fetching = this.intent();
    if (this.isForAll) {
      this.users = this.source(
        async () => (await get('/v1/accounts/{accountId}/telephony/extensions', { path })).items,
      );
      this.display = new Setting(
        this,
        () => read('/v1/call-display', { query: ofAccount() }),
        async ({ fullNumbers }, ifMatch) => {
          await put('/v1/call-display', { body: { fullNumbers }, ifMatch });
          this.ask();
        },
      );
    }
    this.readAddress();
    this.calls = new Listing(this, cursor => get('/v1/calls', { query: { ...this.shown, limit: 100, cursor } }));
    if (this.callee) this.askPrice();
  }

  /** @override */
  asked() {
    this.readAddress();
    this.ask();
    if (this.callee) this.askPrice();
  }

  readAddress() {
    const asked = question();
    this.from = asked.get('from') ?? '';
    this.to = asked.get('to') ?? '';
    this.extension = asked.get('extension') ?? '';
    this.callee = asked.get('price') ?? '';
    this.shown = this.query;
  }

  get query() {
    const { from, to, extension } = this;
    return { ...ofAccount(), ...(from && { from }), ...(to && { to }), ...(extension && { extension }) };
  }

  remember() {
    remember({ from: this.from, to: this.to, extension: this.extension, price: this.callee });
  }

  ask() {
    this.remember();
    this.shown = this.query;
    this.calls?.ask();
  }

  askPrice() {
    this.remember();
    this.priced = this.callee;
    if (this.rate) this.rate.ask();
    else this.rate = this.source(() => get('/v1/rates', { query: { to: this.priced } }));
  }

  /** @override */
  view() {
    const edit = (/** @type {Partial<UsagePage>} */ change) => {
      Object.assign(this, change);
      this.changed();
    };
    const calls = this.callsMade(edit); // what hinders them is told here, not where it is folded
    return html`<h1>${this.heading()}</h1>
      ${this.isForAll ? tabs('usage') : nothing}
      <form class="sheet" @submit=${sending(() => this.ask())}>
        <div class="row">
          ${field(t('Du', 'From'), 'from', this.from, from => edit({ from }), { type: 'date' })}
          ${field(t('Au', 'To'), 'to', this.to, to => edit({ to }), { type: 'date' })}
          ${this.users?.value
            ? select(
                t('Poste', 'Extension'),
                this.extension,
                [
                  ['', t('tous', 'all')],
                  ...this.users.value.map(
                    each =>
                      /** @type {[string, string]} */ ([
                        each.extension,
                        `${each.userName ?? t('Sans nom', 'No name')} (${each.extension})`,
                      ]),
                  ),
                ],
                extension => edit({ extension }),
              )
            : nothing}
          <button class="main">${t('Montrer', 'Show')}</button>
          <button type="button" ?disabled=${this.fetching?.busy} @click=${this.fetchSheet}>
            ${t('Télécharger (CSV)', 'Download (CSV)')}
          </button>
        </div>
        <p class="hint">${t('Sans dates : les sept derniers jours.', 'Without dates: the last seven days.')}</p>
        ${problemBox(this.fetching?.refusal, { again: this.fetching?.again })}
      </form>
      <div class="beside turned stack">
        <div class="stack">${this.price()} ${this.numbers()}</div>
        ${calls}
      </div>`;
  }

  callsMade(/** @type {(change: Partial<UsagePage>) => void} */ edit) {
    return html`<section class="sheet" aria-labelledby="calls-title">
      <h2 id="calls-title">${t('Appels', 'Calls')}</h2>
      ${this.calls?.show(calls =>
        calls.length === 0
          ? empty(
              t('Aucun appel sur cette période', 'No call in this time'),
              t(
                'Les appels passés apparaissent ici, avec leur prix quand ils ne sont pas inclus.',
                'Calls that were made show up here, with their price where they are not included.',
              ),
            )
          : html`${field(
              t('Chercher parmi ceux-ci', 'Search among these'),
              'words',
              this.words,
              words => edit({ words }),
              { type: 'search', hint: t('Un numéro, un pays, un poste', 'A number, a country, an extension') },
            )}
            ${this.found(calls)}`,
      )}
    </section>`;
  }

  found(/** @type {Billing['Call'][]} */ calls) {
    const words = this.words.replace(/\s/g, '').toLowerCase();
    const found = calls.filter(each =>
      [each.to, phone(each.to), each.destination, each.extension].some(text =>
        text?.replace(/\s/g, '').toLowerCase().includes(words),
      ),
    );
    return html`<ul class="rows">
      ${repeat(
        found,
        each => each.id,
        each =>
          html`<li>
            <div class="entry">
              <strong class="number">${phone(each.to)}</strong
              ><span class="number">${each.included ? t('inclus', 'included') : money(each.ttc)}</span>
              <span class="quiet"
                >${moment(each.startedAt)} · ${t('poste', 'ext.')}
                ${each.extension}${each.destination ? ` · ${each.destination}` : ''}</span
              ><span class="quiet number">${duration(each.seconds)}</span>
            </div>
          </li>`,
      )}
    </ul>`;
  }

  price() {
    return fold(
      'price',
      t('Prix d’un appel', 'Price of a call'),
      html`<form class="stack" @submit=${sending(() => this.askPrice())}>
          ${field(
            t('Numéro à appeler', 'Number to call'),
            'callee',
            this.callee,
            callee => {
              this.callee = callee;
              this.changed();
            },
            {
              type: 'tel',
              inputmode: 'tel',
              required: true,
              max: 40,
              hint: t('Par exemple +44 20 7946 0000', 'For example +44 20 7946 0000'),
            },
          )}
          <p><button>${t('Combien ?', 'How much?')}</button></p>
        </form>
        <div role="status">${this.rate?.show(rate => quoted(rate))}</div>`,
      this.priced !== '',
    );
  }

  numbers() {
    return this.display
      ? fold(
          'display',
          t('Numéros appelés', 'Numbers called'),
          this.display.form(
            value =>
              html`${tick(
                  t('Montrer les quatre derniers chiffres', 'Show the last four digits'),
                  value.fullNumbers,
                  fullNumbers => this.display?.edit({ fullNumbers }),
                )}
                <p class="hint">
                  ${t(
                    'Ici, et sur les factures à venir. Vos collègues doivent savoir que leurs appels sont lisibles.',
                    'Here, and on bills to come. Your colleagues should know that their calls can be read.',
                  )}
                </p>`,
            { mayChange: has('primary-member', 'care') },
          ),
        )
      : nothing;
  }

  fetchSheet = () =>
    this.fetching?.run(this.query, async () => {
      const file = await getFile('/v1/calls/export', { query: this.query, accept: 'text/csv' });
      save(file, `${t('appels', 'calls')}${this.from ? `-${this.from}` : ''}.csv`);
    });
}

function quoted(/** @type {Billing['QuoteRate']} */ rate) {
  if (rate.included) {
    return html`<p class="note">
      ${phone(rate.to)} : ${t('inclus dans l’abonnement', 'included in the subscription')}
    </p>`;
  }
  return html`<ul class="plain">
    <li>
      <strong>${t('Sans forfait international', 'Without the international plan')}</strong><br />${rated(rate.standard)}
    </li>
    <li><strong>${t('Avec le forfait', 'With the plan')}</strong><br />${rated(rate.withPlan)}</li>
  </ul>`;
}

function rated(/** @type {Billing['Rate'] | undefined} */ rate) {
  if (!rate) return t('ne peut pas être appelé', 'can’t be called');
  const euros = (/** @type {string} */ amount) => money({ amount, currency: 'EUR' });
  return html`${rate.destination} : ${euros(rate.minute)}
  ${t('la minute', 'a minute')}${Number(rate.connect)
    ? `, ${euros(rate.connect)} ${t('par appel', 'a call')}`
    : ''}${Number(rate.minimum) ? `, ${t('au moins', 'at least')} ${euros(rate.minimum)}` : ''}`;
}
customElements.define('office-usage', UsagePage);
