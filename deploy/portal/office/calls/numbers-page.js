import { account, get, put, read } from '../core/client.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Page } from '../core/page.js';
import { empty, select } from '../core/parts.js';
import { link } from '../core/router.js';
import { has } from '../core/session.js';
import { Setting } from '../core/setting.js';
import { choices, term } from '../core/terms.js';
import { unknown } from '../core/unknown.js';
import { moment, phone, t } from '../core/words.js';
import { Directory } from './directory.js';
import { refusedWay } from './ways.js';

/** @import { Porting, Provisioning } from '../../types/api' */

const WITH_EXTENSION = ['USER', 'RING_GROUP', 'FAX'];

/** Each of the company's numbers, and where its calls go. */
class NumbersPage extends Page {
  /** @type {Setting<Provisioning['NumberDestination']> | undefined} */
  setting;
  /** @type {import('../core/page.js').Source<Porting['NumberRio'][]> | undefined} */
  rios;

  /** @override */
  heading() {
    return t('Numéros', 'Numbers');
  }

  /** @override */
  opened() {
    this.mappings = this.source(
      async () =>
        (await get('/v1/accounts/{accountId}/telephony/number-mappings', { path: { accountId: account() } })).items,
    );
    this.directory = this.source(() => Directory.find());
    this.changing = this.addressed('number', number => this.edit(number));
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      <p class="quiet">
        ${t(
          'Chaque numéro a une destination ; une destination peut avoir plusieurs numéros.',
          'Each number has one destination; a destination may have several numbers.',
        )}
      </p>
      ${this.mappings?.show(
        all =>
          all.length === 0
            ? empty(
                t('Pas encore de numéro', 'No number yet'),
                t(
                  'Les numéros arrivent quelques secondes après la commande.',
                  'Numbers come within seconds of the order.',
                ),
                html`<a class="button main" href=${link('order')}>${t('Commander', 'Order')}</a>`,
              )
            : html`<section class="sheet">
                <ul class="rows">
                  ${repeat(
                    all,
                    each => each.number,
                    each => this.one(each),
                  )}
                </ul>
              </section>`,
        unknown,
      )}
      ${this.mappings?.value?.length && has('primary-member')
        ? html`<div class="stack">${this.identities()}</div>`
        : nothing}`;
  }

  /** What another carrier wants to know to take a number over: asked for when somebody opens it. */
  identities() {
    return html`<details
      class="sheet"
      @toggle=${(/** @type {Event} */ event) => {
        if (!(/** @type {HTMLDetailsElement} */ (event.target).open)) return;
        this.rios ??= this.source(async () => (await get('/v1/rios')).items);
        this.changed();
      }}
    >
      <summary>${t('Emporter un numéro ailleurs : son RIO', 'Take a number elsewhere: its RIO')}</summary>
      <p>
        ${t(
          'Donnez-le à votre nouvel opérateur : il fait le reste. Qui l’a peut prendre le numéro.',
          'Give it to your new carrier, which does the rest. Who has it can take the number.',
        )}
      </p>
      ${this.rios?.show(
        all =>
          html`<ul class="rows">
            ${repeat(
              all,
              each => each.number,
              each =>
                html`<li>
                  <div class="entry">
                    <strong class="number">${phone(each.number)}</strong><code class="number">${each.rio}</code>
                    <span class="quiet"
                      >${each.until ? `${t('jusqu’au', 'until')} ${moment(each.until)}` : nothing}</span
                    >
                  </div>
                </li>`,
            )}
          </ul>`,
      )}
    </details>`;
  }

  one(/** @type {Provisioning['NumberMapping']} */ mapping) {
    const names = this.directory?.value;
    return html`<li>
      <div class="entry">
        <strong class="number">${phone(mapping.number)}</strong>
        <span class="row"
          ><a href=${link(`calls?to=${encodeURIComponent(mapping.number)}`)}
            >${t('Qui répond ?', 'Who answers?')}<span class="unseen"> ${phone(mapping.number)}</span></a
          >
          ${has('primary-member', 'care')
            ? this.changing?.what === mapping.number
              ? html`<button type="button" class="link" @click=${this.changing.close}>
                  ${t('Fermer', 'Close')}<span class="unseen"> ${phone(mapping.number)}</span>
                </button>`
              : html`<a href=${this.changing?.at(mapping.number)}
                  >${t('Modifier', 'Change')}<span class="unseen"> ${phone(mapping.number)}</span></a
                >`
            : nothing}</span
        >
        <span class="quiet"
          >${term('destination', mapping.destination)}${WITH_EXTENSION.includes(mapping.destination)
            ? ` : ${names?.name(mapping.extension) ?? mapping.extension}`
            : ''}
          ${mapping.origin === 'PORTED' ? ` · ${t('porté', 'ported')}` : ''}${mapping.additional
            ? ` · ${t('supplémentaire', 'additional')}`
            : ''}</span
        >
      </div>
      ${this.changing?.what === mapping.number ? html`<div data-open="number">${this.form()}</div>` : nothing}
    </li>`;
  }

  edit(/** @type {string} */ number) {
    if (!has('primary-member', 'care')) return;
    const path = { accountId: account(), number };
    this.setting = new Setting(
      this,
      () => read('/v1/accounts/{accountId}/telephony/number-mappings/{number}', { path }),
      async (body, ifMatch) => {
        await put('/v1/accounts/{accountId}/telephony/number-mappings/{number}', { path, body, ifMatch });
        await this.mappings?.reload();
      },
    );
    this.changed();
  }

  form() {
    const names = this.directory?.value;
    return this.setting?.form(
      value =>
        html`<div class="row">
          ${select(t('Les appels vont à', 'Calls go to'), value.destination, choices('destination'), destination =>
            this.setting?.edit({
              destination: /** @type {any} */ (destination),
              extension:
                destination === 'RING_GROUP'
                  ? names?.groups[0]?.extension
                  : WITH_EXTENSION.includes(destination)
                    ? names?.users[0]?.extension
                    : undefined,
            }),
          )}
          ${WITH_EXTENSION.includes(value.destination)
            ? select(
                t('Lequel', 'Which'),
                value.extension ?? '',
                (value.destination === 'RING_GROUP' ? names?.groupChoices : names?.userChoices) ?? [],
                extension => this.setting?.edit({ extension }),
              )
            : nothing}
        </div>`,
      { refused: refusal => refusedWay(refusal, names) },
    );
  }
}
customElements.define('office-numbers', NumbersPage);
