import { Directory } from '../calls/directory.js';
import { refusedWay } from '../calls/ways.js';
import { account, get, put, read } from '../core/client.js';
import { html, nothing } from '../core/lit.js';
import { Page } from '../core/page.js';
import { field, select, state, tick } from '../core/parts.js';
import { link } from '../core/router.js';
import { has, isStaff } from '../core/session.js';
import { Setting } from '../core/setting.js';
import { e164, phone, t } from '../core/words.js';
import { findRecordings, recordingChoices, recordings } from '../sound/recordings.js';
import { faxNumbers, findFaxNumbers } from './fax-numbers.js';

/** @import { Provisioning } from '../../types/api' */

/** A user's own telephone: forwarding, do not disturb, voicemail, fax, listing. */
class UserPage extends Page {
  /** @override */
  heading() {
    const user = this.extensions?.value?.find(each => each.extension === this.params.extension);
    return user?.userName ?? `${t('Poste', 'Extension')} ${this.params.extension}`;
  }

  /** @override */
  opened() {
    const path = { accountId: account(), extension: this.params.extension };
    this.mayChange = has('member', 'primary-member', 'care');
    this.sounds = this.source(() => findRecordings(this.params.extension));
    this.extensions = this.source(
      async () => (await get('/v1/accounts/{accountId}/telephony/extensions', { path })).items,
    );
    this.faxNumbers = this.source(() => findFaxNumbers(this.params.extension));
    const base = /** @type {const} */ ('/v1/accounts/{accountId}/telephony/users/{extension}');
    this.forwarding = new Setting(
      this,
      () => read(`${base}/forwarding`, { path }),
      (body, ifMatch) => put(`${base}/forwarding`, { path, body, ifMatch }),
    );
    this.calls = new Setting(
      this,
      () => read(`${base}/calls`, { path }),
      (body, ifMatch) => put(`${base}/calls`, { path, body, ifMatch }),
    );
    this.voicemail = new Setting(
      this,
      () => read(`${base}/voicemail`, { path }),
      (body, ifMatch) => put(`${base}/voicemail`, { path, body, ifMatch }),
    );
    this.fax = new Setting(
      this,
      () => read(`${base}/fax`, { path }),
      (body, ifMatch) => put(`${base}/fax`, { path, body, ifMatch }),
    );
    this.directory = new Setting(
      this,
      () => read(`${base}/directory`, { path }),
      (body, ifMatch) => put(`${base}/directory`, { path, body, ifMatch }),
    );
  }

  /** @override */
  view() {
    const user = this.extensions?.value?.find(each => each.extension === this.params.extension);
    return html` <p><a href=${link('users')}>← ${t('Utilisateurs', 'Users')}</a></p>
      <div class="row between">
        <h1>${this.heading()}</h1>
        ${user ? state('phone', user.phone.state) : nothing}
      </div>
      <p class="quiet number">
        ${t('Poste', 'Extension')} ${this.params.extension}
        ${user ? user.numbers.map(each => html` · ${phone(each.number)}`) : nothing}
        ${has('primary-member', 'ops', 'care')
          ? html` · <a href=${link(`calls?to=${this.params.extension}`)}>${t('Qui répond ?', 'Who answers?')}</a>`
          : nothing}
        ${isStaff() && user
          ? html` · <a href="#/phones/${user.phone.mac}">${t('Son téléphone', 'Their phone')}</a>`
          : nothing}
        ${has('member', 'primary-member')
          ? html` ·
              <a href=${link(`users/${this.params.extension}/messages`)}
                >${t('Messages et fax', 'Messages and faxes')}</a
              >`
          : nothing}
      </p>
      <div class="columns">
        <div class="stack">
          ${block(
            'forwarding',
            t('Renvoi d’appel', 'Call forwarding'),
            this.forwarding?.form(value => this.forwardingFields(value), {
              mayChange: this.mayChange,
              refused: refusal => refusedWay(refusal, new Directory(this.extensions?.value ?? [], [])),
            }),
          )}
          ${block(
            'others',
            t('Fax et annuaire', 'Fax and directory'),
            html`${faxNumbers(this.faxNumbers?.value ?? [])}
            ${this.fax?.form(
              value =>
                tick(t('Recevoir des fax', 'Receive faxes'), value.enabled, enabled => this.fax?.edit({ enabled })),
              { mayChange: this.mayChange },
            )}
            ${this.directory?.form(
              value =>
                html` ${tick(
                  t('Joignable par son numéro de poste au standard', 'Reachable by extension at the receptionist'),
                  value.byExtension,
                  byExtension => this.directory?.edit({ byExtension }),
                )}
                ${tick(
                  t('Joignable par son nom au standard', 'Reachable by name at the receptionist'),
                  value.byName,
                  byName => this.directory?.edit({ byName }),
                )}`,
              { mayChange: this.mayChange },
            )}`,
          )}
        </div>
        ${block(
          'calls',
          t('Appels', 'Calls'),
          this.calls?.form(value => this.callFields(value), { mayChange: this.mayChange }),
        )}
        ${block(
          'voicemail',
          t('Messagerie vocale', 'Voicemail'),
          html`${this.voicemail?.form(value => this.voicemailFields(value), { mayChange: this.mayChange })}
            <details>
              <summary>${t('Annonces enregistrées', 'Recorded greetings')}</summary>
              ${recordings(this.params.extension, this.mayChange ?? false, () => this.sounds?.reload())}
            </details>`,
        )}
      </div>`;
  }

  forwardingFields(/** @type {Provisioning['Forwarding']} */ value) {
    /** @type {[Provisioning['ForwardingWhen'], string][]} */
    const cases = [
      ['ALWAYS', t('Toujours', 'Always')],
      ['BUSY', t('Si occupé', 'If busy')],
      ['NO_ANSWER', t('Sans réponse', 'If there is no answer')],
      ['UNREACHABLE', t('Si le téléphone est injoignable', 'If the phone can’t be reached')],
    ];
    const change = (/** @type {Provisioning['ForwardingWhen']} */ one, /** @type {boolean} */ on) =>
      this.forwarding?.edit({
        when: on
          ? one === 'ALWAYS'
            ? ['ALWAYS']
            : [...value.when.filter(each => each !== 'ALWAYS'), one]
          : value.when.filter(each => each !== one),
      });
    return html` ${cases.map(([one, word]) => tick(word, value.when.includes(one), on => change(one, on)))}
    ${value.when.length
      ? html` ${field(
          t('Vers', 'To'),
          'forward-to',
          value.number ? phone(value.number) : '',
          text => this.forwarding?.edit({ number: e164(text) || undefined }),
          {
            type: 'tel',
            inputmode: 'tel',
            required: true,
            hint: t('Un fixe ou un mobile en France métropolitaine', 'A landline or mobile in metropolitan France'),
          },
        )}
        ${value.when.includes('ALWAYS')
          ? tick(
              t('Faire sonner aussi le téléphone de bureau', 'Ring the desk phone as well'),
              value.ringTogether,
              ringTogether => this.forwarding?.edit({ ringTogether }),
            )
          : nothing}
        ${tick(
          t('Qui décroche confirme en tapant 1', 'Who answers confirms by pressing 1'),
          value.confirmByKey,
          confirmByKey => this.forwarding?.edit({ confirmByKey }),
        )}
        ${select(
          t('Numéro affiché', 'Number shown'),
          value.shown,
          [
            ['CALLER', t('celui de l’appelant', 'the caller’s')],
            ['COMPANY', t('celui de l’entreprise', 'the company’s')],
          ],
          shown => this.forwarding?.edit({ shown: /** @type {any} */ (shown) }),
        )}`
      : html`<p class="quiet">${t('Aucun renvoi.', 'Nothing is forwarded.')}</p>`}`;
  }

  callFields(/** @type {Provisioning['CallHandling']} */ value) {
    const edit = (/** @type {Partial<Provisioning['CallHandling']>} */ change) => this.calls?.edit(change);
    return html` ${tick(t('Ne pas déranger', 'Do not disturb'), value.doNotDisturb, doNotDisturb =>
        edit({ doNotDisturb }),
      )}
      ${tick(t('Signal d’appel', 'Call waiting'), value.callWaiting, callWaiting => edit({ callWaiting }))}
      ${tick(t('Décrocher tout seul', 'Answer by itself'), value.autoAnswer, autoAnswer => edit({ autoAnswer }))}
      ${tick(t('Masquer mon numéro', 'Withhold my number'), value.hideCallerId, hideCallerId => edit({ hideCallerId }))}
      ${field(
        t('Nom affiché chez l’appelé', 'Name shown to those who are called'),
        'caller-name',
        value.callerIdName ?? '',
        text => edit({ callerIdName: text || undefined }),
        { max: 15, hint: t('Vide : celui de l’entreprise', 'Empty: the company’s') },
      )}
      ${field(
        t('Un autre téléphone sonne en même temps', 'Another phone rings as well'),
        'external-phone',
        value.externalPhone ? phone(value.externalPhone) : '',
        text => edit({ externalPhone: e164(text) || undefined }),
        { type: 'tel', inputmode: 'tel' },
      )}
      <p class="hint">
        ${t('Les numéros d’urgence restent toujours joignables.', 'Emergency numbers can always be reached.')}
      </p>`;
  }

  voicemailFields(/** @type {Provisioning['VoicemailSettings']} */ value) {
    const edit = (/** @type {Partial<Provisioning['VoicemailSettings']>} */ change) => this.voicemail?.edit(change);
    return html` ${field(
        t('Sonnerie avant la messagerie, en secondes', 'Seconds of ringing before voicemail'),
        'delay',
        String(value.delaySeconds),
        text => edit({ delaySeconds: Number(text) }),
        { type: 'number', min: '5', required: true },
      )}
      ${select(
        t('Copie par e-mail', 'Copy by e-mail'),
        value.emailCopy,
        [
          ['NONE', t('aucune', 'none')],
          ['KEEP_NEW', t('oui, le message reste nouveau', 'yes, the message stays new')],
          ['MARK_HEARD', t('oui, et il compte comme écouté', 'yes, and it counts as heard')],
          ['DELETE', t('oui, puis il est effacé', 'yes, then it is deleted')],
        ],
        emailCopy => edit({ emailCopy: /** @type {any} */ (emailCopy) }),
      )}
      ${tick(t('Transcrire les messages', 'Transcribe messages'), value.transcription, transcription =>
        edit({ transcription }),
      )}
      ${field(t('Code', 'PIN'), 'pin', value.pin ?? '', text => edit({ pin: text || undefined }), {
        max: 8,
        inputmode: 'numeric',
        pattern: '[0-9]{4,8}|[*]{4}',
        hint: t('Quatre à huit chiffres ; **** : inchangé', 'Four to eight digits; ****: unchanged'),
      })}
      <label
        >${t('Annonce, lue à voix haute', 'Greeting, read out')}
        <textarea
          maxlength="2000"
          .value=${value.greeting ?? ''}
          @input=${(/** @type {Event} */ event) =>
            edit({ greeting: /** @type {HTMLTextAreaElement} */ (event.target).value || undefined })}
        ></textarea>
      </label>
      ${select(
        t('ou votre enregistrement', 'or your recording'),
        value.greetingRecording ?? '',
        recordingChoices(this.sounds?.value, t('aucun', 'none')),
        recording => edit({ greetingRecording: recording || undefined }),
        'greeting-recording',
      )}`;
  }
}

/**
 * @param {string} id
 * @param {string} title
 * @param {unknown} content
 */
function block(id, title, content) {
  return html`<section class="sheet" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${content}
  </section>`;
}
customElements.define('office-user', UserPage);
