import { get, post } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, nothing } from '../core/lit.js';
import { Page } from '../core/page.js';
import { state } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { moment, t } from '../core/words.js';

/** A telephone, for whoever helps its user: when it last fetched its settings, and having it do so again. */
class PhonePage extends Page {
  /** @override */
  heading() {
    return `${t('Téléphone', 'Phone')} ${this.params.mac}`;
  }

  /** @override */
  opened() {
    const path = { mac: this.params.mac };
    this.phone = this.source(() => get('/v1/phones/{mac}', { path }));
    this.sending = this.intent();
    this.every(10, () => this.phone?.reload());
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      ${this.phone?.show(
        phone =>
          html`<div class="columns">
            <section class="sheet" aria-labelledby="about-title">
              <h2 id="about-title">${state('phone', phone.state)}</h2>
              <dl class="facts">
                <dt>${t('Numéro de série', 'Serial number')}</dt>
                <dd>${phone.serial}</dd>
                ${phone.accountId
                  ? html`<dt>${t('Chez', 'With')}</dt>
                      <dd>
                        <a href="#/as/${phone.accountId}/${phone.extension ? `users/${phone.extension}` : ''}"
                          >${phone.extension
                            ? `${t('poste', 'extension')} ${phone.extension}`
                            : t('l’entreprise', 'the company')}</a
                        >
                      </dd>`
                  : nothing}
                <dt>${t('Dernière lecture de ses réglages', 'Last fetched its settings')}</dt>
                <dd>${phone.lastFetchedAt ? moment(phone.lastFetchedAt) : t('jamais', 'never')}</dd>
                <dt>${t('Logiciel', 'Firmware')}</dt>
                <dd>${phone.firmware ?? '–'}</dd>
              </dl>
              ${problemBox(this.sending?.refusal, { again: this.sending?.again, reload: this.phone?.reload })}
              ${phone.accountId
                ? html`<p>
                    <button type="button" class="main" ?disabled=${this.sending?.busy} @click=${this.resend}>
                      ${t('Lui renvoyer ses réglages', 'Send its settings again')}
                    </button>
                  </p>`
                : nothing}
            </section>
            <section class="sheet" aria-labelledby="file-title">
              <h2 id="file-title">${t('Ce qu’il lit', 'What it reads')}</h2>
              ${phone.configuration
                ? html`<div class="scroll" tabindex="0" role="group" aria-labelledby="file-title">
                    <pre class="small">${phone.configuration}</pre>
                  </div>`
                : html`<p class="quiet">${t('Rien : il n’est à personne.', 'Nothing: it is nobody’s.')}</p>`}
            </section>
          </div>`,
      )}`;
  }

  resend = () =>
    this.sending?.run('resend', async key => {
      await post('/v1/phones/{mac}/settings-resend', { path: { mac: this.params.mac }, key });
      say(t('Le téléphone relit ses réglages.', 'The phone fetches its settings.'));
      await this.phone?.reload();
    });
}
customElements.define('office-phone', PhonePage);
