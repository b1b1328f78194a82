import { account, get } from './core/client.js';
import { html, nothing, repeat } from './core/lit.js';
import { Page } from './core/page.js';
import { card, empty, state } from './core/parts.js';
import { link } from './core/router.js';
import { has, me } from './core/session.js';
import { term } from './core/terms.js';
import { count, day, money, phone, shortDay, t } from './core/words.js';
import { opening } from './help/opening.js';
import { hasDraft } from './order/draft.js';

/** What matters to a member today. */
class Home extends Page {
  /** @override */
  heading() {
    return t('Accueil', 'Home');
  }

  /** @override */
  opened() {
    this.hours = this.source(() => get('/v1/opening-hours'));
    if (!account()) return;
    this.eligibility = this.source(() => get('/v1/eligibility'));
    if (!has('primary-member')) return;
    this.orders = this.source(async () => (await get('/v1/orders', { query: { limit: 3 } })).items);
    this.ports = this.source(async () => (await get('/v1/port-requests', { query: { limit: 3 } })).items);
    this.subscription = this.source(async () => (await get('/v1/subscriptions')).items.at(0) ?? null);
    this.bill = this.source(() => get('/v1/subscriptions/{accountId}/preview', { path: { accountId: account() } }));
    this.tickets = this.source(async () => (await get('/v1/tickets', { query: { limit: 3 } })).items);
    this.every(15, () => {
      this.orders?.reload();
      this.ports?.reload();
    });
  }

  /** @override */
  view() {
    const [given] = me().name.split(' ');
    return html` <h1>${t(`Bonjour ${given}`, `Hello ${given}`)}</h1>
      ${has('primary-member') ? this.offices() : this.colleague()}
      <section class="sheet stack" aria-labelledby="hours-title">
        <h2 id="hours-title">${t('Besoin d’aide ?', 'Need help?')}</h2>
        ${this.hours?.show(hours => opening(hours))}
        <p>
          <a href=${link('help')}
            >${t('Chercher dans l’aide, ou écrire au support', 'Search the help, or write to support')}</a
          >
        </p>
      </section>`;
  }

  offices() {
    return this.orders?.show(orders =>
      orders.length === 0
        ? this.beginning()
        : html`<div class="columns even">
            ${card(
              t('Commandes', 'Orders'),
              'orders',
              html`<ul class="rows">
                  ${repeat(
                    orders,
                    order => order.orderId,
                    order =>
                      html`<li>
                        <a href=${link(`orders/${order.orderId}`)}
                          ><strong class="number">${order.reference}</strong>${state('order', order.state)}
                          <span class="quiet"
                            >${order.siteName} · ${count(order.seats, t('poste', 'seat'), t('postes', 'seats'))}</span
                          ></a
                        >
                      </li>`,
                  )}
                </ul>
                <p>
                  <a class="button main" href=${link('order')}
                    >${hasDraft()
                      ? t('Reprendre ma commande', 'Go on with my order')
                      : t('Ajouter des utilisateurs', 'Add users')}</a
                  >
                </p>`,
            )}
            ${card(
              t('Prochaine facture', 'Next bill'),
              'money',
              this.bill?.show(
                bill =>
                  html`<p class="big">${money(bill.totals.ttc)}</p>
                    <p class="quiet">
                      ${t('TTC, le', 'with VAT, on')} ${shortDay(this.subscription?.value?.nextInvoiceOn)}
                    </p>`,
                refusal =>
                  refusal.status === 404 || refusal.status === 409
                    ? html`<p class="quiet">
                        ${t(
                          'Rien n’est facturé avant l’arrivée des téléphones.',
                          'Nothing is billed before the phones arrive.',
                        )}
                      </p>`
                    : undefined,
              ),
            )}
            ${card(
              t('Portabilité', 'Porting'),
              'ports',
              this.ports?.show(ports =>
                ports.length
                  ? html`<ul class="rows">
                      ${repeat(
                        ports,
                        port => port.portRequestId,
                        port =>
                          html`<li>
                            <a href=${link(`ports/${port.portRequestId}`)}>
                              <strong class="number">${phone(port.mainNumber)}</strong>${state('port', port.state)}
                              ${port.focDate ? html`<span class="quiet">${day(port.focDate)}</span>` : nothing}</a
                            >
                          </li>`,
                      )}
                    </ul>`
                  : html`<p class="quiet">
                        ${t('Gardez vos anciens numéros, gratuitement.', 'Keep your old numbers, free of charge.')}
                      </p>
                      <p><a href=${link('ports/new')}>${t('Demander la portabilité', 'Ask for porting')}</a></p>`,
              ),
            )}
            ${card(
              t('Vos demandes', 'Your tickets'),
              'help',
              this.tickets?.show(tickets =>
                tickets.length
                  ? html`<ul class="rows">
                      ${repeat(
                        tickets,
                        ticket => ticket.ticketId,
                        ticket =>
                          html`<li>
                            <a href=${link(`tickets/${ticket.ticketId}`)}>
                              <strong>${ticket.subject}</strong>${state('ticket', ticket.state)}</a
                            >
                          </li>`,
                      )}
                    </ul>`
                  : html`<p class="quiet">${t('Aucune demande en cours.', 'No ticket is open.')}</p>`,
              ),
            )}
          </div>`,
    );
  }

  beginning() {
    return this.eligibility?.show(({ eligible, reason, phone: call }) =>
      eligible
        ? empty(
            t(
              'Votre téléphonie professionnelle en trois jours ouvrés',
              'Your business telephones within three working days',
            ),
            t(
              'Choisissez vos numéros, nommez vos collègues : les téléphones arrivent préconfigurés, il suffit de les brancher.',
              'Choose your numbers, name your colleagues: the phones arrive preconfigured, just plug them in.',
            ),
            html`<p>
              <a class="button main" href=${link('order')}
                >${hasDraft() ? t('Reprendre ma commande', 'Go on with my order') : t('Commander', 'Order')}</a
              >
            </p>`,
          )
        : html`<div class="note">
            <p>${term('hindrance', reason ?? '')}</p>
            <p>${t('Appelez le', 'Call')} ${call}.</p>
          </div>`,
    );
  }

  colleague() {
    return html`<div class="columns even">
      ${card(
        t('Mon téléphone', 'My phone'),
        'users',
        html`<p>
          ${t(
            'Renvois d’appel, messagerie, ne pas déranger : réglez votre poste.',
            'Forwarding, voicemail, do not disturb: set your own phone up.',
          )}
        </p>`,
      )}
      ${this.eligibility?.show(({ eligible, reason, phone: call }) =>
        eligible || !reason
          ? nothing
          : card(
              t('Commander', 'Order'),
              '',
              html`<p>${term('hindrance', reason)}</p>
                <p class="quiet">${t('Ou appelez le', 'Or call')} ${call}.</p>`,
            ),
      )}
    </div>`;
  }
}

customElements.define('office-home', Home);
