import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { pagination } from '#web/components/pagination.ts';
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
  const last = Math.ceil(total / perPage);
  if (last <= 1) return html``;
  const t = text(language);
  const shown = [...new Set([1, current - 1, current, current + 1, last])].filter((one) => one >= 1 && one <= last);
  const pages = shown.flatMap((number, index) => {
    const before = shown[index - 1];
    const item = {
      number,
      href: hrefOf(number),
      label: t('list.page', { number }),
      current: number === current,
    };
    return before !== undefined && number - before > 1 ? (['gap', item] as const) : [item];
  });
  return pagination({
    label: t('list.pages'),
    pages,
    ...(current > 1 ? { previous: { text: t('list.previous'), href: hrefOf(current - 1) } } : {}),
    ...(current < last ? { next: { text: t('list.next'), href: hrefOf(current + 1) } } : {}),
  });
}
