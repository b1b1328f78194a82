import { post } from '../core/client.js';
import { html, nothing } from '../core/lit.js';
import { field, sending } from '../core/parts.js';
import { fieldError, problemBox } from '../core/problem.js';
import { address, count, t } from '../core/words.js';
import { resize } from './draft.js';
import { listFault } from './list-faults.js';

/** @import { OrderPage } from './order-page.js' */
/** @import { Address } from './draft.js' */

const MOST_SEATS = 200;

/** Where the phones go: one of the company's sites, or a new one. */
export function siteStep(/** @type {OrderPage} */ page) {
  const { draft } = page;
  const sites = page.account?.profile.sites ?? [];
  const isNew = !sites.some(site => site.siteId === draft.siteId);
  return html` ${sites.length
    ? html`<fieldset class="stack">
        <legend>${t('Où envoyer les téléphones ?', 'Where do the phones go?')}</legend>
        ${sites.map(
          site =>
            html`<label class="inline">
              <input
                type="radio"
                name="site"
                .checked=${draft.siteId === site.siteId}
                @change=${() => page.edit({ siteId: site.siteId })}
              />
              <span><strong>${site.name}</strong><br /><span class="quiet">${address(site.address)}</span></span>
            </label>`,
        )}
        <label class="inline"
          ><input
            type="radio"
            name="site"
            .checked=${isNew && draft.siteId !== ''}
            @change=${() => page.edit({ siteId: crypto.randomUUID() })}
          />
          <span>${t('Un autre site', 'Another site')}</span></label
        >
      </fieldset>`
    : html`<p>
        ${t(
          'Où envoyer les téléphones ? C’est aussi l’adresse que reçoivent les secours.',
          'Where do the phones go? Emergency services are sent to this address, too.',
        )}
      </p>`}
  ${isNew && draft.siteId
    ? html`<div class="stack">
        ${field(
          t('Nom du site', 'Name of the site'),
          'site-name',
          draft.siteName,
          siteName => page.edit({ siteName }),
          { hint: t('Par exemple WeWork La Fayette', 'For example WeWork La Fayette'), required: true, max: 80 },
        )}
        ${addressFields('site', draft.siteAddress, true, siteAddress => page.edit({ siteAddress }))}
      </div>`
    : nothing}`;
}

/**
 * @param {string} name
 * @param {Address} value
 * @param {boolean} isSite the commune's code is needed for emergency calls
 * @param {(address: Address) => void} changed
 */
export function addressFields(name, value, isSite, changed) {
  const part = (/** @type {keyof Address} */ key) => (/** @type {string} */ text) =>
    changed({ ...value, [key]: text.trim() === '' ? '' : text });
  return html` <div class="row">
      ${field(t('Rue', 'Street'), `${name}-street`, value.street, part('street'), {
        required: true,
        max: 120,
        autocomplete: 'street-address',
      })}
    </div>
    <div class="row">
      ${field(t('Code postal', 'Postal code'), `${name}-postal`, value.postalCode, part('postalCode'), {
        required: true,
        pattern: '[0-9]{5}',
        max: 5,
        inputmode: 'numeric',
        autocomplete: 'postal-code',
      })}
      ${field(t('Ville', 'City'), `${name}-city`, value.city, part('city'), {
        required: true,
        max: 60,
        autocomplete: 'address-level2',
      })}
      ${isSite
        ? field(
            t('Code INSEE de la commune', 'INSEE code of the commune'),
            `${name}-insee`,
            value.inseeCode,
            part('inseeCode'),
            {
              required: true,
              max: 5,
              hint: t('Pour les secours ; Paris 9e : 75109', 'For emergency calls; Paris 9: 75109'),
            },
          )
        : nothing}
    </div>`;
}

/** How many. */
export function seatsStep(/** @type {OrderPage} */ page) {
  const { draft } = page;
  return html` <p>
      ${t(
        'Un poste par personne : un téléphone Yealink T23G préconfiguré, un numéro direct, la messagerie, un fax virtuel et les appels illimités inclus.',
        'One seat for each person: a preconfigured Yealink T23G phone, a direct number, voicemail, a virtual fax and unlimited included calls.',
      )}
    </p>
    <div class="row">
      <button
        type="button"
        aria-label=${t('Un poste de moins', 'One seat less')}
        ?disabled=${draft.users.length <= 1}
        @click=${() => page.edit(resize(draft, draft.users.length - 1))}
      >
        −
      </button>
      <label
        >${t('Nombre de postes', 'Number of seats')}
        <input
          name="seats"
          type="number"
          min="1"
          max=${MOST_SEATS}
          .value=${String(draft.users.length)}
          @change=${(/** @type {Event} */ event) => {
            const wanted = Math.trunc(Number(/** @type {HTMLInputElement} */ (event.target).value)) || 1;
            page.edit(resize(draft, Math.min(MOST_SEATS, Math.max(1, wanted))));
          }}
      /></label>
      <button
        type="button"
        aria-label=${t('Un poste de plus', 'One seat more')}
        ?disabled=${draft.users.length >= MOST_SEATS}
        @click=${() => page.edit(resize(draft, draft.users.length + 1))}
      >
        +
      </button>
    </div>
    <p class="hint">${t(`Jusqu’à ${MOST_SEATS} postes par entreprise.`, `Up to ${MOST_SEATS} seats a company.`)}</p>`;
}

/** Who: typed, or pasted from a spreadsheet. */
export function usersStep(/** @type {OrderPage} */ page) {
  const { draft, isFirst } = page;
  return html` ${isFirst
      ? html`<p>
          ${t(
            'Une personne administre la téléphonie : son nom et son e-mail sont nécessaires. Pour les autres, tout est facultatif.',
            'One person administers the telephones: name and e-mail are needed. For the others, all is optional.',
          )}
        </p>`
      : nothing}
    <ol class="plain stack">
      ${draft.users.map(
        (user, i) =>
          html`<li class="row">
            ${field(
              t(`Nom ${i + 1}`, `Name ${i + 1}`),
              `user-${i}-name`,
              user.userName,
              userName => editUser(page, i, { userName }),
              {
                max: 80,
                required: isFirst && i === draft.administrator,
                wrong: fieldError(page.placing.refusal, `/seats/${i}/userName`),
              },
            )}
            ${field(
              t(`E-mail ${i + 1}`, `E-mail ${i + 1}`),
              `user-${i}-email`,
              user.email,
              email => editUser(page, i, { email: email.trim() }),
              {
                type: 'email',
                max: 254,
                required: isFirst && i === draft.administrator,
                wrong: fieldError(page.placing.refusal, `/seats/${i}/email`),
              },
            )}
            ${isFirst
              ? html`<label class="inline"
                  ><input
                    type="radio"
                    name="administrator"
                    .checked=${i === draft.administrator}
                    @change=${() => page.edit({ administrator: i })}
                  />
                  <span>${t('Administre', 'Administers')}</span></label
                >`
              : nothing}
          </li>`,
      )}
    </ol>
    <details class="note">
      <summary>${t('Coller depuis un tableur', 'Paste from a spreadsheet')}</summary>
      <form class="stack" @submit=${sending(() => readList(page))}>
        <label
          >${t(
            'Avec la ligne de titre : nom, e-mail, et si vous voulez administrateur',
            'With the heading: name, email, and if you like administrator',
          )}
          <textarea
            name="pasted"
            .value=${page.pasted}
            placeholder=${`${t('nom;e-mail', 'name;email')}\nCamille Martin;camille@lumen.example`}
            @input=${(/** @type {Event} */ event) => {
              page.pasted = /** @type {HTMLTextAreaElement} */ (event.target).value;
            }}
          ></textarea>
        </label>
        ${problemBox(page.reading.refusal, { again: page.reading.again })}
        ${page.lineErrors.length
          ? html`<div class="problem" role="alert">
              <p>
                <strong
                  >${count(
                    page.lineErrors.length,
                    t('ligne à corriger', 'line to correct'),
                    t('lignes à corriger', 'lines to correct'),
                  )}</strong
                >
              </p>
              <ul>
                ${page.lineErrors.map(error => html`<li>${listFault(error)}</li>`)}
              </ul>
            </div>`
          : nothing}
        <p><button ?disabled=${page.reading.busy}>${t('Reprendre cette liste', 'Take this list')}</button></p>
      </form>
    </details>`;
}

/**
 * @param {OrderPage} page
 * @param {number} place
 * @param {Partial<import('./draft.js').User>} change
 */
export function editUser(page, place, change) {
  page.edit({ users: page.draft.users.map((user, i) => (i === place ? { ...user, ...change } : user)) });
}

async function readList(/** @type {OrderPage} */ page) {
  const text = page.pasted;
  const type = text.includes('\t') ? 'text/tab-separated-values' : 'text/csv';
  await page.reading.run(text, async key => {
    const report = await post('/v1/seat-lists/checks', { text, type, key });
    // who administers is chosen on this page, if the list doesn't say it
    const isNobodyNamed = !report.seats.some(seat => seat.administrator);
    page.lineErrors = report.errors.filter(
      ({ code, column }) => !(isNobodyNamed && code === 'administrator-needed' && column === 'administrator'),
    );
    if (page.lineErrors.length > 0 || report.seats.length === 0) return;
    const administrator = report.seats.findIndex(seat => seat.administrator);
    page.pasted = '';
    page.edit({
      users: report.seats.map(seat => ({ userName: seat.userName ?? '', email: seat.email ?? '', number: '' })),
      administrator: Math.max(0, administrator),
    });
  });
}
