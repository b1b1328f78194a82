import { get, post } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Listing } from '../core/listing.js';
import { Page } from '../core/page.js';
import { empty, field, select, sending, state, tabs } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { question, remember } from '../core/router.js';
import { has } from '../core/session.js';
import { choices, term } from '../core/terms.js';
import { count, moment, phone, t } from '../core/words.js';

/** @import { Provisioning } from '../../types/api' */

/** @typedef {'phones' | 'numbers' | 'import'} Shelf */

/** What is on the shelves: phones and numbers by state, who is short of numbers, and lists that are brought in. */
class StockPage extends Page {
  /** @type {Shelf} */
  shelf = 'phones';
  phones = /** @type {Provisioning['PhoneState']} */ ('IN_STOCK');
  numbers = /** @type {Provisioning['NumberState']} */ ('AVAILABLE');
  pattern = '';
  /** The digits that are searched for. */
  wanted = '';
  pasted = '';
  /** @type {Provisioning['ImportReport'] | undefined} */
  report;

  /** @override */
  heading() {
    return t('Stock et numéros', 'Stock and numbers');
  }

  /** @override */
  opened() {
    this.importing = this.intent();
    this.short = this.source(async () => (await get('/v1/numbers/missing', { query: { limit: 100 } })).items);
    this.asked();
  }

  /** @override */
  asked() {
    this.shelf = /** @type {Shelf} */ (question().get('part') ?? 'phones');
    this.phones = /** @type {any} */ (question().get('phones') ?? this.phones);
    this.numbers = /** @type {any} */ (question().get('numbers') ?? this.numbers);
    this.pattern = question().get('pattern') ?? '';
    this.ask();
  }

  ask() {
    const { shelf, phones, numbers, pattern } = this;
    remember(
      shelf === 'phones' ? { phones } : shelf === 'numbers' ? { part: shelf, numbers, pattern } : { part: shelf },
    );
    if (shelf === 'phones') {
      if (this.units) this.units.ask();
      else this.units = new Listing(this, cursor => this.findPhones(cursor));
    } else if (shelf === 'numbers') {
      this.wanted = pattern;
      if (this.lines) this.lines.ask();
      else this.lines = new Listing(this, cursor => this.findNumbers(cursor));
    }
    this.changed();
  }

  findPhones(/** @type {string | undefined} */ cursor) {
    return get('/v1/phones', { query: { state: this.phones, limit: 20, cursor } });
  }

  findNumbers(/** @type {string | undefined} */ cursor) {
    const { wanted } = this;
    return get('/v1/numbers', {
      query: { state: this.numbers, limit: 20, cursor, ...(wanted && { pattern: wanted }) },
    });
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      ${this.short?.show(all => (all.length === 0 ? nothing : shortOf(all)))} ${this.parts()}
      ${this.shelf === 'import' && has('ops')
        ? this.bringIn()
        : this.shelf === 'numbers'
          ? this.numbersIn()
          : this.phonesIn()}`;
  }

  parts() {
    /** @type {[Shelf, string][]} */
    const all = [
      ['phones', t('Téléphones', 'Phones')],
      ['numbers', t('Numéros', 'Numbers')],
    ];
    if (has('ops')) all.push(['import', t('Entrée en stock', 'Bring in')]);
    return tabs(
      t('Stock', 'Stock'),
      all.map(([part, name]) => [`#/stock?part=${part}`, name, part === this.shelf]),
    );
  }

  phonesIn() {
    return html`<section class="sheet stack" aria-labelledby="phones-title">
      <h2 id="phones-title">${t('Téléphones', 'Phones')}</h2>
      ${select(
        t('État', 'State'),
        this.phones,
        choices('phone'),
        phones => {
          this.phones = /** @type {any} */ (phones);
          this.ask();
        },
        'phones',
      )}
      ${this.units?.show(all =>
        list(
          all,
          each => each.mac,
          each =>
            html`<a href="#/phones/${each.mac}"
              ><strong class="number">${each.mac}</strong>${state('phone', each.state)}<span class="quiet number"
                >${each.serial}</span
              ></a
            >`,
        ),
      )}
    </section>`;
  }

  numbersIn() {
    return html` <section class="sheet stack" aria-labelledby="numbers-title">
      <h2 id="numbers-title">${t('Numéros', 'Numbers')}</h2>
      <form class="row" @submit=${sending(() => this.ask())}>
        ${select(
          t('État', 'State'),
          this.numbers,
          choices('number'),
          numbers => {
            this.numbers = /** @type {any} */ (numbers);
            this.ask();
          },
          'numbers',
        )}
        ${field(
          t('Chiffres', 'Digits'),
          'pattern',
          this.pattern,
          pattern => {
            this.pattern = pattern;
            this.changed();
          },
          { pattern: '[0-9*]{2,14}', hint: t('* : n’importe lesquels', '*: any digits') },
        )}
        <button>${t('Chercher', 'Search')}</button>
      </form>
      ${this.lines?.show(all => list(all, each => each.number, line))}
    </section>`;
  }

  bringIn() {
    const { report } = this;
    return html`<section class="sheet" aria-labelledby="import-title">
      <h2 id="import-title">${t('Entrée en stock', 'Bring in')}</h2>
      <form class="stack" @submit=${sending(this.importList)}>
        <label
          >${t(
            'Liste CSV, avec sa ligne de titre : number, ou mac,serial',
            'CSV list with its heading: number, or mac,serial',
          )}
          <textarea
            name="pasted"
            required
            .value=${this.pasted}
            @input=${(/** @type {Event} */ event) => {
              this.pasted = /** @type {HTMLTextAreaElement} */ (event.target).value;
            }}
          ></textarea>
        </label>
        ${problemBox(this.importing?.refusal, { again: this.importing?.again })}
        <div role="status">
          ${report
            ? html`<p>
                  ${count(report.added, t('entrée ajoutée', 'entry added'), t('entrées ajoutées', 'entries added'))} /
                  ${report.lines}
                </p>
                <ul>
                  ${[...report.refused, ...report.warned].map(
                    note => html`<li>${t('Ligne', 'Line')} ${note.line} (${note.text}) : ${note.detail}</li>`,
                  )}
                </ul>`
            : nothing}
        </div>
        <p><button class="main" ?disabled=${this.importing?.busy}>${t('Faire entrer', 'Bring in')}</button></p>
      </form>
    </section>`;
  }

  importList = () => {
    const text = this.pasted;
    return this.importing?.run(text, async key => {
      const list = { text, type: /** @type {const} */ ('text/csv'), key };
      this.report = /^\s*mac\b/i.test(text)
        ? await post('/v1/phones/imports', list)
        : await post('/v1/numbers/imports', list);
      say(t('La liste est lue.', 'The list is read.'));
      this.pasted = '';
    });
  };
}

function shortOf(/** @type {Provisioning['NumberMissing'][]} */ all) {
  return html`<div class="problem">
    <p><strong>${t('Il manque des numéros', 'Numbers are missing')}</strong></p>
    <ul>
      ${all.map(
        each =>
          html`<li>
            <a href="#/as/${each.accountId}/numbers"
              >${count(each.missing, t('numéro', 'number'), t('numéros', 'numbers'))} ${each.area}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

function line(/** @type {Provisioning['Number']} */ each) {
  const what = html`<strong class="number">${phone(each.number)}</strong><span>${term('number', each.state)}</span
    ><span class="quiet">${each.freeFrom ? `${t('libre le', 'free on')} ${moment(each.freeFrom)}` : nothing}</span>`;
  return each.accountId
    ? html`<a href="#/as/${each.accountId}/numbers">${what}</a>`
    : html`<div class="entry">${what}</div>`;
}

/**
 * @template T
 * @param {T[]} all
 * @param {(each: T) => unknown} identity
 * @param {(each: T) => unknown} view
 */
function list(all, identity, view) {
  return all.length
    ? html`<ul class="rows">
        ${repeat(all, identity, each => html`<li>${view(each)}</li>`)}
      </ul>`
    : empty(t('Rien dans cet état', 'Nothing in this state'), t('Choisissez-en un autre.', 'Choose another one.'));
}
customElements.define('office-stock', StockPage);
