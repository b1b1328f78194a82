import { get, ofAccount, post } from '../core/client.js';
import { say } from '../core/frame.js';
import { html } from '../core/lit.js';
import { Page } from '../core/page.js';
import { field, select, sending, state } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { go, link } from '../core/router.js';
import { has } from '../core/session.js';
import { choices, term } from '../core/terms.js';
import { moment, t } from '../core/words.js';
import { opening } from '../home.js';

/** @import { Support } from '../../types/api' */

/** Where a member finds help: is somebody there, what was asked before, and a new question. */
class HelpPage extends Page {
  category = /** @type {Support['TicketCategory']} */ ('OTHER');
  subject = '';
  message = '';

  /** @override */
  heading() {
    return t('Aide', 'Help');
  }

  /** @override */
  opened() {
    this.hours = this.source(() => get('/v1/opening-hours'));
    this.tickets = this.source(async () => (await get('/v1/tickets', { query: { ...ofAccount(), limit: 50 } })).items);
    this.asking = this.intent();
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1><div class="columns">
      <section class="sheet" aria-labelledby="hours-title"><h2 id="hours-title">${t('Par téléphone', 'By phone')}</h2>${this.hours?.show(hours => opening(hours))}
        <p class="quiet">${t('Du lundi au vendredi, sauf jours fériés, heure de Paris.', 'Monday to Friday except holidays, Paris time.')}</p></section>
      <section class="sheet" aria-labelledby="tickets-title"><h2 id="tickets-title">${t('Vos demandes', 'Your tickets')}</h2>
        ${this.tickets?.show(all => all.length === 0
          ? html`<p class="quiet">${t('Rien n’est en cours. Une question ? Écrivez-nous ci-dessous, la réponse arrive ici et par e-mail.', 'Nothing is open. A question? Write to us below, the answer comes here and by e-mail.')}</p>`
          : html`<ul class="rows">${all.map(ticket => html`<li><a href=${link(`tickets/${ticket.ticketId}`)}><strong>${ticket.subject}</strong>${state('ticket', ticket.state)}
            <span class="quiet">${term('category', ticket.category)} · ${moment(ticket.updatedAt)}</span></a></li>`)}</ul>`)}
      </section>
      ${has('member', 'primary-member', 'care') ? html`<section class="sheet" aria-labelledby="new-title"><h2 id="new-title">${t('Écrire au support', 'Write to support')}</h2>
        <form class="stack" @submit=${sending(this.ask)}>
          ${select(t('À propos de', 'About'), this.category, choices('category'), category => { this.category = /** @type {any} */ (category); this.changed(); })}
          ${field(t('Sujet', 'Subject'), 'subject', this.subject, subject => { this.subject = subject; this.changed(); }, { required: true, max: 150 })}
          <label>Message<textarea name="message" required maxlength="10000" .value=${this.message} @input=${(/** @type {Event} */ event) => { this.message = /** @type {HTMLTextAreaElement} */ (event.target).value; this.changed(); }}></textarea></label>
          ${problemBox(this.asking?.refusal, { again: this.asking?.again })}
          <p><button class="main" ?disabled=${this.asking?.busy}>${t('Envoyer', 'Send')}</button></p></form></section>` : ''}
    </div>`;
  }

  ask = () => {
    const body = { category: this.category, subject: this.subject, message: this.message };
    return this.asking?.run(body, async key => {
      const ticket = await post('/v1/tickets', { body, key });
      this.subject = '';
      this.message = '';
      say(t('Votre demande est envoyée.', 'Your ticket is sent.'));
      go(`tickets/${ticket.ticketId}`);
    });
  };
}
customElements.define('office-help', HelpPage);
