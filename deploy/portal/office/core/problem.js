import { Refusal } from './client.js';
import { html, nothing } from './lit.js';
import { isStaff, signInAgain } from './session.js';
import { count, t } from './words.js';

/** Somebody of another role may. */
const NOT_ALLOWED = 'not-allowed';

/**
 * Says what went wrong and what to do about it. Everything typed stays on the page.
 * @param {Refusal | undefined} refusal
 * @param {{ again?: () => void, reload?: () => void }} [ways] to repeat the same, or to see the present state first
 */
export function problemBox(refusal, { again, reload } = {}) {
  if (!refusal) return nothing;
  const retry = again ?? reload;
  return html` <div class="problem" role="alert">
    <p><strong>${headline(refusal)}</strong></p>
    <p>${advice(refusal)}</p>
    ${refusal.problem?.errors?.length
      ? html`<ul>
          ${refusal.problem.errors.map(error => html`<li>${error.detail}</li>`)}
        </ul>`
      : nothing}
    <p class="row">
      ${refusal.status === 401
        ? html`<button
            type="button"
            @click=${() =>
              signInAgain().then(
                () => retry?.(),
                failure => console.warn(failure), // the window that opened has said why
              )}
          >
            ${t('Se reconnecter', 'Sign in again')}
          </button>`
        : nothing}
      ${refusal.status === 412 && reload
        ? html`<button type="button" @click=${reload}>${t('Voir l’état actuel', 'See what it is now')}</button>`
        : nothing}
      ${refusal.isUncertain && retry
        ? html`<button type="button" @click=${retry}>${t('Réessayer', 'Try again')}</button>`
        : nothing}
    </p>
  </div>`;
}

function headline(/** @type {Refusal} */ refusal) {
  switch (refusal.status) {
    case 0:
      return t('La connexion est interrompue', 'The connection is lost');
    case 401:
      return t('Votre session a expiré', 'Your session has ended');
    case 403:
      return refusal.code === NOT_ALLOWED
        ? t('Ce n’est pas pour vous', 'This is not for you')
        : (refusal.problem?.title ?? t('Cela n’a pas marché', 'That did not work'));
    case 404:
      return t('Il n’y a rien ici', 'There is nothing here');
    case 412:
      return t('Quelqu’un a changé ceci entre-temps', 'Somebody changed this in the meantime');
    case 429:
      return t('Trop de demandes à la fois', 'Too many requests at once');
    case 503:
      return refusal.code === 'unavailable'
        ? t('Le service ne répond pas en ce moment', 'The service does not answer at the moment')
        : t('Le service est très occupé', 'The service is very busy');
    default:
      return refusal.problem?.title ?? t('Cela n’a pas marché', 'That did not work');
  }
}

function advice(/** @type {Refusal} */ refusal) {
  const kept = t('Rien de ce que vous avez saisi n’est perdu.', 'Nothing you typed is lost.');
  const seconds = Math.max(1, refusal.retryAfter);
  switch (refusal.status) {
    case 0:
      return (
        t('Vérifiez votre accès à Internet, puis réessayez. ', 'Check your internet access, then try again. ') + kept
      );
    case 401:
      return t('Reconnectez-vous dans la fenêtre qui s’ouvre. ', 'Sign in again in the window that opens. ') + kept;
    case 403:
      if (refusal.code !== NOT_ALLOWED) return refusal.problem?.detail ?? kept;
      return isStaff()
        ? t('Votre rôle n’y donne pas accès.', 'Your role has no access to it.')
        : t(
            'Le membre principal de votre entreprise s’en occupe : demandez-lui.',
            'Your company’s primary member looks after this: ask them.',
          );
    case 404:
      return t(
        'L’adresse est fausse, ou ceci n’est pas à votre entreprise.',
        'The address is wrong, or this is not your company’s.',
      );
    case 412:
      return (
        t(
          'Regardez l’état actuel, puis recommencez si vous le voulez toujours. ',
          'Look at what it is now, then try again if you still want to. ',
        ) + kept
      );
    case 429:
    case 503:
      return (
        t(
          `Réessayez dans ${count(seconds, 'seconde', 'secondes')}. `,
          `Try again in ${count(seconds, 'second', 'seconds')}. `,
        ) + kept
      );
    case 500:
      return (
        t(
          'La faute est de notre côté. Réessayez, ou appelez le 0 800 91 08 67. ',
          'The fault is ours. Try again, or call 0 800 91 08 67. ',
        ) + kept
      );
    default:
      return refusal.problem?.detail ?? kept;
  }
}

/**
 * What is wrong with one field, by the end of its JSON pointer.
 * @param {Refusal | undefined} refusal
 * @param {string} pointer
 */
export function fieldError(refusal, pointer) {
  return refusal?.problem?.errors?.find(error => error.pointer.replace(/^#/, '') === pointer)?.detail;
}
