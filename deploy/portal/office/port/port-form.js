import { account, get, post, put, read, Refusal } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, nothing } from '../core/lit.js';
import { Page } from '../core/page.js';
import { field, select, sending, tick } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { go, link, question } from '../core/router.js';
import { isStaff, me } from '../core/session.js';
import { unknown } from '../core/unknown.js';
import { e164, phone, t } from '../core/words.js';
import { addressFields } from '../order/user-steps.js';

/** @import { Porting } from '../../types/api' */
/** @typedef {{ number: string, rio: string, replaces: string, finding: string }} Line */

const RIO_PAUSE = 400;

/** A port request: everything as it is on the old carrier's bill; each RIO is checked while it is typed. */
class PortForm extends Page {
  correct = question().get('correct') ?? '';
  /** @type {Line[]} */
  lines = [{ number: '', rio: '', replaces: '', finding: '' }];
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

  /** @override */
  heading() {
    return this.correct ? t('Corriger la demande', 'Correct the request') : t('Porter un numéro', 'Port a number');
  }

  /** @override */
  opened() {
    this.sending = this.intent();
    this.numbers = this.source(async () => {
      const { items } = await get('/v1/accounts/{accountId}/telephony/number-mappings', {
        path: { accountId: account() },
      });
      const own = items.filter(each => each.origin === 'POOL').map(each => each.number);
      if (!this.lines[0].replaces && own.length) this.lines[0].replaces = own[0];
      return own;
    });
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
  }

  /** What was sent before, except what only the member knows: RIO and account number are never shown again. */
  async takeFormer() {
    const { value, etag } = await read('/v1/port-requests/{portRequestId}', { path: { portRequestId: this.correct } });
    this.etag = etag;
    this.carrier = value.carrier;
    this.lineType = value.lineType;
    this.portType = value.portType;
    this.remaining = value.remainingMainNumber ? phone(value.remainingMainNumber) : '';
    this.keepTemporary = value.keepTemporary;
    this.holder = { ...value.holder, siret: value.holder.siret ?? '' };
    this.address = { ...value.serviceAddress, inseeCode: '' };
    this.lines = value.numbers.map(each => ({
      number: phone(each.number),
      rio: '',
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
              <div class="row">
                ${field(t('Opérateur', 'Carrier'), 'carrier', this.carrier, carrier => edit({ carrier }), {
                  required: true,
                  pattern: '[a-z0-9\\-]{1,40}',
                  max: 40,
                  hint: t('En minuscules, par exemple carrier-alpha', 'In small letters, for example carrier-alpha'),
                })}
                ${field(
                  t('Numéro de client', 'Account number'),
                  'account-number',
                  this.carrierAccountNumber,
                  carrierAccountNumber => edit({ carrierAccountNumber }),
                  { required: true, max: 40, hint: t('Sur la facture', 'On the bill') },
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
                    t('Numéro principal qui reste chez l’opérateur', 'Main number that stays with the carrier'),
                    'remaining',
                    this.remaining,
                    remaining => edit({ remaining }),
                    { type: 'tel' },
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
            </section>
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
        required: true,
        max: 40,
        hint: t('Douze caractères, par le 3179', 'Twelve characters, by 3179'),
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

  submit = () => {
    const { inseeCode: _, ...serviceAddress } = this.address;
    const numbers = this.lines.map(line => ({ number: e164(line.number), rio: line.rio, replaces: line.replaces }));
    const body = {
      carrier: this.carrier,
      carrierAccountNumber: this.carrierAccountNumber,
      lineType: this.lineType,
      portType: this.portType,
      mainNumber: numbers[0].number,
      ...(this.remaining && { remainingMainNumber: e164(this.remaining) }),
      numbers,
      holder: { ...this.holder, siret: this.holder.siret || undefined },
      serviceAddress,
      keepTemporary: this.keepTemporary,
      mandate: { signedBy: this.signedBy, accepted: this.accepted },
    };
    return this.sending?.run(body, async key => {
      const sent = this.correct
        ? await put('/v1/port-requests/{portRequestId}', {
            path: { portRequestId: this.correct },
            body,
            ifMatch: this.etag,
          })
        : await post('/v1/port-requests', { body, key });
      say(t('La demande est envoyée.', 'The request is sent.'));
      go(`ports/${sent.portRequestId}`);
    });
  };
}
customElements.define('office-port-form', PortForm);
