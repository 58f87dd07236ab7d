import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import { keyNameOf } from '../rules/keys-accepted.ts';

/** What people call a key: "Beveiligingscode via mobiele app". */
export function keyText(urn: string, language: Language): string {
  const t = text(language);
  const name = keyNameOf(urn);
  return name === 'csamtotp' || name === 'eid' || name === 'itsme' ? t(`key.${name}`) : t('key.other', { name });
}
