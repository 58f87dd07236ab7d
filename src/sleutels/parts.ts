import type { Keys } from '#keys/keys-file.ts';
import { blindIndexFor, inszVault, sealFor } from '#keys/sealed.ts';
import { raiseAlarm } from './alarm.ts';
import { enterWithForeignKey } from './enter-with-foreign-key.ts';
import { notePlace } from './note-place.ts';
import { subjectsOf } from './subjects.ts';
import { tellCopied } from './passkey/tell-copied.ts';
import { tellNewDevice } from './tell-new-device.ts';

export interface PartsDeps {
  readonly keys: Keys;
  readonly random: (length: number) => Buffer;
  readonly uuid: () => string;
  readonly siteUrl: URL;
}

/** What the keys share: how each secret is sealed or indexed, and how people are told. */
export function partsOf({ keys, random, uuid, siteUrl }: PartsDeps) {
  const vault = inszVault(keys, 'sleutels');
  const contacts = sealFor(keys, 'sleutels.contact');
  const alarm = raiseAlarm({ contacts, random, site: siteUrl });
  const tell = tellNewDevice(alarm);
  const limitIndex = blindIndexFor(keys, 'sleutels.limit');
  return {
    vault,
    contacts,
    secrets: sealFor(keys, 'sleutels.totp'),
    phones: sealFor(keys, 'sleutels.phone'),
    pendings: sealFor(keys, 'sleutels.itsme'),
    codeIndex: blindIndexFor(keys, 'sleutels.text-code'),
    cardIndex: blindIndexFor(keys, 'sleutels.card'),
    accountIndex: blindIndexFor(keys, 'sleutels.itsme'),
    passkeyIndex: blindIndexFor(keys, 'sleutels.passkey'),
    walletSeal: sealFor(keys, 'sleutels.wallet'),
    walletIndex: blindIndexFor(keys, 'sleutels.wallet'),
    subjectsOf: subjectsOf(keys),
    textsTo: (person: string): Buffer => limitIndex(`texts ${person}`),
    raiseAlarm: alarm,
    tellNewDevice: tell,
    tellCopied: tellCopied(contacts, siteUrl),
    notePlace,
    enter: enterWithForeignKey({ vault, uuid, raiseAlarm: alarm, tellNewDevice: tell }),
  } as const;
}
