import { account, get, post, put, read, remove } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Page } from '../core/page.js';
import { empty, field, select, sending, tick } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { link } from '../core/router.js';
import { has } from '../core/session.js';
import { Setting } from '../core/setting.js';
import { unknown } from '../core/unknown.js';
import { phone, t } from '../core/words.js';
import { asChoice, asTarget, Directory } from './directory.js';
import { refusedWay } from './ways.js';

/** @import { Provisioning } from '../../types/api' */
/** @typedef {Provisioning['RingGroup']} RingGroup */

/** In the address of a group that is not there yet. */
const NEW = 'new';

/** Ring groups, and the rooms of the conference server. */
class GroupsPage extends Page {
  /** @type {{ group: RingGroup, etag: string } | undefined} */
  editing;
  /** Whether somebody has asked to delete it. */
  doomed = false;

  /** @override */
  heading() {
    return t('Groupes et conférences', 'Groups and conferences');
  }

  /** @override */
  opened() {
    const path = { accountId: account() };
    this.mayChange = has('primary-member', 'care');
    this.directory = this.source(() => Directory.find());
    this.mappings = this.source(
      async () => (await get('/v1/accounts/{accountId}/telephony/number-mappings', { path })).items,
    );
    this.opening = this.intent();
    this.saving = this.intent();
    this.changing = this.addressed('group', extension => this.edit(extension));
    this.conference = new Setting(
      this,
      () => read('/v1/accounts/{accountId}/telephony/conference', { path }),
      (body, ifMatch) => put('/v1/accounts/{accountId}/telephony/conference', { path, body, ifMatch }),
    );
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      <div class="columns">
        <section class="sheet" aria-labelledby="groups-title">
          <h2 id="groups-title">${t('Groupes d’appel', 'Ring groups')}</h2>
          ${this.directory?.show(
            names =>
              html` ${names.groups.length === 0 && !this.changing?.what
                  ? html`<p class="quiet">
                      ${t(
                        'Un groupe fait sonner plusieurs téléphones pour un seul numéro : par exemple l’équipe commerciale.',
                        'A group rings several phones for one number: for example the sales team.',
                      )}
                    </p>`
                  : nothing}
                <ul class="rows">
                  ${repeat(
                    names.groups,
                    group => group.extension,
                    group =>
                      html`<li>
                        <div class="entry">
                          <strong>${group.name} <span class="quiet number">${group.extension}</span></strong>
                          ${this.mayChange
                            ? html`<a href=${this.changing?.at(group.extension ?? '')}
                                >${t('Modifier', 'Change')}<span class="unseen"> ${group.name}</span></a
                              >`
                            : html`<span></span>`}
                          <span class="quiet"
                            >${strategyName(group.strategy)} ·
                            ${group.members.map(member => names.name(member)).join(', ')}</span
                          >
                          <a href=${link(`calls?to=${group.extension}`)}
                            >${t('Qui répond ?', 'Who answers?')}<span class="unseen"> ${group.name}</span></a
                          >
                        </div>
                      </li>`,
                  )}
                </ul>
                ${problemBox(this.opening?.refusal, { again: this.opening?.again, reload: this.directory?.reload })}
                ${this.changing?.what && this.editing
                  ? this.form(this.editing.group, names)
                  : this.mayChange && names.users.length
                    ? html`<p>
                        <a class="button main" href=${this.changing?.at(NEW)}>${t('Nouveau groupe', 'New group')}</a>
                      </p>`
                    : nothing}`,
            unknown,
          )}
        </section>
        <section class="sheet" aria-labelledby="rooms-title">
          <h2 id="rooms-title">${t('Conférences', 'Conferences')}</h2>
          ${this.conference?.source.refusal?.status === 404
            ? empty(
                t('Pas encore de serveur de conférence', 'No conference server yet'),
                t('Il arrive avec la première commande.', 'It comes with the first order.'),
              )
            : html`${this.wayIn()} ${this.conference?.form(value => this.rooms(value), { mayChange: this.mayChange })}`}
        </section>
      </div>`;
  }

  /** How one gets into a room, from outside and from within. */
  wayIn() {
    const numbers = (this.mappings?.value ?? []).filter(each => each.destination === 'CONFERENCE');
    return html`<p>
      ${numbers.length
        ? html`${t('De l’extérieur, composez le', 'From outside, dial')}
            ${numbers.map((each, i) => html`${i ? ', ' : ''}<strong class="number">${phone(each.number)}</strong>`)} ;
            ${t('de vos téléphones, le', 'from your phones,')} <strong>2999</strong>.`
        : html`${t('De vos téléphones, composez le', 'From your phones, dial')} <strong>2999</strong>.`}
      ${t('Puis tapez le numéro de la salle.', 'Then key in the room’s number.')}
    </p>`;
  }

  edit(/** @type {string} */ extension) {
    if (!this.mayChange) return;
    this.doomed = false;
    this.saving?.forget();
    if (extension === NEW) {
      const group = { name: '', strategy: /** @type {const} */ ('SIMULTANEOUS'), ringSeconds: 20, members: [] };
      this.editing = { group, etag: '' };
      this.changed();
      return;
    }
    this.opening?.run(extension, async () => {
      const path = { accountId: account(), extension };
      const { value, etag } = await read('/v1/accounts/{accountId}/telephony/ring-groups/{extension}', { path });
      // what is typed can be saved over what somebody else has changed
      const typed = this.editing?.group.extension === extension ? this.editing.group : value;
      this.editing = { group: typed, etag };
      await this.directory?.reload();
    });
  }

  /**
   * @param {RingGroup} group
   * @param {Directory} names
   */
  form(group, names) {
    const change = (/** @type {Partial<RingGroup>} */ part) => {
      if (this.editing) this.editing = { ...this.editing, group: { ...group, ...part } };
      this.changed();
    };
    return html`<form class="stack note" data-open="group" @submit=${sending(this.save)}>
      ${field(t('Nom', 'Name'), 'group-name', group.name, name => change({ name }), { required: true, max: 40 })}
      ${select(
        t('Sonnerie', 'Ringing'),
        group.strategy,
        [
          ['SIMULTANEOUS', strategyName('SIMULTANEOUS')],
          ['SEQUENTIAL', strategyName('SEQUENTIAL')],
        ],
        strategy => change({ strategy: /** @type {any} */ (strategy) }),
      )}
      ${field(
        t('Durée, en secondes', 'Seconds'),
        'ring-seconds',
        String(group.ringSeconds),
        text => change({ ringSeconds: Number(text) }),
        { type: 'number', min: '5', required: true },
      )}
      <fieldset class="stack">
        <legend>${t('Membres', 'Members')}</legend>
        ${names.userChoices.map(([extension, name]) =>
          tick(name, group.members.includes(extension), isIn =>
            change({
              members: isIn ? [...group.members, extension] : group.members.filter(each => each !== extension),
            }),
          ),
        )}
      </fieldset>
      ${select(
        t('Si personne ne répond', 'If nobody answers'),
        asChoice(group.overflow),
        [['', t('l’appel se termine', 'the call ends')], ...names.targets],
        choice => change({ overflow: asTarget(choice) }),
      )}
      ${problemBox(this.saving?.refusal, {
        again: this.saving?.again,
        reload: () => this.edit(group.extension ?? NEW),
      })}
      ${this.saving?.refusal ? refusedWay(this.saving.refusal, names) : nothing}
      <p class="row">
        <button class="main" ?disabled=${group.members.length === 0 || this.saving?.busy}>
          ${t('Enregistrer', 'Save')}
        </button>
        <button type="button" @click=${this.changing?.close}>${t('Annuler', 'Cancel')}</button>
        ${group.extension && !this.doomed
          ? html`<button type="button" class="danger" @click=${() => this.doom(true)}>
              ${t('Supprimer le groupe…', 'Delete the group…')}
            </button>`
          : nothing}
      </p>
      ${this.doomed ? this.doubt(group) : nothing}
    </form>`;
  }

  save = () => {
    const { editing } = this;
    if (!editing) return;
    const { group, etag } = editing;
    const path = { accountId: account(), extension: group.extension ?? '' };
    return this.saving?.run(group, async key => {
      if (group.extension)
        await put('/v1/accounts/{accountId}/telephony/ring-groups/{extension}', { path, body: group, ifMatch: etag });
      else await post('/v1/accounts/{accountId}/telephony/ring-groups', { path, body: group, key });
      await this.done();
    });
  };

  /** @param {boolean} doomed */
  doom(doomed) {
    this.doomed = doomed;
    this.changed();
  }

  doubt(/** @type {RingGroup} */ group) {
    return html`<p role="status">
        <strong>${t(`Supprimer ${group.name} ?`, `Delete ${group.name}?`)}</strong>
        ${t(
          `Le numéro court ${group.extension} ne sonnera plus nulle part ; les téléphones de ses membres restent comme ils sont.`,
          `The extension ${group.extension} will ring nowhere any more; its members’ phones stay as they are.`,
        )}
      </p>
      <p class="row">
        <button type="button" class="danger" ?disabled=${this.saving?.busy} @click=${this.dissolve}>
          ${t('Oui, supprimer', 'Yes, delete')}
        </button>
        <button type="button" @click=${() => this.doom(false)}>${t('Non, le garder', 'No, keep it')}</button>
      </p>`;
  }

  dissolve = () => {
    const { editing } = this;
    if (!editing?.group.extension) return;
    const path = { accountId: account(), extension: editing.group.extension };
    return this.saving?.run(['delete', path], async () => {
      await remove('/v1/accounts/{accountId}/telephony/ring-groups/{extension}', { path, ifMatch: editing.etag });
      await this.done();
    });
  };

  async done() {
    this.editing = undefined;
    this.changing?.close();
    say(t('C’est enregistré.', 'Saved.'));
    await this.directory?.reload();
  }

  rooms(/** @type {Provisioning['ConferenceServer']} */ value) {
    const change = (/** @type {number} */ place, /** @type {Partial<Provisioning['ConferenceRoom']>} */ part) =>
      this.conference?.edit({ rooms: value.rooms.map((room, i) => (i === place ? { ...room, ...part } : room)) });
    return html` ${tick(
      t('Un bip quand quelqu’un entre', 'A beep when somebody enters'),
      value.beepOnEntry,
      beepOnEntry => this.conference?.edit({ beepOnEntry }),
    )}
    ${value.rooms.map(
      (room, i) =>
        html`<div class="row">
          ${field(t('Salle', 'Room'), `room-${i}-name`, room.name, name => change(i, { name }), {
            required: true,
            max: 40,
          })}
          ${field(
            t('Numéro', 'Number'),
            `room-${i}-id`,
            room.conferenceId,
            conferenceId => change(i, { conferenceId }),
            { required: true, pattern: '[0-9]{3,6}', max: 6, inputmode: 'numeric' },
          )}
          ${field(t('Code', 'PIN'), `room-${i}-pin`, room.pin ?? '', pin => change(i, { pin: pin || undefined }), {
            pattern: '[0-9]{4,8}|[*]{4}',
            max: 8,
          })}
          <button
            type="button"
            aria-label=${t(`Retirer ${room.name}`, `Remove ${room.name}`)}
            @click=${() => this.conference?.edit({ rooms: value.rooms.filter((_, place) => place !== i) })}
          >
            ✕
          </button>
        </div>`,
    )}
    ${value.rooms.length < 10
      ? html`<p>
          <button
            type="button"
            @click=${() =>
              this.conference?.edit({
                rooms: [
                  ...value.rooms,
                  {
                    conferenceId: freeNumber(value.rooms),
                    name: t('Salle', 'Room') + ` ${value.rooms.length + 1}`,
                  },
                ],
              })}
          >
            ${t('Ajouter une salle', 'Add a room')}
          </button>
        </p>`
      : nothing}`;
  }
}

/** The first number of a room that none has. */
function freeNumber(/** @type {Provisioning['ConferenceRoom'][]} */ rooms) {
  const taken = new Set(rooms.map(room => room.conferenceId));
  let number = 100;
  while (taken.has(String(number))) number++;
  return String(number);
}

function strategyName(/** @type {RingGroup['strategy']} */ strategy) {
  return strategy === 'SIMULTANEOUS'
    ? t('tous à la fois', 'all at once')
    : t('l’un après l’autre', 'one after the other');
}
customElements.define('office-groups', GroupsPage);
