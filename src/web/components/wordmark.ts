import { html, raw, type Html } from '../html.ts';

/**
 * The symbol: an open door in a ring, drawn in the colour of the text around it with the leaf in the site's hue.
 * Own work; nothing of a government's identity.
 */
export const symbolPaths =
  '<path class="mark__ring" d="M16 2a14 14 0 1 1 0 28a14 14 0 0 1 0-28z"/>' +
  '<path class="mark__door" d="M11 8.5l8-2.5v20l-8-2.5z"/>' +
  '<path class="mark__frame" d="M19 8.5h3.5v15H19z"/>';

/** Symbol and name. The name is real text beside a decorative picture. */
export const wordmark = (name: string): Html =>
  html`<span class="mark"><svg class="mark__symbol" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">${raw(symbolPaths)}</svg><span class="mark__name">${name}</span></span>`;
