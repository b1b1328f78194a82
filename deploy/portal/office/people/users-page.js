import { account, get, patch, post, put, read } from '../core/client.js';
import { say } from '../core/frame.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Page } from '../core/page.js';
import { empty, field, sending, state } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { link } from '../core/router.js';
import { has, isStaff, me } from '../core/session.js';
import { unknown } from '../core/unknown.js';
import { count, phone, t } from '../core/words.js';

import './returns.js';

/** @import { Ordering, Provisioning } from '../../types/api' */

/** The users of the company: their phones and numbers, who administers; a colleague sees extensions only. */
class UsersPage extends Page {
  /** @type {Set<string>} */
  chosen = new Set();
  asking = false;
  /** @type {{ seatId: string, userName: string, email: string, etag: string } | undefined} */
  editing;

  /** @override */
  heading() {
    return has('primary-member') || isStaff() ? t('Utilisateurs', 'Users') : t('Mon téléphone', 'My phone');
  }

  /** @override */
  opened() {
    this.opening = this.intent();
    this.removing = this.intent();
    this.renaming = this.intent();
    this.handing = this.intent();
    this.handed = this.addressed('administrator');
    this.renamed = this.addressed('rename', seatId => this.edit(seatId));
    if (has('primary-member') || isStaff()) {
      this.seats = this.source(() => allSeats());
    } else {
      const path = { accountId: account() };
      this.extensions = this.source(
        async () => (await get('/v1/accounts/{accountId}/telephony/extensions', { path })).items,
      );
      this.every(20, () => this.extensions?.reload());
    }
  }

  get mayChange() {
    return has('primary-member');
  }

  /** @override */
  view() {
    if (!this.seats) return this.colleagues();
    return html` <div class="row between">
        <h1>${this.heading()}</h1>
        ${has('primary-member', 'care')
          ? html`<a class="button main" href=${link('order')}>${t('Ajouter des utilisateurs', 'Add users')}</a>`
          : nothing}
      </div>
      ${problemBox(this.opening?.refusal, { again: this.opening?.again, reload: this.seats.reload })}
      ${this.seats.show(seats => {
        const present = seats.filter(seat => seat.state !== 'REMOVED' && seat.state !== 'CANCELLED');
        return present.length === 0
          ? empty(
              t('Personne encore', 'Nobody yet'),
              t(
                'Chaque utilisateur a un téléphone, un numéro direct et une messagerie. Commandez les premiers postes.',
                'Each user has a phone, a direct number and voicemail. Order the first seats.',
              ),
              html`<a class="button main" href=${link('order')}>${t('Commander', 'Order')}</a>`,
            )
          : html`<section class="sheet">
              ${this.removal(present)}
              <ul class="rows">
                ${repeat(
                  present,
                  seat => seat.seatId,
                  seat => this.one(seat),
                )}
              </ul>
            </section>`;
      }, unknown)}
      ${this.seats.value
        ? html`<office-returns class="stack" .users=${this.seats.value.length}></office-returns>`
        : nothing}`;
  }

  one(/** @type {Ordering['Seat']} */ seat) {
    const { editing } = this;
    if (this.renamed?.what === seat.seatId && editing?.seatId === seat.seatId) {
      return html`<li>
        <form class="stack" data-open="rename" @submit=${sending(this.rename)}>
          <div class="row">
            ${field(
              t('Nom', 'Name'),
              'user-name',
              editing.userName,
              userName => {
                editing.userName = userName;
                this.changed();
              },
              { max: 80, required: true },
            )}
            ${field(
              'E-mail',
              'user-email',
              editing.email,
              email => {
                editing.email = email;
                this.changed();
              },
              { type: 'email', max: 254 },
            )}
          </div>
          ${problemBox(this.renaming?.refusal, { again: this.renaming?.again, reload: () => this.edit(seat.seatId) })}
          <p class="row">
            <button class="main" ?disabled=${this.renaming?.busy}>${t('Enregistrer', 'Save')}</button>
            <button type="button" @click=${this.unname}>${t('Annuler', 'Cancel')}</button>
          </p>
        </form>
      </li>`;
    }
    const name = seat.userName ?? t('Sans nom', 'No name');
    return html`<li>
      <div class="entry">
        <span class="row"
          >${this.mayChange
            ? html`<input
                type="checkbox"
                aria-label=${t(`Choisir ${name}`, `Choose ${name}`)}
                .checked=${this.chosen.has(seat.seatId)}
                @change=${() => this.choose(seat.seatId)}
              />`
            : nothing}
          <strong>${seat.extension ? html`<a href=${link(`users/${seat.extension}`)}>${name}</a>` : name}</strong></span
        >
        ${state('seat', seat.state)}
        <span class="quiet number"
          >${seat.administrator ? html`<span>${t('administre', 'administers')}</span> · ` : nothing}${seat.extension
            ? `${t('poste', 'ext.')} ${seat.extension} · `
            : ''}${seat.number ? phone(seat.number) : t('numéro à venir', 'number to come')}
          · ${seat.siteName}</span
        >
        ${this.mayChange
          ? html`<span class="row ways">
              <a href=${this.renamed?.at(seat.seatId)}
                >${t('Renommer', 'Rename')}<span class="unseen"> ${name}</span></a
              >
              ${!seat.administrator && seat.userName && seat.email
                ? html`<a href=${this.handed?.at(seat.seatId)}
                    >${t('Faire administrateur', 'Make administrator')}<span class="unseen"> ${name}</span></a
                  >`
                : nothing}</span
            >`
          : html`<span></span>`}
      </div>
      ${this.mayChange && !seat.administrator && this.handed?.what === seat.seatId ? this.handover(seat) : nothing}
    </li>`;
  }

  handover(/** @type {Ordering['Seat']} */ seat) {
    const present = this.seats?.value?.find(each => each.administrator)?.userName;
    return html`<div class="note" data-open="administrator">
      <p tabindex="-1">
        <strong
          >${t(
            `${seat.userName} administrera la téléphonie`,
            `${seat.userName} will administer the telephones`,
          )}</strong
        >${present ? t(`, à la place de ${present}`, `, in the place of ${present}`) : ''}.
        ${t(
          'Son poste ne pourra pas être supprimé tant que c’est le cas. Vous pouvez choisir quelqu’un d’autre à tout moment.',
          'The seat can’t be removed as long as this is so. You can choose somebody else at any time.',
        )}
      </p>
      ${problemBox(this.handing?.refusal, { again: this.handing?.again, reload: this.seats?.reload })}
      <p class="row">
        <button type="button" class="main" ?disabled=${this.handing?.busy} @click=${() => this.handOver(seat)}>
          ${t('Oui, confier l’administration', 'Yes, hand it over')}
        </button>
        <button type="button" @click=${this.handed?.close}>${t('Non', 'No')}</button>
      </p>
    </div>`;
  }

  removal(/** @type {Ordering['Seat'][]} */ seats) {
    const leaving = seats.filter(seat => this.chosen.has(seat.seatId));
    if (leaving.length === 0) return nothing;
    const names = leaving.map(seat => seat.userName ?? t('Sans nom', 'No name')).join(', ');
    const many = count(leaving.length, t('utilisateur', 'user'), t('utilisateurs', 'users'));
    return html`<div class="note">
      ${this.asking
        ? html`<p><strong>${t(`Supprimer ${many} ?`, `Remove ${many}?`)}</strong> ${names}</p>
            <p>
              ${t(
                'Leurs téléphones reviennent sans frais (l’étiquette arrive par e-mail), leurs numéros sont rendus, et le reste du mois vous est crédité.',
                'Their phones come back free of charge (the label comes by e-mail), their numbers are given back, and the rest of the month is credited.',
              )}
            </p>
            ${problemBox(this.removing?.refusal, { again: this.removing?.again, reload: this.seats?.reload })}
            <p class="row">
              <button
                type="button"
                class="danger"
                ?disabled=${this.removing?.busy}
                @click=${() => this.removeSeats(leaving)}
              >
                ${t('Oui, supprimer', 'Yes, remove')}
              </button>
              <button
                type="button"
                @click=${() => {
                  this.asking = false;
                  this.changed();
                }}
              >
                ${t('Non, les garder', 'No, keep them')}
              </button>
            </p>`
        : html`<p class="row between">
            <span>${many}</span>
            <button
              type="button"
              @click=${() => {
                this.asking = true;
                this.changed();
              }}
            >
              ${t('Supprimer…', 'Remove…')}
            </button>
          </p>`}
    </div>`;
  }

  choose(/** @type {string} */ seatId) {
    if (!this.chosen.delete(seatId)) this.chosen.add(seatId);
    this.asking = false;
    this.changed();
  }

  edit(/** @type {string} */ seatId) {
    if (!this.mayChange) return;
    this.opening?.run(seatId, async () => {
      const path = { accountId: account(), seatId };
      const { value, etag } = await read('/v1/accounts/{accountId}/seats/{seatId}', { path });
      const typed =
        this.editing?.seatId === seatId ? this.editing : { userName: value.userName ?? '', email: value.email ?? '' };
      this.editing = { ...typed, seatId, etag };
      this.renaming?.forget();
    });
  }

  unname = () => {
    this.editing = undefined;
    this.renamed?.close();
  };

  rename = () => {
    const { editing } = this;
    if (!editing) return;
    this.renaming?.run(editing, async () => {
      await patch('/v1/accounts/{accountId}/seats/{seatId}', {
        path: { accountId: account(), seatId: editing.seatId },
        ifMatch: editing.etag,
        body: { userName: editing.userName, ...(editing.email && { email: editing.email }) },
      });
      this.unname();
      say(t('C’est enregistré.', 'Saved.'));
      await this.seats?.reload();
    });
  };

  handOver(/** @type {Ordering['Seat']} */ seat) {
    this.handing?.run(seat.seatId, async () => {
      const path = { accountId: account() };
      const { etag } = await read('/v1/accounts/{accountId}', { path });
      await put('/v1/accounts/{accountId}/administrator', { path, ifMatch: etag, body: { seatId: seat.seatId } });
      this.handed?.close();
      say(t(`${seat.userName} administre désormais.`, `${seat.userName} administers from now on.`));
      await this.seats?.reload();
    });
  }

  removeSeats(/** @type {Ordering['Seat'][]} */ leaving) {
    const seatIds = leaving.map(seat => seat.seatId);
    this.removing?.run(seatIds, async key => {
      await post('/v1/accounts/{accountId}/seat-removals', { path: { accountId: account() }, body: { seatIds }, key });
      this.chosen.clear();
      this.asking = false;
      say(t('Les utilisateurs sont supprimés.', 'The users are removed.'));
      await this.seats?.reload();
    });
  }

  colleagues() {
    return html`<h1>${this.heading()}</h1>
      ${this.extensions?.show(
        all =>
          all.length === 0
            ? empty(
                t('Pas encore de poste', 'No extension yet'),
                t('Votre entreprise n’a pas encore de téléphones.', 'Your company has no telephones yet.'),
              )
            : html`<section class="sheet">
                <ul class="rows">
                  ${repeat(
                    mineFirst(all),
                    each => each.extension,
                    each =>
                      html`<li>
                        <a href=${link(`users/${each.extension}`)}
                          ><strong>${each.userName ?? t('Sans nom', 'No name')}</strong>${state(
                            'phone',
                            each.phone.state,
                          )}
                          <span class="quiet number"
                            >${t('poste', 'ext.')} ${each.extension} ·
                            ${phone(each.numbers.find(number => number.default)?.number)}</span
                          ></a
                        >
                      </li>`,
                  )}
                </ul>
                <p class="hint">
                  ${t(
                    'Vous réglez votre propre poste ; les autres, c’est l’affaire de leurs utilisateurs.',
                    'You set up your own extension; the others are their users’ affair.',
                  )}
                </p>
              </section>`,
        unknown,
      )}`;
  }
}

function mineFirst(/** @type {Provisioning['Extension'][]} */ all) {
  const isMine = (/** @type {Provisioning['Extension']} */ each) => Number(each.userName === me().name);
  return all.toSorted((one, other) => isMine(other) - isMine(one));
}

async function allSeats() {
  /** @type {Ordering['Seat'][]} */
  const seats = [];
  /** @type {string | undefined} */
  let cursor;
  do {
    const page = await get('/v1/accounts/{accountId}/seats', {
      path: { accountId: account() },
      query: { limit: 200, cursor },
    });
    seats.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return seats;
}
customElements.define('office-users', UsersPage);
