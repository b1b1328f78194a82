import { get, ofAccount, post, Refusal, succeeded } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, keyed, nothing, repeat } from '../core/lit.js';
import { Page } from '../core/page.js';
import { field, select, sending, state } from '../core/parts.js';
import '../core/room.js';
import { problemBox } from '../core/problem.js';
import { go, link, question, remember } from '../core/router.js';
import { has } from '../core/session.js';
import { choices, term } from '../core/terms.js';
import { count, currentLanguage, moment, t } from '../core/words.js';
import { attach, attachment } from './attachments.js';
import { excerpt } from './markdown.js';
import { opening } from './opening.js';

/** @import { Support } from '../../types/api' */

const SHORTEST = 3;

/** Where a member finds help: articles while one types, is somebody there, what was asked before, and a new question. */
class HelpPage extends Page {
  words = question().get('q') ?? '';
  /** @type {Support['ArticleHit'][] | undefined} */
  hits;
  /** @type {Support['ArticleHit'][]} for the question that is being typed */
  suggested = [];
  /** @type {Refusal | undefined} */
  silence;
  category = /** @type {Support['TicketCategory']} */ ('OTHER');
  subject = '';
  message = '';
  file = attachment(this);

  /** @override */
  heading() {
    return t('Aide', 'Help');
  }

  /** @override */
  opened() {
    this.hours = this.source(() => get('/v1/opening-hours'));
    this.tickets = this.source(async () => (await get('/v1/tickets', { query: { ...ofAccount(), limit: 50 } })).items);
    this.articles = this.source(async () => (await get('/v1/articles', { query: { limit: 8 } })).items);
    this.asking = this.intent();
    if (this.words) this.search();
  }

  /** @override */
  asked() {
    this.words = question().get('q') ?? '';
    this.search();
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      <form class="sheet" role="search" @submit=${sending(() => this.search())}>
        <label class="wide"
          >${t('Votre question', 'Your question')}
          <input
            type="search"
            name="q"
            maxlength="200"
            autocomplete="off"
            .value=${this.words}
            placeholder=${t('Par exemple : transférer mon numéro', 'For example: transférer mon numéro')}
            @input=${(/** @type {InputEvent} */ event) => {
              this.words = /** @type {HTMLInputElement} */ (event.target).value;
              this.soon(() => this.search());
            }}
        /></label>
        ${problemBox(this.silence, { again: () => this.search() })}
        <office-room lang="fr">
          ${this.hits === undefined
            ? this.articles?.show(
                all =>
                  html`<ul class="rows hits">
                    ${repeat(
                      all,
                      each => each.slug,
                      each =>
                        html`<li>
                          <a href=${link(`help/${each.slug}`)}
                            ><strong>${each.title}</strong><span></span><span class="quiet">${each.summary}</span></a
                          >
                        </li>`,
                    )}
                  </ul>`,
              )
            : keyed(this.hits, this.found(this.hits))}
        </office-room>
      </form>
      <div class="columns">
        <section class="sheet" aria-labelledby="hours-title">
          <h2 id="hours-title">${t('Par téléphone', 'By phone')}</h2>
          ${this.hours?.show(hours => opening(hours))}
          <p class="quiet">
            ${t(
              'Du lundi au vendredi, sauf jours fériés, heure de Paris.',
              'Monday to Friday except holidays, Paris time.',
            )}
          </p>
          <p>
            <a href=${link('appointments')}
              >${t('Installation avec un conseiller, sur rendez-vous', 'Set-up with an adviser, by appointment')}</a
            >
          </p>
        </section>
        <section class="sheet" aria-labelledby="tickets-title">
          <h2 id="tickets-title">${t('Vos demandes', 'Your tickets')}</h2>
          ${this.tickets?.show(all =>
            all.length === 0
              ? html`<p class="quiet">
                  ${t(
                    'Rien n’est en cours. Une question ? Écrivez-nous ci-dessous, la réponse arrive ici et par e-mail.',
                    'Nothing is open. A question? Write to us below, the answer comes here and by e-mail.',
                  )}
                </p>`
              : html`<ul class="rows">
                  ${repeat(
                    all,
                    ticket => ticket.ticketId,
                    ticket =>
                      html`<li>
                        <a href=${link(`tickets/${ticket.ticketId}`)}
                          ><strong>${ticket.subject}</strong>${state('ticket', ticket.state)}
                          <span class="quiet"
                            >${term('category', ticket.category)} · ${moment(ticket.updatedAt)}</span
                          ></a
                        >
                      </li>`,
                  )}
                </ul>`,
          )}
        </section>
        ${has('member', 'primary-member', 'care')
          ? html`<section class="sheet" aria-labelledby="new-title">
              <h2 id="new-title">${t('Écrire au support', 'Write to support')}</h2>
              <form class="stack" @submit=${sending(this.ask)}>
                ${select(t('À propos de', 'About'), this.category, choices('category'), category => {
                  this.category = /** @type {any} */ (category);
                  this.changed();
                })}
                ${field(
                  t('Sujet', 'Subject'),
                  'subject',
                  this.subject,
                  subject => {
                    this.subject = subject;
                    this.changed();
                    this.soon(() => this.suggest());
                  },
                  { required: true, max: 150 },
                )}
                ${this.suggested.length
                  ? html`<div class="note" lang="fr">
                      <p lang=${currentLanguage()}>
                        ${t('Cela répond peut-être déjà :', 'This may answer it already:')}
                      </p>
                      <ul>
                        ${this.suggested.map(
                          hit => html`<li><a href=${link(`help/${hit.slug}`)} target="_blank">${hit.title}</a></li>`,
                        )}
                      </ul>
                    </div>`
                  : nothing}
                <label
                  >Message<textarea
                    name="message"
                    required
                    maxlength="10000"
                    .value=${this.message}
                    @input=${(/** @type {Event} */ event) => {
                      this.message = /** @type {HTMLTextAreaElement} */ (event.target).value;
                      this.changed();
                    }}
                  ></textarea>
                </label>
                ${this.file.field(t('Une capture, une facture ?', 'A picture, a bill?'), 'attachment', {
                  hint: t('Facultatif', 'Optional'),
                })}
                ${problemBox(this.asking?.refusal, { again: this.asking?.again })}
                <p><button class="main" ?disabled=${this.asking?.busy}>${t('Envoyer', 'Send')}</button></p>
              </form>
            </section>`
          : ''}
      </div>`;
  }

  found(/** @type {Support['ArticleHit'][]} */ hits) {
    return html`<p class="unseen" role="status">
        ${count(hits.length, t('article', 'article'), t('articles', 'articles'))}
      </p>
      ${hits.length === 0
        ? html`<p>
            ${t(
              'Rien trouvé avec ces mots. Essayez-en d’autres, ou écrivez-nous.',
              'Nothing found with these words. Try others, or write to us.',
            )}
          </p>`
        : nothing}
      <ul class="rows hits">
        ${hits.map(
          hit =>
            html`<li>
              <a href=${link(`help/${hit.slug}`)}
                ><strong>${hit.title}</strong><span></span><span class="quiet">${excerpt(hit.excerpt)}</span></a
              >
            </li>`,
        )}
      </ul>`;
  }

  async search() {
    const q = this.words.trim();
    remember({ q });
    if (q.length < SHORTEST) {
      this.hits = undefined;
      return this.changed();
    }
    try {
      const { items } = await get('/v1/articles/search', { query: { q, limit: 8 } });
      if (q !== this.words.trim()) return;
      this.hits = items;
      this.silence = undefined;
    } catch (failure) {
      this.silence = Refusal.of(failure);
    }
    this.changed();
  }

  /** Articles that may make the question needless; without them it is asked all the same. */
  async suggest() {
    const subject = this.subject.trim();
    if (subject.length < SHORTEST) return;
    try {
      const { items } = await post('/v1/articles/suggestions', {
        body: { subject, ...(this.message && { message: this.message }) },
      });
      if (subject === this.subject.trim()) this.suggested = items.slice(0, 3);
      this.changed();
    } catch (failure) {
      if (!(failure instanceof Refusal)) throw failure;
    }
  }

  ask = () => {
    const body = { category: this.category, subject: this.subject, message: this.message };
    return this.asking?.run(body, async key => {
      const { ticketId } = await post('/v1/tickets', { body, key });
      const isWhole = await succeeded(attach(ticketId, this.file, `${key}-file`));
      this.subject = '';
      this.message = '';
      say(
        isWhole
          ? t('Votre demande est envoyée.', 'Your ticket is sent.')
          : t(
              'Votre demande est envoyée, sans le fichier : joignez-le ici.',
              'Your ticket is sent without the file: add it here.',
            ),
      );
      go(`tickets/${ticketId}`);
    });
  };
}
customElements.define('office-help', HelpPage);
