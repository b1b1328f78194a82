import { html, nothing } from '../core/lit.js';
import { term } from '../core/terms.js';

/** @import { Porting } from '../../types/api' */

/** Why a request came back, wherever its member reads it or corrects it. */
export function whyRejected(/** @type {Porting['PortRequest']} */ { rejection }) {
  return html`<p><strong>${term('rejection', rejection?.reason ?? '')}</strong></p>
    ${rejection?.detail ? html`<p class="text">${rejection.detail}</p>` : nothing}`;
}
