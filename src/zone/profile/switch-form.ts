import { button } from '#web/components/button.ts';
import { html, type Html } from '#web/html.ts';
import type { Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';

/** The way to another company for which one has the right, without using the key again. */
export const switchForm = (visit: Visit): Html =>
  html`<form method="post" action="/wissel">
    ${visit.csrfField}${button({ text: text(visit.language)('switch'), kind: 'secondary' })}
  </form>`;
