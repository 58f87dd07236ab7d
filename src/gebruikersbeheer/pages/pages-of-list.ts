import type { Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { pageLinks } from '#web/components/page-links.ts';
import { text } from '../messages/index.ts';

interface PagesOfList {
  readonly total: number;
  readonly perPage: number;
  readonly current: number;
  readonly hrefOf: (number: number) => string;
  readonly language: Language;
}

/** Links to the other pages of a long list; nothing when everything stands on one. */
export function pagesOfList({ total, perPage, current, hrefOf, language }: PagesOfList): Html {
  const t = text(language);
  return pageLinks({
    label: t('list.pages'),
    page: current,
    pages: Math.ceil(total / perPage),
    href: hrefOf,
    previous: t('list.previous'),
    next: t('list.next'),
    one: (number) => t('list.page', { number }),
  });
}
