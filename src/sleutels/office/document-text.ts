import type { Language } from '#web/languages.ts';
import { documents } from './identified.ts';
import { text } from './messages/index.ts';

/** The document that was seen, as it is kept (`identity-card …123`), in words. */
export function documentText(language: Language, kept: string): string {
  const kind = documents.find((one) => kept.startsWith(`${one} `));
  return kind === undefined ? kept : `${text(language)(`identity.document.${kind}`)} ${kept.slice(kind.length + 1)}`;
}
