import { record } from '#audit/record.ts';
import type { Insz } from '#belgian/insz.ts';
import type { InszVault } from '#keys/sealed.ts';
import type { Tx } from '#store/database.ts';
import type { RaiseAlarm } from './alarm.ts';
import { recognise, type Recognised } from './rules/recognise.ts';
import type { TellNewDevice } from './tell-new-device.ts';
import { insertForeignKey, knownOf, noteUse, type ForeignKind } from './store/foreign-keys.ts';
import type { NotedPlace } from './store/noted.ts';
import { insertPerson } from './store/persons.ts';

/** Somebody whom a card or another provider named, proved and checked. */
export interface Named {
  readonly kind: ForeignKind;
  /** Keyed hash of what the other side calls the key. */
  readonly foreignIndex: Buffer;
  readonly insz: Insz;
  readonly givenName: string;
  readonly familyName: string;
}

export type Entered =
  | { readonly ok: true; readonly personId: string }
  | Extract<Recognised, { as: 'refused' }>
  | Extract<Recognised, { as: 'rebind' }>;

export interface EnterDeps {
  readonly vault: InszVault;
  readonly uuid: () => string;
  readonly raiseAlarm: RaiseAlarm;
  readonly tellNewDevice: TellNewDevice;
}

/** Finds the person that a proved key names, registers who is new, and notes the sign-in; all as part of `tx`. */
export const enterWithForeignKey =
  ({ vault, uuid, raiseAlarm, tellNewDevice }: EnterDeps) =>
  async (tx: Tx, named: Named, place: NotedPlace, now: Date): Promise<Entered> => {
    const { kind, foreignIndex } = named;
    const who = recognise(kind, await knownOf(tx, kind, foreignIndex, vault.index(named.insz)));
    if (who.as === 'refused' || who.as === 'rebind') return who;
    const person = who.person ?? (await registerNamed(tx, named, { vault, uuid }, now));
    const key = who.as === 'known' ? who.key : uuid();
    if (who.as === 'new-key') {
      await insertForeignKey(tx, { id: key, person, kind, foreignIndex, at: now });
      await record(tx, {
        at: now,
        action: 'sleutels.key-activated',
        company: null,
        actor: { kind: 'person', id: person, key: kind },
        subject: `key:${key}`,
        after: { kind },
      });
    }
    const newDevice = await noteUse(tx, key, person, place, now);
    // One mail tells enough: a new key is in a new browser more often than not.
    if (who.as === 'new-key') {
      await raiseAlarm(tx, { person, key, kind, about: 'new-key', device: place.device }, now);
    } else if (newDevice) await tellNewDevice(tx, { person, key, kind }, place, now);
    return { ok: true, personId: person };
  };

async function registerNamed(
  tx: Tx,
  { insz, givenName, familyName }: Named,
  { vault, uuid }: Pick<EnterDeps, 'vault' | 'uuid'>,
  now: Date,
): Promise<string> {
  const id = uuid();
  await insertPerson(tx, {
    id,
    sub: uuid().replaceAll('-', ''),
    vo_id: uuid(),
    given_name: givenName.slice(0, 100),
    family_name: familyName.slice(0, 100),
    insz_sealed: vault.seal(insz),
    insz_index: vault.index(insz),
    registered_at: now,
  });
  await record(tx, {
    at: now,
    action: 'sleutels.person-registered',
    company: null,
    actor: { kind: 'system', id: 'sleutels' },
    subject: `person:${id}`,
  });
  return id;
}
