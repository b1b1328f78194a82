import { account, get, post, put, read, Refusal, succeeded } from '../core/client.js';
import { FileChoice } from '../core/files.js';
import { say } from '../core/frame.js';
import { html, nothing } from '../core/lit.js';
import { Page } from '../core/page.js';
import { field, select, sending, tick } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { go, link, question, remember } from '../core/router.js';
import { isStaff, me } from '../core/session.js';
import { unknown } from '../core/unknown.js';
import { e164, phone, t } from '../core/words.js';
import { addressFields } from '../order/user-steps.js';
import { Carriers } from './carriers.js';
import { whyRejected } from './rejection.js';
import './estimate.js';

/** @import { Porting } from '../../types/api' */
/** @typedef {{ number: string, rio: string, rioKnown: boolean, replaces: string, finding: string }} Line */

const RIO_PAUSE = 400;
const FRENCH = /^\+33[1-9]\d{8}$/;

/**
 * A port request: everything as it is on the old carrier's bill. Each RIO is checked while it is typed; a draft can be
 * kept at any moment and says what is missing.
 */
class PortForm extends Page {
  correct = question().get('correct') ?? '';
  draftId = question().get('draft') ?? '';
  /** @type {Porting['PortDraftOpenPoint'][] | undefined} what the kept draft still needs */
  openPoints;
  accountNumberKnown = false;
  bill = new FileChoice(this, 3, /** @type {const} */ (['application/pdf', 'image/png', 'image/jpeg']));
  /** @type {Line[]} */
  lines = [{ number: '', rio: '', rioKnown: false, replaces: '', finding: '' }];
  carrier = '';
  carrierAccountNumber = '';
  lineType = /** @type {Porting['LineType']} */ ('LANDLINE');
  portType = /** @type {Porting['PortType']} */ ('ISOLATED');
  remaining = '';
  holder = { name: '', siren: '', siret: '' };
  address = { street: '', postalCode: '', city: '', inseeCode: '' };
  keepTemporary = false;
  signedBy = isStaff() ? '' : me().name;
  accepted = false;
  etag = '';
  /** @type {Porting['PortRequest'] | undefined} what is corrected */
  rejected;
  /** The attempt for which the draft was kept: once it is handed in, there is none any more. */
  #keptFor = '';

  /** @override */
  heading() {
    return this.correct ? t('Corriger la demande', 'Correct the request') : t('Porter un numéro', 'Port a number');
  }

  /** @override */
  opened() {
    this.sending = this.intent();
    this.keeping = this.intent();
    this.numbers = this.source(async () => {
      const { items } = await get('/v1/accounts/{accountId}/telephony/number-mappings', {
        path: { accountId: account() },
      });
      const own = items.filter(each => each.origin === 'POOL').map(each => each.number);
      if (!this.lines[0].replaces && own.length) this.lines[0].replaces = own[0];
      return own;
    });
    this.carriers = new Carriers(this);
    this.company = this.source(async () => {
      const { profile } = await get('/v1/accounts/{accountId}', { path: { accountId: account() } });
      if (!this.holder.name) {
        this.holder = { name: profile.legalName, siren: profile.siren, siret: '' };
        const { street, postalCode, city } = profile.billingAddress;
        this.address = { street, postalCode, city, inseeCode: '' };
      }
      return profile;
    });
    if (this.correct) this.former = this.source(() => this.takeFormer());
    else if (this.draftId) this.former = this.source(() => this.takeDraft());
  }

  /** What was kept; of what is secret only that it is there. */
  async takeDraft() {
    const { value, etag } = await read('/v1/port-drafts/{draftId}', { path: { draftId: this.draftId } });
    this.etag = etag;
    this.openPoints = value.openPoints;
    this.carrier = value.carrier ?? '';
    this.accountNumberKnown = value.carrierAccountNumberKnown;
    this.lineType = value.lineType ?? this.lineType;
    this.portType = value.portType ?? this.portType;
    const other = this.portType === 'PARTIAL_SIMPLE' ? value.mainNumber : value.remainingMainNumber;
    this.remaining = other ? phone(other) : '';
    this.keepTemporary = value.keepTemporary;
    const { holder, serviceAddress } = value;
    this.holder = { name: holder.name ?? '', siren: holder.siren ?? '', siret: holder.siret ?? '' };
    this.address = {
      street: serviceAddress.street ?? '',
      postalCode: serviceAddress.postalCode ?? '',
      city: serviceAddress.city ?? '',
      inseeCode: '',
    };
    if (value.numbers.length) {
      this.lines = value.numbers.map(each => ({
        number: each.number ? phone(each.number) : '',
        rio: '',
        rioKnown: each.rioKnown,
        replaces: each.replaces ?? '',
        finding: '',
      }));
    }
    return value;
  }

  /** What was sent before, except what only the member knows: RIO and account number are never shown again. */
  async takeFormer() {
    const { value, etag } = await read('/v1/port-requests/{portRequestId}', { path: { portRequestId: this.correct } });
    this.etag = etag;
    this.rejected = value;
    this.carrier = value.carrier;
    this.lineType = value.lineType;
    this.portType = value.portType;
    const other = value.portType === 'PARTIAL_SIMPLE' ? value.mainNumber : value.remainingMainNumber;
    this.remaining = other ? phone(other) : '';
    this.keepTemporary = value.keepTemporary;
    this.holder = { ...value.holder, siret: value.holder.siret ?? '' };
    this.address = { ...value.serviceAddress, inseeCode: '' };
    this.lines = value.numbers.map(each => ({
      number: phone(each.number),
      rio: '',
      rioKnown: false,
      replaces: each.replaces,
      finding: '',
    }));
    return value;
  }

  /** @override */
  view() {
    const edit = (/** @type {Partial<PortForm>} */ change) => {
      Object.assign(this, change);
      this.changed();
    };
    return html`<p><a href=${link('ports')}>← ${t('Portabilité', 'Porting')}</a></p>
      <h1>${this.heading()}</h1>
      ${this.rejected ? html`<div class="problem">${whyRejected(this.rejected)}</div>` : nothing}
      <div class="note">
        <p>
          ${t(
            'Préparez une facture de votre opérateur, et appelez le 3179 depuis chaque ligne : le serveur vocal donne son RIO, et l’envoie par SMS.',
            'Have a bill of your carrier at hand, and call 3179 from each line: it tells the RIO, and sends it by text message.',
          )}
        </p>
        <p>
          <strong
            >${t(
              'Ne résiliez pas votre ancien contrat : la portabilité s’en charge.',
              'Don’t cancel your old contract: porting does that.',
            )}</strong
          >
        </p>
      </div>
      ${this.numbers?.show(
        own =>
          html`<form class="stack" @submit=${sending(this.submit)}>
            <section class="sheet stack">
              <h2>${t('Numéros', 'Numbers')}</h2>
              ${this.lines.map((line, i) => this.line(line, i, own))}
              ${this.lines.length < own.length
                ? html`<p>
                    <button
                      type="button"
                      @click=${() =>
                        edit({
                          lines: [
                            ...this.lines,
                            {
                              number: '',
                              rio: '',
                              rioKnown: false,
                              replaces: own.find(each => !this.lines.some(line => line.replaces === each)) ?? '',
                              finding: '',
                            },
                          ],
                        })}
                    >
                      ${t('Ajouter un numéro', 'Add a number')}
                    </button>
                  </p>`
                : nothing}
            </section>
            <section class="sheet stack">
              <h2>${t('Chez votre opérateur actuel', 'With your present carrier')}</h2>
              ${this.carriers?.trouble}
              <div class="row">
                ${select(
                  t('Opérateur', 'Carrier'),
                  this.carrier,
                  [['', t('choisir…', 'choose…')], ...(this.carriers?.choices(this.carrier) ?? [])],
                  carrier => edit({ carrier }),
                  'carrier',
                  { required: true, hint: t('Il n’y est pas ? Écrivez-nous', 'Not there? Write to us') },
                )}
                ${field(
                  t('Numéro de client', 'Account number'),
                  'account-number',
                  this.carrierAccountNumber,
                  carrierAccountNumber => edit({ carrierAccountNumber }),
                  {
                    required: !this.accountNumberKnown,
                    max: 40,
                    hint: this.accountNumberKnown
                      ? t('Gardé ; vide : inchangé', 'Kept; empty: unchanged')
                      : t('Sur la facture', 'On the bill'),
                  },
                )}
              </div>
              <div class="row">
                ${select(
                  t('Type de ligne', 'Kind of line'),
                  this.lineType,
                  [
                    ['LANDLINE', t('ligne fixe', 'landline')],
                    ['ISDN', 'Numéris'],
                    ['SIP_TRUNK', 'trunk SIP'],
                    ['VOIP', 'VoIP'],
                  ],
                  lineType => edit({ lineType: /** @type {any} */ (lineType) }),
                )}
                ${select(
                  t('Ce qui est porté', 'What is ported'),
                  this.portType,
                  [
                    ['ISOLATED', t('un seul numéro', 'one number')],
                    ['FULL', t('tous les numéros de la ligne', 'all of the line’s numbers')],
                    ['PARTIAL_SIMPLE', t('une partie, sans le numéro principal', 'a part, without the main number')],
                    ['PARTIAL_COMPLEX', t('une partie, avec le numéro principal', 'a part, with the main number')],
                  ],
                  portType => edit({ portType: /** @type {any} */ (portType) }),
                )}
              </div>
              ${this.portType.startsWith('PARTIAL')
                ? field(
                    this.portType === 'PARTIAL_SIMPLE'
                      ? t('Numéro principal, qui reste chez l’opérateur', 'Main number, which stays with the carrier')
                      : t(
                          'Numéro qui devient le principal chez l’opérateur',
                          'Number that becomes the main one at the carrier’s',
                        ),
                    'remaining',
                    this.remaining,
                    remaining => edit({ remaining }),
                    { type: 'tel', required: true },
                  )
                : nothing}
              <div class="row">
                ${field(
                  t('Titulaire', 'Holder'),
                  'holder',
                  this.holder.name,
                  name => edit({ holder: { ...this.holder, name } }),
                  { required: true, max: 120, hint: t('Exactement comme sur la facture', 'Exactly as on the bill') },
                )}
                ${field(
                  'SIREN',
                  'holder-siren',
                  this.holder.siren,
                  siren => edit({ holder: { ...this.holder, siren: siren.replace(/\s/g, '') } }),
                  { required: true, pattern: '[0-9]{9}', max: 11, inputmode: 'numeric' },
                )}
                ${field(
                  'SIRET',
                  'holder-siret',
                  this.holder.siret,
                  siret => edit({ holder: { ...this.holder, siret: siret.replace(/\s/g, '') } }),
                  {
                    pattern: '[0-9]{14}',
                    max: 18,
                    inputmode: 'numeric',
                    hint: t('S’il est sur la facture', 'If it is on the bill'),
                  },
                )}
              </div>
              ${addressFields('line', this.address, false, address => edit({ address }))}
              ${this.bill.field(t('La dernière facture de cet opérateur', 'The carrier’s last bill'), 'bill', {
                hint: t('Facultatif, mais évite un refus', 'Optional, but prevents a refusal'),
              })}
              ${this.estimateIn()}
            </section>
            ${this.correct ? nothing : this.draftSheet()}
            <section class="sheet stack">
              <h2>${t('Mandat', 'Mandate')}</h2>
              ${tick(
                t(
                  'Garder aussi le numéro provisoire, comme numéro supplémentaire',
                  'Keep the temporary number as well, as an additional one',
                ),
                this.keepTemporary,
                keepTemporary => edit({ keepTemporary }),
              )}
              ${field(t('Signé par', 'Signed by'), 'signed-by', this.signedBy, signedBy => edit({ signedBy }), {
                required: true,
                max: 120,
              })}
              ${tick(
                t(
                  'Je mandate Ooma pour demander la portabilité de ces numéros à mon opérateur',
                  'I authorise Ooma to ask my carrier for the porting of these numbers',
                ),
                this.accepted,
                accepted => edit({ accepted }),
              )}
              ${problemBox(this.sending?.refusal, { again: this.sending?.again, reload: this.former?.reload })}
              <p>
                <button class="main" ?disabled=${!this.accepted || this.sending?.busy}>
                  ${this.correct
                    ? t('Renvoyer la demande', 'Send the request again')
                    : t('Envoyer la demande', 'Send the request')}
                </button>
              </p>
            </section>
          </form>`,
        unknown,
      )}`;
  }

  /**
   * @param {Line} line
   * @param {number} place
   * @param {string[]} own
   */
  line(line, place, own) {
    const edit = (/** @type {Partial<Line>} */ change) => {
      this.lines = this.lines.map((each, i) => (i === place ? { ...each, ...change } : each));
      this.changed();
      if ('number' in change || 'rio' in change) this.checkSoon(place);
    };
    return html`<fieldset class="row">
      <legend class="unseen">${t('Numéro', 'Number')} ${place + 1}</legend>
      ${field(t('Ancien numéro', 'Old number'), `number-${place}`, line.number, number => edit({ number }), {
        type: 'tel',
        inputmode: 'tel',
        required: true,
      })}
      ${field('RIO', `rio-${place}`, line.rio, rio => edit({ rio }), {
        required: !line.rioKnown,
        max: 40,
        hint: line.rioKnown
          ? t('Gardé ; vide : inchangé', 'Kept; empty: unchanged')
          : t('Douze caractères, par le 3179', 'Twelve characters, by 3179'),
        wrong: line.finding && line.finding !== 'ok' ? line.finding : undefined,
      })}
      ${line.finding === 'ok'
        ? html`<p class="state good" role="status">${t('RIO juste', 'RIO is right')}</p>`
        : nothing}
      ${select(
        t('Remplace', 'Replaces'),
        line.replaces,
        own.map(each => /** @type {[string, string]} */ ([each, phone(each)])),
        replaces => edit({ replaces }),
      )}
    </fieldset>`;
  }

  checkSoon(/** @type {number} */ place) {
    const { number, rio } = this.lines[place];
    if (rio.replace(/\s/g, '').length < 12 || e164(number).length < 10) return;
    this.soon(async () => {
      try {
        const check = await post('/v1/rio-checks', { body: { number: e164(number), rio } });
        const now = this.lines[place];
        if (now.number !== number || now.rio !== rio) return;
        now.finding = check.valid ? 'ok' : check.problems.map(each => each.detail).join(' ');
        this.changed();
      } catch (failure) {
        // the form itself is refused for the same reason, in words
        if (!(failure instanceof Refusal)) throw failure;
      }
    }, RIO_PAUSE);
  }

  /** When it could be, as soon as carrier and place are known. */
  estimateIn() {
    const { carrier, portType } = this;
    const { postalCode } = this.address;
    const isKnown = /^[a-z0-9-]{1,40}$/.test(carrier) && /^\d{5}$/.test(postalCode);
    return isKnown ? html`<office-estimate .wish=${{ carrier, portType, postalCode }}></office-estimate>` : nothing;
  }

  draftSheet() {
    const points = this.openPoints;
    return html`<section class="sheet" aria-labelledby="draft-title">
      <h2 id="draft-title">${t('Pas encore tout sous la main ?', 'Not everything at hand?')}</h2>
      <p>
        ${t(
          'Gardez un brouillon : vous le reprenez quand vous voulez, d’ici ou d’un autre poste.',
          'Keep a draft: you go on when you like, here or elsewhere.',
        )}
      </p>
      ${problemBox(this.keeping?.refusal, { again: this.keeping?.again, reload: this.former?.reload })}
      <div role="status">
        ${!points
          ? nothing
          : points.length === 0
            ? html`<p class="state good">
                ${t('Rien ne manque : il peut être envoyé', 'Nothing is missing: it can be sent')}
              </p>`
            : html`<p>${t('Il est gardé. Il y manque encore :', 'It is kept. Still missing:')}</p>
                <ul>
                  ${points.map(point => html`<li>${pointName(point)}</li>`)}
                </ul>`}
      </div>
      <p>
        <button type="button" ?disabled=${this.keeping?.busy} @click=${this.keep}>
          ${t('Garder le brouillon', 'Keep the draft')}
        </button>
      </p>
    </section>`;
  }

  /** The main number is among those that are ported, unless it is the one that stays. */
  get mainNumber() {
    return e164(this.portType === 'PARTIAL_SIMPLE' ? this.remaining : this.lines[0].number);
  }

  keep = () => {
    const body = this.draft;
    return this.keeping?.run(body, async key => {
      await this.keepDraft(body, key);
      say(t('Le brouillon est gardé.', 'The draft is kept.'));
    });
  };

  /**
   * @param {Porting['PortDraftRequest']} body
   * @param {string} key
   */
  async keepDraft(body, key) {
    if (this.draftId) {
      await put('/v1/port-drafts/{draftId}', { path: { draftId: this.draftId }, body, ifMatch: this.etag });
    } else {
      this.draftId = (await post('/v1/port-drafts', { body, key })).draftId;
      remember({ draft: this.draftId });
    }
    const { value, etag } = await read('/v1/port-drafts/{draftId}', { path: { draftId: this.draftId } });
    this.etag = etag;
    this.openPoints = value.openPoints;
  }

  /** What is written so far: half a number or postal code is not kept. */
  get draft() {
    const { street, postalCode, city } = this.address;
    const { name, siren, siret } = this.holder;
    const number = (/** @type {string} */ typed) => (FRENCH.test(e164(typed)) ? e164(typed) : undefined);
    const remaining = this.portType === 'PARTIAL_COMPLEX' ? number(this.remaining) : undefined;
    return {
      ...(/^[a-z0-9-]{1,40}$/.test(this.carrier) && { carrier: this.carrier }),
      ...(this.carrierAccountNumber && { carrierAccountNumber: this.carrierAccountNumber }),
      lineType: this.lineType,
      portType: this.portType,
      mainNumber: number(this.mainNumber),
      remainingMainNumber: remaining,
      numbers: this.lines.map(line => ({
        number: number(line.number),
        ...(line.rio && { rio: line.rio }),
        ...(line.replaces && { replaces: line.replaces }),
      })),
      holder: {
        ...(name && { name }),
        ...(/^\d{9}$/.test(siren) && { siren }),
        ...(/^\d{14}$/.test(siret) && { siret }),
      },
      serviceAddress: {
        ...(street && { street }),
        ...(/^\d{5}$/.test(postalCode) && { postalCode }),
        ...(city && { city }),
      },
      keepTemporary: this.keepTemporary,
    };
  }

  submit = () =>
    this.sending?.run([this.draft, this.signedBy], async key => {
      const portRequestId = this.correct ? await this.sendCorrection() : await this.handIn(key);
      const isWhole = await succeeded(this.sendBill(portRequestId));
      say(
        isWhole
          ? t('La demande est envoyée.', 'The request is sent.')
          : t(
              'La demande est envoyée, sans la facture : joignez-la ici.',
              'The request is sent without the bill: add it here.',
            ),
      );
      go(`ports/${portRequestId}`);
    });

  async sendBill(/** @type {string} */ portRequestId) {
    const { file, type } = this.bill;
    if (file) await put('/v1/port-papers/{portRequestId}/bill', { path: { portRequestId }, text: file, type });
  }

  async sendCorrection() {
    const { inseeCode: _, ...serviceAddress } = this.address;
    const sent = await put('/v1/port-requests/{portRequestId}', {
      path: { portRequestId: this.correct },
      ifMatch: this.etag,
      body: {
        carrier: this.carrier,
        carrierAccountNumber: this.carrierAccountNumber,
        lineType: this.lineType,
        portType: this.portType,
        mainNumber: this.mainNumber,
        ...(this.portType === 'PARTIAL_COMPLEX' && { remainingMainNumber: e164(this.remaining) }),
        numbers: this.lines.map(line => ({ number: e164(line.number), rio: line.rio, replaces: line.replaces })),
        holder: { ...this.holder, siret: this.holder.siret || undefined },
        serviceAddress,
        keepTemporary: this.keepTemporary,
        mandate: { signedBy: this.signedBy, accepted: this.accepted },
      },
    });
    return sent.portRequestId;
  }

  /** What was typed becomes a draft, and the draft a request. */
  async handIn(/** @type {string} */ key) {
    if (this.#keptFor !== key) {
      await this.keepDraft(this.draft, key);
      this.#keptFor = key;
    }
    const { portRequestId } = await post('/v1/port-drafts/{draftId}/submission', {
      path: { draftId: this.draftId },
      body: { signedBy: this.signedBy, accepted: this.accepted },
      key: `${key}-submission`,
    });
    return portRequestId;
  }
}

/** What a draft lacks, by where in the request it belongs. */
function pointName(/** @type {Porting['PortDraftOpenPoint']} */ { pointer, code, title }) {
  if (code !== 'draft-incomplete') return title;
  const parts = pointer.replace(/^#?\//, '').split('/');
  const place = parts[0] === 'numbers' && parts[1] ? ` (${t('ligne', 'line')} ${Number(parts[1]) + 1})` : '';
  /** @type {Record<string, string>} */
  const names = {
    carrier: t('l’opérateur', 'the carrier'),
    carrierAccountNumber: t('le numéro de client', 'the account number'),
    lineType: t('le type de ligne', 'the kind of line'),
    portType: t('ce qui est porté', 'what is ported'),
    mainNumber: t('le numéro principal', 'the main number'),
    remainingMainNumber: t('le numéro qui devient le principal', 'the number that becomes the main one'),
    numbers: t('les numéros', 'the numbers'),
    number: t('l’ancien numéro', 'the old number'),
    rio: t('le RIO', 'the RIO'),
    replaces: t('le numéro remplacé', 'the number that is replaced'),
    name: t('le titulaire', 'the holder'),
    siren: t('le SIREN', 'the SIREN'),
    street: t('la rue', 'the street'),
    postalCode: t('le code postal', 'the postal code'),
    city: t('la ville', 'the city'),
  };
  return `${names[parts.at(-1) ?? ''] ?? title}${place}`;
}
customElements.define('office-port-form', PortForm);
