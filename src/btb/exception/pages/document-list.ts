import { link } from '#web/components/link.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../../messages/index.ts';
import type { DocumentRow } from '../store/documents.ts';

/** Documents with their size; each opens as a file to keep. */
export function documentList(
  all: readonly DocumentRow[],
  language: Language,
  hrefOf: (id: string) => string,
  removal: (one: DocumentRow) => Html | null = () => null,
): Html {
  const t = text(language);
  if (all.length === 0) return html`<p class="govuk-body">${t('exception.no-documents')}</p>`;
  return html`<ul class="govuk-list govuk-list--spaced">
    ${all.map(
      (one) =>
        html`<li>
          ${link({ text: one.name, href: hrefOf(one.id) })}
          <span class="govuk-hint">${t('exception.size', { kind: one.kind === 'pdf' ? 'PDF' : 'JPEG', size: Math.max(1, Math.round(one.size / 1024)) })}</span>
          ${removal(one)}
        </li>`,
    )}
  </ul>`;
}
