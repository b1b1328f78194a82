import { get, ofAccount } from '../core/client.js';
import { html, nothing } from '../core/lit.js';
import { Page } from '../core/page.js';
import { empty, state } from '../core/parts.js';
import { link } from '../core/router.js';
import { has } from '../core/session.js';
import { count, day, phone, shortDay, t } from '../core/words.js';

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
    this.every(20, () => this.ports?.reload());
  }

  /** @override */
  view() {
    const way = has('primary-member', 'care')
      ? html`<a class="button main" href=${link('ports/new')}>${t('Porter un numéro', 'Port a number')}</a>`
      : nothing;
    return html`<div class="row between">
        <h1>${this.heading()}</h1>
        ${way}
      </div>
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
                ${ports.map(
                  port =>
                    html`<li>
                      <a href=${link(`ports/${port.portRequestId}`)}>
                        <strong class="number">${phone(port.mainNumber)}</strong>${state('port', port.state)}
                        <span class="quiet"
                          >${count(port.numbers, t('numéro', 'number'), t('numéros', 'numbers'))} · ${port.carrier} ·
                          ${t('demandée le', 'asked on')} ${shortDay(port.submittedAt.slice(0, 10))}</span
                        >
                        <span>${port.focDate ? day(port.focDate) : ''}</span></a
                      >
                    </li>`,
                )}
              </ul>
            </section>`,
      )}`;
  }
}
customElements.define('office-ports', PortsPage);
