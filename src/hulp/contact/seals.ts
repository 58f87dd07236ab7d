import type { Keys } from '#keys/keys-file.ts';
import { blindIndexFor, sealFor, type Seal } from '#keys/sealed.ts';
import { makeCaseSecret } from './rules/case-secret.ts';

/** Who sent a case and what they called it: who reads the database reads none of it. */
export interface SenderFacts {
  readonly title: string;
  readonly name: string;
  readonly mail: string | null;
  readonly phone: string | null;
}

export interface ContactSeals {
  readonly sealSender: (facts: SenderFacts) => Buffer;
  readonly openSender: (sealed: Buffer) => SenderFacts;
  readonly words: Seal;
  readonly file: Seal;
  /** What goes through a browser and comes back: only we make it, and only we read it. */
  readonly form: Token;
  readonly follow: Token;
  /** The secret of a case follows from its identifier and a key outside the database, so that it is stored nowhere. */
  readonly secretOf: (id: string) => string;
}

type Values = Readonly<Record<string, string | number>>;

export interface Token {
  readonly make: (values: Values) => string;
  /** null: not of ours, or changed. */
  readonly read: (token: string | undefined) => Values | null;
}

export function contactSeals(keys: Keys): ContactSeals {
  const sender = sealFor(keys, 'hulp.contact-sender');
  const secret = blindIndexFor(keys, 'hulp.contact-secret');
  return {
    sealSender: ({ title, name, mail, phone }) => sender.seal(JSON.stringify([title, name, mail, phone])),
    openSender: (sealed) => senderOf(JSON.parse(sender.open(sealed))),
    words: sealFor(keys, 'hulp.contact-words'),
    file: sealFor(keys, 'hulp.contact-file'),
    form: tokenOf(sealFor(keys, 'hulp.contact-form')),
    follow: tokenOf(sealFor(keys, 'hulp.contact-follow')),
    secretOf: (id) => makeCaseSecret(Buffer.concat([1, 2, 3].map((part) => secret(`${id} ${part}`)))),
  };
}

function senderOf(read: unknown): SenderFacts {
  if (!Array.isArray(read)) throw new TypeError('the sender of a case is a list');
  const text = (index: number): string | null => (typeof read[index] === 'string' ? read[index] : null);
  return { title: text(0) ?? '', name: text(1) ?? '', mail: text(2), phone: text(3) };
}

/** Longer than any that we make. */
const longestToken = 1_000;

const tokenOf = ({ seal, open }: Seal): Token => ({
  make: (values) => seal(JSON.stringify(values)).toString('base64url'),
  read: (token) => {
    if (token === undefined || token.length > longestToken || !/^[\w-]+$/.test(token)) return null;
    try {
      const read: unknown = JSON.parse(open(Buffer.from(token, 'base64url')));
      if (typeof read !== 'object' || read === null) return null;
      const values = Object.entries(read).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
      return Object.fromEntries(values);
    } catch {
      return null;
    }
  },
});
