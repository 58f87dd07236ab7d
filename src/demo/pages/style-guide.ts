import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text as webText } from '#web/messages/index.ts';
import { formParts } from '../style-guide/form-parts.ts';
import { messageParts } from '../style-guide/message-parts.ts';
import { listParts } from '../style-guide/list-parts.ts';
import { textParts } from '../style-guide/text-parts.ts';
import { wayParts } from '../style-guide/way-parts.ts';
import { styleText } from '../style-guide/text.ts';

/** The living page: every component in all its states. A part is a heading with what stands below it. */
export function styleGuide(language: Language): Html {
  const t = styleText(language);
  const parts = [
    ...textParts(t),
    ...wayParts(t),
    ...formParts(t, webText(language)('errors.title')),
    ...messageParts(t),
    ...listParts(t),
  ];
  return html`<h1 class="govuk-heading-xl">${t('title')}</h1>
    <p class="govuk-body-l">${t('lead')}</p>
    <h2 class="govuk-heading-s">${t('contents')}</h2>
    <ul class="govuk-list style-guide__contents">
      ${parts.map((part) => html`<li><a class="govuk-link" href="#${part.id}">${part.title}</a></li>`)}
    </ul>
    ${parts.map(
      (part) => html`<section class="style-guide__part" aria-labelledby="${part.id}">
        <h2 class="govuk-heading-l" id="${part.id}">${part.title}</h2>
        ${part.content}
      </section>`,
    )}`;
}
