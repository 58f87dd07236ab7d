import type { SignedIn } from '#web/sign-in/signed-in.ts';

/** With a key that proves who they are. */
export const byCard = { acr: 'urn:be:vlaanderen:authmech:eid' } as const;

/** Somebody who signed in with the code app, with what a test changes. */
export const signedInAs = (own: Partial<SignedIn> = {}): SignedIn => ({
  sub: 'person-1',
  voId: 'a5720746-4c9e-48a8-9aa0-7ab456648487',
  givenName: 'Proef',
  familyName: 'Persoon',
  acr: 'urn:be:vlaanderen:authmech:csamtotp',
  rrn: null,
  targetGroup: 'EA',
  organisation: null,
  roles: [],
  authTime: null,
  ...own,
});
