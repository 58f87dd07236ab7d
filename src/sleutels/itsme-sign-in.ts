import { record } from '#audit/record.ts';
import type { BlindIndex, Seal } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import type { Language } from '#web/languages.ts';
import type { RaiseAlarm } from './alarm.ts';
import { storedBinding } from './binding.ts';
import type { ForeignRefusal } from './eid-sign-in.ts';
import type { enterWithForeignKey } from './enter-with-foreign-key.ts';
import type { ItsmeClient, ItsmePending, ItsmeRefusal } from './itsme/index.ts';
import type { NotePlace } from './note-place.ts';
import { itsmeLifetime } from './rules/limits.ts';
import type { KeyAccepted, SignInPlace } from './sign-in-place.ts';
import { noteUse } from './store/foreign-keys.ts';
import { bindingOfState, saveItsmeRequest, takeItsmeRequest } from './store/itsme-requests.ts';
import { replaceItsme, saveRebind, takeRebind } from './store/rebinds.ts';

/** Signing in with itsme, for one sign-in under way (`binding`, an identifier of which the browser holds the cookie). */
export interface ItsmeSignIn {
  /** Where to send the person; null when itsme does not answer. */
  readonly begin: (
    input: { readonly binding: string; readonly advanced: boolean; readonly language: Language },
    now: Date,
  ) => Promise<URL | null>;
  /** The sign-in to which an answer belongs: its page checks the browser's cookie and then calls `finish`. */
  readonly bindingOf: (state: string, now: Date) => Promise<string | null>;
  /** @param callback the query with which itsme sent the person back */
  readonly finish: (
    input: { readonly binding: string; readonly callback: URLSearchParams; readonly place: SignInPlace },
    now: Date,
  ) => Promise<ItsmeVerdict>;
  /** The person says that the new account is theirs: it takes the place of the one that we knew. */
  readonly confirmRebind: (binding: string, place: SignInPlace, now: Date) => Promise<RebindVerdict>;
}

export type ItsmeVerdict =
  | (KeyAccepted<'itsme'> & { /** itsme says that the person is on the telephone */ readonly ongoingCall: boolean })
  | { readonly ok: false; readonly because: 'rebind' }
  | { readonly ok: false; readonly because: ItsmeRefusal | 'request-over' | ForeignRefusal; readonly detail?: string };

export type RebindVerdict =
  KeyAccepted<'itsme'> | { readonly ok: false; readonly because: 'request-over' | 'key-blocked' };

export interface ItsmeSignInDeps {
  readonly db: Db;
  readonly client: ItsmeClient;
  readonly redirectUri: URL;
  readonly pendings: Seal;
  readonly accountIndex: BlindIndex;
  readonly enter: ReturnType<typeof enterWithForeignKey>;
  readonly notePlace: NotePlace;
  readonly raiseAlarm: RaiseAlarm;
  readonly uuid: () => string;
}

const scope = { across: 'sign-in' } as const;

export function itsmeSignIn(deps: ItsmeSignInDeps): ItsmeSignIn {
  const { db, client, redirectUri, pendings, accountIndex, enter, notePlace, raiseAlarm, uuid } = deps;
  const until = (now: Date): Date => new Date(now.getTime() + itsmeLifetime);
  return {
    begin: async ({ binding, advanced, language }, now) => {
      const begun = await client.begin({ advanced, language });
      if (!begun.ok) return null;
      const row = {
        state: storedBinding(begun.pending.state),
        binding,
        pending_sealed: pendings.seal(JSON.stringify(begun.pending)),
        advanced,
        expiresAt: until(now),
      };
      await db.transaction(scope, (tx) => saveItsmeRequest(tx, row));
      return begun.url;
    },
    bindingOf: (state, now) => db.look(scope, (tx) => bindingOfState(tx, storedBinding(state), now)),
    finish: async ({ binding, callback, place }, now) => {
      const state = storedBinding(callback.get('state') ?? '');
      const request = await db.transaction(scope, (tx) => takeItsmeRequest(tx, state, binding, now));
      if (request === null) return { ok: false, because: 'request-over' };
      const callbackUrl = new URL(redirectUri);
      callbackUrl.search = callback.toString();
      const pending = JSON.parse(pendings.open(request.pending_sealed)) as ItsmePending;
      const finished = await client.finish({ callbackUrl, pending, advanced: request.advanced });
      if (!finished.ok) return finished;
      const { sub, insz, givenName, familyName, ongoingCall } = finished.identity;
      const { given, noted } = notePlace(place);
      const foreignIndex = accountIndex(sub);
      const named = { kind: 'itsme', foreignIndex, insz, givenName, familyName } as const;
      return db.transaction(scope, async (tx): Promise<ItsmeVerdict> => {
        const entered = await enter(tx, named, noted, now);
        if ('ok' in entered) {
          return { ok: true, personId: entered.personId, key: 'itsme', at: now, device: given, ongoingCall };
        }
        if (entered.as === 'refused') return { ok: false, because: entered.because };
        const { person } = entered;
        await saveRebind(tx, { binding: storedBinding(binding), person, foreignIndex, expiresAt: until(now) });
        return { ok: false, because: 'rebind' };
      });
    },
    confirmRebind: (binding, place, now) =>
      db.transaction(scope, async (tx): Promise<RebindVerdict> => {
        const rebind = await takeRebind(tx, storedBinding(binding), now);
        if (rebind === null) return { ok: false, because: 'request-over' };
        const { person } = rebind;
        const key = uuid();
        if (!(await replaceItsme(tx, rebind, key, now))) return { ok: false, because: 'key-blocked' };
        const { given, noted } = notePlace(place);
        await noteUse(tx, key, person, noted, now);
        await record(tx, {
          at: now,
          action: 'sleutels.key-replaced',
          company: null,
          actor: { kind: 'person', id: person, key: 'itsme' },
          subject: `key:${key}`,
          after: { kind: 'itsme' },
        });
        await raiseAlarm(tx, { person, key, kind: 'itsme', about: 'new-key', device: noted.device }, now);
        return { ok: true, personId: person, key: 'itsme', at: now, device: given };
      }),
  };
}
