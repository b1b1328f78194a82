import { get, ofAccount, post, put, read, remove } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Listing } from '../core/listing.js';
import { Page } from '../core/page.js';
import { empty, field, save, sending, state } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { link } from '../core/router.js';
import { has } from '../core/session.js';
import { day, e164, phone, t } from '../core/words.js';
import { calendarFile } from './calendar.js';
import { dayOf, hourOf, Slots } from './slots.js';

/** @import { Support } from '../../types/api' */
/** @typedef {Support['Appointment']} Appointment */

/** Hours in which an adviser sets the company's telephones up with it: booked, moved, given back. */
class AppointmentsPage extends Page {
  phone = '';
  wishes = '';
  /** @type {{ value: Appointment, etag: string } | undefined} as it was read to be moved: who is faster elsewhere is told */
  read;

  /** @override */
  heading() {
    return t('Installation avec un conseiller', 'Set-up with an adviser');
  }

  /** The one that gets another hour. */
  get moving() {
    return this.moved?.what && this.read?.value.appointmentId === this.moved.what ? this.read.value : undefined;
  }

  get mayChange() {
    return has('primary-member', 'care');
  }

  /** @override */
  opened() {
    this.booked = new Listing(this, cursor =>
      get('/v1/appointments', { query: { ...ofAccount(), limit: 20, cursor } }),
    );
    this.booking = this.intent();
    this.cancelling = this.intent();
    this.question = this.addressed('cancel');
    this.moved = this.addressed('move', appointmentId => this.move(appointmentId));
    if (this.mayChange) this.slots = new Slots(this);
  }

  /** @override */
  view() {
    return html`<p><a href=${link('help')}>← ${t('Aide', 'Help')}</a></p>
      <h1>${this.heading()}</h1>
      <p>
        ${t(
          'Pendant une heure, un conseiller vous appelle et règle avec vous le standard, les groupes et les annonces. C’est offert.',
          'For an hour, an adviser calls you and sets up the receptionist, groups and announcements with you. It is free.',
        )}
      </p>
      <div class="columns">
        <section class="sheet" aria-labelledby="booked-title">
          <h2 id="booked-title">${t('Vos rendez-vous', 'Your appointments')}</h2>
          ${problemBox(this.cancelling?.refusal, { again: this.cancelling?.again, reload: this.booked?.reload })}
          ${this.booked?.show(all =>
            all.length === 0
              ? empty(
                  t('Aucun rendez-vous', 'No appointment'),
                  t(
                    'Une fois l’heure choisie, l’invitation arrive par e-mail, et un rappel la veille.',
                    'Once an hour is chosen, the invitation comes by e-mail, and a reminder the day before.',
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
        </section>
        ${this.mayChange ? this.choosing() : nothing}
      </div>`;
  }

  one(/** @type {Appointment} */ each) {
    return html`<div class="entry">
        <strong>${when(each)}</strong>${state('appointment', each.state)}
        <span class="quiet">${t('au', 'at')} ${phone(each.phone)}${each.wishes ? ` · ${each.wishes}` : ''}</span
        ><span></span>
      </div>
      ${each.setUp ? html`<p class="note text">${each.setUp}</p>` : nothing}
      ${each.state === 'BOOKED' ? this.ways(each) : nothing}`;
  }

  ways(/** @type {Appointment} */ each) {
    if (this.question?.what === each.appointmentId) {
      return html`<p data-open="cancel">
          <span tabindex="-1">${t('Annuler ce rendez-vous ?', 'Cancel this appointment?')}</span>
        </p>
        <p class="row">
          <button type="button" class="danger" ?disabled=${this.cancelling?.busy} @click=${() => this.cancel(each)}>
            ${t('Oui, annuler', 'Yes, cancel')}
          </button>
          <button type="button" @click=${this.question.close}>${t('Non', 'No')}</button>
        </p>`;
    }
    const name = html`<span class="unseen"> ${when(each)}</span>`;
    return html`<p class="row">
      <button type="button" @click=${() => save(calendarFile(each), `${t('rendez-vous', 'appointment')}.ics`)}>
        ${t('Dans mon agenda', 'Into my calendar')}${name}
      </button>
      ${this.mayChange
        ? html`<a class="button" href=${this.moved?.at(each.appointmentId)}>${t('Déplacer', 'Move')}${name}</a>
            <a class="button" href=${this.question?.at(each.appointmentId)}>${t('Annuler', 'Cancel')}${name}</a>`
        : nothing}
    </p>`;
  }

  choosing() {
    return html`<section class="sheet" aria-labelledby="choose-title" data-open=${this.moving ? 'move' : nothing}>
      <h2 id="choose-title" tabindex="-1">
        ${this.moving
          ? t(`Une autre heure que ${when(this.moving)}`, `Another hour than ${when(this.moving)}`)
          : t('Prendre rendez-vous', 'Make an appointment')}
      </h2>
      <form class="stack" @submit=${sending(this.moving ? this.reschedule : this.book)}>
        ${this.slots?.view()} ${this.moving ? nothing : this.wish()}
        ${problemBox(this.booking?.refusal, { again: this.booking?.again, reload: this.refresh })}
        <p class="row">
          <button class="main" ?disabled=${!this.slots?.chosen || this.booking?.busy}>
            ${this.moving ? t('Choisir cette heure', 'Choose this hour') : t('Réserver', 'Book')}
          </button>
          ${this.moving
            ? html`<button type="button" @click=${this.stay}>${t('Garder l’heure', 'Keep the hour')}</button>`
            : nothing}
        </p>
      </form>
    </section>`;
  }

  wish() {
    return html`${field(
        t('Où vous appeler', 'Where to call you'),
        'phone',
        this.phone,
        typed => {
          this.phone = typed;
          this.changed();
        },
        {
          type: 'tel',
          required: true,
          autocomplete: 'tel',
          hint: t('Par exemple 06 12 34 56 78', 'Such as 06 12 34 56 78'),
        },
      )}
      <label
        >${t('Ce que vous voulez régler', 'What you want to set up')}
        <span class="hint">${t('Facultatif', 'Optional')}</span
        ><textarea
          name="wishes"
          maxlength="2000"
          .value=${this.wishes}
          @input=${(/** @type {Event} */ event) => {
            this.wishes = /** @type {HTMLTextAreaElement} */ (event.target).value;
          }}
        ></textarea>
      </label>`;
  }

  move(/** @type {string} */ appointmentId) {
    if (!this.mayChange) return;
    this.booking?.run(['move', appointmentId], async () => {
      this.read = await read('/v1/appointments/{appointmentId}', { path: { appointmentId } });
    });
  }

  stay = () => {
    this.booking?.forget();
    this.moved?.close();
  };

  refresh = async () => {
    if (this.slots) this.slots.chosen = '';
    this.stay();
    await Promise.all([this.slots?.free.reload(), this.booked?.reload()]);
  };

  book = () => {
    const body = {
      startsAt: this.slots?.chosen ?? '',
      phone: e164(this.phone),
      ...(this.wishes.trim() && { wishes: this.wishes.trim() }),
    };
    return this.booking?.run(body, async key => {
      await post('/v1/appointments', { body, key });
      this.wishes = '';
      say(
        t('Le rendez-vous est pris, l’invitation arrive par e-mail.', 'It is booked, the invitation comes by e-mail.'),
      );
      await this.refresh();
    });
  };

  reschedule = () => {
    if (!this.moving) return;
    const path = { appointmentId: this.moving.appointmentId };
    const body = { startsAt: this.slots?.chosen ?? '' };
    return this.booking?.run([path, body], async () => {
      await put('/v1/appointments/{appointmentId}/time', { path, body, ifMatch: this.read?.etag });
      say(t('Le rendez-vous est déplacé.', 'The appointment is moved.'));
      await this.refresh();
    });
  };

  cancel(/** @type {Appointment} */ { appointmentId }) {
    this.cancelling?.run(appointmentId, async () => {
      await remove('/v1/appointments/{appointmentId}', { path: { appointmentId } });
      this.question?.close();
      say(t('Le rendez-vous est annulé.', 'The appointment is cancelled.'));
      await this.refresh();
    });
  }
}

function when(/** @type {Appointment} */ each) {
  return t(
    `${day(dayOf(each.startsAt))} à ${hourOf(each.startsAt)}`,
    `${day(dayOf(each.startsAt))} at ${hourOf(each.startsAt)}`,
  );
}
customElements.define('office-appointments', AppointmentsPage);
