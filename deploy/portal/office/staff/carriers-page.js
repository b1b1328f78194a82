import { get } from '../core/client.js';
import { html, repeat } from '../core/lit.js';
import { Page } from '../core/page.js';
import { empty } from '../core/parts.js';
import { count, t } from '../core/words.js';

/** @import { Porting } from '../../types/api' */

/** The carriers that numbers come from. */
class CarriersPage extends Page {
  /** @override */
  heading() {
    return t('Opérateurs', 'Carriers');
  }

  /** @override */
  opened() {
    this.carriers = this.source(async () => {
      const [registered, all] = await Promise.all([get('/v1/carriers'), get('/v1/port-carriers')]);
      const configured = all.items
        .filter(each => !registered.items.some(({ name }) => name === each.carrier))
        .map(({ carrier, displayName }) => ({
          name: carrier,
          displayName,
          about: t('configuration', 'configuration'),
        }));
      return [...registered.items.map(each => ({ ...each, about: about(each) })), ...configured];
    });
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      <p class="quiet">
        ${t(
          'Ceux de la configuration portent des numéros aussi, sans être enregistrés.',
          'Those of the configuration port numbers too, without being registered.',
        )}
      </p>
      ${this.carriers?.show(all =>
        all.length === 0
          ? empty(
              t('Aucun opérateur', 'No carrier'),
              t(
                'Ceux que l’on enregistre et ceux de la configuration apparaissent ici.',
                'Those that are registered and those of the configuration show up here.',
              ),
            )
          : html`<section class="sheet">
              <ul class="rows">
                ${repeat(
                  all,
                  each => each.name,
                  each =>
                    html`<li>
                      <a href="#/carriers/${each.name}"
                        ><strong>${each.displayName}</strong><span class="quiet">${each.name}</span
                        ><span class="quiet">${each.about}</span></a
                      >
                    </li>`,
                )}
              </ul>
            </section>`,
      )}`;
  }
}

function about(/** @type {Porting['Carrier']} */ { rioPrefixes, keys }) {
  return `RIO ${rioPrefixes.join(', ')} · ${count(keys.length, t('clé', 'key'), t('clés', 'keys'))}`;
}
customElements.define('office-carriers', CarriersPage);
