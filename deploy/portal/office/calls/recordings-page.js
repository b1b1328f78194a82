import { account, put, read } from '../core/client.js';
import { html } from '../core/lit.js';
import { Page } from '../core/page.js';
import { select } from '../core/parts.js';
import { link } from '../core/router.js';
import { has } from '../core/session.js';
import { Setting } from '../core/setting.js';
import { unknown } from '../core/unknown.js';
import { t } from '../core/words.js';
import { findRecordings, recordingChoices, recordings } from '../sound/recordings.js';

/** What callers hear: the company's own recordings, and the music while they wait. */
class RecordingsPage extends Page {
  /** @override */
  heading() {
    return t('Annonces et musique', 'Announcements and music');
  }

  /** @override */
  opened() {
    const path = { accountId: account() };
    this.mayChange = has('primary-member', 'care');
    this.all = this.source(() => findRecordings());
    this.music = new Setting(
      this,
      () => read('/v1/accounts/{accountId}/telephony/music', { path }),
      (body, ifMatch) => put('/v1/accounts/{accountId}/telephony/music', { path, body, ifMatch }),
    );
  }

  /** @override */
  view() {
    return html`<p><a href=${link('receptionist')}>← ${t('Standard virtuel', 'Virtual receptionist')}</a></p>
      <h1>${this.heading()}</h1>
      <div class="columns">
        <section class="sheet" aria-labelledby="recordings-title">
          <h2 id="recordings-title">${t('Vos enregistrements', 'Your recordings')}</h2>
          <p class="quiet">
            ${t(
              'Parlez au micro ou déposez un fichier ; choisissez-le ensuite au standard.',
              'Speak into the microphone or take a file; then choose it at the receptionist.',
            )}
          </p>
          ${recordings('', this.mayChange ?? false, () => this.all?.reload())}
        </section>
        <section class="sheet" aria-labelledby="music-title">
          <h2 id="music-title">${t('Musique', 'Music')}</h2>
          ${this.music?.source.show(
            () =>
              this.music?.form(
                value =>
                  html`${select(
                    t('Quand un appel est en attente', 'While a call is on hold'),
                    value.onHold ?? '',
                    recordingChoices(this.all?.value, t('la musique de tous', 'the music that all have')),
                    onHold => this.music?.edit({ onHold: onHold || undefined }),
                    'on-hold',
                  )}
                  ${select(
                    t('Quand un appel est transféré', 'While a call is put through'),
                    value.transfer ?? '',
                    recordingChoices(this.all?.value, t('la sonnerie habituelle', 'the usual ringing')),
                    transfer => this.music?.edit({ transfer: transfer || undefined }),
                    'transfer',
                  )}`,
                { mayChange: this.mayChange },
              ),
            unknown,
          )}
        </section>
      </div>`;
  }
}
customElements.define('office-recordings-page', RecordingsPage);
