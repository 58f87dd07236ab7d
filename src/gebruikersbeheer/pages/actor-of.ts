import type { SignedIn } from '#web/sign-in/signed-in.ts';
import type { Actor } from '../parts.ts';

/** Who acts, from the session; null when the provider gave no national number. */
export const actorOf = (person: SignedIn): Actor | null =>
  person.rrn === null
    ? null
    : {
        insz: person.rrn,
        id: person.voId,
        name: `${person.givenName} ${person.familyName}`,
        // urn:be:vlaanderen:authmech:csamtotp
        key: person.acr === null ? null : (person.acr.split(':').at(-1) ?? null),
      };
