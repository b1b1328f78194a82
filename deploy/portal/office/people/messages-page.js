import { account, get, getFile, post, put, remove } from '../core/client.js';
import { FileChoice } from '../core/files.js';
import { say } from '../core/frame.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Listing } from '../core/listing.js';
import { Page } from '../core/page.js';
import { empty, field, save, sending, state } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { link } from '../core/router.js';
import { count, duration, e164, moment, phone, shortMoment, t } from '../core/words.js';
import { player } from '../sound/player.js';
import { faxNumbers, findFaxNumbers } from './fax-numbers.js';

/** @import { Provisioning } from '../../types/api' */

const BASE = /** @type {const} */ ('/v1/accounts/{accountId}/telephony/users/{extension}');

/** What was left for a user: voicemails to listen to, faxes to read; and faxes to send. */
class MessagesPage extends Page {
  to = '';
  paper = new FileChoice(this, 20, /** @type {const} */ (['application/pdf', 'image/tiff']));

  get path() {
    return { accountId: account(), extension: this.params.extension };
  }

  /** @override */
  heading() {
    return t('Messages et fax', 'Messages and faxes');
  }

  /** @override */
  opened() {
    const { path } = this;
    this.messages = new Listing(
      this,
      cursor => get(`${BASE}/messages`, { path, query: { limit: 50, cursor } }),
      each => each.messageId,
    );
    this.faxes = new Listing(
      this,
      cursor => get(`${BASE}/faxes`, { path, query: { limit: 20, cursor } }),
      each => each.faxId,
    );
    this.faxNumbers = this.source(() => findFaxNumbers(this.params.extension));
    this.acting = this.intent();
    this.faxing = this.intent();
    this.every(15, () => {
      this.messages?.poll();
      this.faxes?.poll();
    });
  }

  /** @override */
  view() {
    return html`<p>
        <a href=${link(`users/${this.params.extension}`)}>← ${t('Poste', 'Extension')} ${this.params.extension}</a>
      </p>
      <h1>${this.heading()}</h1>
      <div class="columns">
        <section class="sheet" aria-labelledby="messages-title">
          <h2 id="messages-title">${t('Reçus', 'Received')}</h2>
          ${faxNumbers(this.faxNumbers?.value ?? [])} ${problemBox(this.acting?.refusal, { again: this.acting?.again })}
          ${this.messages?.show(all =>
            all.length === 0
              ? empty(
                  t('Aucun message', 'No message'),
                  t(
                    'Les messages vocaux et les fax que vous recevez arrivent ici, et par e-mail si vous le voulez.',
                    'Voicemails and faxes for you come here, and by e-mail if you like.',
                  ),
                )
              : html`<ul class="rows">
                  ${repeat(
                    all,
                    each => each.messageId,
                    each => this.message(each),
                  )}
                </ul>`,
          )}
        </section>
        <section class="sheet" aria-labelledby="send-title">
          <h2 id="send-title">${t('Envoyer un fax', 'Send a fax')}</h2>
          ${this.form()}
          ${this.faxes?.show(all =>
            all.length === 0
              ? nothing
              : html`<h3>${t('Fax envoyés', 'Faxes sent')}</h3>
                  <ul class="rows">
                    ${repeat(
                      all,
                      each => each.faxId,
                      each => sent(each),
                    )}
                  </ul>`,
          )}
        </section>
      </div>`;
  }

  message(/** @type {Provisioning['Message']} */ each) {
    const isVoice = each.mediaType.startsWith('audio/');
    const who = each.from ? phone(each.from) : t('Numéro masqué', 'Number withheld');
    const path = { ...this.path, messageId: each.messageId };
    const fetchIt = () => getFile(`${BASE}/messages/{messageId}/content`, { path, accept: each.mediaType });
    const name = `${isVoice ? t('Message de', 'Message of') : t('Fax de', 'Fax of')} ${who}`;
    return html`<li>
      <div class="entry">
        <strong class="number">${who}</strong>
        <span class="quiet number"
          >${isVoice
            ? duration(each.seconds ?? 0)
            : `${t('fax', 'fax')}, ${count(each.pages ?? 1, t('page', 'page'), t('pages', 'pages'))}`}</span
        >
        <span class="quiet">${moment(each.receivedAt)}</span>
        ${each.heardAt ? html`<span></span>` : html`<span class="state waiting">${t('Nouveau', 'New')}</span>`}
      </div>
      <p class="row">
        ${isVoice
          ? player(name, fetchIt, () => this.hear(each))
          : html`<button type="button" @click=${() => this.read(each, fetchIt)}>
              ${t('Ouvrir', 'Open')}<span class="unseen"> ${name}</span>
            </button>`}
        <button type="button" class="link" @click=${() => this.mark(each)}>
          ${each.heardAt ? t('Marquer comme nouveau', 'Mark as new') : t('Marquer comme lu', 'Mark as read')}<span
            class="unseen"
          >
            ${name}</span
          >
        </button>
        <button type="button" class="link" @click=${() => this.delete(each)}>
          ${t('Effacer', 'Delete')}<span class="unseen"> ${name}</span>
        </button>
      </p>
    </li>`;
  }

  form() {
    return html`<form class="stack" @submit=${sending(this.fax)}>
      ${field(
        t('Au numéro', 'To the number'),
        'fax-to',
        this.to,
        to => {
          this.to = to;
          this.changed();
        },
        { type: 'tel', inputmode: 'tel', required: true, max: 30 },
      )}
      ${this.paper.field(t('Le document', 'The paper'), 'paper', { required: true })}
      ${problemBox(this.faxing?.refusal, { again: this.faxing?.again })}
      <p><button class="main" ?disabled=${this.faxing?.busy}>${t('Envoyer', 'Send')}</button></p>
    </form>`;
  }

  fax = () => {
    const { file, type } = this.paper;
    if (!file) return;
    const to = e164(this.to);
    return this.faxing?.run([to, file.name, file.size], async key => {
      await post(`${BASE}/faxes`, {
        path: this.path,
        query: { to },
        text: file,
        type,
        key,
      });
      this.to = '';
      this.paper.forget();
      this.querySelector('form')?.reset();
      say(t('Le fax part.', 'The fax is on its way.'));
      await this.faxes?.reload();
    });
  };

  /**
   * @param {Provisioning['Message']} each
   * @param {() => Promise<Blob>} fetchIt
   */
  async read(each, fetchIt) {
    const isRead = await this.acting?.run(['read', each.messageId], async () => {
      const ending = each.mediaType === 'image/tiff' ? 'tiff' : 'pdf';
      save(await fetchIt(), `fax-${shortMoment(each.receivedAt)}.${ending}`);
    });
    if (isRead) this.hear(each);
  }

  /** What somebody listens to or opens is new no more. */
  hear(/** @type {Provisioning['Message']} */ each) {
    if (!each.heardAt) this.mark(each);
  }

  mark(/** @type {Provisioning['Message']} */ { messageId, heardAt }) {
    this.acting?.run(['mark', messageId, !heardAt], async () => {
      await put(`${BASE}/messages/{messageId}/mark`, { path: { ...this.path, messageId }, body: { heard: !heardAt } });
      await this.messages?.reload();
    });
  }

  delete(/** @type {Provisioning['Message']} */ { messageId }) {
    this.acting?.run(['delete', messageId], async () => {
      await remove(`${BASE}/messages/{messageId}`, { path: { ...this.path, messageId } });
      say(t('Le message est effacé.', 'The message is deleted.'));
      await this.messages?.reload();
    });
  }
}

function sent(/** @type {Provisioning['MessageFax']} */ each) {
  return html`<li>
    <div class="entry">
      <strong class="number">${phone(each.to)}</strong>${state('fax', each.state)}
      <span class="quiet">${moment(each.queuedAt)} · ${count(each.pages, t('page', 'page'), t('pages', 'pages'))}</span>
      <span class="quiet"
        >${each.nextTryAt && each.tries.length
          ? `${t('nouvel essai', 'next try')} ${moment(each.nextTryAt)}`
          : each.state === 'ARRIVED'
            ? `${t('arrivé', 'arrived')} ${moment(each.tries.at(-1)?.at)}`
            : ''}</span
      >
    </div>
  </li>`;
}
customElements.define('office-messages', MessagesPage);
