/** The one library of these pages: templates that escape what they show, and change only what changed. */
export { html, nothing, render } from '../vendor/lit-html.js';

/** Another key, another thing: drawn anew, nothing of the former one goes on as it. */
export { keyed } from '../vendor/directives/keyed.js';

/** Rows by what they are of: each keeps what is opened, played or has the focus in it, wherever it stands. */
export { repeat } from '../vendor/directives/repeat.js';
