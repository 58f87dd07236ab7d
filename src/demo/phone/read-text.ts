import { parsePhoneNumber } from '#belgian/phone-number.ts';

export interface ReceivedText {
  readonly id: string;
  /** E.164 */
  readonly to: string;
  readonly from: string;
  readonly text: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads what was posted; null: no message as our sender writes it, or its header names another message. */
export function readText(source: string, idempotencyKey: unknown): ReceivedText | null {
  let posted: unknown;
  try {
    posted = JSON.parse(source);
  } catch {
    return null;
  }
  if (typeof posted !== 'object' || posted === null) return null;
  const { id, to, from, text } = posted as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || !uuid.test(id) || id !== idempotencyKey) return null;
  if (typeof to !== 'string' || !isInternational(to)) return null;
  // GSM 03.38 leaves a sender in letters eleven of them.
  if (typeof from !== 'string' || !/^[\w +]{1,15}$/.test(from)) return null;
  if (typeof text !== 'string' || text.trim() === '' || text.length > 1_000) return null;
  return { id, to, from, text };
}

const isInternational = (to: string): boolean => {
  const parsed = parsePhoneNumber(to);
  return parsed.ok && parsed.number === to;
};
