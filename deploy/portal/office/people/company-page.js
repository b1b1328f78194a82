import { account, get, ofAccount, post, put, read, remove } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Page } from '../core/page.js';
import { field, select, sending, state, tick } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { link } from '../core/router.js';
import { has } from '../core/session.js';
import { Setting } from '../core/setting.js';
import { unknown } from '../core/unknown.js';
import { address, day, money, t } from '../core/words.js';
import { checklist, findCases } from './cases.js';
import './emergency.js';
import { NewSite } from './new-site.js';
import './personal-data.js';

/** @import { Ordering, Support } from '../../types/api' */

/** The company: who it is, its options, moving to another site, and leaving. */
class CompanyPage extends Page {
  moveTo = '';
  movesOn = '';
  lastDay = '';
  sure = false;

  /** @override */
  heading() {
    return t('Entreprise', 'Company');
  }

  /** @override */
  opened() {
    const path = { accountId: account() };
    this.options = new Setting(
      this,
      () => read('/v1/accounts/{accountId}', { path }),
      ({ options }, ifMatch) => put('/v1/accounts/{accountId}/options', { path, body: options, ifMatch }),
    );
    this.company = this.options.source;
    this.catalogue = this.source(() => get('/v1/catalogue'));
    this.newSite = new NewSite(this, this.company);
    this.relocations = this.source(
      async () => (await get('/v1/relocations', { query: { ...ofAccount(), limit: 10 } })).items,
    );
    this.cases = this.source(findCases);
    this.moving = this.intent();
    this.leaving = this.intent();
    this.every(10, () => this.cases?.reload());
  }

  /** Its steps come some seconds after it was asked for. */
  caseOf(/** @type {(file: Support['Case']) => boolean} */ isIt) {
    return checklist(this.cases?.value?.find(isIt));
  }

  /** All parts of this page are parts of one account: what changes one gives the others a new ETag. */
  async refresh() {
    await Promise.all([this.company?.reload(), this.relocations?.reload(), this.cases?.reload()]);
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      ${this.company?.show(
        ({ value }) =>
          html`<div class="columns">
            <div class="stack">${this.about(value)} ${this.optionsSheet()}</div>
            <div class="stack">${this.emergency()} ${this.personalData()}</div>
            <div class="stack">${this.move(value)} ${this.leave(value)}</div>
          </div>`,
        unknown,
      )}`;
  }

  about(/** @type {Ordering['Account']} */ company) {
    const { profile } = company;
    return html`<section class="sheet" aria-labelledby="about-title">
      <h2 id="about-title">${profile.legalName}</h2>
      <dl class="facts">
        <dt>SIREN</dt>
        <dd>${profile.siren}</dd>
        <dt>${t('Facturation', 'Billing')}</dt>
        <dd>${address(profile.billingAddress)}</dd>
        ${profile.sites.map(
          site =>
            html`<dt>${site.name}</dt>
              <dd>${address(site.address)}</dd>`,
        )}
        ${company.administrator
          ? html`<dt>${t('Administre', 'Administers')}</dt>
              <dd>
                ${company.administrator.name}, ${company.administrator.email} <br /><a href=${link('users')}
                  >${t('Passer la main', 'Hand over')}</a
                >
              </dd>`
          : nothing}
      </dl>
      ${has('primary-member') && !company.departure ? this.newSite?.view() : nothing}
    </section>`;
  }

  personalData() {
    return has('primary-member')
      ? html`<section class="sheet" aria-labelledby="personal-data-title">
          <h2 id="personal-data-title">${t('Données personnelles', 'Personal data')}</h2>
          <office-personal-data></office-personal-data>
        </section>`
      : nothing;
  }

  emergency() {
    return html`<section class="sheet" aria-labelledby="emergency-title">
      <h2 id="emergency-title">${t('Adresse pour les secours', 'Address for emergency calls')}</h2>
      <office-emergency></office-emergency>
    </section>`;
  }

  optionsSheet() {
    return html`<section class="sheet" aria-labelledby="options-title">
      <h2 id="options-title">${t('Options', 'Options')}</h2>
      ${this.options?.form(
        ({ options }) =>
          html` ${tick(
            `${t('Forfait international', 'International plan')}${this.price('INTERNATIONAL_PLAN')}`,
            options.internationalPlan,
            internationalPlan => this.options?.edit({ options: { ...options, internationalPlan } }),
          )}
          ${field(
            t('Numéros locaux supplémentaires', 'Additional local numbers'),
            'numbers',
            String(options.additionalNumbers),
            text =>
              this.options?.edit({
                options: { ...options, additionalNumbers: Math.max(0, Math.trunc(Number(text)) || 0) },
              }),
            { type: 'number', min: '0', hint: `${t('Chacun', 'Each')}${this.price('ADDITIONAL_NUMBER')}` },
          )}`,
        { mayChange: has('primary-member') },
      )}
    </section>`;
  }

  /** Of today, once it is known. */
  price(/** @type {Ordering['Product']} */ product) {
    const offer = this.catalogue?.value?.find(each => each.product === product);
    return offer ? `, ${money(offer.monthly.ttc)} ${t('TTC par mois', 'a month with VAT')}` : '';
  }

  move(/** @type {Ordering['Account']} */ company) {
    const { sites } = company.profile;
    return html`<section class="sheet" aria-labelledby="move-title">
      <h2 id="move-title">${t('Déménager', 'Move')}</h2>
      <p>
        ${t(
          'Vos numéros et vos téléphones vous suivent ; l’adresse des secours change partout le jour venu.',
          'Your numbers and phones come along; the address for emergency calls changes everywhere on that day.',
        )}
      </p>
      ${this.relocations?.show(all =>
        all.length
          ? html`<ul class="rows">
              ${repeat(
                all,
                each => each.relocationId,
                each => this.relocation(each, company),
              )}
            </ul>`
          : nothing,
      )}
      ${sites.length < 2
        ? html`<p class="quiet">
            ${t('Ajoutez d’abord le site où vous allez.', 'Add the site first to which you go.')}
          </p>`
        : html`<form class="stack" @submit=${sending(this.relocate)}>
            ${select(
              t('Vers', 'To'),
              this.moveTo,
              [
                ['', t('choisir…', 'choose…')],
                ...sites.map(site => /** @type {[string, string]} */ ([site.siteId, site.name])),
              ],
              moveTo => {
                this.moveTo = moveTo;
                this.changed();
              },
            )}
            ${field(
              t('Le', 'On'),
              'moves-on',
              this.movesOn,
              movesOn => {
                this.movesOn = movesOn;
                this.changed();
              },
              { type: 'date', required: true },
            )}
            ${problemBox(this.moving?.refusal, { again: this.moving?.again })}
            <p>
              <button class="main" ?disabled=${!this.moveTo || !this.movesOn || this.moving?.busy}>
                ${t('Demander le déménagement', 'Ask for the move')}
              </button>
            </p>
          </form>`}
    </section>`;
  }

  /**
   * @param {Support['Relocation']} each
   * @param {Ordering['Account']} company
   */
  relocation(each, company) {
    const site = company.profile.sites.find(one => one.siteId === each.toSiteId);
    return html`<li>
      <div class="entry">
        <strong>${site?.name ?? each.siteName ?? t('Autre site', 'Another site')}</strong>${state(
          'relocation',
          each.state,
        )}
        <span class="quiet">${day(each.movesOn)}${each.refusal ? ` · ${each.refusal.detail}` : ''}</span>
        ${each.state === 'REQUESTED'
          ? html`<button type="button" class="link" @click=${() => this.stay(each.relocationId)}>
              ${t('Rester finalement', 'Stay after all')}
            </button>`
          : html`<span></span>`}
      </div>
      ${each.state === 'REQUESTED' || each.state === 'DONE'
        ? this.caseOf(file => file.caseId === each.relocationId)
        : nothing}
    </li>`;
  }

  relocate = () =>
    this.moving?.run([this.moveTo, this.movesOn], async key => {
      await post('/v1/relocations', { body: { toSiteId: this.moveTo, movesOn: this.movesOn }, key });
      this.moveTo = '';
      this.movesOn = '';
      say(t('Le déménagement est demandé.', 'The move is asked for.'));
      await this.refresh();
    });

  stay(/** @type {string} */ relocationId) {
    this.moving?.run(relocationId, async () => {
      await remove('/v1/relocations/{relocationId}', { path: { relocationId } });
      await this.refresh();
    });
  }

  leave(/** @type {Ordering['Account']} */ company) {
    const { departure } = company;
    return html`<section class="sheet" aria-labelledby="leave-title">
      <h2 id="leave-title">${t('Quitter WeWork', 'Leave WeWork')}</h2>
      ${departure
        ? html`<p class="note">
              ${departure.endedAt
                ? t('Le service est terminé depuis le', 'The service ended on')
                : t('Dernier jour de service :', 'Last day of service:')} <strong>${day(departure.lastDay)}</strong>
            </p>
            ${this.caseOf(file => file.kind === 'DEPARTURE' && file.state !== 'CANCELLED')}
            ${departure.endedAt
              ? nothing
              : html`<p class="hint">
                  ${t(
                    'Après le dernier jour, les étiquettes pour renvoyer les téléphones sont à la page Utilisateurs.',
                    'After the last day, the labels that bring the phones back are on the page Users.',
                  )}
                </p>`}`
        : this.consequences()}
      ${problemBox(this.leaving?.refusal, { again: this.leaving?.again, reload: this.company?.reload })}
      ${!has('primary-member') || departure?.endedAt
        ? nothing
        : departure
          ? html`<p>
              <button type="button" ?disabled=${this.leaving?.busy} @click=${() => this.revoke()}>
                ${t('Rester finalement', 'Stay after all')}
              </button>
            </p>`
          : html`<form class="stack" @submit=${sending(() => this.announce())}>
              ${field(
                t('Dernier jour', 'Last day'),
                'last-day',
                this.lastDay,
                lastDay => {
                  this.lastDay = lastDay;
                  this.changed();
                },
                { type: 'date', required: true },
              )}
              ${tick(
                t('Je veux terminer le service de toute l’entreprise', 'I want to end the whole company’s service'),
                this.sure,
                sure => {
                  this.sure = sure;
                  this.changed();
                },
              )}
              <p>
                <button class="danger" ?disabled=${!this.sure || !this.lastDay || this.leaving?.busy}>
                  ${t('Annoncer le départ', 'Announce the departure')}
                </button>
              </p>
            </form>`}
    </section>`;
  }

  consequences() {
    return html`<p>${t('Ce qui se passera :', 'What will happen:')}</p>
      <ul>
        <li>
          ${t(
            'les téléphones sonnent jusqu’à la fin du dernier jour ;',
            'the phones ring until the end of the last day;',
          )}
        </li>
        <li>${t('vous les renvoyez sans frais ;', 'you send them back free of charge;')}</li>
        <li>${t('la dernière facture est au prorata des jours ;', 'the last bill is in proportion to the days;')}</li>
        <li>${t('vos numéros restent portables 40 jours.', 'your numbers can be ported for 40 days.')}</li>
      </ul>`;
  }

  /** What else of the account has changed meanwhile, such as by a move that was taken back, hinders nobody. */
  async present() {
    return (await read('/v1/accounts/{accountId}', { path: { accountId: account() } })).etag;
  }

  announce() {
    this.leaving?.run(this.lastDay, async () => {
      await put('/v1/accounts/{accountId}/departure', {
        path: { accountId: account() },
        body: { lastDay: this.lastDay },
        ifMatch: await this.present(),
      });
      this.sure = false;
      await this.refresh();
    });
  }

  revoke() {
    this.leaving?.run('stay', async () => {
      const path = { accountId: account() };
      await remove('/v1/accounts/{accountId}/departure', { path, ifMatch: await this.present() });
      await this.refresh();
    });
  }
}

customElements.define('office-company', CompanyPage);
