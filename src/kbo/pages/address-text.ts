import type { Language } from '#web/languages.ts';
import type { Address } from '../index.ts';
import { text } from '../messages/index.ts';

/** On one line: `Voorbeeldstraat 12 bus 3, 9000 Gent`. */
export function addressText(language: Language, address: Address): string {
  const box = address.box === '' ? '' : text(language)('address.box', { box: address.box });
  const line = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
  return [line([address.street, address.houseNumber, box]), line([address.postalCode, address.municipality])]
    .filter((part) => part !== '')
    .join(', ');
}
