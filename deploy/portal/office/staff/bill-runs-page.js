import { get, post } from '../core/client.js';
import { html, repeat } from '../core/lit.js';
import { Listing } from '../core/listing.js';
import { Page } from '../core/page.js';
import { empty, field, sending, state, tick } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { go } from '../core/router.js';
import { count, money, moment, shortDay, t, today } from '../core/words.js';

/** @import { Answer } from '../../types/api' */
/** @typedef {Answer<'get', '/v1/bill-runs/{runId}'>} Run */

/** Runs over all accounts: what they came to, and starting another one, dry at first. */
class BillRunsPage extends Page {
  day = today();
  dry = true;

  /** @override */
  heading() {
    return t('Facturation', 'Bill runs');
  }

  /** @override */
  opened() {
    this.runs = new Listing(
      this,
      cursor => get('/v1/bill-runs', { query: { limit: 20, cursor } }),
      run => run.runId,
    );
    this.starting = this.intent();
    this.every(3, () => {
      if (this.runs?.first.value?.some(run => run.state === 'RUNNING')) this.runs.poll();
    });
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      <div class="stack">
        ${this.start()}
        <section class="sheet" aria-labelledby="runs-title">
          <h2 id="runs-title">${t('Les dernières', 'The last ones')}</h2>
          ${this.runs?.show(all =>
            all.length === 0
              ? empty(
                  t('Aucune facturation demandée', 'No run was asked for'),
                  t(
                    'Les périodes sont facturées d’elles-mêmes le jour où elles commencent ; ici, on les facture en une fois, ou à blanc.',
                    'Periods are billed by themselves as they begin; here they are billed at once, or dry.',
                  ),
                )
              : html`<ul class="rows">
                  ${repeat(
                    all,
                    run => run.runId,
                    run => html`<li>${entry(run)}</li>`,
                  )}
                </ul>`,
          )}
        </section>
      </div>`;
  }

  start() {
    return html`<form class="sheet stack" aria-labelledby="start-title" @submit=${sending(this.begin)}>
      <h2 id="start-title">${t('Facturer ce qui est dû', 'Bill what is due')}</h2>
      ${field(
        t('Périodes qui commencent jusqu’au', 'Periods that begin until'),
        'day',
        this.day,
        day => {
          this.day = day;
          this.changed();
        },
        { type: 'date', required: true, hint: t('À blanc, un jour à venir aussi', 'Dry, a day to come, too') },
      )}
      ${tick(
        t(
          'À blanc : rien n’est facturé, on voit ce que ce serait',
          'Dry: nothing is billed, one sees what it would be',
        ),
        this.dry,
        dry => {
          this.dry = dry;
          this.changed();
        },
      )}
      ${problemBox(this.starting?.refusal, { again: this.starting?.again, reload: this.runs?.reload })}
      <p>
        <button class="main" ?disabled=${this.starting?.busy}>
          ${this.dry ? t('Calculer à blanc', 'Run dry') : t('Facturer pour de bon', 'Bill for good')}
        </button>
      </p>
    </form>`;
  }

  begin = () => {
    const body = { day: this.day, dry: this.dry };
    return this.starting?.run(body, async key => {
      const { runId } = await post('/v1/bill-runs', { body, key });
      go(`bill-runs/${runId}`);
    });
  };
}

function entry(/** @type {Run} */ run) {
  return html`<a href="#/bill-runs/${run.runId}"
    ><strong>${t('jusqu’au', 'until')} ${shortDay(run.day)}${run.dry ? ` · ${t('à blanc', 'dry')}` : ''}</strong
    >${state('run', run.state ?? '')}
    <span class="quiet"
      >${moment(run.requestedAt)} · ${count(run.accounts ?? 0, t('compte', 'account'), t('comptes', 'accounts'))}</span
    ><span class="number">${money(run.total)}</span></a
  >`;
}
customElements.define('office-bill-runs', BillRunsPage);
