import { account, get } from '../core/client.js';
import { html, nothing } from '../core/lit.js';
import { answered, Page } from '../core/page.js';
import { empty, field, select, sending } from '../core/parts.js';
import { question, remember } from '../core/router.js';
import { term } from '../core/terms.js';
import { unknown } from '../core/unknown.js';
import { e164, instantInParis, moment, phone, t } from '../core/words.js';
import { Directory } from './directory.js';
import { way } from './ways.js';

/** "What happens when somebody calls?" For any number and moment, and over the week to come. */
class CallsPage extends Page {
  callee = '';
  caller = '';
  at = '';
  question = { to: '' };
  /** @type {{ at?: string }} */
  moment = {};

  /** @override */
  heading() {
    return t('Que se passe-t-il quand on appelle ?', 'What happens when somebody calls?');
  }

  /** @override */
  opened() {
    this.readAddress();
    const path = { accountId: account() };
    this.directory = this.source(() => Directory.find());
    this.numbers = this.source(async () => {
      const { items } = await get('/v1/accounts/{accountId}/telephony/number-mappings', { path });
      if (!this.callee && items.length) {
        this.callee = items[0].number;
        this.ask();
      }
      return items;
    });
    if (this.callee) this.ask();
  }

  /** @override */
  asked() {
    this.readAddress();
    this.ask();
  }

  readAddress() {
    this.callee = question().get('to') ?? this.callee;
    this.caller = question().get('from') ?? '';
    this.at = question().get('at') ?? '';
  }

  ask() {
    remember({ to: this.callee, from: this.caller, at: this.at });
    const at = instantInParis(this.at);
    this.question = { to: this.callee, ...(this.caller && { from: e164(this.caller) }) };
    this.moment = at ? { at } : {};
    this.route?.ask();
    this.timeline?.ask();
    if (!this.route) this.read();
  }

  read() {
    const path = { accountId: account() };
    this.route = this.source(() =>
      get('/v1/accounts/{accountId}/telephony/call-route', { path, query: { ...this.question, ...this.moment } }),
    );
    this.timeline = this.source(
      async () =>
        (
          await get('/v1/accounts/{accountId}/telephony/call-route/timeline', {
            path,
            query: { ...this.question, days: 7 },
          })
        ).items,
    );
    this.changed();
  }

  /** @override */
  view() {
    const names = this.directory?.value;
    return html`<h1>${this.heading()}</h1>
      ${this.numbers?.show(numbers => {
        /** @type {[string, string][]} */
        const callees = [
          ...numbers.map(
            each =>
              /** @type {[string, string]} */ ([
                each.number,
                `${phone(each.number)} · ${term('destination', each.destination)}`,
              ]),
          ),
          ...(names?.userChoices ?? []),
          ...(names?.groupChoices ?? []),
        ];
        if (callees.length === 0)
          return empty(
            t('Personne à appeler encore', 'Nobody to call yet'),
            t(
              'Dès que votre entreprise a un numéro, vous voyez ici qui répond, et pourquoi.',
              'As soon as your company has a number, you see here who answers, and why.',
            ),
          );
        return html`<form class="sheet row" @submit=${sending(() => this.ask())}>
          ${select(
            t('On appelle', 'Called'),
            this.callee,
            callees,
            callee => {
              this.callee = callee;
              this.ask();
            },
            'to',
          )}
          ${field(
            t('Depuis', 'From'),
            'from',
            this.caller,
            caller => {
              this.caller = caller;
            },
            { hint: t('Un poste ou un numéro ; vide : masqué', 'An extension or a number; empty: withheld') },
          )}
          ${field(
            t('Le', 'At'),
            'at',
            this.at,
            at => {
              this.at = at;
            },
            { type: 'datetime-local', hint: t('Vide : maintenant', 'Empty: now') },
          )}
          <button class="main">${t('Montrer', 'Show')}</button>
        </form>`;
      }, unknown)}
      <div class="columns">
        ${this.route
          ? html`<section class="sheet" aria-labelledby="way-title">
              <h2 id="way-title">${t('Pas à pas', 'Step by step')}</h2>
              ${answered(
                this.route,
                route =>
                  html`<p class="quiet">
                      ${moment(route.at)}${route.until
                        ? ` · ${t('inchangé jusqu’au', 'the same until')} ${moment(route.until)}`
                        : ''}
                    </p>
                    ${way(route.steps, names)}`,
              )}
            </section>`
          : nothing}
        ${this.timeline
          ? html`<section class="sheet" aria-labelledby="week-title">
              <h2 id="week-title">${t('Les sept jours à venir', 'The seven days to come')}</h2>
              ${answered(this.timeline, turns =>
                turns.length <= 1
                  ? html`<p>${t('Toujours le même chemin, à toute heure.', 'Always the same way, at any hour.')}</p>`
                  : html`<ol class="time">
                      ${turns.map(
                        turn =>
                          html`<li>
                            <strong
                              >${moment(turn.from, {
                                weekday: 'long',
                                day: 'numeric',
                                month: 'short',
                                hour: '2-digit',
                                minute: '2-digit',
                              })}</strong
                            >
                            <span class="quiet"
                              >${turn.steps
                                .filter(step => step.rule !== 'NUMBER_MAPPING')
                                .map(step => step.reason)
                                .slice(0, 2)
                                .join(' ')}</span
                            >
                          </li>`,
                      )}
                    </ol>`,
              )}
            </section>`
          : nothing}
      </div>`;
  }
}
customElements.define('office-calls', CallsPage);
