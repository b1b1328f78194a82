import { get, put } from '../core/client.js';
import { html } from '../core/lit.js';
import { Page } from '../core/page.js';
import { tick } from '../core/parts.js';
import { link } from '../core/router.js';
import { isStaff, me } from '../core/session.js';
import { Setting } from '../core/setting.js';
import { t } from '../core/words.js';

/** @import { Support } from '../../types/api' */
/** @typedef {Support['NoticeKind']} Kind */

/** @type {Partial<Record<Kind, [string, string]>>} what e-mails tell that a reader may do without */
const NAMES = {
  PHONES_DELIVERED: ['Vos téléphones sont arrivés', 'Your phones have arrived'],
  PHONE_READY: ['Votre téléphone est prêt', 'Your phone is ready'],
  PHONE_RETURNED: ['Un téléphone nous est bien revenu', 'A phone has come back to us'],
  PORT_DAY_NEAR: ['Rappel avant le jour d’une portabilité', 'Reminder before the day of a port'],
  APPOINTMENT_REMINDER: ['Rappel la veille d’un rendez-vous', 'Reminder the day before an appointment'],
  PREPAID_BALANCE_LOW: ['Le crédit d’appel est bientôt épuisé', 'Call credit is running low'],
  CALLS_ALLOWED: ['Une destination est rouverte', 'A destination is open again'],
  GOODWILL_GRANTED: ['Un geste commercial vous est accordé', 'Goodwill is granted to you'],
  VOICEMAIL_RECEIVED: ['Nouveau message vocal', 'New voicemail'],
  FAX_RECEIVED: ['Nouveau fax', 'New fax'],
  FAX_SENT: ['Un fax est parti, ou non', 'A fax was sent, or was not'],
};

/** Which e-mails somebody wants; each for themselves. */
class LettersPage extends Page {
  /** @override */
  heading() {
    return t('Vos e-mails', 'Your e-mails');
  }

  /** @override */
  opened() {
    if (isStaff()) return;
    this.declined = new Setting(
      this,
      async () => ({ value: await get('/v1/notices/declined'), etag: '' }),
      ({ kinds }) => put('/v1/notices/declined', { body: { kinds } }),
    );
  }

  /** @override */
  view() {
    return html`<p><a href=${link('help')}>← ${t('Aide', 'Help')}</a></p>
      <h1>${this.heading()}</h1>
      ${isStaff()
        ? html`<p>${t('Chacun choisit les siens en personne.', 'All choose theirs in person.')}</p>`
        : html`<p>
              ${t(
                'Les e-mails qui rappellent ou annoncent une bonne nouvelle ne partent que si vous les voulez. Ceux qu’il faut connaître, suivre ou garder, comme une facture, partent toujours.',
                'E-mails that remind or bring good news are sent only if you want them. What has to be known, done or kept, such as an invoice, is always sent.',
              )}
            </p>
            <section class="sheet" aria-labelledby="letters-title">
              <h2 id="letters-title">
                ${t('Envoyés à', 'Sent to')} ${me().email ?? t('votre adresse', 'your address')}
              </h2>
              ${this.declined?.form(choice => choice.optional.map(kind => this.wish(choice, kind)))}
            </section>`}`;
  }

  /**
   * @param {Support['LetterChoice']} choice
   * @param {Kind} kind
   */
  wish({ kinds }, kind) {
    const [french, english] = NAMES[kind] ?? [kind, kind];
    return tick(t(french, english), !kinds.includes(kind), wanted =>
      this.declined?.edit({ kinds: wanted ? kinds.filter(each => each !== kind) : [...kinds, kind] }),
    );
  }
}

customElements.define('office-letters', LettersPage);
