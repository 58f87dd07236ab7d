import { randomBytes, randomUUID } from 'node:crypto';
import type { Doer } from '#sleutels/mine/doer.ts';
import { ownPasskeys, type AddVerdict, type OwnPasskeys } from '#sleutels/passkey/own-passkeys.ts';
import type { PasskeySignIn, PasskeyVerdict } from '#sleutels/passkey/passkey-sign-in.ts';
import type { KeyHolder } from './digital-keys.ts';
import { keySettings, placeAt } from './key-entry.ts';
import { start } from './key-world.ts';
import { doerOf, ownKeysWorld, type OwnKeysWorld } from './own-keys-world.ts';
import { passkeyDevice, type PasskeyDevice, type PasskeyLies } from './passkey-device.ts';

/** A passkey on a device, and what it was told of its holder. */
export interface HeldPasskey {
  readonly device: PasskeyDevice;
  readonly userHandle: Buffer;
}

/** People with keys, who add passkeys and use them. */
export interface PasskeyWorld extends OwnKeysWorld {
  readonly mine: OwnPasskeys;
  readonly entry: PasskeySignIn;
  /** Adds a passkey for somebody who just used their card. */
  readonly add: (
    sub: string,
    given?: { readonly device?: PasskeyDevice; readonly name?: string; readonly doer?: Partial<Doer> } & PasskeyLies,
  ) => Promise<AddVerdict & HeldPasskey>;
  /** Somebody with a card and a passkey, which works. */
  readonly withPasskey: (device?: PasskeyDevice) => Promise<KeyHolder & HeldPasskey & { readonly mail: string }>;
  /** Signs in with a passkey, in one sign-in. */
  readonly use: (held: HeldPasskey, now?: Date, lies?: PasskeyLies) => Promise<PasskeyVerdict>;
}

/** The page on which keys are entered, and the domain. */
export const entryPage = { origin: keySettings.entryUrl.origin, rpId: keySettings.passkey.rpId } as const;

export const place = placeAt('192.0.2.50');

export async function passkeyWorld(): Promise<PasskeyWorld> {
  const world = await ownKeysWorld();
  const { rpId } = keySettings.passkey;
  const { origin } = keySettings.siteUrl;
  const mine = ownPasskeys({
    asOwner: world.owner,
    rpId,
    origin,
    random: randomBytes,
    uuid: randomUUID,
    ...world.parts,
  });
  const entry = world.sleutels.passkey;
  if (entry === null) throw new Error('passkeys work here');
  const add: PasskeyWorld['add'] = async (sub, { device = passkeyDevice(), name = 'Laptop', doer, ...lies } = {}) => {
    const who = doerOf(sub, doer);
    const session = randomUUID();
    const invited = await mine.invite(who, session);
    if (typeof invited === 'string') return { ok: false, because: invited, device, userHandle: Buffer.alloc(32) };
    const { challenge } = invited;
    const answer = device.make({ challenge, origin, rpId, ...lies });
    const verdict = await mine.add(who, session, { name, answer });
    return { ...verdict, device, userHandle: Buffer.from(invited.userHandle, 'base64url') };
  };
  return {
    ...world,
    mine,
    entry,
    add,
    withPasskey: async (device = passkeyDevice()) => {
      const holder = await world.somebody('eid');
      const added = await add(holder.person.sub, { device });
      if (!added.ok) throw new Error(added.because);
      return { ...holder, device, userHandle: added.userHandle };
    },
    use: async ({ device, userHandle }, now = start, lies = {}) => {
      const binding = randomUUID();
      const challenge = await entry.challenge(binding, now);
      return entry.check({ binding, answer: device.use({ challenge, userHandle, ...entryPage, ...lies }), place }, now);
    },
  };
}
