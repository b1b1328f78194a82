import { account, put, read } from '../core/client.js';
import { html, nothing } from '../core/lit.js';
import { Page } from '../core/page.js';
import { empty, field, select, tick } from '../core/parts.js';
import { link } from '../core/router.js';
import { has } from '../core/session.js';
import { Setting } from '../core/setting.js';
import { t } from '../core/words.js';
import { findRecordings, recordingChoices } from '../sound/recordings.js';
import { asChoice, asTarget, Directory } from './directory.js';
import { refusedWay } from './ways.js';
import { Week, weekGrid, weekInWords } from './week.js';

/** @import { Provisioning } from '../../types/api' */
/** @typedef {Provisioning['Receptionist']} Receptionist */
/** @typedef {Provisioning['Menu']} Menu */

/** The virtual receptionist: when the company is open, and what callers hear and may press. */
class ReceptionistPage extends Page {
  /** @override */
  heading() {
    return t('Standard virtuel', 'Virtual receptionist');
  }

  /** @override */
  opened() {
    const path = { accountId: account() };
    this.mayChange = has('primary-member', 'care');
    this.directory = this.source(() => Directory.find());
    this.sounds = this.source(() => findRecordings());
    this.receptionist = new Setting(
      this,
      () => read('/v1/accounts/{accountId}/telephony/receptionist', { path }),
      (body, ifMatch) => put('/v1/accounts/{accountId}/telephony/receptionist', { path, body, ifMatch }),
    );
  }

  /** @override */
  view() {
    const names = this.directory?.value;
    return html`<h1>${this.heading()}</h1>
      <p class="quiet">
        ${t('Il répond au numéro de l’entreprise.', 'It answers the company’s number.')}
        <a href=${link('calls?to=2000')}
          >${t('Que se passe-t-il quand on appelle ?', 'What happens when somebody calls?')}</a
        >
        · <a href=${link('recordings')}>${t('Enregistrer un accueil', 'Record a greeting')}</a>
      </p>
      ${this.receptionist?.source.refusal?.status === 404
        ? empty(
            t('Pas encore de standard', 'No receptionist yet'),
            t('Il arrive avec la première commande.', 'It comes with the first order.'),
          )
        : this.receptionist?.form(
            value =>
              html` <section class="sheet">
                  <h2>${t('Quand êtes-vous ouverts ?', 'When are you open?')}</h2>
                  ${this.hours(value)}
                </section>
                <div class="columns">
                  ${this.menu(
                    t('Aux heures d’ouverture', 'In business hours'),
                    'businessHours',
                    value.businessHours,
                    names,
                  )}
                  ${this.menu(t('Hors des heures d’ouverture', 'After hours'), 'afterHours', value.afterHours, names)}
                  ${value.holiday ? this.menu(t('Jours fériés', 'Holidays'), 'holiday', value.holiday, names) : nothing}
                </div>
                <section class="sheet">
                  <h2>${t('Et aussi', 'And also')}</h2>
                  <div class="stack">
                    ${tick(
                      t('Fermé les jours fériés français', 'Closed on French holidays'),
                      value.holidays.french,
                      french => this.receptionist?.edit({ holidays: { ...value.holidays, french } }),
                    )}
                    ${tick(
                      t('Un message à part pour les jours fériés', 'A message of its own for holidays'),
                      value.holiday !== undefined,
                      own => this.receptionist?.edit({ holiday: own ? value.afterHours : undefined }),
                    )}
                    ${tick(
                      t('Les appelants peuvent taper un numéro de poste', 'Callers may dial an extension'),
                      value.dialByExtension,
                      dialByExtension => this.receptionist?.edit({ dialByExtension }),
                    )}
                    ${tick(
                      t(
                        'Les utilisateurs écoutent leur messagerie en tapant *',
                        'Users reach their voicemail by pressing *',
                      ),
                      value.remoteVoicemail,
                      remoteVoicemail => this.receptionist?.edit({ remoteVoicemail }),
                    )}
                  </div>
                </section>`,
            { mayChange: this.mayChange, refused: refusal => refusedWay(refusal, names) },
          )}`;
  }

  hours(/** @type {Receptionist} */ value) {
    const office = () =>
      this.receptionist?.edit({
        schedule: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'].map(day => ({
          day: /** @type {any} */ (day),
          opens: '09:00',
          closes: '18:00',
        })),
      });
    return html`<div class="beside">
      ${Week.fits(value.schedule)
        ? weekGrid(Week.of(value.schedule), week => this.receptionist?.edit({ schedule: week.schedule }))
        : html`<p>
            ${t(
              'Ces horaires ne tombent pas sur des demi-heures ; ils restent tels quels.',
              'These hours don’t fall on half hours; they stay as they are.',
            )}
          </p>`}
      <div>
        ${weekInWords(value.schedule)}
        <p>
          <button type="button" @click=${office}>
            ${t('Du lundi au vendredi, 9 h – 18 h', 'Monday to Friday, 9 to 18')}
          </button>
        </p>
        <p class="hint">
          ${t(
            'Glissez sur les cases pour ouvrir ou fermer ; à côté, sur les heures, la page défile.',
            'Drag over the fields to open or close them; beside, over the hours, the page scrolls.',
          )}
        </p>
      </div>
    </div>`;
  }

  /**
   * @param {string} title
   * @param {'businessHours' | 'afterHours' | 'holiday'} which
   * @param {Menu} menu
   * @param {Directory | undefined} names
   */
  menu(title, which, menu, names) {
    const edit = (/** @type {Partial<Menu>} */ change) => this.receptionist?.edit({ [which]: { ...menu, ...change } });
    /** @type {[string, string][]} */
    const targets = [['', t('l’appel se termine', 'the call ends')], ...(names?.targets ?? [])];
    return html`<section class="sheet" aria-labelledby="${which}-title">
      <h2 id="${which}-title">${title}</h2>
      <div class="stack">
        <label
          >${t('Accueil, lu à voix haute', 'Greeting, read out')}
          <textarea
            maxlength="2000"
            required
            .value=${menu.greeting}
            @input=${(/** @type {Event} */ event) =>
              edit({ greeting: /** @type {HTMLTextAreaElement} */ (event.target).value })}
          ></textarea>
        </label>
        ${select(
          t('ou votre enregistrement', 'or your recording'),
          menu.greetingRecording ?? '',
          recordingChoices(this.sounds?.value, t('aucun', 'none')),
          recording => edit({ greetingRecording: recording || undefined }),
          `${which}-recording`,
        )}
        ${menu.keys.map((key, i) => this.key(key, i, menu, edit, names))}
        ${menu.keys.length < 10
          ? html`<p>
              <button type="button" @click=${() => edit({ keys: [...menu.keys, newKey(menu, names)] })}>
                ${t('Ajouter une touche', 'Add a key')}
              </button>
            </p>`
          : nothing}
        ${select(t('Si rien n’est tapé', 'If nothing is pressed'), asChoice(menu.onSilence), targets, choice =>
          edit({ onSilence: asTarget(choice) }),
        )}
        ${select(
          t('Si une autre touche est tapée', 'If another key is pressed'),
          asChoice(menu.onWrongKey),
          targets,
          choice => edit({ onWrongKey: asTarget(choice) }),
        )}
      </div>
    </section>`;
  }

  /**
   * @param {Provisioning['MenuKey']} key
   * @param {number} place
   * @param {Menu} menu
   * @param {(change: Partial<Menu>) => void} edit
   * @param {Directory | undefined} names
   */
  key(key, place, menu, edit, names) {
    const change = (/** @type {Partial<Provisioning['MenuKey']>} */ part) =>
      edit({ keys: menu.keys.map((each, i) => (i === place ? { ...each, ...part } : each)) });
    const free = Array.from({ length: 10 }, (_, digit) => digit).filter(
      digit => digit === key.key || !menu.keys.some(each => each.key === digit),
    );
    return html`<fieldset class="row">
      <legend class="unseen">${t('Touche', 'Key')} ${key.key}</legend>
      <label
        >${t('Touche', 'Key')}<select
          @change=${(/** @type {Event} */ event) =>
            change({ key: Number(/** @type {HTMLSelectElement} */ (event.target).value) })}
        >
          ${free.map(digit => html`<option ?selected=${digit === key.key}>${digit}</option>`)}
        </select></label
      >
      ${select(
        t('Fait', 'Does'),
        key.action,
        [
          ['TRANSFER', t('transférer', 'transfer')],
          ['DIAL_BY_NAME', t('annuaire par nom', 'dial by name')],
          ['ANNOUNCEMENT', t('lire une annonce', 'read an announcement')],
        ],
        action =>
          change({
            action: /** @type {any} */ (action),
            to: action === 'TRANSFER' ? asTarget(names?.targets[0]?.[0] ?? '') : undefined,
            text: action === 'ANNOUNCEMENT' ? '…' : undefined,
            recording: undefined,
          }),
      )}
      ${key.action === 'TRANSFER'
        ? select(t('À', 'To'), asChoice(key.to), names?.targets ?? [], choice => change({ to: asTarget(choice) }))
        : nothing}
      ${key.action === 'ANNOUNCEMENT'
        ? field(t('Texte', 'Text'), `key-${place}-text`, key.text ?? '', text => change({ text }), {
            max: 2000,
            required: true,
          })
        : nothing}
      ${key.action === 'ANNOUNCEMENT'
        ? select(
            t('ou votre enregistrement', 'or your recording'),
            key.recording ?? '',
            recordingChoices(this.sounds?.value, t('aucun', 'none')),
            recording => change({ recording: recording || undefined }),
          )
        : nothing}
      <button
        type="button"
        aria-label=${t(`Retirer la touche ${key.key}`, `Remove key ${key.key}`)}
        @click=${() => edit({ keys: menu.keys.filter((_, i) => i !== place) })}
      >
        ✕
      </button>
    </fieldset>`;
  }
}

/**
 * @param {Menu} menu
 * @param {Directory | undefined} names
 * @returns {Provisioning['MenuKey']}
 */
function newKey(menu, names) {
  const key = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].find(digit => !menu.keys.some(each => each.key === digit)) ?? 0;
  return { key, action: 'TRANSFER', to: asTarget(names?.targets[0]?.[0] ?? '') };
}
customElements.define('office-receptionist', ReceptionistPage);
