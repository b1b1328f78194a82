import { get } from '../core/client.js';
import { html } from '../core/lit.js';
import { Page } from '../core/page.js';
import { day, t } from '../core/words.js';

/** @import { Porting } from '../../types/api' */

/** When numbers could come, asked for when what it depends on has changed. */
class Estimate extends Page {
  /** @type {{ carrier: string, portType: Porting['PortType'], postalCode: string } | undefined} */
  #wish;

  set wish(/** @type {{ carrier: string, portType: Porting['PortType'], postalCode: string }} */ wish) {
    if (JSON.stringify(wish) === JSON.stringify(this.#wish)) return;
    this.#wish = wish;
    this.soon(() => {
      this.days = this.source(() => get('/v1/port-estimates', { query: wish }));
    });
  }

  /** @override */
  view() {
    return this.days?.show(
      days =>
        html`<p class="note" role="status">
          ${t('Si vous envoyez aujourd’hui : le plus souvent entre le', 'If you send it today: mostly between')}
          <strong>${day(days.usualFrom)}</strong> ${t('et le', 'and')} <strong>${day(days.usualUntil)}</strong>,
          ${t('au plus tôt le', 'at the earliest on')} ${day(days.earliest)}.
        </p>`,
      refusal =>
        refusal.status === 422
          ? html`<p class="wrong" role="status">
              ${t('Nous ne connaissons pas cet opérateur.', 'We don’t know this carrier.')}
            </p>`
          : undefined,
    );
  }
}
customElements.define('office-estimate', Estimate);
