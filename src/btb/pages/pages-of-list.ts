import { pageLinks } from '#web/components/page-links.ts';
import type { Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';

/** Links to the other pages of a list; nothing when everything stands on one. */
export function pagesOfList(
  list: { readonly page: number; readonly pages: number; readonly href: (page: number) => string },
  language: Language,
): Html {
  const t = text(language);
  return pageLinks({
    ...list,
    label: t('list.pages'),
    previous: t('list.previous'),
    next: t('list.next'),
    one: (number) => t('list.page', { number }),
  });
}

/** One page of a list that is at hand, and how many there are; a page beyond the last is the last one. */
export function pageOf<T>(
  all: readonly T[],
  asked: number,
  perPage: number,
): { readonly shown: readonly T[]; readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  const page = Math.min(asked, pages);
  return { shown: all.slice((page - 1) * perPage, page * perPage), page, pages };
}
