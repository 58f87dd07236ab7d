import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';

const named = ['eid', 'itsme', 'csamtotp', 'csamsms', 'eidashigh', 'eidassubstantial', 'passkey'] as const;

/** The name of a digital key by its short name; one that is not known here shows that name. */
export function keyText(language: Language, kind: string): string {
  const t = text(language);
  const known = named.find((one) => one === kind);
  return known === undefined ? t('key.other', { kind }) : t(`key.${known}`);
}
