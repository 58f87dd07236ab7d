import type { locales } from '#belgian/locales.ts';
import { isMailAddress } from '#belgian/mail-address.ts';

export type RelationKind = 'own-staff' | 'external' | 'occasional';

/** What is known of somebody as far as they work for an organisation. */
export interface RelationValues {
  readonly kind: RelationKind;
  readonly functionTitle: string | null;
  readonly email: string | null;
  /** Of the mails to that address. */
  readonly language: MailLanguage;
  readonly phone: string | null;
}

/** The same as typed, trimmed and bounded. */
export interface RelationTyped {
  readonly soort: string;
  readonly functie: string;
  readonly email: string;
  readonly taal: string;
  readonly telefoon: string;
}

export type RelationField = 'soort' | 'email' | 'taal' | 'telefoon';

export type RelationFieldError = 'kind-empty' | 'email-wrong' | 'language-empty' | 'phone-wrong';

type MailLanguage = keyof typeof locales;

/** In which mails can be, in the order in which they are offered. */
export const mailLanguages: readonly MailLanguage[] = ['nl', 'fr', 'de', 'en'];

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
  const language = mailLanguages.find((known) => known === typed.taal);
  if (language === undefined) errors.set('taal', 'language-empty');
  if (typed.telefoon !== '' && !/^\+?[\d\s./()-]{6,40}$/.test(typed.telefoon)) errors.set('telefoon', 'phone-wrong');
  if (kind === undefined || language === undefined || errors.size > 0) return { values: null, errors };
  const orNull = (text: string): string | null => (text === '' ? null : text);
  const { functie, email, telefoon } = typed;
  return {
    values: { kind, functionTitle: orNull(functie), email: orNull(email), language, phone: orNull(telefoon) },
    errors,
  };
}
