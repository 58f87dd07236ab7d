import { html, type Html } from '../html.ts';
import { pagination } from './pagination.ts';

export interface PageLinks {
  readonly label: string;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
  readonly previous: string;
  readonly next: string;
  /** "Pagina 2", as a screen reader says it. */
  readonly one: (page: number) => string;
}

/** Which page an address asks for: a whole number from 1 to 9999; anything else is the first one. */
export const pageNumber = (asked: string | null): number =>
  asked !== null && /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;

/** Links to the first, the last and the near pages of a long list; nothing when all fits on one. */
export function pageLinks({ label, page, pages, href, previous, next, one }: PageLinks): Html {
  if (pages <= 1) return html``;
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((number) => number >= 1 && number <= pages);
  return pagination({
    label,
    ...(page > 1 ? { previous: { text: previous, href: href(page - 1) } } : {}),
    ...(page < pages ? { next: { text: next, href: href(page + 1) } } : {}),
    pages: shown.flatMap((number, at) => {
      const link = { number, href: href(number), label: one(number), current: number === page };
      return number - (shown[at - 1] ?? 0) > 1 ? (['gap', link] as const) : [link];
    }),
  });
}
