import { get, getFile, ofAccount, post } from '../core/client.js';
import { html, nothing } from '../core/lit.js';
import { Page } from '../core/page.js';
import { field, save, select, sending, state } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { moment, t } from '../core/words.js';

/** @import { Support } from '../../types/api' */

/** What all services keep of somebody or of the company: asked for once, fetched as one archive, or forgotten. */
class PersonalData extends Page {
  purpose = /** @type {Support['Purpose']} */ ('EXPORT');
  email = '';
  name = '';

  /** @override */
  opened() {
    this.requests = this.source(
      async () => (await get('/v1/personal-data-requests', { query: { ...ofAccount(), limit: 10 } })).items,
    );
    this.asking = this.intent();
    this.fetching = this.intent();
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
        ${this.isOfCompany() ? nothing : this.person()}
        ${problemBox(this.asking?.refusal, { again: this.asking?.again })}
        <p>
          <button class="main" ?disabled=${!(this.email || this.isOfCompany()) || this.asking?.busy}>
            ${t('Demander', 'Ask')}
          </button>
        </p>
      </form>
      ${problemBox(this.fetching?.refusal, { again: this.fetching?.again })}
      ${this.requests?.show(all =>
        all.length
          ? html`<ul class="rows">
              ${all.map(each => this.request(each))}
            </ul>`
          : nothing,
      )}`;
  }

  isOfCompany() {
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
    )}`;
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
              ${t('Télécharger', 'Download')}
            </button>`
          : html`<span></span>`}
      </div>
    </li>`;
  }

  ask = async () => {
    const { purpose, email, name } = this;
    const body = this.isOfCompany() ? { purpose } : { purpose, email, ...(name && { name }) };
    if (await this.asking?.run(body, async key => void (await post('/v1/personal-data-requests', { body, key })))) {
      this.email = '';
      this.name = '';
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
