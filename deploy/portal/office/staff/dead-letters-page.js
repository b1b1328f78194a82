import { get, post, remove } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Page } from '../core/page.js';
import { empty, field, sending } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { count, moment, t } from '../core/words.js';
import { SERVICES } from './services.js';

/** @import { Ordering } from '../../types/api' */
/** @typedef {Ordering['DeadLetter'] & { service: typeof SERVICES[number] }} Letter */

/** Events that could not have their effect, in all five services: why, and trying again or giving up. */
class DeadLettersPage extends Page {
  /** @type {Letter | undefined} the one that somebody wants to give up */
  doomed;
  reason = '';
  outcome = '';

  /** @override */
  heading() {
    return t('Événements en attente', 'Dead letters');
  }

  /** @override */
  opened() {
    this.acting = this.intent();
    this.letters = this.source(async () => {
      const all = await Promise.all(
        SERVICES.map(async service => {
          const { items } = await get('/v1/operations/{service}/dead-letters', {
            path: { service },
            query: { limit: 100 },
          });
          return items.map(item => ({ ...item, service }));
        }),
      );
      return all.flat();
    });
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      ${problemBox(this.acting?.refusal, { again: this.acting?.again, reload: this.letters?.reload })}
      ${this.outcome ? html`<p class="note">${this.outcome}</p>` : nothing}
      ${this.letters?.show(all =>
        all.length === 0
          ? empty(
              t('Rien n’attend', 'Nothing waits'),
              t(
                'Un événement qui échoue est gardé ici avec sa raison ; les autres comptes continuent.',
                'An event that fails is kept here with its reason; other accounts go on.',
              ),
            )
          : html`<ul class="plain stack">
              ${repeat(
                all,
                letter => `${letter.service} ${letter.eventId}`,
                letter => this.one(letter),
              )}
            </ul>`,
      )}`;
  }

  one(/** @type {Letter} */ letter) {
    return html`<li class="sheet">
      <div class="row between">
        <h2>${letter.type.split('.').at(-2)} <span class="quiet small">→ ${letter.service}</span></h2>
        <span class="quiet">${moment(letter.parkedAt)}</span>
      </div>
      <p class="text bad">${letter.reason}</p>
      <p class="small"><a href="#/as/${letter.accountId}/">${t('Le compte', 'The account')}</a></p>
      <details>
        <summary class="small">${t('Contenu', 'Content')}</summary>
        <pre class="text small">${letter.payload}</pre>
      </details>
      <p class="row">
        <button type="button" class="main" ?disabled=${this.acting?.busy} @click=${() => this.redrive(letter, false)}>
          ${t('Réessayer', 'Try again')}
        </button>
        <button type="button" ?disabled=${this.acting?.busy} @click=${() => this.redrive(letter, true)}>
          ${t('Essayer à blanc', 'Dry run')}
        </button>
        <button
          type="button"
          class="danger"
          @click=${() => {
            this.doomed = letter;
            this.changed();
          }}
        >
          ${t('Abandonner…', 'Give up…')}
        </button>
      </p>
      ${this.doomed?.eventId === letter.eventId
        ? html`<form class="row" @submit=${sending(() => this.abandon(letter))}>
            ${field(
              t('Pourquoi', 'Why'),
              'reason',
              this.reason,
              reason => {
                this.reason = reason;
                this.changed();
              },
              { required: true, max: 500 },
            )}
            <button class="danger" ?disabled=${!this.reason.trim()}>
              ${t('Abandonner pour de bon', 'Give up for good')}
            </button>
          </form>`
        : nothing}
    </li>`;
  }

  redrive(/** @type {Letter} */ letter, /** @type {boolean} */ dryRun) {
    this.acting?.run([letter.eventId, dryRun], async key => {
      const path = { service: letter.service, eventId: letter.eventId };
      const done = await post('/v1/operations/{service}/dead-letters/{eventId}/redrive', {
        path,
        query: { dryRun },
        key,
      });
      const many = count(done.redriven, t('événement', 'event'), t('événements', 'events'));
      this.outcome =
        done.failure ??
        (dryRun
          ? t(`À blanc : ${many} passeraient.`, `Dry run: ${many} would pass.`)
          : t(`${many} ont eu leur effet.`, `${many} had their effect.`));
      say(this.outcome);
      await this.letters?.reload();
    });
  }

  abandon(/** @type {Letter} */ letter) {
    this.acting?.run(['abandon', letter.eventId], async () => {
      await remove('/v1/operations/{service}/dead-letters/{eventId}', {
        path: { service: letter.service, eventId: letter.eventId },
        query: { reason: this.reason },
      });
      this.doomed = undefined;
      this.reason = '';
      await this.letters?.reload();
    });
  }
}
customElements.define('office-dead-letters', DeadLettersPage);
