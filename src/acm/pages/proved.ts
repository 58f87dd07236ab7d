import type { Keys } from '#keys/keys-file.ts';
import { sealFor } from '#keys/sealed.ts';
import type { KeyAccepted, KeyKind } from '#sleutels/index.ts';
import type { CookieToSet } from '#web/visit.ts';

/** Somebody who proved who they are, and has one page to read before they go on. */
type Proved = Omit<KeyAccepted<KeyKind>, 'ok'>;

export interface ProvedSeal {
  readonly seal: (uid: string, proved: Proved, now: Date) => string;
  /** null: no cookie, of another sign-in, too old, or not made by us. */
  readonly open: (cookie: string | undefined, uid: string, now: Date) => Proved | null;
}

/** Seconds in which that page must be read. */
const lifetime = 300;

interface Kept extends Omit<Proved, 'at'> {
  readonly uid: string;
  readonly at: number;
}

export function provedSeal(keys: Keys): ProvedSeal {
  const { seal, open } = sealFor(keys, 'acm.proved');
  return {
    seal: (uid, { personId, key, at, device }) => {
      const kept: Kept = { uid, personId, key, device, at: at.getTime() };
      return seal(JSON.stringify(kept)).toString('base64url');
    },
    open: (cookie, uid, now) => {
      if (cookie === undefined || cookie.length > 2000) return null;
      try {
        const kept = JSON.parse(open(Buffer.from(cookie, 'base64url'))) as Kept;
        if (kept.uid !== uid || kept.at + lifetime * 1000 < now.getTime()) return null;
        const { personId, key, device } = kept;
        return { personId, key, device, at: new Date(kept.at) };
      } catch {
        return null;
      }
    },
  };
}

export const provedCookie = (seal: ProvedSeal, uid: string, proved: Proved, now: Date): CookieToSet => ({
  name: 'proved',
  value: seal.seal(uid, proved, now),
  maxAgeSeconds: lifetime,
});
