import type { Language } from './languages.ts';

/** An address of another site of the chain, in the language of the page that leads there: that site keeps it from then on. */
export function inLanguage(address: URL, language: Language): string {
  const url = new URL(address);
  url.searchParams.set('taal', language);
  return url.href;
}
