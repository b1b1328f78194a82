/** An order in the making. It is kept in this browser until it is placed, or whoever types it signs out. */

import { account } from '../core/client.js';

/**
 * @typedef {{ userName: string, email: string, number: string }} User
 * @typedef {{ street: string, postalCode: string, city: string, inseeCode: string }} Address
 * @typedef {{ voucher: string, numbers: string[], until: number }} Held `until`: by this browser's clock
 * @typedef {object} Draft
 * @property {number} step
 * @property {string} siteId of a site that is known, or empty for a new one
 * @property {string} siteName
 * @property {Address} siteAddress
 * @property {User[]} users one for each seat
 * @property {number} administrator place of the user who administers the account
 * @property {string} companyNumber empty: chosen by the service
 * @property {boolean} choosing whether numbers are picked by hand
 * @property {string} area two digits, of the numbers to pick from
 * @property {Held[]} held
 * @property {boolean} internationalPlan
 * @property {number} additionalNumbers
 * @property {string} legalName
 * @property {string} siren
 * @property {Address} billingAddress
 * @property {string} cardToken
 * @property {string} cardName what the provider calls the card
 * @property {string} acceptedTerms version that was accepted
 * @property {string} acceptedBy whom care read the terms to
 */

const KEPT = 'office.order.';

/** @returns {Draft} */
function fresh() {
  const address = () => ({ street: '', postalCode: '', city: '', inseeCode: '' });
  return {
    step: 0,
    siteId: '',
    siteName: '',
    siteAddress: address(),
    users: [{ userName: '', email: '', number: '' }],
    administrator: 0,
    companyNumber: '',
    choosing: false,
    area: '01',
    held: [],
    internationalPlan: false,
    additionalNumbers: 0,
    legalName: '',
    siren: '',
    billingAddress: address(),
    cardToken: '',
    cardName: '',
    acceptedTerms: '',
    acceptedBy: '',
  };
}

/** @returns {Draft} what was kept, or an empty order */
export function openDraft() {
  try {
    return { ...fresh(), ...JSON.parse(localStorage.getItem(KEPT + account()) ?? '{}') };
  } catch {
    return fresh();
  }
}

export function hasDraft() {
  return localStorage.getItem(KEPT + account()) !== null;
}

export function keepDraft(/** @type {Draft} */ draft) {
  localStorage.setItem(KEPT + account(), JSON.stringify(draft));
}

export function dropDraft() {
  localStorage.removeItem(KEPT + account());
}

/** As many users as seats; who was typed first stays. */
export function resize(/** @type {Draft} */ draft, /** @type {number} */ seats) {
  const users = draft.users.slice(0, seats);
  while (users.length < seats) users.push({ userName: '', email: '', number: '' });
  return { ...draft, users, administrator: Math.min(draft.administrator, seats - 1) };
}

/** The numbers that somebody picked. */
export function picked(/** @type {Draft} */ draft) {
  return [draft.companyNumber, ...draft.users.map(user => user.number)].filter(number => number !== '');
}

/** The numbers that are set aside at this moment. */
export function heldNow(/** @type {Draft} */ draft, now = Date.now()) {
  return draft.held.filter(held => held.until > now).flatMap(held => held.numbers);
}

/** How many minutes the numbers stay set aside. */
export const HOLD_MINUTES = 15;

/** When the first of the numbers that were picked is free for others again; 0 if none is set aside. */
export function heldUntil(/** @type {Draft} */ draft) {
  const chosen = new Set(picked(draft));
  const ends = draft.held.filter(held => held.numbers.some(number => chosen.has(number))).map(held => held.until);
  return ends.length ? Math.min(...ends) : 0;
}

/** A company's number is checked by its last digit (Luhn), so most typing errors show at once. */
export function isSiren(/** @type {string} */ text) {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = [...text].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** An order of the company's first seats names an administrator, and later ones don't. */
export function request(/** @type {Draft} */ draft, /** @type {string} */ quoteId, /** @type {boolean} */ isFirst) {
  const chosen = new Set(picked(draft));
  return {
    quoteId,
    siteId: draft.siteId,
    ...(draft.companyNumber && { companyNumber: draft.companyNumber }),
    ...(chosen.size > 0 && {
      vouchers: draft.held.filter(held => held.numbers.some(number => chosen.has(number))).map(held => held.voucher),
    }),
    seats: draft.users.map((user, place) => ({
      ...(user.userName && { userName: user.userName }),
      ...(user.email && { email: user.email }),
      ...(user.number && { number: user.number }),
      ...(isFirst && place === draft.administrator && { administrator: true }),
    })),
    internationalPlan: draft.internationalPlan,
    additionalNumbers: draft.additionalNumbers,
    cardToken: draft.cardToken,
    termsVersion: draft.acceptedTerms,
    ...(draft.acceptedBy && { acceptedBy: draft.acceptedBy }),
  };
}
