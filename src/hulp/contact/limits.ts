import type { Tx } from '#store/database.ts';
import { networkOf, wideNetworkOf } from '#web/network.ts';
import { takeTurn, type turnWindows } from '../store/take-turn.ts';
import type { ContactParts } from './contact-parts.ts';

interface Limit {
  readonly most: number;
  readonly window: keyof typeof turnWindows;
}

/**
 * How much one source may send. Who signs in is counted as a person and not by their network, so that a crowded or abused
 * network shuts nobody out; a mail address has a limit of its own, so that nobody fills the mailbox of somebody else.
 */
const limits = {
  'network-hour': { most: 10, window: 'hour' },
  'network-day': { most: 30, window: 'day' },
  'wide-day': { most: 100, window: 'day' },
  'person-hour': { most: 10, window: 'hour' },
  'person-day': { most: 20, window: 'day' },
  'mail-hour': { most: 3, window: 'hour' },
  'mail-day': { most: 6, window: 'day' },
  /** Something added to one case. */
  'case-hour': { most: 10, window: 'hour' },
  /** A number and secret that were typed. */
  'secret-hour': { most: 30, window: 'hour' },
} as const satisfies Readonly<Record<string, Limit>>;

type LimitName = keyof typeof limits;

/** Takes a turn in one count; false when it is one too many. In the scope of the site itself. */
export function takeContactTurn(
  tx: Tx,
  { turn }: Pick<ContactParts, 'turn'>,
  name: LimitName,
  subject: string,
  now: Date,
): Promise<boolean> {
  const { most, window } = limits[name];
  return takeTurn(tx, turn(`${name} ${subject}`), most, now, window);
}

export interface Source {
  readonly address: string;
  /** The keyed hash of who is signed in; null for a stranger. */
  readonly person: string | null;
  readonly mail: string | null;
}

/** `mail`: too much to this address, which says nothing about who sends. */
export type TooMuch = 'source' | 'mail';

/** Counts a new case against who sends it; null when there is room. */
export async function takeSourceTurns(
  tx: Tx,
  parts: Pick<ContactParts, 'turn'>,
  { address, person, mail }: Source,
  now: Date,
): Promise<TooMuch | null> {
  const counts: readonly (readonly [LimitName, string, TooMuch])[] = [
    ...(person === null
      ? ([
          ['network-hour', networkOf(address), 'source'],
          ['network-day', networkOf(address), 'source'],
          ['wide-day', wideNetworkOf(address), 'source'],
        ] as const)
      : ([
          ['person-hour', person, 'source'],
          ['person-day', person, 'source'],
        ] as const)),
    ...(mail === null
      ? []
      : ([
          ['mail-hour', mail.toLowerCase(), 'mail'],
          ['mail-day', mail.toLowerCase(), 'mail'],
        ] as const)),
  ];
  for (const [name, subject, because] of counts) {
    if (!(await takeContactTurn(tx, parts, name, subject, now))) return because;
  }
  return null;
}
