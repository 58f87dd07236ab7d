import { link } from '#web/components/link.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text as contactText } from '../contact/messages/index.ts';
import { contactPaths } from '../contact/paths.ts';
import { text as statusText } from '../status/messages/index.ts';
import { statusPaths } from '../status/paths.ts';

/** Where staff go from their first page. */
export function staffWork(language: Language): Html {
  const work = [
    { text: contactText(language)('inbox.title'), href: contactPaths.inbox },
    { text: statusText(language)('nav.notices'), href: statusPaths.notices },
  ];
  return html`<ul class="govuk-list">
    ${work.map((one) => html`<li>${link(one)}</li>`)}
  </ul>`;
}
