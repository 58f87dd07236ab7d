import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Tx } from '#store/database.ts';
import type { SearchResult } from './company.ts';
import { searchTerms } from './rules/search-terms.ts';
import { companyOfEstablishment } from './store/establishments.ts';
import { searchNames, searchNumbers, type Window } from './store/search-names.ts';

const nothing: SearchResult = { hits: [], total: 0, more: false };

/** Finds companies by what somebody typed. */
export async function search(tx: Tx, text: string, window: Window): Promise<SearchResult> {
  const terms = searchTerms(text);
  const bounded: Window = { limit: Math.min(window.limit, 100), offset: Math.min(Math.max(window.offset, 0), 5_000) };
  const byNumber = (number: EnterpriseNumber): Promise<SearchResult> => searchNumbers(tx, number, bounded);
  switch (terms.kind) {
    case 'nothing':
    case 'too-long':
    case 'wrong-number':
      return nothing;
    case 'enterprise':
      return byNumber(terms.number);
    case 'establishment': {
      const company = await companyOfEstablishment(tx, terms.number);
      return company === null ? nothing : byNumber(company);
    }
    case 'start-of-number': {
      const found = await searchNumbers(tx, terms.digits, bounded);
      // A name can be a number too.
      return found.total > 0 ? found : searchNames(tx, terms.words, bounded);
    }
    case 'words':
      return searchNames(tx, terms.words, bounded);
  }
}
