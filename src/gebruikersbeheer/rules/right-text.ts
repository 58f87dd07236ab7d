import type { RightOfCatalogue } from './catalogue-right.ts';

/**
 * The name of a right and what it opens: in Dutch, as its other holders know it, where the application gave no text in
 * this language. A code that the catalogue lost shows itself.
 */
export function rightText(
  catalogue: readonly Pick<RightOfCatalogue, 'code' | 'texts'>[],
  code: string,
  language: keyof RightOfCatalogue['texts'],
): { readonly name: string; readonly opens: string } {
  const found = catalogue.find((one) => one.code === code);
  return found?.texts[language] ?? found?.texts.nl ?? { name: code, opens: '' };
}
