import { html } from '../core/lit.js';
import { t, weekday } from '../core/words.js';

/** @import { Provisioning } from '../../types/api' */
/** @typedef {Provisioning['OpenInterval']} Interval */

const DAYS = /** @type {const} */ (['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']);
const HALVES = 48;
const FIRST_SHOWN = 12;
const LAST_SHOWN = 44;

/** The half hours of a week in which the company is open; what doesn't fit into half hours is not drawn, but kept. */
export class Week {
  /** @type {boolean[][]} */
  open = DAYS.map(() => Array(HALVES).fill(false));

  static of(/** @type {Interval[]} */ schedule) {
    const week = new Week();
    for (const { day, opens, closes } of schedule) {
      const from = half(opens);
      const until = half(closes) > from ? half(closes) : half(closes) + HALVES;
      for (let place = from; place < until; place++) {
        const onDay = (DAYS.indexOf(day) + Math.floor(place / HALVES)) % 7;
        week.open[onDay][place % HALVES] = true;
      }
    }
    return week;
  }

  static fits(/** @type {Interval[]} */ schedule) {
    return schedule.every(each => [each.opens, each.closes].every(time => /:(00|30)$/.test(time)));
  }

  set(/** @type {number} */ day, /** @type {number} */ place, /** @type {boolean} */ isOpen) {
    const week = new Week();
    week.open = this.open.map((halves, i) => (i === day ? halves.with(place, isOpen) : halves));
    return week;
  }

  /** @returns {Interval[]} */
  get schedule() {
    return DAYS.flatMap((day, i) => {
      /** @type {Interval[]} */
      const intervals = [];
      let from = -1;
      for (let place = 0; place <= HALVES; place++) {
        const isOpen = place < HALVES && this.open[i][place];
        if (isOpen && from < 0) from = place;
        if (!isOpen && from >= 0) {
          intervals.push({ day, opens: time(from), closes: time(place % HALVES) });
          from = -1;
        }
      }
      return intervals;
    });
  }
}

function half(/** @type {string} */ time) {
  const [hours, minutes] = time.split(':').map(Number);
  return hours * 2 + Math.round(minutes / 30);
}

function time(/** @type {number} */ place) {
  return `${String(Math.floor(place / 2)).padStart(2, '0')}:${place % 2 ? '30' : '00'}`;
}

/** @type {boolean | undefined} what a finger or mouse that is down paints */
let painting;
addEventListener('pointerup', () => {
  painting = undefined;
});

/**
 * The week to be dragged over; with the keyboard each half hour is a button.
 * @param {Week} week
 * @param {(week: Week) => void} changed
 */
export function weekGrid(week, changed) {
  const paint = (/** @type {number} */ day, /** @type {number} */ place) =>
    painting !== undefined && changed(week.set(day, place, painting));
  const places = Array.from({ length: LAST_SHOWN - FIRST_SHOWN }, (_, i) => FIRST_SHOWN + i);
  return html`<div
    class="week"
    role="group"
    aria-label=${t('Heures d’ouverture, par demi-heure', 'Opening hours, by half hours')}
  >
    <span></span>${DAYS.map((_, day) => html`<span class="weekday">${weekday(day, 'short')}</span>`)}
    ${places.map(
      place =>
        html`<span class="hour">${place % 2 ? '' : time(place)}</span>${DAYS.map(
            (_, day) =>
              html` <button
                type="button"
                class=${week.open[day][place] ? 'cell open' : 'cell'}
                aria-pressed=${week.open[day][place]}
                aria-label="${weekday(day)} ${time(place)}"
                @pointerdown=${(/** @type {PointerEvent} */ event) => {
                  /** @type {HTMLElement} */ (event.target).releasePointerCapture?.(event.pointerId);
                  painting = !week.open[day][place];
                  paint(day, place);
                }}
                @pointerenter=${() => paint(day, place)}
                @click=${(/** @type {PointerEvent} */ event) =>
                  event.detail === 0 && changed(week.set(day, place, !week.open[day][place]))}
              ></button>`,
          )}`,
    )}
  </div>`;
}

/** What the week says in words, day by day. */
export function weekInWords(/** @type {Interval[]} */ schedule) {
  return html`<ul class="plain small">
    ${DAYS.map((day, i) => {
      const hours = schedule
        .filter(each => each.day === day)
        .map(each => (each.opens === each.closes ? t('24 h sur 24', 'all day') : `${each.opens}–${each.closes}`))
        .join(', ');
      return html`<li><strong>${weekday(i)}</strong> ${hours || t('fermé', 'closed')}</li>`;
    })}
  </ul>`;
}
