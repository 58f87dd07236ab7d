import { parseInsz } from '#belgian/insz.ts';
import * as is from './columns.ts';
import type { Column } from './columns.ts';

const enterprise = is.enterprise('EnterpriseNumber', 'enterprise');
const code = is.digits('FunctionCode', 'code', 5);
const holder: readonly Column[] = [
  { name: 'Insz', type: 'text', into: [], read: (field) => inszOrReason(field) },
  is.text('FirstName', 'given_name'),
  is.text('LastName', 'family_name'),
  is.date('StartDate', 'start_date'),
  is.optionalDate('EndDate', 'end_date'),
];

/** Our own layout, because the open data lacks holders of functions; see docs/kbo-import.md. */
export const functionsColumns: readonly Column[] = [
  is.date('SnapshotDate', 'snapshot_date'),
  enterprise,
  code,
  is.optionalEnterprise('HolderEnterpriseNumber', 'holder_company'),
  ...holder,
];

/** The layout of before: without a day of its own, and every function held by a person. Still read. */
export const earlierColumns: readonly Column[] = [enterprise, code, ...holder];

/** The sentence never repeats what was written: a wrong INSZ is nearly somebody's. */
function inszOrReason(field: string): is.FieldRead {
  const parsed = parseInsz(field);
  return parsed.ok ? { value: parsed.insz } : { wrong: `is no INSZ: ${reasons[parsed.because]}` };
}

const reasons = {
  empty: 'it is empty',
  'not-eleven-digits': 'it has not eleven digits',
  'impossible-date': 'its birth date cannot exist',
  'check-digits': 'its check digits are wrong',
} as const;
