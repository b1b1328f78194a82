import { get } from '../core/client.js';
import { html, repeat } from '../core/lit.js';
import { Listing } from '../core/listing.js';
import { Page } from '../core/page.js';
import { empty, select } from '../core/parts.js';
import { question, remember } from '../core/router.js';
import { choices } from '../core/terms.js';
import { t } from '../core/words.js';
import { ticketEntry } from './alarms.js';

/** @import { Support } from '../../types/api' */

/** The questions of all companies, and for ops the alarms, by state and queue. */
class TicketsPage extends Page {
  shown = 'NEW';
  queue = '';

  /** @override */
  heading() {
    return t('Demandes et alarmes', 'Tickets and alarms');
  }

  /** @override */
  opened() {
    this.readAddress();
    this.tickets = new Listing(
      this,
      cursor =>
        get('/v1/tickets', {
          query: {
            state: /** @type {Support['TicketState']} */ (this.shown),
            queue: /** @type {Support['TicketQueue'] | undefined} */ (this.queue || undefined),
            limit: 50,
            cursor,
          },
        }),
      each => each.ticketId,
    );
    this.every(15, () => this.tickets?.poll());
  }

  /** @override */
  asked() {
    this.readAddress();
    this.tickets?.ask();
  }

  readAddress() {
    this.shown = question().get('show') ?? 'NEW';
    this.queue = question().get('queue') ?? '';
  }

  choose(/** @type {{ show?: string, queue?: string }} */ choice) {
    remember({ show: this.shown, queue: this.queue, ...choice });
    this.asked();
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      <div class="sheet stack">
        <div class="row">
          ${select(t('Montrer', 'Show'), this.shown, choices('ticket'), show => this.choose({ show }), 'show')}
          ${select(
            t('File', 'Queue'),
            this.queue,
            [['', t('toutes', 'all')], ...choices('queue')],
            queue => this.choose({ queue }),
            'queue',
          )}
        </div>
        ${this.tickets?.show(all =>
          all.length === 0
            ? empty(t('Rien ici', 'Nothing here'), t('Aucune demande n’est dans ce cas.', 'No ticket is in this case.'))
            : html`<ul class="rows">
                ${repeat(
                  all,
                  each => each.ticketId,
                  each => html`<li>${ticketEntry(each)}</li>`,
                )}
              </ul>`,
        )}
      </div>`;
  }
}
customElements.define('office-tickets', TicketsPage);
