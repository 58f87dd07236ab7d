import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import { keyNameOf } from '../rules/keys-accepted.ts';

/** What people call a key: "Beveiligingscode via mobiele app". */
export function keyText(urn: string, language: Language): string {
  const t = text(language);
  const name = keyNameOf(urn);
  const known = (['eid', 'itsme', 'csamtotp', 'csamsms', 'eidashigh', 'eidassubstantial', 'passkey'] as const).find(
    (one) => one === name,
  );
  return known === undefined ? t('key.other', { name }) : t(`key.${known}`);
}
