import type { Visit } from '#web/visit.ts';
import type { Sender } from '../limits.ts';
import type { Contact } from '../open-contact.ts';

/** Against whom is counted what a visitor sends: who is signed in, else the network. */
export function senderOf(
  { personOf }: Pick<Contact, 'personOf'>,
  { address, person }: Pick<Visit, 'address' | 'person'>,
): Sender {
  const rrn = person?.rrn ?? null;
  return { address, person: rrn === null ? null : personOf(rrn) };
}
