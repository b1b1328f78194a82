import { get, put, read, remove } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, nothing, repeat } from '../core/lit.js';
import { answered, Page } from '../core/page.js';
import { empty, field, fold, sending, state, tick } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { question, remember } from '../core/router.js';
import { has } from '../core/session.js';
import { day, dayAfter, phone, t } from '../core/words.js';
import { opening } from '../help/opening.js';
import { dayOf, hourOf, nextOpenDay } from '../help/slots.js';

/** @import { Support } from '../../types/api' */
/** @typedef {Support['Appointment'] & { company: string, etag: string }} Appointment */

/** The advisers' day: who is called when, what was set up; and the days on which the support line is open otherwise. */
class AdvisersPage extends Page {
  day = '';
  /** @type {Record<string, { text: string, etag: string }>} what is typed of each, and as which it was read before */
  notes = {};
  other = { day: '', closed: true, opens: '09:00', closes: '18:00', reason: '' };

  /** @override */
  heading() {
    return t('Rendez-vous', 'Appointments');
  }

  /** @override */
  opened() {
    this.noting = this.intent();
    this.changing = this.intent();
    this.hours = this.source(() => get('/v1/opening-hours'));
    this.day = question().get('day') ?? '';
    this.appointments = this.source(async () => {
      this.day ||= nextOpenDay(await get('/v1/opening-hours'));
      return findAppointments(this.day);
    });
    this.every(60, () => this.appointments?.reload());
  }

  /** @override */
  asked() {
    this.day = question().get('day') ?? '';
    this.appointments?.ask();
  }

  show(/** @type {string} */ date) {
    if (!date) return;
    remember({ day: date });
    this.asked();
  }

  /** @override */
  view() {
    const day = this.oneDay(); // what hinders it is told here, not where it is folded
    return html`<h1>${this.heading()}</h1>
      <div class="beside turned stack">
        ${fold(
          'hours',
          t('Ouverture du support', 'Opening of the support line'),
          html`${this.hours?.show(hours => html`${opening(hours)} ${this.exceptions(hours.exceptions)}`)}
          ${has('ops') ? this.otherwise() : nothing}`,
        )}
        ${day}
      </div>`;
  }

  oneDay() {
    return html`<section class="sheet" aria-labelledby="day-title">
      <h2 id="day-title">${day(this.day)}</h2>
      <p class="row">
        <button type="button" ?disabled=${!this.day} @click=${() => this.show(dayAfter(this.day, -1))}>
          ← ${t('La veille', 'The day before')}
        </button>
        <button type="button" ?disabled=${!this.day} @click=${() => this.show(dayAfter(this.day, 1))}>
          ${t('Le lendemain', 'The day after')} →
        </button>
        ${field(t('Jour', 'Day'), 'day', this.day, date => this.show(date), { type: 'date' })}
      </p>
      ${problemBox(this.noting?.refusal, { again: this.noting?.again, reload: this.lookAgain })}
      ${answered(this.appointments, all =>
        all.length === 0
          ? empty(
              t('Personne n’est attendu', 'Nobody is expected'),
              t(
                'Les heures que les clients réservent apparaissent ici, avec ce qu’ils veulent régler.',
                'Hours that customers book show up here, with what they want to be set up.',
              ),
            )
          : html`<ul class="rows">
              ${repeat(
                all,
                each => each.appointmentId,
                each => html`<li>${this.one(each)}</li>`,
              )}
            </ul>`,
      )}
    </section>`;
  }

  one(/** @type {Appointment} */ each) {
    const note = this.notes[each.appointmentId]?.text ?? each.setUp ?? '';
    return html`<div class="entry">
        <strong><span class="number">${hourOf(each.startsAt)}</span> ${each.company}</strong>${state(
          'appointment',
          each.state,
        )} <span class="quiet">${phone(each.phone)}</span
        ><a href="#/as/${each.accountId}/"
          >${t('Le compte', 'The account')}<span class="unseen"> ${each.company}</span></a
        >
      </div>
      ${each.wishes ? html`<p class="text">${each.wishes}</p>` : nothing}
      ${each.setUp ? html`<p class="note text">${each.setUp}</p>` : nothing}
      <details>
        <summary>
          ${t('Noter ce qui est réglé', 'Note what is set up')}<span class="unseen"> ${each.company}</span>
        </summary>
        <form class="stack" @submit=${sending(() => this.note(each))}>
          <label
            >${t('Lu par le client', 'Read by the customer')}
            <textarea
              name="set-up"
              required
              maxlength="10000"
              .value=${note}
              @input=${(/** @type {Event} */ event) => {
                const text = /** @type {HTMLTextAreaElement} */ (event.target).value;
                this.notes[each.appointmentId] = { etag: this.notes[each.appointmentId]?.etag ?? each.etag, text };
              }}
            ></textarea>
          </label>
          <p><button ?disabled=${this.noting?.busy}>${t('Noter', 'Note')}</button></p>
        </form>
      </details>`;
  }

  note(/** @type {Appointment} */ { appointmentId }) {
    const typed = this.notes[appointmentId];
    if (!typed) return;
    this.noting?.run([appointmentId, typed], async () => {
      const path = { appointmentId };
      await put('/v1/appointments/{appointmentId}/set-up', { path, body: { setUp: typed.text }, ifMatch: typed.etag });
      delete this.notes[appointmentId];
      say(t('C’est noté.', 'It is noted.'));
      await this.appointments?.reload();
    });
  }

  /** Somebody noted something else: it is seen, and what is typed can be saved over it. */
  lookAgain = async () => {
    await this.appointments?.reload();
    this.appointments?.value?.forEach(({ appointmentId, etag }) => {
      const typed = this.notes[appointmentId];
      if (typed) typed.etag = etag;
    });
    this.noting?.forget();
    this.changed();
  };

  exceptions(/** @type {Support['OtherDay'][]} */ all) {
    if (all.length === 0) {
      return html`<p class="quiet">${t('Comme d’habitude les jours à venir.', 'As usual on the days to come.')}</p>`;
    }
    return html`<ul class="rows">
      ${repeat(
        all,
        each => each.day,
        each =>
          html`<li>
            <div class="entry">
              <strong>${day(each.day)}</strong
              ><span class="number">${each.opens ? `${each.opens} – ${each.closes}` : t('Fermé', 'Closed')}</span>
              <span class="quiet">${each.reason}</span>
              ${has('ops')
                ? html`<button
                    type="button"
                    class="link"
                    ?disabled=${this.changing?.busy}
                    @click=${() => this.restore(each.day)}
                  >
                    ${t('Comme d’habitude', 'As usual')}<span class="unseen"> ${day(each.day)}</span>
                  </button>`
                : nothing}
            </div>
          </li>`,
      )}
    </ul>`;
  }

  otherwise() {
    const edit = (/** @type {Partial<AdvisersPage['other']>} */ change) => {
      Object.assign(this.other, change);
      this.changed();
    };
    const { day: date, closed, opens, closes, reason } = this.other;
    return html`<h3>${t('Un jour autrement', 'A day that is otherwise')}</h3>
      <form class="stack" @submit=${sending(this.change)}>
        ${field(t('Quel jour', 'Which day'), 'other-day', date, day => edit({ day }), { type: 'date', required: true })}
        ${tick(t('Fermé toute la journée', 'Closed all day'), closed, closed => edit({ closed }))}
        ${closed
          ? nothing
          : html`<div class="row">
              ${field(t('De', 'From'), 'opens', opens, opens => edit({ opens }), { type: 'time', required: true })}
              ${field(t('À', 'To'), 'closes', closes, closes => edit({ closes }), { type: 'time', required: true })}
            </div>`}
        ${field(
          t('Raison, lue par les clients', 'Reason, which customers read'),
          'reason',
          reason,
          reason => edit({ reason }),
          {
            required: true,
            max: 120,
            hint: t('Par exemple : Veille de Noël', 'In French, such as: Veille de Noël'),
          },
        )}
        ${problemBox(this.changing?.refusal, { again: this.changing?.again, reload: this.hours?.reload })}
        <p><button ?disabled=${this.changing?.busy}>${t('Enregistrer', 'Save')}</button></p>
      </form>`;
  }

  change = () => {
    const { day: date, closed, opens, closes, reason } = this.other;
    const body = { reason, ...(!closed && { opens, closes }) };
    return this.changing?.run([date, body], async () => {
      await put('/v1/opening-hours/exceptions/{day}', { path: { day: date }, body });
      this.other = { ...this.other, day: '', reason: '' };
      say(t('C’est enregistré.', 'Saved.'));
      await this.hours?.reload();
    });
  };

  restore(/** @type {string} */ date) {
    this.changing?.run(['restore', date], async () => {
      await remove('/v1/opening-hours/exceptions/{day}', { path: { day: date } });
      await this.hours?.reload();
    });
  }
}

/**
 * The API lists by when they were booked; those to come are few, at most sixty days of them.
 * @param {string} date
 * @returns {Promise<Appointment[]>}
 */
async function findAppointments(date) {
  /** @type {Support['Appointment'][]} */
  const found = [];
  for (const state of /** @type {const} */ (['BOOKED', 'HELD'])) {
    for (let cursor; ; ) {
      /** @type {Support['AppointmentPage']} */
      const page = await get('/v1/appointments', { query: { state, limit: 200, cursor } });
      found.push(...page.items.filter(each => dayOf(each.startsAt) === date));
      cursor = page.next;
      if (!cursor) break;
    }
  }
  found.sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  return Promise.all(
    found.map(async ({ accountId, appointmentId }) => {
      const [{ profile }, { value, etag }] = await Promise.all([
        get('/v1/accounts/{accountId}', { path: { accountId } }),
        read('/v1/appointments/{appointmentId}', { path: { appointmentId } }),
      ]);
      return { ...value, etag, company: profile.legalName };
    }),
  );
}
customElements.define('office-advisers', AdvisersPage);
