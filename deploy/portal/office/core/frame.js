/** What surrounds every page: the bar on top, the menu, and for whom care acts. */

import { get, put, succeeded, visitedAccount } from './client.js';
import { html, nothing, render } from './lit.js';
import { currentPath, link, menu } from './router.js';
import { has, me, signIn, signOut } from './session.js';
import { currentLanguage, speak, t } from './words.js';

let isOpen = false;
let companyOf = '';
let companyName = '';

export function drawFrame() {
  document.addEventListener('office-page', () => {
    isOpen = false;
    learnCompany();
    draw();
  });
  document.addEventListener('office-language', draw);
  addEventListener('offline', draw);
  addEventListener('online', draw);
  document.addEventListener('click', event => {
    // a skip to the content must not look like another page's address
    const skip = /** @type {HTMLElement} */ (event.target).closest('.skip');
    if (skip) {
      event.preventDefault();
      document.getElementById('main')?.focus();
    }
  });
  draw();
}

/** Tells those who can't see the page that something happened. */
export function say(/** @type {string} */ words) {
  const said = document.getElementById('said');
  if (said) said.textContent = words;
}

function draw() {
  render(bar(), /** @type {HTMLElement} */ (document.getElementById('top')));
  render(entries(), /** @type {HTMLElement} */ (document.getElementById('menu')));
  document.getElementById('menu')?.classList.toggle('open', isOpen);
  const skip = document.querySelector('.skip');
  if (skip) skip.textContent = t('Aller au contenu', 'Skip to content');
}

function bar() {
  return html` ${navigator.onLine
      ? nothing
      : html`<p class="band bad" role="alert">
          ${t(
            'Vous êtes hors ligne. Ce que vous saisissez reste sur cette page.',
            'You are offline. What you type stays on this page.',
          )}
        </p>`}
    ${visitedAccount()
      ? html`<p class="band">
          <span
            >${has('care')
              ? t('Vous agissez au nom de', 'You act on behalf of')
              : t('Vous consultez le compte', 'You look at the account')}
            <strong>${companyName || visitedAccount()}</strong></span
          >
          <a href="#/">${t('Terminer', 'Leave')}</a>
        </p>`
      : nothing}
    <div class="bar">
      <button
        type="button"
        class="menu-button"
        aria-expanded=${isOpen}
        aria-controls="menu"
        @click=${() => {
          isOpen = !isOpen;
          draw();
        }}
      >
        ${t('Menu', 'Menu')}
      </button>
      <a class="brand" href=${link('')}
        ><img src="favicon.svg" alt="" width="28" height="28" /><span>Ooma Office Manager</span></a
      >
      <label class="language"
        ><span class="unseen">${t('Langue', 'Language')}</span>
        <select @change=${(/** @type {Event} */ event) => choose(/** @type {any} */ (event.target).value)}>
          <option value="fr" ?selected=${currentLanguage() === 'fr'}>Français</option>
          <option value="en" ?selected=${currentLanguage() === 'en'}>English</option>
        </select>
      </label>
      <details class="person">
        <summary>${me().name}</summary>
        <div class="sheet">
          <p class="quiet">${me().email ?? nothing}</p>
          ${isMember() ? html`<p><a href=${link('letters')}>${t('Vos e-mails', 'Your e-mails')}</a></p>` : nothing}
          <button type="button" @click=${() => signIn({ choose: true })}>
            ${t('Changer de personne', 'Be somebody else')}
          </button>
          <button type="button" @click=${signOut}>${t('Se déconnecter', 'Sign out')}</button>
        </div>
      </details>
    </div>`;
}

/** Members are written to in the language that they read these pages in, once they have chosen one. */
function choose(/** @type {'fr' | 'en'} */ language) {
  speak(language);
  if (isMember()) {
    succeeded(put('/v1/notices/language', { body: { language: language === 'fr' ? 'FR' : 'EN' } }));
  }
}

function isMember() {
  return has('member', 'primary-member');
}

function entries() {
  const here = currentPath();
  return html`<ul>
    ${menu().map(
      ({ path, name }) =>
        html` <li><a href=${link(path)} aria-current=${isWithin(here, path) ? 'page' : 'false'}>${name}</a></li>`,
    )}
  </ul>`;
}

function isWithin(/** @type {string} */ here, /** @type {string} */ path) {
  /** @type {Record<string, string>} */
  const parents = {
    order: 'orders',
    invoices: 'money',
    payments: 'money',
    balance: 'money',
    ...(menu().some(({ path: one }) => one === 'money') && { usage: 'money', credits: 'money' }),
    tickets: 'help',
    appointments: 'help',
    letters: 'help',
    phones: 'stock',
  };
  const first = here.split('/')[0];
  return path === first || path === parents[first];
}

async function learnCompany() {
  const accountId = visitedAccount();
  if (!accountId || accountId === companyOf) return;
  companyOf = accountId;
  companyName = '';
  try {
    companyName = (await get('/v1/accounts/{accountId}', { path: { accountId } })).profile.legalName;
  } catch {
    // the page below says what is wrong
  }
  draw();
}
