import { account, get, ofAccount, put, read } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Page } from '../core/page.js';
import { field, sending } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { has } from '../core/session.js';
import { unknown } from '../core/unknown.js';
import { address, moment, t } from '../core/words.js';

/** @import { Provisioning } from '../../types/api' */
/** @typedef {Provisioning['EmergencyAddresseAddress']} Place */

/** Where help is sent for each site: somebody of the company has to say that it is right. */
class Emergency extends Page {
  inseeCode = '';

  /** @override */
  opened() {
    this.places = this.source(async () => (await get('/v1/emergency-addresses', { query: ofAccount() })).items);
    this.confirming = this.intent();
  }

  /** @override */
  view() {
    return html`<p>
        ${t(
          'Les secours viennent à cette adresse quand quelqu’un appelle le 15, le 17, le 18 ou le 112 depuis un de vos téléphones.',
          'Help is sent to this address when somebody calls 15, 17, 18 or 112 from one of your phones.',
        )}
      </p>
      ${this.places?.show(
        all =>
          all.length === 0
            ? html`<p class="quiet">
                ${t('Elle arrive avec la première commande.', 'It comes with the first order.')}
              </p>`
            : html`<ul class="rows">
                ${repeat(
                  all,
                  each => each.siteId,
                  each => this.one(each),
                )}
              </ul>`,
        refusal => (account() ? unknown(refusal) : nothing),
      )}`;
  }

  one(/** @type {Place} */ place) {
    return html`<li>
      <div class="entry">
        <strong>${place.name}</strong>
        ${place.confirmedAt
          ? html`<span class="state good">${t('Confirmée', 'Confirmed')}</span>`
          : html`<span class="state bad">${t('À confirmer', 'To be confirmed')}</span>`}
        <span class="quiet">${address(place)}${place.inseeCode ? ` · INSEE ${place.inseeCode}` : ''}</span>
        ${place.confirmedAt ? html`<span class="quiet">${moment(place.confirmedAt)}</span>` : nothing}
      </div>
      ${!place.confirmedAt && has('primary-member', 'care')
        ? html`<form class="stack note" @submit=${sending(() => this.confirm(place))}>
            ${place.inseeCode
              ? nothing
              : field(
                  t('Code INSEE de la commune', 'INSEE code of the commune'),
                  `insee-${place.siteId}`,
                  this.inseeCode,
                  inseeCode => {
                    this.inseeCode = inseeCode.toUpperCase();
                    this.changed();
                  },
                  {
                    required: true,
                    pattern: '[0-9][0-9AB][0-9]{3}',
                    max: 5,
                    hint: t('Paris 9e : 75109', 'Paris 9: 75109'),
                  },
                )}
            <p>
              ${t(
                'Elle est fausse ? Ne la confirmez pas : demandez un déménagement, ou écrivez-nous.',
                'Is it wrong? Don’t confirm it: ask for a move, or write to us.',
              )}
            </p>
            ${problemBox(this.confirming?.refusal, { again: this.confirming?.again, reload: this.places?.reload })}
            <p>
              <button class="main" ?disabled=${this.confirming?.busy}>
                ${t('Oui, cette adresse est juste', 'Yes, this address is right')}
              </button>
            </p>
          </form>`
        : nothing}
    </li>`;
  }

  /** What is confirmed is what stands on the page. */
  confirm(/** @type {Place} */ seen) {
    const { siteId } = seen;
    this.confirming?.run([seen, this.inseeCode], async () => {
      const { value, etag } = await read('/v1/emergency-addresses/{siteId}', { path: { siteId }, query: ofAccount() });
      if (address(value) === address(seen)) {
        await put('/v1/emergency-addresses/{siteId}', {
          path: { siteId },
          body: seen.inseeCode ? {} : { inseeCode: this.inseeCode },
          ifMatch: etag,
        });
        say(t('L’adresse est confirmée. Merci !', 'The address is confirmed. Thank you!'));
      }
      await this.places?.reload();
    });
  }
}
customElements.define('office-emergency', Emergency);
