import { brusselsDate } from '#belgian/local-date.ts';
import type { Gebruikersbeheer } from '#gebruikersbeheer/index.ts';
import type { Person } from '#sleutels/index.ts';
import { targetGroupName, type ChosenCapacity } from '../capacity.ts';
import { roleClaim } from '../rules/role-claim.ts';
import { usableWith } from '../rules/usable-with.ts';

/** Which claims each scope opens, in the names of the real provider. */
export const claimsOfScopes = {
  openid: ['sub', 'azp', 'kid', 'at_hash'],
  profile: ['given_name', 'family_name'],
  rrn: ['rrn'],
  vo: ['vo_id', 'vo_doelgroepcode', 'vo_doelgroepnaam', 'vo_orgcode', 'vo_orgnaam'],
  wsedienstencheques: ['wsedienstencheques_rol_3d'],
} as const;

/** Which of these scopes ask for the roles that rights become: the claim of such a scope carries its name. */
export const roleScopesOf = (scopes: readonly string[]): readonly string[] =>
  Object.entries(claimsOfScopes)
    .filter(([scope, claims]) => scopes.includes(scope) && claims.some((claim) => claim === `${scope}_rol_3d`))
    .map(([scope]) => scope);

export interface ClaimsOf {
  readonly person: Person;
  readonly capacity: ChosenCapacity;
  /** URN of the key that was used: what opens with other keys only is left out. */
  readonly key: string | undefined;
  readonly scope: string;
  readonly rights: Pick<Gebruikersbeheer, 'rightsIn'>;
  readonly now: Date;
  /** Present for an ID token: who it is for, which key signs it, and the access token beside it. */
  readonly idToken: { readonly clientId: string; readonly kid: string; readonly accessToken: string | null } | null;
}

/** Everything that may be said; the library leaves out what the scopes do not open. Rights are read at this moment. */
export async function claimsOf({
  person,
  capacity,
  key,
  scope,
  rights,
  now,
  idToken,
}: ClaimsOf): Promise<{ sub: string; [claim: string]: unknown }> {
  const scopes = new Set(scope.split(' '));
  const { organisation } = capacity;
  const held =
    organisation !== null && scopes.has('wsedienstencheques')
      ? await rights.rightsIn(person.insz, organisation, brusselsDate(now))
      : [];
  const roles = held
    .filter(({ claim, keys }) => claim === 'wsedienstencheques_rol_3d' && usableWith(keys, key))
    .flatMap(({ code, contexts }) => (organisation === null ? [] : roleClaim(code, contexts, organisation)));
  return {
    sub: person.sub,
    given_name: person.givenName,
    family_name: person.familyName,
    rrn: person.insz,
    vo_id: person.voId,
    vo_doelgroepcode: capacity.targetGroup,
    vo_doelgroepnaam: targetGroupName[capacity.targetGroup],
    ...(organisation === null ? {} : { vo_orgcode: organisation, vo_orgnaam: capacity.name }),
    ...(roles.length === 0 ? {} : { wsedienstencheques_rol_3d: [...new Set(roles)] }),
    ...(idToken === null
      ? {}
      : {
          azp: idToken.clientId,
          kid: idToken.kid,
          // The library puts the hash of OpenID Connect Core 3.1.3.6 in its place when it signs.
          ...(idToken.accessToken === null ? {} : { at_hash: idToken.accessToken }),
        }),
  };
}
