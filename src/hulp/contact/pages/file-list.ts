import { link } from '#web/components/link.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import type { FileRow } from '../store/files.ts';

const names = { pdf: 'PDF', jpeg: 'JPEG', png: 'PNG' } as const;

/** Files with their size; each is a file to keep, and opens on no page of ours. Nothing where there is none. */
export function fileList(files: readonly FileRow[], language: Language, hrefOf: (id: string) => string): Html | null {
  const t = text(language);
  if (files.length === 0) return null;
  return html`<h2 class="govuk-heading-m">${t('case.files')}</h2>
    <ul class="govuk-list govuk-list--spaced">
      ${files.map(
        ({ id, name, kind, size }) =>
          html`<li>
            ${link({ text: name, href: hrefOf(id) })}
            <span class="govuk-hint">${t('case.size', { kind: names[kind], size: Math.max(1, Math.round(size / 1024)) })}</span>
          </li>`,
      )}
    </ul>`;
}
