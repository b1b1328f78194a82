import { get } from '../core/client.js';
import { html } from '../core/lit.js';
import { state } from '../core/parts.js';
import { moment, t } from '../core/words.js';

/** @import { Support } from '../../types/api' */
/** @typedef {Support['TicketEntry']} Ticket */

/** States in which somebody still has to do something. */
export const OPEN = /** @type {const} */ (['NEW', 'OPEN', 'PENDING']);

/** What no company owns: an alarm about our stock. */
const NOBODY = /^[0-]+$/;

/** A ticket that nobody asked for: something does not go as it should. */
export function isAlarm(/** @type {Ticket} */ ticket) {
  return ticket.askedBy === undefined;
}

/**
 * Alarms that nobody has dealt with, newest first; the API gives them to ops only.
 * @param {{ accountId?: string }} whose
 */
export async function findAlarms(whose) {
  const found = await Promise.all(OPEN.map(state => get('/v1/tickets', { query: { ...whose, state, limit: 100 } })));
  return found
    .flatMap(({ items }) => items)
    .filter(isAlarm)
    .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt));
}

export function ticketEntry(/** @type {Ticket} */ ticket) {
  const { ticketId, accountId } = ticket;
  const within = NOBODY.test(accountId) ? '' : `as/${accountId}/`;
  return html`<a href="#/${within}tickets/${ticketId}"
    ><strong>${ticket.subject}</strong>${state('ticket', ticket.state)}
    <span class="quiet"
      >${isAlarm(ticket) ? html`<span class="bad">${t('Alarme', 'Alarm')}</span> · ` : ''}${moment(
        ticket.updatedAt,
      )}</span
    ></a
  >`;
}
