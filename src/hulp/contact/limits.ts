import type { LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { networkOf, wideNetworkOf } from '#web/network.ts';
import { takeTurn, type turnWindows } from '../store/take-turn.ts';
import type { ContactParts } from './contact-parts.ts';
import { takeRoom, takeSourceRoom } from './store/files.ts';

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
  turns = 1,
): Promise<boolean> {
  const { most, window } = limits[name];
  return takeTurn(tx, turn(`${name} ${subject}`), most, now, { window, turns });
}

/** Who sends something. */
export interface Sender {
  readonly address: string;
  /** The keyed hash of who is signed in; null for a stranger. */
  readonly person: string | null;
}

export interface Source extends Sender {
  readonly mail: string | null;
}

/** `mail`: too much to this address, which says nothing about who sends. */
export type TooMuch = 'source' | 'mail';

/**
 * Counts a new case against who sends it; null when there is room.
 * @param turns for how many a case counts that a program may have sent: while there is room for one, it is taken
 */
export async function takeSourceTurns(
  tx: Tx,
  parts: Pick<ContactParts, 'turn'>,
  { address, person, mail }: Source,
  now: Date,
  turns: number,
): Promise<TooMuch | null> {
  const asked: readonly (readonly [LimitName, string, TooMuch])[] = [
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
  for (const [name, subject, because] of asked) {
    const counts = because === 'source' ? turns : 1;
    if (!(await takeContactTurn(tx, parts, name, subject, now, counts))) return because;
  }
  return null;
}

const megabyte = 1024 * 1024;

/** Bytes of attachments in a day: our choice. One source comes nowhere near to what everybody together may bring. */
export const mostBytesADay = {
  network: 100 * megabyte,
  wide: 300 * megabyte,
  person: 100 * megabyte,
  all: 2_048 * megabyte,
} as const;

/** `day-full`: everybody together left as much behind today as we keep; else this network, or this person, did. */
export type NoRoomToday = 'network-full' | 'person-full' | 'day-full';

/** Counts bytes of attachments against who sends them, and against the day; null when there is room. */
export async function takeFileRoom(
  tx: Tx,
  { turn }: Pick<ContactParts, 'turn'>,
  { address, person }: Sender,
  bytes: number,
  day: LocalDate,
): Promise<NoRoomToday | null> {
  if (bytes === 0) return null;
  const take = (name: keyof typeof mostBytesADay, whose: string): Promise<boolean> =>
    takeSourceRoom(tx, turn(`files ${name} ${whose}`), day, bytes, mostBytesADay[name]);
  if (person !== null) {
    if (!(await take('person', person))) return 'person-full';
  } else if (!(await take('network', networkOf(address))) || !(await take('wide', wideNetworkOf(address)))) {
    return 'network-full';
  }
  return (await takeRoom(tx, day, bytes, mostBytesADay.all)) ? null : 'day-full';
}
