/**
 * Who is here: OpenID Connect's code flow with PKCE. Tokens live in this module's memory and nowhere
 * else; what must outlast the way to the provider and back is only the secret of that one way.
 */

/**
 * @typedef {object} Person
 * @property {string} subject by which the services know this person
 * @property {string} name
 * @property {string} [email]
 * @property {string} [account]
 * @property {string[]} groups
 */

/** @typedef {{ discovery: string, issuer: string, clientId: string, api: string, cardField: string, documents: string }} Settings */
/** @typedef {{ authorization_endpoint: string, token_endpoint: string, end_session_endpoint?: string, issuer: string }} Provider */
/** @typedef {{ state: string, verifier: string, nonce: string, back: string }} Way */

const WAY = 'office.sign-in';

/** Told to all parts of a page when what hindered them has passed: somebody has signed in, or the connection is there again. */
export const AGAIN = 'office-again';
const HERE = new URL('.', document.baseURI);

/** @type {Settings | undefined} */
let settings;
/** @type {Promise<Provider> | undefined} */
let provider;
let accessToken = '';
/** @type {Person | undefined} */
let person;

export async function readSettings() {
  settings ??= /** @type {Settings} */ (await (await fetch(new URL('settings.json', HERE))).json());
  return settings;
}

/** Where the documents of the services lie, for our own people: nobody else needs them, and the services show none outside. */
export async function documents() {
  return new URL((await readSettings()).documents, HERE).href;
}

export function token() {
  return accessToken;
}

/** @returns {Person} */
export function me() {
  if (!person) throw new Error('Nobody is signed in');
  return person;
}

export function isSignedIn() {
  return person !== undefined;
}

export function has(/** @type {string[]} */ ...groups) {
  return person !== undefined && groups.some(group => person?.groups.includes(group));
}

export function isStaff() {
  return has('ops', 'care');
}

/**
 * Comes back from the provider, if this is the way back.
 * @returns {Promise<'signed-in' | 'handed-over' | 'nobody'>} `handed-over`: this window was opened by a page whose
 *   session had ended, has told it the answer, and can be closed
 */
export async function arrive() {
  const query = new URLSearchParams(location.search);
  const code = query.get('code');
  const state = query.get('state');
  if (!code || !state) return 'nobody';
  if (window.opener && state.startsWith('again.')) {
    window.opener.postMessage({ code, state }, HERE.origin);
    return 'handed-over';
  }
  const way = /** @type {Way | null} */ (JSON.parse(sessionStorage.getItem(WAY) ?? 'null'));
  sessionStorage.removeItem(WAY);
  history.replaceState(null, '', `${HERE.pathname}${way?.back ?? ''}`);
  if (!way || way.state !== state) return 'nobody';
  await redeem(code, way);
  return 'signed-in';
}

/** Leaves for the provider; the same page opens afterwards. */
export async function signIn(/** @type {{ choose?: boolean }} */ { choose = false } = {}) {
  const way = newWay('first.', location.hash);
  sessionStorage.setItem(WAY, JSON.stringify(way));
  location.assign(await address(way, choose));
}

/** Signs in again beside the page, which stays as it is with all that was typed. */
export async function signInAgain() {
  const way = newWay('again.', '');
  const popup = window.open('about:blank', 'office-sign-in', 'width=480,height=640');
  if (!popup) return signIn();
  popup.location.href = await address(way, false);
  /** @type {string} */
  const code = await new Promise(resolve => {
    addEventListener('message', function hear(event) {
      if (event.origin !== HERE.origin || event.data?.state !== way.state) return;
      removeEventListener('message', hear);
      resolve(event.data.code);
    });
  });
  popup.close();
  const before = person;
  await redeem(code, way);
  if (before && (before.account !== person?.account || before.name !== person?.name)) location.reload();
  else document.dispatchEvent(new Event(AGAIN));
}

export async function signOut() {
  const { end_session_endpoint: end } = await discover();
  accessToken = '';
  Object.keys(localStorage)
    .filter(key => key.startsWith('office.order.'))
    .forEach(key => localStorage.removeItem(key));
  if (end) location.assign(`${end}?${new URLSearchParams({ post_logout_redirect_uri: HERE.href })}`);
  else location.assign(HERE.href);
}

function newWay(/** @type {string} */ kind, /** @type {string} */ back) {
  return { state: kind + random(), verifier: random(), nonce: random(), back };
}

/** @returns {Promise<Provider>} */
async function discover() {
  const { discovery, issuer } = await readSettings();
  provider ??= fetch(new URL(discovery, HERE)).then(async answer => {
    const found = /** @type {Provider} */ (await answer.json());
    if (found.issuer !== issuer) throw new Error(`${found.issuer} is not ${issuer}`);
    return found;
  });
  provider.catch(() => (provider = undefined)); // the next one asks again
  return provider;
}

async function address(/** @type {Way} */ way, /** @type {boolean} */ choose) {
  const { authorization_endpoint: authorize } = await discover();
  const { clientId } = await readSettings();
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: HERE.href,
    scope: 'openid profile email',
    state: way.state,
    nonce: way.nonce,
    code_challenge: base64(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(way.verifier))),
    code_challenge_method: 'S256',
  });
  if (choose) query.set('prompt', 'select_account');
  return `${authorize}?${query}`;
}

async function redeem(/** @type {string} */ code, /** @type {Way} */ way) {
  const { token_endpoint: endpoint } = await discover();
  const { clientId, issuer } = await readSettings();
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: HERE.href,
      client_id: clientId,
      code_verifier: way.verifier,
    }).toString(),
  });
  if (!answer.ok) throw new Error(`The provider refused the code: ${answer.status}`);
  const tokens = await answer.json();
  // it came from the provider itself over this connection, so its signature need not be checked (OpenID Core 3.1.3.7)
  const claims = JSON.parse(new TextDecoder().decode(bytes(tokens.id_token.split('.')[1])));
  if (claims.iss !== issuer || claims.aud !== clientId || claims.nonce !== way.nonce) {
    throw new Error('The identity token is not meant for us');
  }
  accessToken = tokens.access_token;
  person = {
    subject: claims.sub,
    name: claims.name ?? claims.email ?? claims.sub,
    email: claims.email,
    account: claims.account,
    groups: claims.groups ?? [],
  };
}

function random() {
  return base64(crypto.getRandomValues(new Uint8Array(32)));
}

function base64(/** @type {ArrayBuffer | Uint8Array} */ content) {
  const text = String.fromCharCode(...new Uint8Array(content));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytes(/** @type {string} */ text) {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0));
}
