import { pageLinks as links } from '#web/components/page-links.ts';
import type { Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';

export interface PageLinks {
  readonly label: string;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
}

/** Links to the other pages of a list of the register, in its words. */
export function pageLinks(language: Language, list: PageLinks): Html {
  const t = text(language);
  return links({
    ...list,
    previous: t('pages.previous'),
    next: t('pages.next'),
    one: (number) => t('pages.one', { number }),
  });
}
