import type { KoaContextWithOIDC } from 'oidc-provider';
import { chosenCapacity, citizen } from '../capacity.ts';
import { kindOfUrn } from '../rules/accepted-keys.ts';
import { knownPerson } from './known-person.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { Person } from '#sleutels/index.ts';
import { entryPart, signOutPart, tokenPart, type ApplicationToken, type Entry } from '../entries.ts';
import type { Statement } from '#store/state-connections.ts';
import type { ArtifactStore } from './artifact-store.ts';
import { inUnitOfWork, UnitOfWork } from './unit-of-work.ts';

/** Somebody entered on behalf of an organisation. */
export interface EntryForOrganisation {
  readonly insz: Insz;
  readonly organisation: EnterpriseNumber;
  /** Short name of the digital key; null when it is not known. */
  readonly key: string | null;
  /** As the digital key gave them. */
  readonly names: Pick<Person, 'givenName' | 'familyName'>;
  readonly at: Date;
}

export interface OneWriteDeps {
  readonly store: ArtifactStore;
  readonly clock: () => Date;
  /** Called once the entry is written. */
  readonly onEntry: (entry: EntryForOrganisation) => void;
}

/**
 * Runs around every request of the library: what it wanted to write is written at once, before the answer leaves.
 * Who entered an application or signed out, and which program got a token, is written down in the same statement.
 */
export const oneWrite =
  ({ store, clock, onEntry }: OneWriteDeps) =>
  async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    const unit = new UnitOfWork();
    let noted: Noted;
    try {
      await inUnitOfWork(unit, next);
      noted = notedOf(ctx, clock());
    } finally {
      // Not on disk at once: a crash loses the grant with its entry, and costs somebody one more sign-in.
      await store.write(unit.take(), noted);
    }
    const entered = enteredOf(ctx, clock());
    if (entered !== null) onEntry(entered);
  };

type Noted = ((after: number) => Statement) | undefined;

/** What of this request is to be remembered: that somebody entered an application or signed out, or that a program got a token. */
function notedOf(ctx: KoaContextWithOIDC, at: Date): Noted {
  const entry = entryOf(ctx);
  if (entry !== null) return (after) => entryPart(entry, at, after);
  const token = tokenOf(ctx);
  if (token !== null) return (after) => tokenPart(token, at, after);
  const sub = signedOut(ctx);
  return sub === null ? undefined : (after) => signOutPart(sub, at, after);
}

function tokenOf({ oidc, status }: KoaContextWithOIDC): ApplicationToken | null {
  const token = oidc?.entities.ClientCredentials;
  if (status !== 200 || oidc?.route !== 'token' || token?.clientId === undefined || typeof token.aud !== 'string')
    return null;
  return {
    clientId: token.clientId,
    name: oidc.client?.clientName ?? '',
    audience: token.aud,
    scope: token.scope ?? '',
  };
}

function signedOut({ oidc }: KoaContextWithOIDC): string | null {
  const session = oidc?.session;
  if (session?.accountId === undefined || !('destroyed' in session) || session.destroyed !== true) return null;
  return session.accountId;
}

/** Whom an entry concerns; null when it was for nobody but the person. */
function enteredOf(ctx: KoaContextWithOIDC, at: Date): EntryForOrganisation | null {
  const entry = entryOf(ctx);
  const person = knownPerson(ctx.oidc?.entities.Grant);
  if (entry === null || person === null || entry.capacity.organisation === null) return null;
  const key = entry.key === undefined ? null : kindOfUrn(entry.key);
  const { insz, givenName, familyName } = person;
  return { insz, organisation: entry.capacity.organisation, key, names: { givenName, familyName }, at };
}

function entryOf({ oidc }: KoaContextWithOIDC): Entry | null {
  // Absent for an address that the library does not know.
  if (oidc?.route !== 'authorization' && oidc?.route !== 'resume') return null;
  const { entities, acr } = oidc;
  const code = entities.AuthorizationCode;
  if (code?.clientId === undefined || code.accountId === undefined) return null;
  const capacity = chosenCapacity(entities.Grant) ?? citizen;
  return { clientId: code.clientId, sid: code.sid, sub: code.accountId, key: acr, capacity };
}
