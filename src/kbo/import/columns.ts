import { parseEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { parseEstablishmentNumber } from '#belgian/establishment-number.ts';
import { parseLocalDate } from '#belgian/local-date.ts';
import { fold } from '../rules/search-terms.ts';

/** What a field becomes in the database, or what is wrong with it, in words that follow the column's name. */
export type FieldRead = { readonly value: string | null } | { readonly wrong: string };

/** One column of a file: its name there, and where it goes. */
export interface Column {
  readonly name: string;
  readonly type: 'text' | 'date';
  readonly read: (text: string) => FieldRead;
  /** Columns of the table; none for a column that is only checked, two for a name that is also searched. */
  readonly into: readonly { readonly column: string; readonly make?: (value: string) => string }[];
}

const shown = (text: string): string => JSON.stringify(text.slice(0, 40));

const column = (name: string, into: string | null, read: Column['read'], type: Column['type'] = 'text'): Column => ({
  name,
  type,
  read,
  into: into === null ? [] : [{ column: into }],
});

/** Required text. */
export const text = (name: string, into: string): Column =>
  column(name, into, (field) => (field === '' ? { wrong: 'is empty' } : { value: field }));

/** Empty means that it is not known. */
export const optional = (name: string, into: string): Column =>
  column(name, into, (field) => ({ value: field === '' ? null : field }));

export const searched = (name: string, into: string, folded: string): Column => ({
  ...text(name, into),
  into: [{ column: into }, { column: folded, make: fold }],
});

export const digits = (name: string, into: string, count: number): Column =>
  column(name, into, (field) =>
    field.length === count && /^\d+$/.test(field)
      ? { value: field }
      : { wrong: `is ${shown(field)}, not ${count} digits` },
  );

/** One of a few codes, each with what it becomes; `into` null: it is only checked. */
export const choice = (name: string, into: string | null, values: ReadonlyMap<string, string>): Column =>
  column(name, into, (field) => {
    const value = values.get(field);
    return value === undefined ? { wrong: `is ${shown(field)}, not ${[...values.keys()].join(' or ')}` } : { value };
  });

/** dd-mm-yyyy, as the open data writes dates. */
const read = (field: string): FieldRead => {
  const date = /^\d{2}-\d{2}-\d{4}$/.test(field) ? parseLocalDate(field) : null;
  return date === null ? { wrong: `is ${shown(field)}, not a date such as 31-12-2026` } : { value: date };
};

export const date = (name: string, into: string): Column => column(name, into, read, 'date');

export const optionalDate = (name: string, into: string): Column =>
  column(name, into, (field) => (field === '' ? { value: null } : read(field)), 'date');

export const enterprise = (name: string, into: string): Column =>
  column(name, into, (field) => {
    const parsed = parseEnterpriseNumber(field);
    return parsed.ok ? { value: parsed.number } : { wrong: `is ${shown(field)}, ${reasons[parsed.because]}` };
  });

/** Empty means that there is none. */
export const optionalEnterprise = (name: string, into: string): Column => {
  const { read: company, ...rest } = enterprise(name, into);
  return { ...rest, read: (field) => (field === '' ? { value: null } : company(field)) };
};

export const establishment = (name: string, into: string): Column =>
  column(name, into, (field) => {
    const parsed = parseEstablishmentNumber(field);
    return parsed.ok ? { value: parsed.number } : { wrong: `is ${shown(field)}, ${reasons[parsed.because]}` };
  });

/** A branch has an identifier of the file, which begins with 9 and has no check digits. */
const branchId = (field: string): FieldRead =>
  /^9[\d.]{1,15}$/.test(field)
    ? { value: field.replaceAll('.', '') }
    : { wrong: `is ${shown(field)}, not the identifier of a branch` };

export const branch = (name: string, into: string): Column => column(name, into, branchId);

/** A company, an establishment or a branch, which the first digit tells. */
export const entity = (name: string, into: string): Column => {
  const company = enterprise(name, into).read;
  const place = establishment(name, into).read;
  return column(name, into, (field) =>
    field.startsWith('9') ? branchId(field) : /^[2-8]/.test(field) ? place(field) : company(field),
  );
};

const reasons = {
  empty: 'which is empty',
  'not-ten-digits': 'which has not ten digits',
  'first-digit': 'which begins with a digit that such a number cannot have',
  'check-digits': 'whose check digits are wrong',
} as const;
