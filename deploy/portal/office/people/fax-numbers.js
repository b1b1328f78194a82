import { account, get } from '../core/client.js';
import { html, nothing } from '../core/lit.js';
import { phone, t } from '../core/words.js';

/** The numbers under which a user receives faxes. */
export async function findFaxNumbers(/** @type {string} */ extension) {
  const path = { accountId: account() };
  const { items } = await get('/v1/accounts/{accountId}/telephony/number-mappings', { path });
  return items.filter(each => each.destination === 'FAX' && each.extension === extension).map(each => each.number);
}

export function faxNumbers(/** @type {string[]} */ numbers) {
  return numbers.length
    ? html`<p>
        ${t('Numéro de fax :', 'Fax number:')}
        ${numbers.map((number, i) => html`${i ? ', ' : ''}<strong class="number">${phone(number)}</strong>`)}
      </p>`
    : nothing;
}
