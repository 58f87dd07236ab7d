import { createHash } from 'node:crypto';

/** A row of the record as the chain hashes it. */
export interface EntryRow {
  readonly id: number;
  readonly at: Date;
  readonly written_at: Date;
  readonly writer: string;
  readonly action: string;
  readonly company: string | null;
  readonly actor: unknown;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** JSON whose keys stand in one order at every depth, so that the same content always gives the same bytes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** Before the first entry of a company. */
export const noHash = Buffer.alloc(32);

/** SHA-256 over the hash before it and the entry. */
export const hashOfEntry = (before: Buffer, entry: EntryRow): Buffer =>
  createHash('sha256').update(before).update(canonicalJson(entry)).digest();
