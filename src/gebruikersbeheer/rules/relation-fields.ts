import { isMailAddress } from '#belgian/mail-address.ts';

export type RelationKind = 'own-staff' | 'external' | 'occasional';

/** What is known of somebody as far as they work for an organisation. */
export interface RelationValues {
  readonly kind: RelationKind;
  readonly functionTitle: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** The same as typed, trimmed and bounded. */
export interface RelationTyped {
  readonly soort: string;
  readonly functie: string;
  readonly email: string;
  readonly telefoon: string;
}

export type RelationField = 'soort' | 'email' | 'telefoon';

export type RelationFieldError = 'kind-empty' | 'email-wrong' | 'phone-wrong';

const kinds: readonly RelationKind[] = ['own-staff', 'external', 'occasional'];

/** Reads them; `values` is null as soon as one of them is wrong. */
export function readRelation(typed: RelationTyped): {
  readonly values: RelationValues | null;
  readonly errors: ReadonlyMap<RelationField, RelationFieldError>;
} {
  const errors = new Map<RelationField, RelationFieldError>();
  const kind = kinds.find((known) => known === typed.soort);
  if (kind === undefined) errors.set('soort', 'kind-empty');
  if (typed.email !== '' && !isMailAddress(typed.email)) errors.set('email', 'email-wrong');
  if (typed.telefoon !== '' && !/^\+?[\d\s./()-]{6,40}$/.test(typed.telefoon)) errors.set('telefoon', 'phone-wrong');
  if (kind === undefined || errors.size > 0) return { values: null, errors };
  const orNull = (text: string): string | null => (text === '' ? null : text);
  const { functie, email, telefoon } = typed;
  return {
    values: { kind, functionTitle: orNull(functie), email: orNull(email), phone: orNull(telefoon) },
    errors,
  };
}
