import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate, parseLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { covers } from './caller.ts';
import type { ApiCall } from './operation.ts';
import { notFound, notInAgreement, type ApiProblem } from './problem.ts';

export type CompanyDay =
  | { readonly ok: true; readonly company: EnterpriseNumber; readonly on: LocalDate }
  | { readonly ok: false; readonly problem: ApiProblem };

/**
 * The company and the day of a call, as far as the agreement with its application goes: whether a company exists is told
 * only of those that it covers.
 * @param on today when it is not given
 */
export async function companyDay(
  { caller, now }: Pick<ApiCall, 'caller' | 'now'>,
  number: string,
  on: unknown,
  exists: (company: EnterpriseNumber) => Promise<boolean>,
): Promise<CompanyDay> {
  const company = parseEnterpriseNumber(number);
  if (!company.ok) {
    const detail = 'This is no enterprise number: its last two digits do not fit.';
    return { ok: false, problem: { status: 400, code: 'malformed', detail } };
  }
  if (!covers(caller, company.number)) return { ok: false, problem: notInAgreement };
  const day = typeof on === 'string' ? parseLocalDate(on) : brusselsDate(now);
  if (day === null)
    return { ok: false, problem: { status: 400, code: 'malformed', detail: 'This day does not exist.' } };
  if (!(await exists(company.number))) return { ok: false, problem: notFound('KBO has no such company.') };
  return { ok: true, company: company.number, on: day };
}
