import type { RightOfCatalogue } from './catalogue-right.ts';

/** The name of a right and what it opens; a code that the catalogue lost shows itself. */
export function rightText(
  catalogue: readonly Pick<RightOfCatalogue, 'code' | 'texts'>[],
  code: string,
  language: keyof RightOfCatalogue['texts'],
): { readonly name: string; readonly opens: string } {
  const found = catalogue.find((one) => one.code === code);
  return found?.texts[language] ?? { name: code, opens: '' };
}
