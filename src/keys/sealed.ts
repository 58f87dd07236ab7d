import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import type { Insz } from '#belgian/insz.ts';
import { parseInsz } from '#belgian/insz.ts';
import type { Keys, NamedKey } from './keys-file.ts';

/**
 * Seals small secrets for one purpose (`kbo.holder`, `zone.session`): AES-256-GCM with a key of its own, derived
 * from the named key with the purpose, so that what is sealed for one purpose opens for no other.
 * Layout of the bytes: length of the key's identifier (1), identifier, nonce (12), tag (16), ciphertext.
 */
export interface Seal {
  readonly seal: (text: string) => Buffer;
  /** @throws Error when the bytes were changed, were sealed for another purpose, or with a key we do not hold. */
  readonly open: (sealed: Buffer) => string;
}

/** Blind index: the same text gives the same 32 bytes for the same purpose; without the key nothing can be tried. */
export type BlindIndex = (text: string) => Buffer;

const derived = (named: NamedKey, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(named.key, 'base64url'), '', purpose, 32));

export function sealFor(keys: Keys, purpose: string): Seal {
  // As key objects: three times as fast as bytes.
  const byId = new Map(keys.sealing.map((named) => [named.id, createSecretKey(derived(named, `seal ${purpose}`))]));
  const current = keys.sealing[0];
  if (current === undefined) throw new Error('there is no sealing key');
  return {
    seal: (text) => {
      const key = byId.get(current.id);
      if (key === undefined) throw new Error('there is no sealing key');
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      const id = Buffer.from(current.id, 'utf8');
      return Buffer.concat([Buffer.of(id.length), id, nonce, cipher.getAuthTag(), body]);
    },
    open: (sealed) => {
      const idLength = sealed[0] ?? 0;
      const start = 1 + idLength;
      const key = byId.get(sealed.subarray(1, start).toString('utf8'));
      if (key === undefined) throw new Error('sealed with a key that is not in the keys file');
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(start, start + 12), { authTagLength: 16 });
      decipher.setAuthTag(sealed.subarray(start + 12, start + 28));
      return Buffer.concat([decipher.update(sealed.subarray(start + 28)), decipher.final()]).toString('utf8');
    },
  };
}

export function blindIndexFor(keys: Keys, purpose: string): BlindIndex {
  const current = keys.index[0];
  if (current === undefined) throw new Error('there is no index key');
  const key = derived(current, `index ${purpose}`);
  return (text) => createHmac('sha256', key).update(text, 'utf8').digest();
}

/** How one system keeps an INSZ: sealed to show it, indexed to find it. */
export interface InszVault {
  readonly seal: (insz: Insz) => Buffer;
  readonly open: (sealed: Buffer) => Insz;
  readonly index: (insz: Insz) => Buffer;
}

export function inszVault(keys: Keys, system: string): InszVault {
  const { seal, open } = sealFor(keys, `${system}.insz`);
  const index = blindIndexFor(keys, `${system}.insz`);
  return {
    seal,
    index,
    open: (sealed) => {
      const parsed = parseInsz(open(sealed));
      if (!parsed.ok) throw new Error('what was sealed as an INSZ is none');
      return parsed.insz;
    },
  };
}
