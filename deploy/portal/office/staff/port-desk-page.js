import { get } from '../core/client.js';
import { html, repeat } from '../core/lit.js';
import { Listing } from '../core/listing.js';
import { Page } from '../core/page.js';
import { empty, select, state } from '../core/parts.js';
import { question, remember } from '../core/router.js';
import { count, day, moment, phone, t } from '../core/words.js';
import { Carriers } from '../port/carriers.js';

/** @import { Porting } from '../../types/api' */

/** The port requests of all companies that somebody of ours has to look at. */
class PortDeskPage extends Page {
  shown = 'SUBMITTED';

  /** @override */
  heading() {
    return t('Portabilités à suivre', 'Ports to look after');
  }

  /** @override */
  opened() {
    this.carriers = new Carriers(this);
    this.shown = question().get('show') ?? this.shown;
    this.ports = new Listing(this, cursor => get('/v1/port-requests', { query: { ...this.which, limit: 50, cursor } }));
  }

  /** @returns {{ overdue: true } | { state: Porting['PortState'] }} */
  get which() {
    return this.shown === 'overdue' ? { overdue: true } : { state: /** @type {Porting['PortState']} */ (this.shown) };
  }

  /** @override */
  asked() {
    this.shown = question().get('show') ?? this.shown;
    this.ask();
  }

  ask() {
    remember({ show: this.shown });
    this.ports?.ask();
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      <div class="sheet stack">
        ${select(
          t('Montrer', 'Show'),
          this.shown,
          [
            ['SUBMITTED', t('à vérifier', 'to be checked')],
            ['UNDER_REVIEW', t('vérifiées, à transmettre', 'checked, to be passed on')],
            ['overdue', t('en retard', 'late')],
            ['ROLLED_BACK', t('ramenées en arrière', 'rolled back')],
            ['TESTING', t('en essai', 'under test')],
            ['REJECTED', t('refusées, à corriger par le client', 'refused, to be corrected by the customer')],
          ],
          shown => {
            this.shown = shown;
            this.ask();
          },
          'show',
        )}
        ${this.ports?.show(all =>
          all.length === 0
            ? empty(
                t('Rien ici', 'Nothing here'),
                t('Aucune demande n’est dans ce cas.', 'No request is in this case.'),
              )
            : html`<ul class="rows">
                ${repeat(
                  all,
                  each => each.portRequestId,
                  each =>
                    html`<li>
                      <a href="#/as/${each.accountId}/ports/${each.portRequestId}"
                        ><strong class="number">${phone(each.mainNumber)}</strong>${state('port', each.state)}
                        <span class="quiet"
                          >${this.carriers?.name(each.carrier)} ·
                          ${count(each.numbers, t('numéro', 'number'), t('numéros', 'numbers'))} ·
                          ${moment(each.submittedAt)}</span
                        >
                        <span class=${each.daysLate ? 'bad' : 'quiet'}
                          >${each.daysLate
                            ? `${count(each.daysLate, t('jour', 'day'), t('jours', 'days'))} ${t('de retard', 'late')}`
                            : each.focDate
                              ? day(each.focDate)
                              : ''}</span
                        ></a
                      >
                    </li>`,
                )}
              </ul>`,
        )}
      </div>`;
  }
}
customElements.define('office-port-desk', PortDeskPage);
