/**
 * The client of the five APIs. Paths, parameters, bodies and answers are held against the services'
 * documents by the type checker, so a page can't ask for what isn't there.
 */

import { currentLanguage } from './words.js';
import { has, me, readSettings, token } from './session.js';

/** @import { Answer, Method, PathOf, Problem, Read, Request } from '../../types/api' */

const HERE = new URL('.', document.baseURI);
const PATIENCE = 2;

/** Milliseconds after which nobody waits for an answer any more; files are larger. */
const LATEST = 20_000;
const LATEST_FILE = 120_000;

/** A service said no, or nothing was heard of it (`status` 0). */
export class Refusal extends Error {
  /**
   * @param {number} status
   * @param {Problem | undefined} problem
   * @param {number} retryAfter seconds
   */
  constructor(status, problem, retryAfter) {
    super(problem?.detail ?? problem?.title ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  get code() {
    return this.problem?.code ?? '';
  }

  /**
   * What went wrong, as the pages tell it: a fault of their own is told like one of a service, and noted for who mends it.
   * @param {unknown} failure
   */
  static of(failure) {
    if (failure instanceof Refusal) return failure;
    reportError(failure);
    return new Refusal(500, undefined, 0);
  }

  /** Whether it was not about what was asked for: all else that is asked for now would fare alike. */
  get isOfAll() {
    return this.status === 0 || this.status === 401 || this.status === 429 || this.status >= 500;
  }

  /** Whether the very same request may succeed later, and may have succeeded already. */
  get isUncertain() {
    return this.status === 0 || this.status === 429 || this.status >= 500 || this.code === 'idempotency-key-in-use';
  }
}

/** Whether what was asked for besides was granted, too: that it was not is no reason to undo the rest. */
export async function succeeded(/** @type {Promise<unknown>} */ wish) {
  try {
    await wish;
    return true;
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    return false;
  }
}

/** The account that our own people look at; members have one of their own. */
let visited = '';

export function visit(/** @type {string} */ account) {
  visited = account;
}

export function visitedAccount() {
  return visited;
}

/** The account that the pages are about. */
export function account() {
  return visited || me().account || '';
}

/** For lists that our own people read of one account: to members the list is their own anyway. */
export function ofAccount() {
  return visited ? { accountId: visited } : {};
}

/**
 * @template {PathOf<'get'>} P
 * @param {P} path
 * @param {Request<'get', P>} [request]
 * @returns {Promise<Answer<'get', P>>}
 */
export async function get(path, request) {
  return (await read(path, request)).value;
}

/**
 * As `get`, with the ETag that a later change has to name.
 * @template {PathOf<'get'>} P
 * @param {P} path
 * @param {Request<'get', P>} [request]
 * @returns {Promise<Read<Answer<'get', P>>>}
 */
export async function read(path, request) {
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await send('get', path, request, LATEST);
      return { value: await whole(answer.json()), etag: answer.headers.get('ETag') ?? '' };
    } catch (refusal) {
      const isBusy = refusal instanceof Refusal && (refusal.status === 429 || refusal.status === 503);
      if (!isBusy || attempt === PATIENCE) throw refusal;
      await new Promise(resolve => setTimeout(resolve, 1000 * Math.max(1, refusal.retryAfter)));
    }
  }
}

/**
 * A document as a file.
 * @template {PathOf<'get'>} P
 * @param {P} path
 * @param {Request<'get', P>} request
 */
export async function getFile(path, request) {
  return whole((await send('get', path, request)).blob());
}

/**
 * @template {PathOf<'post'>} P
 * @param {P} path
 * @param {Request<'post', P>} request
 * @returns {Promise<Answer<'post', P>>}
 */
export async function post(path, request) {
  return content(await send('post', path, request));
}

/**
 * @template {PathOf<'put'>} P
 * @param {P} path
 * @param {Request<'put', P>} request
 * @returns {Promise<Answer<'put', P>>}
 */
export async function put(path, request) {
  return content(await send('put', path, request));
}

/**
 * @template {PathOf<'patch'>} P
 * @param {P} path
 * @param {Request<'patch', P>} request
 * @returns {Promise<Answer<'patch', P>>}
 */
export async function patch(path, request) {
  return content(await send('patch', path, request));
}

/**
 * @template {PathOf<'delete'>} P
 * @param {P} path
 * @param {Request<'delete', P>} request
 * @returns {Promise<Answer<'delete', P>>}
 */
export async function remove(path, request) {
  return content(await send('delete', path, request));
}

/**
 * @param {Method} method
 * @param {string} path
 * @param {any} [request]
 * @param {number} latest milliseconds
 */
async function send(method, path, request = {}, latest = LATEST_FILE) {
  const { api } = await readSettings();
  const filled = path.replace(/\{(\w+)}/g, (_, name) => encodeURIComponent(request.path[name]));
  const address = new URL(`${api.replace(/\/$/, '')}${filled}`, HERE);
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value !== undefined && value !== '') address.searchParams.set(name, String(value));
  }
  /** @type {Response} */
  let answer;
  try {
    answer = await fetch(address, {
      method: method.toUpperCase(),
      headers: headers(method, request),
      body: request.text ?? (request.body === undefined ? undefined : JSON.stringify(request.body)),
      signal: AbortSignal.timeout(latest),
    });
  } catch {
    throw new Refusal(0, undefined, 0);
  }
  if (answer.ok) return answer;
  const isProblem = answer.headers.get('Content-Type')?.includes('json') ?? false;
  const problem = isProblem ? await answer.json().catch(() => undefined) : undefined;
  throw new Refusal(answer.status, problem, Number(answer.headers.get('Retry-After') ?? 0));
}

function headers(/** @type {Method} */ method, /** @type {any} */ request) {
  /** @type {Record<string, string>} */
  const headers = {
    Authorization: `Bearer ${token()}`,
    Accept: request.accept ?? 'application/json, application/problem+json',
    'Accept-Language': currentLanguage(),
  };
  if (request.text !== undefined) headers['Content-Type'] = request.type;
  if (request.body !== undefined) headers['Content-Type'] = 'application/json';
  if (request.ifMatch) headers['If-Match'] = request.ifMatch;
  if (method === 'post') headers['Idempotency-Key'] = request.key ?? crypto.randomUUID();
  if (visited && has('care') && method !== 'get') headers['On-Behalf-Of'] = visited;
  return headers;
}

async function content(/** @type {Response} */ answer) {
  return /** @type {any} */ (answer.status === 204 ? undefined : await whole(answer.json()));
}

/**
 * The connection may be lost in the middle of an answer, too.
 * @template T
 * @param {Promise<T>} body
 */
async function whole(body) {
  try {
    return await body;
  } catch {
    throw new Refusal(0, undefined, 0);
  }
}
