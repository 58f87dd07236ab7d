import { pagination } from '#web/components/pagination.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';

export interface PageLinks {
  readonly label: string;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
}

/** Which page an address asks for: a whole number from 1; anything else is the first one. */
export const pageNumber = (asked: string | null): number =>
  asked !== null && /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;

/** Links to the first, the last and the near pages; nothing when all fits on one. */
export function pageLinks(language: Language, { label, page, pages, href }: PageLinks): Html {
  if (pages <= 1) return html``;
  const t = text(language);
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((one) => one >= 1 && one <= pages);
  return pagination({
    label,
    ...(page > 1 ? { previous: { text: t('pages.previous'), href: href(page - 1) } } : {}),
    ...(page < pages ? { next: { text: t('pages.next'), href: href(page + 1) } } : {}),
    pages: shown.flatMap((number, at) => {
      const link = { number, href: href(number), label: t('pages.one', { number }), current: number === page };
      return number - (shown[at - 1] ?? 0) > 1 ? (['gap', link] as const) : [link];
    }),
  });
}
