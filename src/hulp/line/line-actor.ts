import type { AuditActor } from '#audit/record.ts';
import type { SignedIn } from '#web/sign-in/signed-in.ts';

export const nameOf = ({ givenName, familyName }: Pick<SignedIn, 'givenName' | 'familyName'>): string =>
  `${givenName} ${familyName}`;

/** Who does something, as it is recorded. */
export const actorOf = (person: SignedIn, capacity: 'help-line' | 'caller'): AuditActor => ({
  kind: 'person',
  id: person.voId,
  name: nameOf(person),
  capacity,
  ...(person.acr === null ? {} : { key: person.acr.slice(person.acr.lastIndexOf(':') + 1) }),
});
