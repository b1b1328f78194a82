/**
 * The reader's language, and everything that is written differently in it: amounts, days, moments,
 * phone numbers. The product's day is that of Paris, wherever the reader is.
 */

/** @typedef {'fr' | 'en'} Language */

const ZONE = 'Europe/Paris';
const KEPT = 'office.language';
const LOCALES = { fr: 'fr-FR', en: 'en-GB' };

/** @type {Language} */
let language = localStorage.getItem(KEPT) === 'en' ? 'en' : 'fr';

/** @returns {Language} */
export function currentLanguage() {
  return language;
}

/** Pages that are open say the same again in the other language: they listen to `office-language`. */
export function speak(/** @type {Language} */ chosen) {
  language = chosen;
  localStorage.setItem(KEPT, chosen);
  document.documentElement.lang = chosen;
  document.dispatchEvent(new Event('office-language'));
}

/** Where French has a space before or after a mark, no line ends. */
const FRENCH_SPACES = / (?=[:;!?»])|(?<=«) /g;

/**
 * Both languages stand side by side, so that neither is forgotten.
 * @param {string} french
 * @param {string} english
 */
export function t(french, english) {
  return language === 'fr' ? french.replace(FRENCH_SPACES, '\u00a0') : english;
}

/**
 * @param {number} number
 * @param {string} one
 * @param {string} many
 */
export function count(number, one, many) {
  const isOne = new Intl.PluralRules(LOCALES[language]).select(number) === 'one';
  return `${integer(number)}\u00a0${isOne ? one : many}`;
}

export function integer(/** @type {number} */ number) {
  return new Intl.NumberFormat(LOCALES[language]).format(number);
}

/** Exactly what the service said: the amount stays a text until it is written. */
export function money(/** @type {import('../../types/api').Money | undefined} */ amount) {
  if (!amount) return '–';
  const format = new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency: amount.currency });
  return format.format(/** @type {any} */ (amount.amount));
}

/**
 * @param {string | undefined} day `2026-11-26`
 * @param {Intl.DateTimeFormatOptions} [style]
 */
export function day(day, style = { weekday: 'long', day: 'numeric', month: 'long' }) {
  if (!day) return '–';
  const date = new Date(`${day}T00:00:00Z`);
  return isNaN(date.valueOf()) ? day : written(date, { ...style, timeZone: 'UTC' });
}

export function shortDay(/** @type {string | undefined} */ date) {
  return day(date, { day: '2-digit', month: '2-digit', year: 'numeric' });
}

/**
 * @param {string | undefined} instant
 * @param {Intl.DateTimeFormatOptions} [style]
 */
export function moment(instant, style = { dateStyle: 'medium', timeStyle: 'short' }) {
  if (!instant) return '–';
  return written(new Date(instant), { ...style, timeZone: ZONE });
}

/** A moment in the name of a file. */
export function shortMoment(/** @type {string} */ instant) {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: ZONE })
    .format(new Date(instant))
    .replace(/[ :]/g, '-');
}

/**
 * French has a word of its own for the first of a month, which browsers don't know.
 * @param {Date} moment
 * @param {Intl.DateTimeFormatOptions} style
 */
function written(moment, style) {
  const parts = new Intl.DateTimeFormat(LOCALES[language], style).formatToParts(moment);
  return parts
    .map(part => (language === 'fr' && part.type === 'day' && part.value === '1' ? '1er' : part.value))
    .join('');
}

/** How long a call took. */
export function duration(/** @type {number} */ seconds) {
  const minutes = Math.floor(seconds / 60);
  return minutes ? `${minutes}\u00a0min ${seconds % 60}\u00a0s` : `${seconds}\u00a0s`;
}

/** How large a file is. */
export function size(/** @type {number} */ bytes) {
  return `${integer(Math.max(1, Math.round(bytes / 1024)))}\u00a0${t('Ko', 'kB')}`;
}

/** A postal address in one line. */
export function address(
  /** @type {{ street: string, postalCode: string, city: string }} */ { street, postalCode, city },
) {
  return `${street}, ${postalCode} ${city}`;
}

/** A French number as it is read out, any other one in its international form. */
export function phone(/** @type {string | undefined} */ number) {
  if (!number) return '–';
  const french = /^\+33([1-9])(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(number);
  return french ? `0${french[1]} ${french.slice(2).join(' ')}`.replaceAll(' ', '\u00a0') : number;
}

/** What somebody typed as an amount, as the services read it. */
export function decimal(/** @type {string} */ typed) {
  return Number(typed.replace(',', '.')).toFixed(2);
}

/** Today in Paris, as the services write it. */
export function today() {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date());
}

export function dayAfter(/** @type {string} */ date, /** @type {number} */ days) {
  const later = new Date(`${date}T00:00:00Z`);
  later.setUTCDate(later.getUTCDate() + days);
  return later.toISOString().slice(0, 10);
}

/** What somebody typed as a French number, in the form the services know; otherwise as it is. */
export function e164(/** @type {string} */ typed) {
  const digits = typed.replace(/[\s.\-()]/g, '');
  return /^0[1-9]\d{8}$/.test(digits) ? `+33${digits.slice(1)}` : digits.replace(/^00/, '+');
}

/** Monday first, as the week begins here. */
export function weekday(/** @type {number} */ fromMonday, /** @type {'long' | 'short'} */ width = 'long') {
  return day(`2024-01-0${fromMonday + 1}`, { weekday: width });
}

const PARIS_CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'medium' });

/**
 * What somebody types as date and hour is meant by the clocks of Paris, wherever they are.
 * @param {string} typed `2026-11-26T09:30`
 * @returns {string} the instant, empty if nothing was typed
 */
export function instantInParis(typed) {
  const utc = Date.parse(`${typed}Z`);
  if (isNaN(utc)) return '';
  const ahead = (/** @type {number} */ at) => Date.parse(`${PARIS_CLOCK.format(at).replace(' ', 'T')}Z`) - at;
  return new Date(utc - ahead(utc - ahead(utc))).toISOString();
}
