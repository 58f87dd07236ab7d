import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import { brusselsDate } from '#belgian/local-date.ts';
import type { Gebruikersbeheer } from '#gebruikersbeheer/index.ts';
import type { Person } from '#sleutels/index.ts';
import { citizen, type ChosenCapacity, type OpenCapacity } from '../capacity.ts';
import { rightsThatOpen, type ClientDossier } from '../clients/dossier.ts';
import { knownPerson } from './known-person.ts';
import { readLoginHint } from '../rules/login-hint.ts';
import { usableWith } from '../rules/usable-with.ts';

type Grant = InstanceType<Provider['Grant']>;

export interface GrantDeps {
  readonly provider: Provider;
  readonly rights: Pick<Gebruikersbeheer, 'capacitiesOf'>;
  readonly clock: () => Date;
}

/** The capacities in which this person may use this application today. */
export async function capacitiesFor(
  { rights, clock }: Omit<GrantDeps, 'provider'>,
  dossier: ClientDossier,
  person: Person,
): Promise<readonly OpenCapacity[]> {
  if (dossier.capacities === 'person') return [{ ...citizen, keys: null }];
  const found = await rights.capacitiesOf(person.insz, rightsThatOpen(dossier), brusselsDate(clock()));
  return found.map(({ targetGroup, organisation, name, keys }) => ({ targetGroup, organisation, name, keys }));
}

/** Makes the grant of a capacity: the tokens that follow are for this capacity and this key, and no other. */
export async function grantFor(
  provider: Provider,
  input: {
    readonly person: Person;
    readonly clientId: string;
    readonly scope: string;
    readonly capacity: ChosenCapacity;
    /** URN of the key that was used. */
    readonly key: string | undefined;
  },
): Promise<Grant> {
  const { person, key } = input;
  const { targetGroup, organisation, name } = input.capacity;
  const grant = Object.assign(new provider.Grant({ accountId: person.sub, clientId: input.clientId }), {
    person,
    capacity: { targetGroup, organisation, name },
    key,
  });
  grant.addOIDCScope(input.scope);
  await grant.save();
  return grant;
}

/**
 * Called for every authorisation request of somebody who is signed in. Rights are asked anew each time, so a grant of
 * before is never used again: with one capacity (or one that `login_hint` names) a new grant is made at once. With
 * several or none, or where its rights ask for another key, the person sees a page first, which hands over its grant
 * as the result of that interaction.
 */
export const existingGrant =
  (deps: GrantDeps, dossierOf: (clientId: string) => Promise<ClientDossier | null>) =>
  async (ctx: KoaContextWithOIDC): Promise<Grant | undefined> => {
    const { oidc } = ctx;
    const chosen = oidc.result?.consent?.grantId;
    if (chosen !== undefined) return deps.provider.Grant.find(chosen);
    // The key comes first: it may turn out to be somebody else.
    if (oidc.promptPending('login')) return undefined;
    const clientId = oidc.client?.clientId;
    const person = knownPerson(oidc.session);
    if (clientId === undefined || person === null) return undefined;
    const dossier = await dossierOf(clientId);
    if (dossier === null) return undefined;
    const capacities = await capacitiesFor(deps, dossier, person);
    const text = oidc.params?.['login_hint'];
    const hint = readLoginHint(typeof text === 'string' ? text : undefined);
    const capacity = pick(capacities, hint);
    const key = oidc.session?.acr;
    if (capacity === null || !usableWith(capacity.keys, key)) return undefined;
    const scope = [...(oidc.requestParamOIDCScopes ?? [])].join(' ');
    return grantFor(deps.provider, { person, clientId, scope, capacity, key });
  };

/** The one capacity there is, or the one that the application named; a hint never widens the choice. */
export function pick(capacities: readonly OpenCapacity[], hint: ReturnType<typeof readLoginHint>): OpenCapacity | null {
  if (capacities.length === 1) return capacities[0] ?? null;
  if (hint === null) return null;
  const named = capacities.filter(
    ({ targetGroup, organisation }) =>
      targetGroup === hint.targetGroup && (hint.organisation === null || organisation === hint.organisation),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}
