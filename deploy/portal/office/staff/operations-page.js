import { get } from '../core/client.js';
import { html } from '../core/lit.js';
import { Page } from '../core/page.js';
import { card } from '../core/parts.js';
import { documents } from '../core/session.js';
import { count, moment, t } from '../core/words.js';
import { findAlarms, ticketEntry } from './alarms.js';
import { SERVICES } from './services.js';
import { few } from './waiting.js';

/** @import { Ordering } from '../../types/api' */

/** How many alarms are told; the page behind has the others. */
const FEW = 5;

/** An event that is not published for so long is an alarm elsewhere as well. */
const LATE = 30_000;

/** What runs and what stands still: services, events that wait, alarms, and what the services promise. */
class OperationsPage extends Page {
  /** @override */
  heading() {
    return t('Exploitation', 'Operations');
  }

  /** @override */
  opened() {
    this.states = this.source(() => Promise.all(SERVICES.map(stateOf)));
    this.alarms = this.source(() => findAlarms({}));
    this.documents = this.source(documents);
    this.every(30, () => {
      this.states?.reload();
      this.alarms?.reload();
    });
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      <section class="sheet stack" aria-labelledby="services-title">
        <h2 id="services-title">${t('Services', 'Services')}</h2>
        ${this.states?.show(all => servicesOf(all))}
        <p><a href="#/dead-letters">${t('Événements en attente', 'Dead letters')}</a></p>
      </section>
      <div class="columns">
        ${card(
          t('Alarmes', 'Alarms'),
          'tickets',
          this.alarms?.show(all => few(all.slice(0, FEW), each => each.ticketId, ticketEntry)),
        )}
        <section class="sheet stack" aria-labelledby="documents-title">
          <h2 id="documents-title">${t('Documents', 'Documents')}</h2>
          ${this.documents?.show(
            base =>
              html`<ul>
                ${SERVICES.map(
                  service => html`<li><a href="${base}openapi/${service}.json">${service}</a> (OpenAPI)</li>`,
                )}
                <li><a href="${base}docs/asyncapi.json">${t('Événements', 'Events')}</a> (AsyncAPI)</li>
              </ul>`,
          )}
        </section>
      </div>`;
  }
}

/**
 * One that does not answer is told as such, and keeps the others from nobody.
 * @returns {Promise<{ service: string, state?: Ordering['ServiceState'] }>}
 */
async function stateOf(/** @type {typeof SERVICES[number]} */ service) {
  try {
    return { service, state: await get('/v1/operations/{service}/state', { path: { service } }) };
  } catch {
    return { service };
  }
}

function servicesOf(/** @type {{ service: string, state?: Ordering['ServiceState'] }[]} */ all) {
  return html`<div class="scroll" tabindex="0" role="group">
    <table>
      <thead>
        <tr>
          <th scope="col">${t('Service', 'Service')}</th>
          <th scope="col">${t('Version', 'Version')}</th>
          <th scope="col">${t('Depuis', 'Since')}</th>
          <th scope="col">${t('À publier', 'To publish')}</th>
          <th scope="col">${t('À lire', 'To hear')}</th>
          <th scope="col">${t('En attente', 'Waiting')}</th>
        </tr>
      </thead>
      <tbody>
        ${all.map(({ service, state }) =>
          state
            ? html`<tr>
                <th scope="row">${service}</th>
                <td>${state.version} <span class="quiet small">${state.instance}</span></td>
                <td>${moment(state.startedAt)}</td>
                <td>${published(state.oldestUnpublished)}</td>
                <td>${state.behind ?? t('inconnu', 'unknown')}</td>
                <td>
                  ${state.deadLetters
                    ? html`<span class="bad"
                        >${count(state.deadLetters, t('événement', 'event'), t('événements', 'events'))}</span
                      >`
                    : t('rien', 'nothing')}
                </td>
              </tr>`
            : html`<tr>
                <th scope="row">${service}</th>
                <td colspan="5" class="bad">${t('Ne répond pas', 'Does not answer')}</td>
              </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function published(/** @type {string | undefined} */ oldest) {
  if (!oldest) return t('tout est publié', 'all is published');
  const late = Date.now() - Date.parse(oldest) > LATE;
  return html`<span class=${late ? 'bad' : ''}>${t('depuis', 'since')} ${moment(oldest)}</span>`;
}
customElements.define('office-operations', OperationsPage);
