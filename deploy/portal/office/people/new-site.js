import { account, put } from '../core/client.js';
import { say } from '../core/frame.js';
import { html } from '../core/lit.js';
import { field, sending } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { t } from '../core/words.js';
import { addressFields } from '../order/user-steps.js';

/** @import { Page, Source } from '../core/page.js' */
/** @import { Read } from '../../types/api' */
/** @import { Ordering } from '../../types/api' */

/** A site that the company moves to, or where it orders for. */
export class NewSite {
  name = '';
  address = { street: '', postalCode: '', city: '', inseeCode: '' };
  #page;
  #company;
  #open;

  /**
   * @param {Page} page
   * @param {Source<Read<Ordering['Account']>>} company
   */
  constructor(page, company) {
    this.#page = page;
    this.#company = company;
    this.#open = page.addressed('site');
    this.adding = page.intent();
  }

  view() {
    if (!this.#open.what) {
      return html`<p>
        <a class="button" href=${this.#open.at('new')}>${t('Ajouter un site', 'Add a site')}</a>
      </p>`;
    }
    const edit = (/** @type {Partial<NewSite>} */ change) => {
      Object.assign(this, change);
      this.#page.changed();
    };
    return html`<form class="stack note" data-open="site" @submit=${sending(this.add)}>
      ${field(t('Nom du site', 'Name of the site'), 'site-name', this.name, name => edit({ name }), {
        hint: t('Par exemple WeWork La Fayette', 'For example WeWork La Fayette'),
        required: true,
        max: 80,
      })}
      ${addressFields('site', this.address, true, address => edit({ address }))}
      ${problemBox(this.adding.refusal, { again: this.adding.again, reload: this.#company.reload })}
      <p class="row">
        <button class="main" ?disabled=${this.adding.busy}>${t('Ajouter', 'Add')}</button>
        <button type="button" @click=${this.#open.close}>${t('Annuler', 'Cancel')}</button>
      </p>
    </form>`;
  }

  add = () => {
    const site = { siteId: crypto.randomUUID(), name: this.name, address: this.address };
    return this.adding.run([this.name, this.address], async () => {
      const { value, etag } = /** @type {Read<Ordering['Account']>} */ (this.#company.value);
      await put('/v1/accounts/{accountId}', {
        path: { accountId: account() },
        ifMatch: etag,
        body: { ...value.profile, sites: [...value.profile.sites, site] },
      });
      this.name = '';
      this.address = { street: '', postalCode: '', city: '', inseeCode: '' };
      this.#open.close();
      say(t('Le site est ajouté.', 'The site is added.'));
      await this.#company.reload();
    });
  };
}
