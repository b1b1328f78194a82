import { get } from '../core/client.js';
import { html, nothing } from '../core/lit.js';
import { day, dayAfter, moment, t } from '../core/words.js';

/** @import { Page } from '../core/page.js' */
/** @import { Support } from '../../types/api' */

const DAYS = 7;
const PARIS_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });
const HOUR = /** @type {const} */ ({ hour: '2-digit', minute: '2-digit' });

/** The day on which somebody can be spoken to next, by the support line's own clock. */
export function nextOpenDay(/** @type {Support['OpeningHours']} */ hours) {
  return (hours.nextClosing ?? hours.nextOpening).slice(0, 10);
}

export function dayOf(/** @type {string} */ instant) {
  return PARIS_DAY.format(new Date(instant));
}

export function hourOf(/** @type {string} */ instant) {
  return moment(instant, HOUR);
}

/** Hours in which an adviser is free, a week at a time, to choose one from. */
export class Slots {
  chosen = '';
  from = '';
  #page;

  constructor(/** @type {Page} */ page) {
    this.#page = page;
    this.free = page.source(async () => {
      this.from ||= this.earliest = nextOpenDay(await get('/v1/opening-hours'));
      const query = { from: this.from, until: dayAfter(this.from, DAYS - 1) };
      return (await get('/v1/appointments/slots', { query })).items;
    });
  }

  go(/** @type {number} */ weeks) {
    this.from = dayAfter(this.from, weeks * DAYS);
    this.free.reload();
  }

  choose(/** @type {string} */ startsAt) {
    this.chosen = startsAt;
    this.#page.changed();
  }

  view() {
    return html`<fieldset>
      <legend>${t('Heure libre (heure de Paris)', 'Free hour (Paris time)')}</legend>
      ${this.free.show(
        slots =>
          html`${slots.length === 0
              ? html`<p class="quiet">${t('Aucune heure libre cette semaine-là.', 'No hour is free in that week.')}</p>`
              : [...new Set(slots.map(slot => dayOf(slot.startsAt)))].map(each => this.#day(each, slots))}
            <p class="row">
              ${this.from === this.earliest
                ? nothing
                : html`<button type="button" @click=${() => this.go(-1)}>← ${t('Plus tôt', 'Earlier')}</button>`}
              <button type="button" @click=${() => this.go(1)}>${t('Plus tard', 'Later')} →</button>
            </p>`,
      )}
    </fieldset>`;
  }

  #day(/** @type {string} */ date, /** @type {Support['FreeSlot'][]} */ slots) {
    return html`<h3>${day(date)}</h3>
      <p class="row" role="group" aria-label=${day(date)}>
        ${slots
          .filter(slot => dayOf(slot.startsAt) === date)
          .map(
            ({ startsAt }) =>
              html`<button
                type="button"
                class=${startsAt === this.chosen ? 'main' : ''}
                aria-pressed=${startsAt === this.chosen}
                @click=${() => this.choose(startsAt)}
              >
                ${hourOf(startsAt)}
              </button>`,
          )}
      </p>`;
  }
}
