/** The one library of these pages: templates that escape what they show, and change only what changed. */
export { html, nothing, render } from '../vendor/lit-html.js';
