/** Where it begins: who is here, and which page. */

import { Refusal } from './core/client.js';
import { drawFrame } from './core/frame.js';
import { html, render } from './core/lit.js';
import './core/lost.js';
import { openAddress, startRouter } from './core/router.js';
import { arrive, isSignedIn, signIn } from './core/session.js';
import { currentLanguage, t } from './core/words.js';

document.documentElement.lang = currentLanguage();
const main = /** @type {HTMLElement} */ (document.getElementById('main'));

try {
  const arrival = await arrive();
  if (arrival === 'handed-over') {
    close();
  } else if (!isSignedIn()) {
    await signIn();
  } else {
    drawFrame();
    startRouter(main);
    await openAddress();
  }
} catch (failure) {
  if (!(failure instanceof Refusal)) console.error(failure);
  render(
    html`<div class="sheet">
      <h1>${t('La connexion n’a pas abouti', 'Signing in did not work')}</h1>
      <p>
        ${t(
          'Le service d’identification ne répond pas comme prévu.',
          'The sign-in service does not answer as it should.',
        )}
      </p>
      <button class="main" type="button" @click=${() => signIn({ choose: true })}>
        ${t('Se connecter', 'Sign in')}
      </button>
    </div>`,
    main,
  );
}
