/** The one library of these pages: templates that escape what they show, and change only what changed. */
export { html, nothing, render, svg } from '../vendor/lit-html.js';
export { live } from '../vendor/directives/live.js';
export { repeat } from '../vendor/directives/repeat.js';
