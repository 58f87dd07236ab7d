import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { maskNumbers } from '../../rules/mask-numbers.ts';

/** What who answers the telephone types to ask for more. */
export interface AskTyped {
  readonly reason: string;
  /** Only where the refusal names no company. */
  readonly company: string;
}

export type AskRead =
  | { readonly ok: true; readonly reason: string; readonly company: EnterpriseNumber }
  | { readonly ok: false; readonly wrong: readonly ('reason' | 'company')[] };

/** The caller reads the reason: a word is no reason, and a page of text is none either. */
export const reasonLength = { least: 10, most: 300 } as const;

/**
 * Reads the form; all that is wrong is told at once.
 * @param known the company of the refusal; null: it has none, and the caller names it
 */
export function readAskForm({ reason, company }: AskTyped, known: EnterpriseNumber | null): AskRead {
  // It is read by others later: no national number stays in it.
  const said = maskNumbers(reason.replaceAll(/\s+/g, ' ').trim());
  const length = Array.from(said).length;
  const fits = length >= reasonLength.least && length <= reasonLength.most;
  const parsed = known === null ? parseEnterpriseNumber(company.slice(0, 40)) : { ok: true as const, number: known };
  if (fits && parsed.ok) return { ok: true, reason: said, company: parsed.number };
  return { ok: false, wrong: [...(fits ? [] : ['reason' as const]), ...(parsed.ok ? [] : ['company' as const])] };
}
