import { get, post } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Listing } from '../core/listing.js';
import { Page } from '../core/page.js';
import { empty } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { count, moment, t } from '../core/words.js';

/** @import { Porting } from '../../types/api' */

/** A carrier: where it is told things, its keys, and what it told us in the last thirty days. */
class CarrierPage extends Page {
  /** @override */
  heading() {
    return this.carrier?.value?.displayName ?? this.params.carrier;
  }

  /** @override */
  opened() {
    const path = { carrier: this.params.carrier };
    this.carrier = this.source(() => get('/v1/carriers/{carrier}', { path }));
    this.deliveries = new Listing(this, cursor =>
      get('/v1/carriers/{carrier}/deliveries', { path, query: { limit: 50, cursor } }),
    );
    this.replaying = this.intent();
  }

  /** @override */
  view() {
    return html`<p><a href="#/carriers">← ${t('Opérateurs', 'Carriers')}</a></p>
      <h1>${this.heading()}</h1>
      <div class="stack">
        ${this.carrier?.show(
          carrier =>
            html`<section class="sheet" aria-labelledby="about-title">
              <h2 id="about-title">${carrier.name}</h2>
              <dl class="facts">
                <dt>${t('Adresse', 'Endpoint')}</dt>
                <dd>${carrier.endpoint}</dd>
                <dt>${t('Début de ses RIO', 'Its RIOs begin with')}</dt>
                <dd>${carrier.rioPrefixes.join(', ')}</dd>
                <dt>${t('Délais', 'Times')}</dt>
                <dd>
                  ${count(
                    carrier.leadDays,
                    t('jour ouvré avant un portage', 'working day before a port'),
                    t('jours ouvrés avant un portage', 'working days before a port'),
                  )},
                  ${t('retrait jusqu’à', 'withdrawal up to')}
                  ${count(carrier.cutOffHours, t('heure avant', 'hour before'), t('heures avant', 'hours before'))}
                </dd>
                <dt>${t('Clés', 'Keys')}</dt>
                <dd>
                  ${carrier.keys.map(
                    key =>
                      html`<div>
                        ${key.kind} · ${t('depuis', 'since')}
                        ${moment(key.from)}${key.until ? `, ${t('jusqu’au', 'until')} ${moment(key.until)}` : ''}
                      </div>`,
                  )}
                </dd>
              </dl>
            </section>`,
          refusal =>
            refusal.status === 404
              ? html`<p class="note">
                  ${t(
                    'Cet opérateur n’est connu que par la configuration, il n’est pas enregistré.',
                    'This carrier is known by the configuration alone, it is not registered.',
                  )}
                </p>`
              : undefined,
        )}
        <section class="sheet" aria-labelledby="deliveries-title">
          <h2 id="deliveries-title">${t('Ce qu’il nous a dit', 'What it told us')}</h2>
          ${problemBox(this.replaying?.refusal, { again: this.replaying?.again, reload: this.deliveries?.reload })}
          ${this.deliveries?.show(
            all =>
              all.length === 0
                ? empty(
                    t('Rien depuis trente jours', 'Nothing for thirty days'),
                    t('Ses messages signés apparaissent ici.', 'Its signed messages show up here.'),
                  )
                : html`<ul class="rows">
                    ${repeat(
                      all,
                      each => each.deliveryId,
                      each => this.one(each),
                    )}
                  </ul>`,
            refusal => (refusal.status === 404 ? nothing : undefined),
          )}
        </section>
      </div>`;
  }

  one(/** @type {Porting['CarrierDelivery']} */ each) {
    const isHeard = each.outcome === 'heard';
    return html`<li>
      <div class="entry">
        <strong>${each.messageId}</strong>
        <span class="state ${isHeard ? 'good' : 'bad'}"
          >${isHeard ? t('Entendu', 'Heard') : `${t('Refusé', 'Refused')} (${each.outcome})`}</span
        >
        <span class="quiet">${moment(each.receivedAt)}</span>
        <button type="button" class="link" ?disabled=${this.replaying?.busy} @click=${() => this.replay(each)}>
          ${t('Réécouter', 'Hear again')}<span class="unseen"> ${each.messageId}</span>
        </button>
      </div>
      <details>
        <summary class="small">${t('Contenu', 'Content')}<span class="unseen"> ${each.messageId}</span></summary>
        <pre class="text small">${each.body}</pre>
      </details>
    </li>`;
  }

  replay(/** @type {Porting['CarrierDelivery']} */ { deliveryId }) {
    this.replaying?.run(deliveryId, async key => {
      await post('/v1/carriers/{carrier}/deliveries/{deliveryId}/replay', {
        path: { carrier: this.params.carrier, deliveryId },
        key,
      });
      say(t('Le message a été entendu de nouveau.', 'The message was heard again.'));
      await this.deliveries?.reload();
    });
  }
}
customElements.define('office-carrier', CarrierPage);
