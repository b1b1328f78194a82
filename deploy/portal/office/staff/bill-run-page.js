import { get, put } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, nothing, repeat } from '../core/lit.js';
import { answered, Page } from '../core/page.js';
import { empty, select, state } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { question, remember } from '../core/router.js';
import { choices } from '../core/terms.js';
import { count, integer, money, moment, shortDay, t } from '../core/words.js';

/** @import { Answer, Billing } from '../../types/api' */
/** @typedef {Answer<'get', '/v1/bill-runs/{runId}'>} Run */

/** Seconds between two looks at a run that goes on. */
const LOOK = 2;

/** A run over all accounts: how far it is, what it comes to, and which accounts differ most from before. */
class BillRunPage extends Page {
  outcome = '';

  /** @override */
  heading() {
    const run = this.run?.value;
    if (!run) return t('Facturation', 'Bill run');
    return run.dry
      ? t(`Facturation à blanc jusqu’au ${shortDay(run.day)}`, `Dry bill run until ${shortDay(run.day)}`)
      : t(`Facturation jusqu’au ${shortDay(run.day)}`, `Bill run until ${shortDay(run.day)}`);
  }

  /** @override */
  opened() {
    const path = { runId: this.params.runId };
    this.run = this.source(() => get('/v1/bill-runs/{runId}', { path }));
    this.steering = this.intent();
    this.outcome = question().get('outcome') ?? '';
    this.accounts = this.source(
      async () => (await get('/v1/bill-runs/{runId}/accounts', { path, query: { outcome: this.which } })).items,
    );
    this.every(LOOK, () => {
      if (this.run?.value?.state === 'RUNNING') this.look();
    });
  }

  /** @override */
  asked() {
    this.outcome = question().get('outcome') ?? '';
    this.accounts?.ask();
  }

  get which() {
    return /** @type {Billing['RunStepOutcome'] | undefined} */ (this.outcome || undefined);
  }

  async look() {
    await this.run?.reload();
    await this.accounts?.reload();
    if (this.run?.value?.state === 'DONE') say(t('La facturation est terminée.', 'The run is done.'));
  }

  /** @override */
  view() {
    return html`<p><a href="#/bill-runs">← ${t('Facturation', 'Bill runs')}</a></p>
      <div class="row between">
        <h1>${this.heading()}</h1>
        ${this.run?.value ? state('run', this.run.value.state ?? '') : nothing}
      </div>
      ${this.run?.show(
        run =>
          html`<div class="stack">
            <div class="columns">${this.progress(run)} ${sums(run)}</div>
            ${this.differences()}
          </div>`,
      )}`;
  }

  progress(/** @type {Run} */ run) {
    const all = run.accounts ?? 0;
    const done = all - (run.pending ?? 0);
    return html`<section class="sheet" aria-labelledby="progress-title">
      <h2 id="progress-title">${t('Où en est-elle ?', 'How far is it?')}</h2>
      <p>
        <progress
          class="wide"
          max=${Math.max(all, 1)}
          .value=${all ? done : 1}
          aria-labelledby="progress-title"
        ></progress>
      </p>
      <p>
        ${t(
          `${integer(done)} sur ${count(all, 'compte', 'comptes')}`,
          `${integer(done)} of ${count(all, 'account', 'accounts')}`,
        )}
      </p>
      <p class="quiet">
        ${t('Demandée le', 'Asked for on')}
        ${moment(run.requestedAt)}${run.endedAt ? ` · ${t('terminée le', 'done on')} ${moment(run.endedAt)}` : ''}
      </p>
      ${problemBox(this.steering?.refusal, { again: this.steering?.again, reload: this.run?.reload })}
      ${run.state === 'DONE'
        ? nothing
        : html`<p>
            <button type="button" ?disabled=${this.steering?.busy} @click=${() => this.steer(run.state === 'STOPPED')}>
              ${run.state === 'STOPPED' ? t('Reprendre', 'Go on') : t('Arrêter', 'Stop')}
            </button>
          </p>`}
    </section>`;
  }

  steer(/** @type {boolean} */ running) {
    this.steering?.run(running, async () => {
      await put('/v1/bill-runs/{runId}/steering', { path: { runId: this.params.runId }, body: { running } });
      await this.look();
      say(
        running
          ? t('La facturation reprend.', 'The run goes on.')
          : t('La facturation est arrêtée entre deux comptes.', 'The run stands still between two accounts.'),
      );
    });
  }

  differences() {
    return html`<section class="sheet" aria-labelledby="differences-title">
      <h2 id="differences-title">${t('Ce qui change le plus', 'What differs most')}</h2>
      ${select(
        t('Montrer', 'Show'),
        this.outcome,
        [['', t('tous les comptes', 'all accounts')], ...choices('outcome')],
        outcome => {
          remember({ outcome });
          this.asked();
        },
        'outcome',
      )}
      ${answered(this.accounts, all =>
        all.length === 0
          ? empty(
              t('Aucun compte', 'No account'),
              t(
                'Les comptes qui ont une période à facturer apparaissent ici, les plus grandes différences d’abord.',
                'Accounts with a period to bill show up here, the greatest differences first.',
              ),
            )
          : html`<ul class="rows">
              ${repeat(
                all,
                each => each.accountId,
                each => html`<li>${account(each)}</li>`,
              )}
            </ul>`,
      )}
    </section>`;
  }
}

function sums(/** @type {Run} */ run) {
  const facts = [
    [t('Factures', 'Bills'), integer(run.invoices ?? 0)],
    [t('Avoirs', 'Credit notes'), integer(run.creditNotes ?? 0)],
    [t('Rien à facturer', 'Nothing to bill'), integer(run.nothing ?? 0)],
    [t('Échecs', 'Failures'), integer(run.failed ?? 0)],
    [t('Total TTC', 'Total with VAT'), money(run.total)],
    [t('Les fois d’avant', 'The times before'), money(run.before)],
    [t('Différence', 'Difference'), money(run.difference)],
  ];
  return html`<section class="sheet" aria-labelledby="sums-title">
    <h2 id="sums-title">${run.dry ? t('Ce que ce serait', 'What it would be') : t('Ce que c’est', 'What it is')}</h2>
    <dl class="facts totals">
      ${facts.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd class="number">${value}</dd>`,
      )}
    </dl>
  </section>`;
}

function account(/** @type {Billing['BillRunAccount']} */ each) {
  return html`<a href="#/as/${each.accountId}/money"
    ><strong class="number">${money(each.ttc)}</strong>${state('outcome', each.outcome)}
    <span class=${each.problem ? 'bad' : 'quiet'}
      >${each.problem ?? `${t('avant', 'before')} ${money(each.before)}`}</span
    ><span class="number">${t('différence', 'difference')} ${money(each.difference)}</span>
    <span class="quiet small">${t('compte', 'account')} ${each.accountId}</span></a
  >`;
}
customElements.define('office-bill-run', BillRunPage);
