import { createHash } from 'node:crypto';

/** A row of the record, as the seal covers it. Moments are texts with microseconds: a Date would lose three digits. */
export interface SealedEntry {
  readonly id: number;
  readonly at: string;
  readonly written_at: string;
  readonly writer: string;
  readonly action: string;
  readonly company: string | null;
  readonly actor: unknown;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What comes before the first link of a chain. */
export const beginning: Buffer = Buffer.alloc(32);

/** JSON in one form only: names sorted, no spaces, so that the same value has the same hash (as RFC 8785 does). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

/** The hash of a link: of the link before it, its place in the chain, and the entry. */
export const linkHash = (previous: Buffer, chain: string, sequence: number, entry: SealedEntry): Buffer =>
  createHash('sha256').update(previous).update(canonicalJson({ chain, sequence, entry }), 'utf8').digest();
