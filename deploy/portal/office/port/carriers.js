import { get } from '../core/client.js';
import { nothing } from '../core/lit.js';

/** @import { Porting } from '../../types/api' */
/** @import { Page, Source } from '../core/page.js' */

/** The carriers that numbers come from, by the names that people know them by. */
export class Carriers {
  #source;

  constructor(/** @type {Page} */ page) {
    /** @type {Source<Porting['PortCarrier'][]>} */
    this.#source = page.source(async () => (await get('/v1/port-carriers')).items);
  }

  /**
   * @param {string} chosen stays, even if nobody knows it any more
   * @returns {[string, string][]} to choose from
   */
  choices(chosen) {
    const known = (this.#source.value ?? []).map(
      ({ carrier, displayName }) => /** @type {[string, string]} */ ([carrier, displayName]),
    );
    return !chosen || known.some(([carrier]) => carrier === chosen) ? known : [...known, [chosen, chosen]];
  }

  /** Why there are none to choose from. */
  get trouble() {
    return this.#source.refusal ? this.#source.show(() => nothing) : nothing;
  }

  /** @returns {string} as requests name it, if nobody knows it by another name */
  name(/** @type {string} */ carrier) {
    return this.#source.value?.find(each => each.carrier === carrier)?.displayName ?? carrier;
  }
}
