import { post } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, nothing } from '../core/lit.js';
import { field, select, sending } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { go } from '../core/router.js';
import { choices, term } from '../core/terms.js';
import { count, t } from '../core/words.js';

/** @import { Page, Source } from '../core/page.js' */
/** @import { Porting, Read } from '../../types/api' */
/** @typedef {Porting['PortRequest']} PortRequest */

/** What comes by itself, from the carrier or from the test calls, and what nobody has to press. */
const BY_ITSELF = ['SEND', 'ASSIGN_FOC', 'START_PORTING', 'START_TESTING', 'COMPLETE', 'ROLL_BACK', 'GO_ON'];

/** What ops decide on a port request: each way that its next steps allow. */
export class PortReview {
  reason = /** @type {Porting['RejectionReason']} */ ('HOLDER_MISMATCH');
  detail = '';
  tried = '';
  #page;
  #port;

  /**
   * @param {Page} page
   * @param {() => Source<Read<PortRequest>> | undefined} port
   */
  constructor(page, port) {
    this.#page = page;
    this.#port = port;
    this.acting = page.intent();
  }

  view(/** @type {PortRequest} */ port) {
    const { nextSteps } = port;
    const waiting = nextSteps.filter(step => BY_ITSELF.includes(step));
    return html`${port.problem ? html`<p class="problem text">${port.problem}</p>` : nothing}
    ${waiting.length
      ? html`<p class="quiet">
          ${t('Cela vient de soi-même :', 'This comes by itself:')}
          ${waiting.map(step => term('portStep', step)).join(' ; ')}.
        </p>`
      : nothing}
    ${problemBox(this.acting.refusal, { again: this.acting.again, reload: this.#port()?.reload })}
    ${nextSteps.includes('APPROVE')
      ? html`<p>
          <button type="button" class="main" ?disabled=${this.acting.busy} @click=${() => this.#approve(port)}>
            ${t('Transmettre à l’opérateur', 'Pass on to the carrier')}
          </button>
        </p>`
      : nothing}
    ${isDivisible(port) ? this.#dividing(port) : nothing}
    ${nextSteps.includes('REJECT') ? this.#rejecting(port) : nothing}
    ${nextSteps.includes('LOSE') ? this.#losing(port) : nothing}`;
  }

  #dividing(/** @type {PortRequest} */ port) {
    const silent = port.numbers.filter(each => each.state === 'UNANSWERED').length;
    return html`<details>
      <summary>${t('Porter ceux qui ont répondu', 'Port those that answered')}</summary>
      <p>
        ${t(
          `Ceux qui ont répondu sont portés ; ${count(silent, 'numéro repart', 'numéros repartent')} chez l’opérateur dans une autre demande. Sinon, au dernier essai, tous reviennent en arrière.`,
          `Those that answered are ported; ${count(silent, 'number goes', 'numbers go')} to the carrier in another request. Otherwise all go back after the last call.`,
        )}
      </p>
      <p>
        <button type="button" class="main" ?disabled=${this.acting.busy} @click=${() => this.#divide(port)}>
          ${t('Diviser la demande', 'Divide the request')}
        </button>
      </p>
    </details>`;
  }

  /** Sent back with a reason that the member can mend. */
  #rejecting(/** @type {PortRequest} */ port) {
    return html`<details>
      <summary>${t('Renvoyer au client', 'Send back to the customer')}</summary>
      <form class="stack" @submit=${sending(() => this.#reject(port))}>
        ${select(t('Raison', 'Reason'), this.reason, choices('rejection'), reason => {
          this.reason = /** @type {any} */ (reason);
          this.#page.changed();
        })}
        ${field(t('En détail, pour le client', 'In detail, for the customer'), 'detail', this.detail, detail => {
          this.detail = detail;
          this.#page.changed();
        })}
        <p><button class="danger" ?disabled=${this.acting.busy}>${t('Renvoyer', 'Send back')}</button></p>
      </form>
    </details>`;
  }

  #losing(/** @type {PortRequest} */ port) {
    return html`<details>
      <summary>${t('Déclarer les numéros perdus', 'Give the numbers up as lost')}</summary>
      <form class="stack" @submit=${sending(() => this.#lose(port))}>
        <p>
          ${t(
            'Ni chez nous ni chez l’ancien opérateur, et personne ne peut les rendre : la demande est close pour toujours, et le client est dédommagé.',
            'Neither with us nor with the former carrier, and nobody can give them back: the request ends for good, and the customer is credited.',
          )}
        </p>
        ${field(
          t('Ce qui a été tenté, et avec qui', 'What was tried, and with whom'),
          'tried',
          this.tried,
          tried => {
            this.tried = tried;
            this.#page.changed();
          },
          { required: true, max: 1000 },
        )}
        <p>
          <button class="danger" ?disabled=${this.acting.busy || !this.tried.trim()}>
            ${t('Perdus pour de bon', 'Lost for good')}
          </button>
        </p>
      </form>
    </details>`;
  }

  #approve(/** @type {PortRequest} */ { portRequestId }) {
    this.acting.run('approve', async key => {
      await post('/v1/port-requests/{portRequestId}/approval', { path: { portRequestId }, key });
      await this.#port()?.reload();
    });
  }

  #reject(/** @type {PortRequest} */ { portRequestId }) {
    const body = { reason: this.reason, ...(this.detail && { detail: this.detail }) };
    this.acting.run(['reject', body], async key => {
      await post('/v1/port-requests/{portRequestId}/rejection', { path: { portRequestId }, body, key });
      await this.#port()?.reload();
    });
  }

  #divide(/** @type {PortRequest} */ { portRequestId }) {
    this.acting.run('divide', async key => {
      const rest = await post('/v1/port-requests/{portRequestId}/division', { path: { portRequestId }, key });
      say(t('Voici la demande des numéros restants.', 'This is the request of the other numbers.'));
      go(`ports/${rest.portRequestId}`);
    });
  }

  #lose(/** @type {PortRequest} */ { portRequestId }) {
    const body = { detail: this.tried.trim() };
    this.acting.run(['lose', body], async key => {
      await post('/v1/port-requests/{portRequestId}/loss', { path: { portRequestId }, body, key });
      this.tried = '';
      say(t('Les numéros sont déclarés perdus.', 'The numbers are given up as lost.'));
      await this.#port()?.reload();
    });
  }
}

/** While it is tested, and only some have answered. */
function isDivisible(/** @type {PortRequest} */ { state, numbers }) {
  const has = (/** @type {string} */ wanted) => numbers.some(each => each.state === wanted);
  return state === 'TESTING' && has('ANSWERED') && has('UNANSWERED');
}
