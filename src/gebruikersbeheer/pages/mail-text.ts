import type { Language } from '#web/languages.ts';
import { holderAddresses } from '../holder-addresses.ts';
import { text } from '../messages/index.ts';
import type { Parts } from '../parts.ts';
import type { RelatedPersonRow } from '../store/relations.ts';

/**
 * Where a mail about a right goes, in words. An address that somebody confirmed with their digital keys is theirs: that
 * there is one is said, not which.
 */
export async function mailText(
  parts: Pick<Parts, 'db' | 'vault' | 'addressOf'>,
  { id, company, email, given_name: name }: RelatedPersonRow,
  language: Language,
): Promise<string> {
  if (email !== null) return email;
  const t = text(language);
  return (await holderAddresses(parts)(company, [id])).has(id) ? t('preview.own-mail', { name }) : t('preview.no-mail');
}
