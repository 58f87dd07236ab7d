import { parseInsz, type Insz, type InszParsed } from '#belgian/insz.ts';
import { readRelation, type RelationFieldError, type RelationValues } from './relation-fields.ts';
import { foldName } from '#belgian/fold-name.ts';

/** The fields of the form that links somebody, with the most characters that each may have. */
export const linkFields = {
  rijksregisternummer: 40,
  voornaam: 100,
  achternaam: 100,
  soort: 20,
  functie: 100,
  email: 254,
  taal: 20,
  telefoon: 40,
  verklaring: 5,
} as const;

export type LinkField = keyof typeof linkFields;

export type LinkFieldError =
  | `insz-${Extract<InszParsed, { ok: false }>['because']}`
  | 'given-name-empty'
  | 'family-name-empty'
  | RelationFieldError
  | 'not-declared'
  | 'too-long';

export interface LinkFormValues extends RelationValues {
  readonly insz: Insz;
  readonly givenName: string;
  readonly familyName: string;
}

/** What was typed, bounded, for the form to show again. */
export type LinkFormTyped = Readonly<Record<LinkField, string>>;

export type LinkFormRead =
  | { readonly ok: true; readonly values: LinkFormValues; readonly typed: LinkFormTyped }
  | { readonly ok: false; readonly errors: ReadonlyMap<LinkField, LinkFieldError>; readonly typed: LinkFormTyped };

/** Reads the form that links somebody to a company. Errors come in the order of the fields. */
export function readLinkForm(form: URLSearchParams): LinkFormRead {
  const errors = new Map<LinkField, LinkFieldError>();
  const read = (field: LinkField): string => {
    const text = (form.get(field) ?? '').trim();
    if (text.length > linkFields[field]) errors.set(field, 'too-long');
    return text.slice(0, linkFields[field]);
  };
  const typed: LinkFormTyped = {
    rijksregisternummer: read('rijksregisternummer'),
    voornaam: read('voornaam'),
    achternaam: read('achternaam'),
    soort: read('soort'),
    functie: read('functie'),
    email: read('email'),
    taal: read('taal'),
    telefoon: read('telefoon'),
    verklaring: read('verklaring'),
  };
  const complain = (field: LinkField, error: LinkFieldError): void => {
    if (!errors.has(field)) errors.set(field, error);
  };
  const insz = parseInsz(typed.rijksregisternummer);
  if (!insz.ok) complain('rijksregisternummer', `insz-${insz.because}`);
  if (foldName(typed.voornaam) === '') complain('voornaam', 'given-name-empty');
  if (foldName(typed.achternaam) === '') complain('achternaam', 'family-name-empty');
  const relation = readRelation(typed);
  for (const [field, error] of relation.errors) complain(field, error);
  if (typed.verklaring !== 'ja') complain('verklaring', 'not-declared');
  if (errors.size > 0 || !insz.ok || relation.values === null) return { ok: false, errors: inOrder(errors), typed };
  return {
    ok: true,
    typed,
    values: {
      insz: insz.insz,
      givenName: typed.voornaam,
      familyName: typed.achternaam,
      ...relation.values,
    },
  };
}

const isField = (name: string): name is LinkField => name in linkFields;

function inOrder(errors: ReadonlyMap<LinkField, LinkFieldError>): ReadonlyMap<LinkField, LinkFieldError> {
  const entries = Object.keys(linkFields)
    .filter(isField)
    .flatMap((field) => {
      const error = errors.get(field);
      return error === undefined ? [] : [[field, error] as const];
    });
  return new Map(entries);
}
