import { account, get } from '../core/client.js';
import { term } from '../core/terms.js';
import { phone, t } from '../core/words.js';

/** @import { Provisioning } from '../../types/api' */

/** Everybody and everything that a call can reach: who names an extension shows its name. */
export class Directory {
  /**
   * @param {Provisioning['Extension'][]} users
   * @param {Provisioning['RingGroup'][]} groups
   */
  constructor(users, groups) {
    this.users = users;
    this.groups = groups;
  }

  static async find() {
    const path = { accountId: account() };
    const [users, groups] = await Promise.all([
      get('/v1/accounts/{accountId}/telephony/extensions', { path }),
      get('/v1/accounts/{accountId}/telephony/ring-groups', { path }),
    ]);
    return new Directory(users.items, groups.items);
  }

  /** @returns {string} for people: a name with its extension, or the number as it is read out */
  name(/** @type {string | undefined} */ subject) {
    if (!subject) return '';
    if (subject === '2000') return term('destination', 'RECEPTIONIST');
    if (subject === '2999') return term('destination', 'CONFERENCE');
    const user = this.users.find(each => each.extension === subject);
    if (user) return `${user.userName ?? t('Poste', 'Extension')} (${subject})`;
    const group = this.groups.find(each => each.extension === subject);
    return group ? `${group.name} (${subject})` : phone(subject);
  }

  /** @returns {[string, string][]} the users, to choose from */
  get userChoices() {
    return this.users.map(user => [user.extension, this.name(user.extension)]);
  }

  /** @returns {[string, string][]} the ring groups, to choose from */
  get groupChoices() {
    return this.groups.map(group => [group.extension ?? '', group.name]);
  }

  /** @returns {[string, string][]} all that a transfer can reach; voicemails as `MAILBOX/2001` */
  get targets() {
    return [
      ...this.userChoices.map(([extension, name]) => /** @type {[string, string]} */ ([`LINE/${extension}`, name])),
      ...this.groups.map(
        group => /** @type {[string, string]} */ ([`LINE/${group.extension}`, this.name(group.extension)]),
      ),
      ['LINE/2000', this.name('2000')],
      ['LINE/2999', this.name('2999')],
      ...this.userChoices.map(
        ([extension, name]) =>
          /** @type {[string, string]} */ ([`MAILBOX/${extension}`, `${t('Messagerie de', 'Voicemail of')} ${name}`]),
      ),
    ];
  }
}

export function asTarget(/** @type {string} */ choice) {
  if (!choice) return undefined;
  const [kind, extension] = choice.split('/');
  return { kind: /** @type {Provisioning['TargetKind']} */ (kind), extension };
}

export function asChoice(/** @type {Provisioning['CallTarget'] | undefined} */ target) {
  return target ? `${target.kind}/${target.extension}` : '';
}
