import { get, post } from '../core/client.js';
import { html, nothing, repeat } from '../core/lit.js';
import { select } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { count, phone, t } from '../core/words.js';
import { heldNow, HOLD_MINUTES, picked } from './draft.js';
import { editUser } from './user-steps.js';

/** @import { Provisioning } from '../../types/api' */
/** @import { OrderPage } from './order-page.js' */

/** @type {WeakMap<OrderPage, import('../core/page.js').Source<Provisioning['Number'][]>>} */
const offered = new WeakMap();

const MOST_PLACES = 24;

/** @returns {[string, string][]} */
function areas() {
  return [
    ['01', t('01 · Île-de-France', '01 · Paris region')],
    ['02', t('02 · Nord-Ouest', '02 · North-west')],
    ['03', t('03 · Nord-Est', '03 · North-east')],
    ['04', t('04 · Sud-Est', '04 · South-east')],
    ['05', t('05 · Sud-Ouest', '05 · South-west')],
    ['09', t('09 · sans zone', '09 · no area')],
  ];
}

/** Which numbers: the service chooses, or one picks and has them set aside. */
export function numbersStep(/** @type {OrderPage} */ page) {
  const { draft } = page;
  const needed = draft.users.length + (page.isFirst ? 1 : 0);
  return html` <fieldset class="stack">
      <legend>
        ${page.isFirst
          ? t(
              'Un numéro pour l’entreprise, et un pour chaque utilisateur',
              'A number for the company, and one for each user',
            )
          : t('Un numéro pour chaque nouvel utilisateur', 'A number for each new user')}
      </legend>
      <label class="inline"
        ><input type="radio" name="choosing" .checked=${!draft.choosing} @change=${() => letChoose(page)} />
        <span>${t('Choisissez pour moi', 'Choose for me')}</span></label
      >
      <label class="inline"
        ><input
          type="radio"
          name="choosing"
          .checked=${draft.choosing}
          @change=${() => page.edit({ choosing: true })}
        />
        <span>${t('Je choisis les numéros', 'I pick the numbers')}</span></label
      >
    </fieldset>
    <p class="hint">
      ${t(
        'Vous gardez votre ancien numéro ? Commencez avec un numéro provisoire, et demandez la portabilité ensuite : c’est gratuit.',
        'You keep your old number? Start with a temporary one and ask for porting afterwards: it is free.',
      )}
    </p>
    ${draft.choosing ? picking(page, needed) : nothing}`;
}

function letChoose(/** @type {OrderPage} */ page) {
  page.edit({ choosing: false, companyNumber: '', users: page.draft.users.map(user => ({ ...user, number: '' })) });
}

function picking(/** @type {OrderPage} */ page, /** @type {number} */ needed) {
  const { draft } = page;
  if (!offered.has(page)) offer(page);
  const held = new Set(heldNow(draft));
  const chosen = picked(draft);
  const areHeld = chosen.length > 0 && chosen.every(number => held.has(number));
  return html`<div class="stack">
    ${select(
      t('Zone', 'Area'),
      draft.area,
      areas(),
      area => {
        page.edit({ area });
        offer(page);
      },
      'area',
    )}
    <p role="status">${t(`${chosen.length} sur ${needed} choisis`, `${chosen.length} of ${needed} picked`)}</p>
    ${offered.get(page)?.show(numbers => {
      const free = numbers.map(each => each.number);
      const shown = [...chosen.filter(number => !free.includes(number)), ...free];
      return html`<ul class="plain row" aria-label=${t('Numéros libres', 'Free numbers')}>
        ${numbers.length === 0
          ? html`<li class="wide">${t('Aucun numéro libre dans cette zone.', 'No number is free in this area.')}</li>`
          : nothing}
        ${repeat(
          shown,
          number => number,
          number =>
            html`<li>
              <button
                type="button"
                class=${chosen.includes(number) ? 'main number' : 'number'}
                aria-pressed=${chosen.includes(number)}
                ?disabled=${!chosen.includes(number) && chosen.length >= needed}
                @click=${() => pick(page, number)}
              >
                ${phone(number)}${held.has(number) ? ' ✓' : ''}
              </button>
            </li>`,
        )}
        ${Array.from(
          { length: Math.max(0, offerFor(page).places - shown.length) },
          () =>
            html`<li class="placeholder" aria-hidden="true">
              <span class="button number">${phone('+33100000000')}</span>
            </li>`,
        )}
      </ul>`;
    })}
    ${problemBox(page.holding.refusal, { again: page.holding.again })}
    <p>
      <button
        type="button"
        class=${areHeld ? '' : 'main'}
        ?disabled=${chosen.length === 0 || page.holding.busy}
        @click=${() => hold(page)}
      >
        ${areHeld
          ? t(`Réserver à nouveau ${HOLD_MINUTES} minutes`, `Hold for another ${HOLD_MINUTES} minutes`)
          : html`${t('Réserver', 'Hold')} ${count(chosen.length, t('numéro', 'number'), t('numéros', 'numbers'))}
            ${t(`${HOLD_MINUTES} minutes`, `for ${HOLD_MINUTES} minutes`)}`}
      </button>
    </p>
  </div>`;
}

/** How many numbers there are to pick from, and how many have their place even if there are fewer. */
function offerFor(/** @type {OrderPage} */ page) {
  const limit = Math.min(200, page.draft.users.length + 13);
  return { limit, places: Math.min(limit, MOST_PLACES) };
}

function offer(/** @type {OrderPage} */ page) {
  const known = offered.get(page);
  if (known) return known.ask();
  offered.set(
    page,
    page.source(async () => {
      const { limit } = offerFor(page);
      return (await get('/v1/numbers', { query: { state: 'AVAILABLE', area: page.draft.area, limit } })).items;
    }),
  );
}

/** The first number goes to the company, each further one to the next user without; a second click takes it back. */
function pick(/** @type {OrderPage} */ page, /** @type {string} */ number) {
  const { draft } = page;
  if (draft.companyNumber === number) return page.edit({ companyNumber: '' });
  const owner = draft.users.findIndex(user => user.number === number);
  if (owner >= 0) return editUser(page, owner, { number: '' });
  if (page.isFirst && draft.companyNumber === '') return page.edit({ companyNumber: number });
  const next = draft.users.findIndex(user => user.number === '');
  if (next >= 0) editUser(page, next, { number });
}

async function hold(/** @type {OrderPage} */ page) {
  const numbers = picked(page.draft);
  await page.holding.run([numbers, Math.floor(Date.now() / 60_000)], async key => {
    const until = Date.now() + HOLD_MINUTES * 60_000;
    const { voucher, numbers: held } = await post('/v1/number-holds', { body: { numbers }, key });
    page.edit({ held: [{ voucher, numbers: held, until }] });
  });
}

/** Which number is whose. */
export function mappingStep(/** @type {OrderPage} */ page) {
  const { draft } = page;
  const numbers = picked(draft);
  if (!draft.choosing || numbers.length === 0) {
    return html`<p>
      ${t(
        'Les numéros sont choisis pour vous. Vous pourrez changer ensuite qui reçoit les appels de chaque numéro.',
        'The numbers are chosen for you. Who gets the calls to each number can be changed later.',
      )}
    </p>`;
  }
  /** @type {[string, string][]} */
  const choices = [
    ['', t('choisi pour vous', 'chosen for you')],
    ...numbers.map(number => /** @type {[string, string]} */ ([number, phone(number)])),
  ];
  return html`<div class="stack">
    ${page.isFirst
      ? select(
          t('L’entreprise (standard virtuel)', 'The company (virtual receptionist)'),
          draft.companyNumber,
          choices,
          number => assign(page, -1, number),
          'company-number',
        )
      : nothing}
    ${draft.users.map((user, i) =>
      select(
        user.userName || t(`Utilisateur ${i + 1}`, `User ${i + 1}`),
        user.number,
        choices,
        number => assign(page, i, number),
        `number-${i}`,
      ),
    )}
  </div>`;
}

/** A number has one owner: who had it gets what the other one had. */
function assign(/** @type {OrderPage} */ page, /** @type {number} */ place, /** @type {string} */ number) {
  const { draft } = page;
  const before = place < 0 ? draft.companyNumber : draft.users[place].number;
  const other = (/** @type {string} */ had) => (number !== '' && had === number ? before : had);
  page.edit({
    companyNumber: place < 0 ? number : other(draft.companyNumber),
    users: draft.users.map((user, i) => ({ ...user, number: i === place ? number : other(user.number) })),
  });
}
