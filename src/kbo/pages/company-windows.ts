import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import { pageLinks } from './page-links.ts';
import { paths } from './paths.ts';

/** Which page of each of its two tables a visitor of a company asks for. */
export interface AskedPages {
  readonly establishments: number;
  readonly functions: number;
}

const rowsPerPage = 50;

/** The rows of one table on the page asked for, and the links to its other pages, which keep the other table as it is. */
export function windowOf<T>(
  language: Language,
  company: EnterpriseNumber,
  all: readonly T[],
  asked: AskedPages,
  which: keyof AskedPages,
): { readonly rows: readonly T[]; readonly links: Html } {
  const pages = Math.max(1, Math.ceil(all.length / rowsPerPage));
  const page = Math.min(asked[which], pages);
  const href = (to: number): string => {
    const next = { ...asked, [which]: to };
    const query = new URLSearchParams({ vestigingen: String(next.establishments), functies: String(next.functions) });
    return `${paths.companyOf(company)}?${query.toString()}`;
  };
  return {
    rows: all.slice((page - 1) * rowsPerPage, page * rowsPerPage),
    links: pageLinks(language, { label: text(language)(`pages.${which}.label`), page, pages, href }),
  };
}
