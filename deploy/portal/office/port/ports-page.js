import { get, ofAccount, remove } from '../core/client.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Page } from '../core/page.js';
import { empty, state } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { link } from '../core/router.js';
import { has } from '../core/session.js';
import { count, day, moment, phone, shortDay, t } from '../core/words.js';
import { Carriers } from './carriers.js';

/** @import { Porting } from '../../types/api' */

/** The company's port requests. */
class PortsPage extends Page {
  /** @override */
  heading() {
    return t('Portabilité', 'Porting');
  }

  /** @override */
  opened() {
    this.ports = this.source(
      async () => (await get('/v1/port-requests', { query: { ...ofAccount(), limit: 50 } })).items,
    );
    if (this.mayAsk)
      this.drafts = this.source(async () => (await get('/v1/port-drafts', { query: { limit: 20 } })).items);
    this.carriers = new Carriers(this);
    this.discarding = this.intent();
    this.every(20, () => this.ports?.reload());
  }

  get mayAsk() {
    return has('primary-member', 'care');
  }

  /** @override */
  view() {
    const way = this.mayAsk
      ? html`<a class="button main" href=${link('ports/new')}>${t('Porter un numéro', 'Port a number')}</a>`
      : nothing;
    return html`<div class="row between">
        <h1>${this.heading()}</h1>
        ${way}
      </div>
      ${this.drafts?.value?.length ? this.unfinished(this.drafts.value) : nothing}
      ${this.ports?.show(ports =>
        ports.length === 0
          ? empty(
              t('Gardez vos anciens numéros', 'Keep your old numbers'),
              t(
                'C’est gratuit, et dure une à trois semaines. Préparez une facture de votre opérateur actuel et le RIO de chaque numéro : appelez le 3179 depuis la ligne.',
                'It is free and takes one to three weeks. Have a bill of your present carrier at hand, and each number’s RIO: call 3179 from the line.',
              ),
            )
          : html`<section class="sheet">
              <ul class="rows">
                ${repeat(
                  ports,
                  port => port.portRequestId,
                  port =>
                    html`<li>
                      <a href=${link(`ports/${port.portRequestId}`)}>
                        <strong class="number">${phone(port.mainNumber)}</strong>${state('port', port.state)}
                        <span class="quiet"
                          >${count(port.numbers, t('numéro', 'number'), t('numéros', 'numbers'))} ·
                          ${this.carriers?.name(port.carrier)} · ${t('demandée le', 'asked on')}
                          ${shortDay(port.submittedAt.slice(0, 10))}</span
                        >
                        <span>${port.focDate ? day(port.focDate) : ''}</span></a
                      >
                    </li>`,
                )}
              </ul>
            </section>`,
      )}`;
  }

  unfinished(/** @type {Porting['PortDraftSummary'][]} */ drafts) {
    return html`<section class="sheet" aria-labelledby="drafts-title">
        <h2 id="drafts-title">${t('Brouillons', 'Drafts')}</h2>
        ${problemBox(this.discarding?.refusal, { again: this.discarding?.again })}
        <ul class="rows">
          ${repeat(
            drafts,
            draft => draft.draftId,
            draft =>
              html`<li>
                <div class="entry">
                  <strong class="number"
                    ><a href=${link(`ports/new?draft=${draft.draftId}`)}
                      >${draft.mainNumber ? phone(draft.mainNumber) : t('Sans numéro encore', 'No number yet')}</a
                    ></strong
                  >
                  <button type="button" class="link" @click=${() => this.discard(draft.draftId)}>
                    ${t('Jeter', 'Throw away')}<span class="unseen"> ${phone(draft.mainNumber)}</span>
                  </button>
                  <span class="quiet"
                    >${[
                      draft.carrier && this.carriers?.name(draft.carrier),
                      `${t('gardé le', 'kept on')} ${moment(draft.savedAt)}`,
                    ]
                      .filter(Boolean)
                      .join(' · ')}</span
                  ><span></span>
                </div>
              </li>`,
          )}
        </ul>
      </section>
      <p></p>`;
  }

  discard(/** @type {string} */ draftId) {
    this.discarding?.run(draftId, async () => {
      await remove('/v1/port-drafts/{draftId}', { path: { draftId } });
      await this.drafts?.reload();
    });
  }
}
customElements.define('office-ports', PortsPage);
