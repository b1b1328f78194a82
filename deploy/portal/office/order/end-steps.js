import { cardField } from '../core/card-field.js';
import { html, nothing } from '../core/lit.js';
import { field, sending, tick } from '../core/parts.js';
import { problemBox } from '../core/problem.js';
import { isStaff } from '../core/session.js';
import { address, count, day, phone, shortDay, t } from '../core/words.js';
import { isSiren } from './draft.js';
import { addressFields } from './user-steps.js';

/** @import { OrderPage } from './order-page.js' */

const MOST_NUMBERS_EACH = 10;

export function optionsStep(/** @type {OrderPage} */ page) {
  const { draft } = page;
  return html`<div class="stack">
    ${tick(
      t(
        'Forfait international : fixes et mobiles de 12 pays inclus, les autres moins chers',
        'International plan: landlines of 12 countries included, others cheaper',
      ),
      draft.internationalPlan,
      internationalPlan => page.edit({ internationalPlan }),
    )}
    ${field(
      t('Numéros locaux supplémentaires', 'Additional local numbers'),
      'additional-numbers',
      String(draft.additionalNumbers),
      text =>
        page.edit({
          additionalNumbers: Math.min(
            MOST_NUMBERS_EACH * draft.users.length,
            Math.max(0, Math.trunc(Number(text)) || 0),
          ),
        }),
      { type: 'number', min: '0', hint: t('Au plus dix par poste', 'Ten for each seat at most') },
    )}
    <p class="hint">
      ${t(
        'Tout le reste est inclus : portabilité, location des téléphones, messagerie, fax, standard virtuel, conférences.',
        'All else is included: porting, rent of the phones, voicemail, fax, virtual receptionist, conferences.',
      )}
    </p>
  </div>`;
}

export function companyStep(/** @type {OrderPage} */ page) {
  const known = page.account?.profile;
  if (known) {
    return html`<dl class="facts">
      <dt>${t('Raison sociale', 'Legal name')}</dt>
      <dd>${known.legalName}</dd>
      <dt>SIREN</dt>
      <dd>${known.siren}</dd>
      <dt>${t('Adresse de facturation', 'Billing address')}</dt>
      <dd>${address(known.billingAddress)}</dd>
    </dl>`;
  }
  const { draft } = page;
  const isOdd = draft.siren.length === 9 && !isSiren(draft.siren);
  return html`<div class="stack">
    ${field(t('Raison sociale', 'Legal name'), 'legal-name', draft.legalName, legalName => page.edit({ legalName }), {
      required: true,
      max: 120,
      autocomplete: 'organization',
    })}
    ${field('SIREN', 'siren', draft.siren, siren => page.edit({ siren: siren.replace(/\s/g, '') }), {
      required: true,
      pattern: '[0-9]{9}',
      max: 11,
      inputmode: 'numeric',
      hint: t('Neuf chiffres', 'Nine digits'),
      wrong: isOdd
        ? t('Ce numéro n’existe pas : vérifiez les chiffres.', 'There is no such number: check the digits.')
        : undefined,
    })}
    <fieldset>
      <legend>${t('Adresse de facturation', 'Billing address')}</legend>
      ${addressFields('billing', draft.billingAddress, false, billingAddress => page.edit({ billingAddress }))}
      <button type="button" class="link" @click=${() => page.edit({ billingAddress: { ...draft.siteAddress } })}>
        ${t('La même que le site', 'The same as the site')}
      </button>
    </fieldset>
  </div>`;
}

/** The card is the provider's affair: we only ever see a token of it. */
export function paymentStep(/** @type {OrderPage} */ page) {
  const { cardName } = page.draft;
  return html`${cardName
    ? html`<p class="note" role="status">
        ${t('La commande sera payée par', 'The order will be paid with')} <strong>${cardName}</strong>
      </p>`
    : html`<p>${t('Par quelle carte voulez-vous payer ?', 'Which card do you want to pay with?')}</p>`}
  ${cardField(({ token, name }) => page.edit({ cardToken: token, cardName: name }))}`;
}

export function termsStep(/** @type {OrderPage} */ page) {
  return page.terms?.show(
    terms =>
      html`<div class="stack">
        <p>
          ${t('Conditions générales, version', 'General terms, version')} <strong>${terms.version}</strong>,
          ${t('en vigueur depuis le', 'in force since')} ${shortDay(terms.since)}.
          <a href=${terms.url} target="_blank" rel="noopener">${t('Les lire', 'Read them')}</a>
        </p>
        ${isStaff()
          ? field(
              t('Qui les accepte au téléphone', 'Who accepts them on the phone'),
              'accepted-by',
              page.draft.acceptedBy,
              acceptedBy => page.edit({ acceptedBy }),
              { required: true, max: 80 },
            )
          : nothing}
        ${tick(
          t('J’accepte les conditions générales', 'I accept the general terms'),
          page.draft.acceptedTerms === terms.version,
          accepted => page.edit({ acceptedTerms: accepted ? terms.version : '' }),
        )}
      </div>`,
  );
}

export function confirmStep(/** @type {OrderPage} */ page) {
  const { draft, steps } = page;
  const missing = steps.filter(step => step.id !== 'confirm' && !step.done);
  const quote = page.quoting.quote;
  const site = page.account?.profile.sites.find(each => each.siteId === draft.siteId);
  return html` <dl class="facts">
      <dt>${t('Site', 'Site')}</dt>
      <dd>${site?.name ?? draft.siteName}</dd>
      <dt>${t('Postes', 'Seats')}</dt>
      <dd>
        ${draft.users.map(
          (user, i) =>
            html`<div>
              ${user.userName || t(`Utilisateur ${i + 1}`, `User ${i + 1}`)}
              <span class="quiet"
                >${user.number ? phone(user.number) : t('numéro choisi pour vous', 'number chosen for you')}</span
              >
            </div>`,
        )}
      </dd>
      ${draft.companyNumber
        ? html`<dt>${t('Numéro de l’entreprise', 'Company’s number')}</dt>
            <dd class="number">${phone(draft.companyNumber)}</dd>`
        : nothing}
      <dt>${t('Facturé à', 'Billed to')}</dt>
      <dd>${page.account?.profile.legalName ?? draft.legalName}${draft.cardName ? `, ${draft.cardName}` : ''}</dd>
      ${quote
        ? html`<dt>${t('Premier appel', 'First call')}</dt>
            <dd>${t('au plus tard le', 'by')} ${day(quote.promise.firstCallBy)}</dd>`
        : nothing}
    </dl>
    ${problemBox(page.placing.refusal, { again: page.placing.again, reload: page.company?.reload })}
    ${missing.length
      ? html`<div class="note">
          <p>
            ${t('Il manque encore', 'Still missing')} ${count(missing.length, t('étape', 'step'), t('étapes', 'steps'))}
            :
          </p>
          <ul>
            ${missing.map(
              step =>
                html`<li>
                  <button type="button" class="link" @click=${() => page.walkTo(step)}>${step.title}</button>
                </li>`,
            )}
          </ul>
        </div>`
      : nothing}
    <form @submit=${sending(page.place)}>
      <p>
        <button class="main" ?disabled=${missing.length > 0 || !page.quoting.isFor(page.choice) || page.placing.busy}>
          ${page.placing.busy ? t('Envoi…', 'Sending…') : t('Confirmer la commande', 'Confirm the order')}
        </button>
      </p>
      <p class="hint">
        ${t(
          'Rien n’est facturé avant le jour où les téléphones arrivent.',
          'Nothing is billed before the day on which the phones arrive.',
        )}
      </p>
    </form>`;
}
