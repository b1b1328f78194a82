import { getFile, post, put, read } from '../core/client.js';
import { FileChoice } from '../core/files.js';
import { say } from '../core/frame.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Page } from '../core/page.js';
import { save, sending, state } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { link } from '../core/router.js';
import { has } from '../core/session.js';
import { term } from '../core/terms.js';
import { count, day, moment, phone, t } from '../core/words.js';
import { PortReview } from '../staff/port-review.js';
import { Carriers } from './carriers.js';
import { whyRejected } from './rejection.js';

/** @import { Porting } from '../../types/api' */
/** @typedef {Porting['PortRequest']} PortRequest */

const BILLS = /** @type {const} */ (['application/pdf', 'image/png', 'image/jpeg']);

/** @type {Record<string, number>} how many of the four steps are behind, by state */
const REACHED = {
  SUBMITTED: 1,
  UNDER_REVIEW: 1,
  SENT_TO_CARRIER: 2,
  FOC_ASSIGNED: 3,
  PORTING: 3,
  TESTING: 3,
  COMPLETED: 4,
  REJECTED: 1,
  ROLLED_BACK: 3,
};

/** A port request: the four steps, what the member has to mind, and what can be done now. */
class PortPage extends Page {
  bill = new FileChoice(this, 3, BILLS);
  review = new PortReview(this, () => this.port);

  /** @override */
  heading() {
    const port = this.port?.value?.value;
    return port ? `${t('Portabilité de', 'Porting of')} ${phone(port.mainNumber)}` : t('Portabilité', 'Porting');
  }

  /** @override */
  opened() {
    this.port = this.source(() =>
      read('/v1/port-requests/{portRequestId}', { path: { portRequestId: this.params.portRequestId } }),
    );
    this.carriers = new Carriers(this);
    this.acting = this.intent();
    this.question = this.addressed('cancel');
    this.fetching = this.intent();
    this.sendingBill = this.intent();
    this.every(8, () => this.port?.reload());
  }

  /** @override */
  view() {
    return html`<p><a href=${link('ports')}>← ${t('Portabilité', 'Porting')}</a></p>
      <div class="row between">
        <h1>${this.heading()}</h1>
        ${this.port?.value ? state('port', this.port.value.value.state) : nothing}
      </div>
      ${this.port?.show(
        ({ value: port }) =>
          html`${port.rejection ? this.rejection(port) : nothing}
            <div class="beside">
              <div class="stack">
                <section class="sheet" aria-labelledby="steps-title">
                  <h2 id="steps-title">${t('Quatre étapes', 'Four steps')}</h2>
                  ${fourSteps(port, this.carriers?.name(port.carrier) ?? port.carrier)}
                </section>
                <section class="sheet" aria-labelledby="numbers-title">
                  <h2 id="numbers-title">${t('Numéros', 'Numbers')}</h2>
                  <ul class="rows">
                    ${repeat(
                      port.numbers,
                      each => each.number,
                      each =>
                        html`<li>
                          <div class="entry">
                            <strong class="number">${phone(each.number)}</strong>${state('portNumber', each.state)}
                            <span class="quiet number">${t('remplace', 'replaces')} ${phone(each.replaces)}</span
                            ><span class="quiet"
                              >${each.testCalls
                                ? count(
                                    each.testCalls,
                                    t('appel d’essai', 'test call'),
                                    t('appels d’essai', 'test calls'),
                                  )
                                : ''}</span
                            >
                          </div>
                        </li>`,
                    )}
                  </ul>
                </section>
                <section class="sheet" aria-labelledby="past-title">
                  <h2 id="past-title">${t('Historique', 'History')}</h2>
                  <ul class="time">
                    ${port.history
                      .toReversed()
                      .map(
                        item =>
                          html` <li class=${item.what === 'REJECTED' || item.what === 'ROLLED_BACK' ? 'bad' : 'done'}>
                            <strong>${term('port', item.what)}</strong
                            ><span class="quiet">${moment(item.at)}${item.note ? ` · ${noted(item.note)}` : ''}</span>
                          </li>`,
                      )}
                  </ul>
                </section>
              </div>
              <aside class="sheet" aria-label=${t('À savoir', 'Good to know')}>
                ${port.advice.length
                  ? html`<h2>${t('En attendant', 'Until then')}</h2>
                      <ul>
                        ${port.advice.map(each => html`<li>${each.text}</li>`)}
                      </ul>`
                  : nothing}
                ${this.forwarding(port)} ${this.papers(port)} ${this.actions(port)}
              </aside>
            </div>`,
      )}`;
  }

  rejection(/** @type {PortRequest} */ port) {
    return html`<div class="problem">
      ${whyRejected(port)}
      ${port.nextSteps.includes('SUBMIT') && has('primary-member', 'care')
        ? html`<p>
            <a class="button main" href=${link(`ports/new?correct=${port.portRequestId}`)}
              >${t('Corriger et renvoyer', 'Correct and send again')}</a
            >
          </p>`
        : nothing}
    </div>`;
  }

  /** Calls still come to the old carrier: that it may pass them on to the temporary number. */
  forwarding(/** @type {PortRequest} */ port) {
    const temporary = port.numbers.at(0)?.replaces;
    if (!temporary || ['COMPLETED', 'CANCELLED'].includes(port.state)) return nothing;
    return html`<h3>${t('Recevoir les appels dès maintenant', 'Get the calls from now on')}</h3>
      <p>
        ${t(
          'Renvoyez les appels de votre ancienne ligne vers votre numéro provisoire. Sur la plupart des lignes, tapez :',
          'Forward the calls of your old line to your temporary number. On most lines, dial:',
        )}
      </p>
      <p class="big number">*21*${phone(temporary).replace(/\s/g, '')}#</p>`;
  }

  papers(/** @type {PortRequest} */ port) {
    return html`<h3>${t('Documents', 'Papers')}</h3>
      ${this.fetching?.refusal?.status === 404
        ? html`<p class="note">${t('Aucune facture n’a été envoyée.', 'No bill was sent.')}</p>`
        : problemBox(this.fetching?.refusal, { again: this.fetching?.again })}
      <p class="row">
        <button type="button" ?disabled=${this.fetching?.busy} @click=${() => this.fetchPaper('mandate')}>
          ${t('Le mandat signé (PDF)', 'The signed mandate (PDF)')}
        </button>
        <button type="button" ?disabled=${this.fetching?.busy} @click=${() => this.fetchPaper('bill')}>
          ${t('La facture envoyée', 'The bill that was sent')}
        </button>
      </p>
      ${has('primary-member', 'care') && !['COMPLETED', 'CANCELLED', 'LOST'].includes(port.state)
        ? html`<form class="stack" @submit=${sending(this.sendBill)}>
            ${this.bill.field(t('Envoyer une facture', 'Send a bill'), 'bill', { required: true })}
            ${problemBox(this.sendingBill?.refusal, { again: this.sendingBill?.again })}
            <p><button ?disabled=${!this.bill.file || this.sendingBill?.busy}>${t('Envoyer', 'Send')}</button></p>
          </form>`
        : nothing}`;
  }

  fetchPaper(/** @type {'mandate' | 'bill'} */ which) {
    const path = { portRequestId: this.params.portRequestId };
    this.fetching?.run(which, async () => {
      const paper =
        which === 'mandate'
          ? await getFile('/v1/port-papers/{portRequestId}/mandate', { path, accept: 'application/pdf' })
          : await getFile('/v1/port-papers/{portRequestId}/bill', { path, accept: BILLS.join(', ') });
      const name = which === 'mandate' ? t('mandat', 'mandate') : t('facture', 'bill');
      save(paper, `${name}-${this.port?.value?.value.mainNumber}.${paper.type.replace(/.*\//, '')}`);
    });
  }

  sendBill = () => {
    const { file, type } = this.bill;
    if (!file) return;
    const path = { portRequestId: this.params.portRequestId };
    return this.sendingBill?.run([file.name, file.size], async () => {
      await put('/v1/port-papers/{portRequestId}/bill', { path, text: file, type });
      this.bill.forget();
      this.querySelector('form')?.reset();
      say(t('La facture est envoyée.', 'The bill is sent.'));
    });
  };

  actions(/** @type {PortRequest} */ port) {
    const mayCancel =
      has('primary-member', 'care') && port.nextSteps.some(step => step === 'CANCEL' || step === 'WITHDRAW');
    const mayReview = has('ops') && (port.nextSteps.length > 0 || port.problem);
    if (!mayCancel && !mayReview) return nothing;
    return html`<h3>${t('Agir', 'Act')}</h3>
      ${problemBox(this.acting?.refusal, { again: this.acting?.again, reload: this.port?.reload })}
      ${mayReview ? this.review.view(port) : nothing} ${mayCancel ? this.giveUp() : nothing}`;
  }

  giveUp() {
    if (!this.question?.what) {
      return html`<p>
        <a class="button" href=${this.question?.at('yes')}>${t('Abandonner la demande', 'Give the request up')}</a>
      </p>`;
    }
    return html`<p data-open="cancel">
        <span tabindex="-1">
          ${t(
            'Le numéro reste chez votre opérateur actuel. Abandonner vraiment ?',
            'The number stays with your present carrier. Give it up indeed?',
          )}
        </span>
      </p>
      <p class="row">
        <button type="button" class="danger" ?disabled=${this.acting?.busy} @click=${this.cancel}>
          ${t('Oui, abandonner', 'Yes, give up')}
        </button>
        <button type="button" @click=${this.question.close}>${t('Non', 'No')}</button>
      </p>`;
  }

  cancel = () =>
    this.acting?.run('cancel', async key => {
      await post('/v1/port-requests/{portRequestId}/cancellation', {
        path: { portRequestId: this.params.portRequestId },
        key,
      });
      this.question?.close();
      say(t('La demande est abandonnée.', 'The request is given up.'));
      await this.port?.reload();
    });
}

/**
 * @param {PortRequest} port
 * @param {string} carrier as people know it
 */
function fourSteps(port, carrier) {
  const reached = REACHED[port.state] ?? 0;
  const slot = halfDay(port.slot);
  const told = [
    [t('Demande envoyée', 'Request sent'), moment(port.submittedAt)],
    [
      t('Vérifiée et transmise à votre opérateur', 'Checked and passed on to your carrier'),
      port.carrierReference ? `${carrier}, ${port.carrierReference}` : carrier,
    ],
    [
      t('Date fixée par votre opérateur', 'Date fixed by your carrier'),
      port.focDate
        ? `${day(port.focDate)} ${slot}`
        : (port.expected
            ? t(
                `sans doute entre le ${day(port.expected.usualFrom)} et le ${day(port.expected.usualUntil)}`,
                `probably between ${day(port.expected.usualFrom)} and ${day(port.expected.usualUntil)}`,
              )
            : t('en général une à trois semaines après la demande', 'usually one to three weeks after the request')) +
          (port.legalMaximum ? `, ${t('au plus tard le', 'at the latest on')} ${day(port.legalMaximum)}` : ''),
    ],
    [
      t('Appels d’essai, puis numéros portés', 'Test calls, then the numbers are ported'),
      port.focDate ? t('le même jour', 'on the same day') : '',
    ],
  ];
  return html`<ol class="time">
    ${told.map(
      ([what, when], i) =>
        html`<li
          class=${i < reached ? 'done' : i === reached ? 'now' : ''}
          aria-current=${i === reached ? 'step' : 'false'}
        >
          <strong>${what}</strong><span class="quiet">${when}</span>
        </li>`,
    )}
  </ol>`;
}

function halfDay(/** @type {string | undefined} */ slot) {
  if (slot === 'MORNING') return t('le matin', 'in the morning');
  return slot === 'AFTERNOON' ? t('l’après-midi', 'in the afternoon') : '';
}

/** The carrier's day, and why a request was sent back, are noted as the services write them. */
function noted(/** @type {string} */ note) {
  const date = /^(\d{4}-\d{2}-\d{2}) (MORNING|AFTERNOON)$/.exec(note);
  if (date) return `${day(date[1])} ${halfDay(date[2])}`;
  const refusal = /^([A-Z]+(?:_[A-Z0-9]+)*)(?:: (.*))?$/s.exec(note);
  return refusal ? [term('rejection', refusal[1]), refusal[2]].filter(Boolean).join(t(' : ', ': ')) : note;
}

customElements.define('office-port', PortPage);
