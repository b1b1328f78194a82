import { get, getFile, ofAccount, post } from '../core/client.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Page } from '../core/page.js';
import { field, save, select, sending, state, tick } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { integer, moment, t } from '../core/words.js';

/** @import { Support } from '../../types/api' */

/**
 * What services keep of people; the document leaves the kinds open.
 * @type {Record<string, [string, string]>}
 */
const KINDS = {
  ACCOUNT: ['interlocuteur de l’entreprise', 'contact of the company'],
  ADMINISTRATOR: ['administrateur', 'administrator'],
  APPOINTMENT: ['rendez-vous où elle est nommée', 'appointment that names them'],
  CONTACT: ['coordonnées', 'contact details'],
  DEAD_ADDRESS: ['adresse qui ne répond plus', 'address that answers no more'],
  EXTENSION: ['poste et ses réglages', 'extension and its settings'],
  MESSAGE: ['message reçu', 'message received'],
  LETTER_LANGUAGE: ['langue des lettres', 'language of letters'],
  NOTICE: ['lettre envoyée', 'letter sent'],
  NOTICE_ADDRESS: ['lettre sur une adresse en échec', 'letter about an address that failed'],
  NOTICE_ANSWER: ['réponse envoyée par lettre', 'answer sent by letter'],
  NOTICE_FAILURE: ['refus d’une messagerie', 'refusal by a mail server'],
  NOTICE_RECIPIENT: ['destinataire de lettre', 'recipient of a letter'],
  NOTICE_USER: ['nom dans une lettre', 'name in a letter'],
  ORDER: ['commande dont elle a accepté les conditions', 'order whose terms they accepted'],
  PORT_REQUEST: ['demande de portabilité et son mandat', 'port request and its mandate'],
  PRIMARY_MEMBER: ['membre principal', 'primary member'],
  RECORDING: ['enregistrement', 'recording'],
  SEAT: ['utilisateur', 'user'],
  SENT_FAX: ['fax envoyé', 'fax sent'],
  SETTING: ['réglage', 'setting'],
  SETTING_CHANGE: ['historique des réglages', 'history of settings'],
  SETTING_KEY: ['touche à son nom', 'key with their name'],
  TICKET: ['demande au support', 'ticket'],
  TICKET_FILE: ['fichier d’une demande', 'file of a ticket'],
  TICKET_MESSAGE: ['message d’une demande', 'message of a ticket'],
  TICKET_NOTE: ['note du support', 'note of support'],
  TICKET_NOTE_ABOUT: ['note du support qui la nomme', 'note of support that names them'],
  WEBHOOK_MESSAGE: ['avis au portail', 'message to the portal'],
};

/** What all services keep of somebody or of the company: asked for once, fetched as one archive, or forgotten. */
class PersonalData extends Page {
  purpose = /** @type {Support['Purpose']} */ ('EXPORT');
  email = '';
  name = '';
  sure = false;

  /** @override */
  opened() {
    this.requests = this.source(
      async () => (await get('/v1/personal-data-requests', { query: { ...ofAccount(), limit: 10 } })).items,
    );
    this.asking = this.intent();
    this.fetching = this.intent();
    this.every(3, () => {
      if (this.requests?.value?.some(each => each.state === 'WAITING')) this.requests.reload();
    });
  }

  /** @override */
  view() {
    return html`<p>
        ${t(
          'Demandez tout ce que nos services gardent d’une personne ou de l’entreprise, ou faites oublier une personne qui vous a quittés. Ce que la loi impose de garder reste, et vous est nommé.',
          'Ask for all that our services keep of a person or of the company, or have a person forgotten once they have left. What the law requires is kept, and named to you.',
        )}
      </p>
      <form class="stack" @submit=${sending(this.ask)}>
        ${select(
          t('Demande', 'Request'),
          this.purpose,
          [
            ['EXPORT', t('Tout savoir', 'Know everything')],
            ['ERASURE', t('Faire oublier', 'Have forgotten')],
            ['ACCOUNT_EXPORT', t('Tout savoir de l’entreprise', 'Know everything of the company')],
          ],
          purpose => {
            this.purpose = /** @type {Support['Purpose']} */ (purpose);
            this.changed();
          },
        )}
        ${this.isOfCompany ? nothing : this.person()} ${problemBox(this.asking?.refusal, { again: this.asking?.again })}
        <p>
          <button
            class=${this.isErasure ? 'danger' : 'main'}
            ?disabled=${!(this.email || this.isOfCompany) || (this.isErasure && !this.sure) || this.asking?.busy}
          >
            ${this.isErasure ? t('Faire oublier', 'Have forgotten') : t('Demander', 'Ask')}
          </button>
        </p>
      </form>
      ${problemBox(this.fetching?.refusal, { again: this.fetching?.again })}
      ${this.requests?.show(all =>
        all.length
          ? html`<ul class="rows">
              ${repeat(
                all,
                each => each.requestId,
                each => this.request(each),
              )}
            </ul>`
          : nothing,
      )}`;
  }

  get isErasure() {
    return this.purpose === 'ERASURE';
  }

  get isOfCompany() {
    return this.purpose === 'ACCOUNT_EXPORT';
  }

  person() {
    return html`${field(
      t('Adresse e-mail de la personne', 'E-mail address of the person'),
      'person-email',
      this.email,
      email => {
        this.email = email;
        this.changed();
      },
      { type: 'email', required: true },
    )}
    ${field(
      t('Son nom, s’il figure sans adresse', 'Their name, if it stands without an address'),
      'person-name',
      this.name,
      name => {
        this.name = name;
        this.changed();
      },
    )}
    ${this.isErasure
      ? tick(
          t('Cette personne est à oublier pour de bon', 'This person is to be forgotten for good'),
          this.sure,
          sure => {
            this.sure = sure;
            this.changed();
          },
        )
      : nothing}`;
  }

  request(/** @type {Support['DataRequest']} */ each) {
    return html`<li>
      <div class="entry">
        <strong>${each.about ?? t('L’entreprise', 'The company')}</strong>${state('dataRequest', each.state)}
        <span class="quiet"
          >${each.purpose === 'ERASURE' ? t('faire oublier', 'have forgotten') : t('tout savoir', 'know everything')} ·
          ${moment(each.requestedAt)}</span
        >
        ${each.state === 'READY'
          ? html`<button type="button" class="link" @click=${() => this.fetchArchive(each.requestId)}>
              ${t('Télécharger', 'Download')}<span class="unseen">
                ${each.about ?? t('L’entreprise', 'The company')}</span
              >
            </button>`
          : html`<span></span>`}
      </div>
      ${['DONE', 'HELD'].includes(each.state) ? outcome(each) : nothing}
    </li>`;
  }

  ask = async () => {
    const { purpose, email, name } = this;
    const body = this.isOfCompany ? { purpose } : { purpose, email, ...(name && { name }) };
    if (await this.asking?.run(body, async key => void (await post('/v1/personal-data-requests', { body, key })))) {
      this.email = '';
      this.name = '';
      this.sure = false;
    }
    await this.requests?.reload();
  };

  /** @param {string} requestId */
  fetchArchive(requestId) {
    this.fetching?.run(requestId, async () => {
      const accept = 'application/zip';
      const file = await getFile('/v1/personal-data-requests/{requestId}/archive', { path: { requestId }, accept });
      save(file, 'personal-data.zip');
    });
  }
}
customElements.define('office-personal-data', PersonalData);

/** What was erased, and what stays because law requires it, over all services. */
function outcome(/** @type {Support['DataRequest']} */ { steps }) {
  const erased = listed(steps.flatMap(step => step.erased));
  const kept = listed(steps.flatMap(step => step.kept));
  return html`<p class="quiet small">
    ${t('Effacé :', 'Erased:')} ${erased || t('rien', 'nothing')}.
    ${kept
      ? html`${t('Gardé, la loi l’impose ou c’est en usage :', 'Kept, by law or because it is in use:')} ${kept}.`
      : nothing}
  </p>`;
}

function listed(/** @type {Support['KindCount'][]} */ counts) {
  return counts
    .map(({ kind, count }) => {
      const name = KINDS[kind];
      return `${name ? t(name[0], name[1]) : kind} (${integer(count)})`;
    })
    .join(', ');
}
