import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';

/** Which capacity an application asks for: `login_hint` is base64 of JSON with `cap_hint` and `code_hint`. */
export interface CapacityHint {
  readonly targetGroup: string;
  readonly organisation: EnterpriseNumber | null;
}

/** Reads the hint; what is no hint of this form is no hint. It never grants anything: it only picks among capacities. */
export function readLoginHint(text: string | undefined): CapacityHint | null {
  if (text === undefined || text.length > 500 || !/^[A-Za-z0-9+/_=-]+$/.test(text)) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null) return null;
  const targetGroup = 'cap_hint' in parsed && typeof parsed.cap_hint === 'string' ? parsed.cap_hint : '';
  const code = 'code_hint' in parsed && typeof parsed.code_hint === 'string' ? parsed.code_hint : '';
  if (targetGroup === '') return null;
  if (code === '') return { targetGroup, organisation: null };
  const number = parseEnterpriseNumber(code);
  return number.ok ? { targetGroup, organisation: number.number } : null;
}
