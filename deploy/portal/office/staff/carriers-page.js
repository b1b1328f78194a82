import { get } from '../core/client.js';
import { html, repeat } from '../core/lit.js';
import { Page } from '../core/page.js';
import { empty } from '../core/parts.js';
import { count, t } from '../core/words.js';

/** The carriers that numbers come from. */
class CarriersPage extends Page {
  /** @override */
  heading() {
    return t('Opérateurs', 'Carriers');
  }

  /** @override */
  opened() {
    this.carriers = this.source(async () => (await get('/v1/carriers')).items);
  }

  /** @override */
  view() {
    return html`<h1>${this.heading()}</h1>
      ${this.carriers?.show(all =>
        all.length === 0
          ? empty(
              t('Aucun opérateur enregistré', 'No carrier is registered'),
              t(
                'Ceux de la configuration portent des numéros aussi ; ils apparaissent ici une fois enregistrés.',
                'Those of the configuration port numbers too; they show up here once they are registered.',
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
                        ><span class="quiet"
                          >${t('RIO', 'RIO')} ${each.rioPrefixes.join(', ')} ·
                          ${count(each.keys.length, t('clé', 'key'), t('clés', 'keys'))}</span
                        ></a
                      >
                    </li>`,
                )}
              </ul>
            </section>`,
      )}`;
  }
}
customElements.define('office-carriers', CarriersPage);
