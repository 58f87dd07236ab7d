import { oneLine } from '#store/outbox/one-line.ts';
import type { Language } from '#web/languages.ts';
import type { KeyKind } from './key-kind.ts';
import { text } from './messages/index.ts';

/** What people call a key, with the name that its holder gave it: `Passkey "Laptop"`. */
export function keyTitle(
  { kind, name }: { readonly kind: KeyKind; readonly name: string | null },
  language: Language,
): string {
  const t = text(language);
  return name === null ? t(`key.${kind}`) : t('key.named', { key: t(`key.${kind}`), name: oneLine(name) });
}
