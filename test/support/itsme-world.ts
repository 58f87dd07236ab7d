import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itsmeClient, type ItsmeClient, type ItsmeClientDeps } from '#sleutels/itsme/client.ts';
import { itsmeKeys, type ItsmeKeys, type ItsmePending } from '#sleutels/itsme/index.ts';
import type { ItsmeRefusal } from '#sleutels/itsme/refusal.ts';
import { jwkOf, rsaPair } from './itsme-token.ts';
import { lyingItsme, type Lie, type LyingItsme } from './lying-itsme.ts';

export const clientId = 'beveiligde-zone';
export const redirectUri = new URL('https://acm.example/itsme/terug');

type Finished = Awaited<ReturnType<ItsmeClient['finish']>>;

export interface Tried {
  readonly lie?: Lie;
  readonly advanced?: boolean;
  readonly duringCall?: 'warn' | 'refuse';
  readonly timeoutMs?: number;
  /** What comes back with the browser, where it is not what itsme sent. */
  readonly back?: (honest: URL) => URL;
  /** What was kept for the sign-in, where it is not what was sent. */
  readonly kept?: (pending: ItsmePending) => ItsmePending;
  /** Another client than a new one, which knows nothing yet. */
  readonly client?: ItsmeClient;
}

export interface ItsmeWorld {
  readonly itsme: LyingItsme;
  readonly keys: ItsmeKeys;
  /** The keys of a deployment that made its encryption key anew: the one in `keys` is the older one. */
  readonly newerKeys: ItsmeKeys;
  readonly clock: () => Date;
  readonly pass: (milliseconds: number) => void;
  readonly client: (
    settings?: Pick<Tried, 'duringCall' | 'timeoutMs'> & Partial<ItsmeClientDeps> & { readonly issuer?: URL },
  ) => ItsmeClient;
  /** A whole sign-in, during which itsme tells one lie or none. */
  readonly signIn: (tried?: Tried) => Promise<Finished>;
  readonly close: () => Promise<void>;
}

/** A client with its keys, and an itsme that it knows; time stands still until it is told to pass. */
export async function itsmeWorld(): Promise<ItsmeWorld> {
  let now = new Date('2026-11-20T10:00:00Z');
  const clock = (): Date => now;
  const [signing, newer, older] = [rsaPair('ours-sig'), rsaPair('ours-enc-2'), rsaPair('ours-enc-1')];
  const keysWith = (...encryption: readonly (typeof newer)[]): ItsmeKeys =>
    itsmeKeys({
      itsme: {
        signing: [jwkOf(signing.privateKey, signing.kid, 'sig')],
        encryption: encryption.map(({ privateKey, kid }) => jwkOf(privateKey, kid, 'enc')),
      },
    });
  const keys = keysWith(older);
  const itsme = await lyingItsme({ clientId, clientKeys: () => keys.jwks, clock });
  const client: ItsmeWorld['client'] = ({ duringCall = 'warn', issuer = itsme.issuer, ...deps } = {}) =>
    itsmeClient({
      settings: { issuer, clientId, serviceCode: 'ZONE', redirectUri, duringCall },
      keys,
      clock,
      ...deps,
    });
  return {
    itsme,
    keys,
    newerKeys: keysWith(newer, older),
    clock,
    pass: (milliseconds) => {
      now = new Date(now.getTime() + milliseconds);
    },
    client,
    signIn: async ({
      lie = {},
      advanced = true,
      back,
      kept,
      duringCall = 'warn',
      timeoutMs = 5_000,
      ...tried
    } = {}) => {
      itsme.tell(lie);
      const ours = tried.client ?? client({ duringCall, timeoutMs });
      const begun = await ours.begin({ advanced, language: 'nl' });
      if (!begun.ok) return begun;
      const callbackUrl = itsme.confirm(begun.url);
      return ours.finish({
        callbackUrl: back?.(callbackUrl) ?? callbackUrl,
        pending: kept?.(begun.pending) ?? begun.pending,
        advanced,
      });
    },
    close: itsme.close,
  };
}

export interface ItsmeCheat {
  readonly words: string;
  readonly because: ItsmeRefusal;
  /** What the log must say beside the reason, where one reason has several causes. */
  readonly detail?: RegExp;
  readonly tried: () => Tried;
}

/** Each cheat is refused with its own reason, in words that say nothing of the person or of the sign-in. */
export function testItsmeCheats(world: () => ItsmeWorld, cheats: readonly ItsmeCheat[]): void {
  for (const { words, because, detail = /^/, tried } of cheats) {
    test(`${because}: ${words}`, async () => {
      const secrets: string[] = ['93112198428', 'Chadia', 'El Amrani', 'account-of-chadia'];
      const { kept = (pending) => pending, back = (honest) => honest, ...rest } = tried();
      const verdict = await world().signIn({
        ...rest,
        kept: (pending) => {
          secrets.push(...Object.values(pending));
          return kept(pending);
        },
        back: (honest) => {
          secrets.push(...honest.searchParams.values());
          return back(honest);
        },
      });
      assert.ok(!verdict.ok, 'it was accepted');
      assert.equal(verdict.because, because, verdict.detail);
      assert.match(verdict.detail ?? '', detail);
      for (const secret of secrets) assert.ok(!verdict.detail?.includes(secret), 'the detail says what no log may say');
    });
  }
}
