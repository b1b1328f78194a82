import { account, get, post } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, nothing } from '../core/lit.js';
import { Page } from '../core/page.js';
import { sending, state, tick } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { link } from '../core/router.js';
import { has, isStaff } from '../core/session.js';
import { term } from '../core/terms.js';
import { moment, t } from '../core/words.js';
import './attachments.js';

/** A ticket and its conversation. */
class TicketPage extends Page {
  text = '';
  solved = false;

  /** @override */
  heading() {
    return this.ticket?.value?.subject ?? t('Demande', 'Ticket');
  }

  /** @override */
  opened() {
    this.ticket = this.source(() => get('/v1/tickets/{ticketId}', { path: { ticketId: this.params.ticketId } }));
    this.writing = this.intent();
    this.every(10, () => this.ticket?.reload());
  }

  /** @override */
  view() {
    return html`<p>
        ${account()
          ? html`<a href=${link('help')}>← ${t('Aide', 'Help')}</a>`
          : html`<a href="#/tickets">← ${t('Demandes et alarmes', 'Tickets and alarms')}</a>`}
      </p>
      <div class="row between">
        <h1>${this.heading()}</h1>
        ${this.ticket?.value ? state('ticket', this.ticket.value.state) : nothing}
      </div>
      ${this.ticket?.show(
        ticket =>
          html`<p class="quiet">
              ${term('category', ticket.category)} · ${t('ouverte le', 'opened on')} ${moment(ticket.openedAt)}
              ${ticket.orderId
                ? html` · <a href=${link(`orders/${ticket.orderId}`)}>${t('la commande', 'the order')}</a>`
                : nothing}
              ${ticket.portRequestId
                ? html` · <a href=${link(`ports/${ticket.portRequestId}`)}>${t('la portabilité', 'the port')}</a>`
                : nothing}
            </p>
            <ol class="plain stack">
              ${ticket.messages.map(
                message =>
                  html`<li class=${message.author === 'MEMBER' ? 'sheet' : 'sheet note'}>
                    <p class="quiet small">${author(message.author)} · ${moment(message.writtenAt)}</p>
                    <p class="text">${message.text}</p>
                  </li>`,
              )}
            </ol>
            <office-attachments .ticketId=${ticket.ticketId} .isOpen=${ticket.state !== 'CLOSED'}></office-attachments>
            ${ticket.state === 'CLOSED'
              ? html`<p class="quiet">${t('Cette demande est fermée.', 'This ticket is closed.')}</p>`
              : html` <form class="sheet stack" @submit=${sending(this.write)}>
                  <label
                    >${t('Répondre', 'Reply')}<textarea
                      name="text"
                      required
                      maxlength="10000"
                      .value=${this.text}
                      @input=${(/** @type {Event} */ event) => {
                        this.text = /** @type {HTMLTextAreaElement} */ (event.target).value;
                        this.changed();
                      }}
                    ></textarea>
                  </label>
                  ${has('ops', 'care')
                    ? tick(
                        t('Cette réponse règle la question', 'This answer settles the matter'),
                        this.solved,
                        solved => {
                          this.solved = solved;
                          this.changed();
                        },
                      )
                    : nothing}
                  ${problemBox(this.writing?.refusal, { again: this.writing?.again, reload: this.ticket?.reload })}
                  <p><button class="main" ?disabled=${this.writing?.busy}>${t('Envoyer', 'Send')}</button></p>
                </form>`}`,
      )}`;
  }

  write = () => {
    const body = { text: this.text, solved: this.solved };
    return this.writing?.run(body, async key => {
      await post('/v1/tickets/{ticketId}/messages', { path: { ticketId: this.params.ticketId }, body, key });
      this.text = '';
      this.solved = false;
      say(t('Votre message est envoyé.', 'Your message is sent.'));
      await this.ticket?.reload();
    });
  };
}

function author(/** @type {string} */ who) {
  const member = isStaff() ? t('Le client', 'The customer') : t('Vous', 'You');
  return who === 'MEMBER' ? member : who === 'SYSTEM' ? t('Automatique', 'Automatic') : 'Ooma';
}
customElements.define('office-ticket', TicketPage);
