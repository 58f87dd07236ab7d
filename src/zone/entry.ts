import { brusselsDate } from '#belgian/local-date.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { Db } from '#store/database.ts';
import type { Scope } from '#store/scope.ts';
import type { SignedIn } from '#web/sign-in/signed-in.ts';
import { mayEnter, type EntryDecision } from './recognitions/may-enter.ts';
import type { RecognisedEstablishment, Recognition } from './recognitions/recognition.ts';
import { recognitionsOf } from './recognitions/store.ts';
import { scopeOfRoles } from './scope/scope-of-roles.ts';

/** Somebody inside: for which company and establishments, and whether they may change anything. */
export interface Inside {
  readonly person: SignedIn;
  readonly company: { readonly number: EnterpriseNumber; readonly name: string };
  readonly recognition: Recognition;
  readonly establishments: readonly RecognisedEstablishment[];
  readonly access: Extract<EntryDecision, { permitted: true }>;
  /** What every query of this visit runs under. */
  readonly scope: InsideScope;
  /** What every change of this visit runs under: nothing of an establishment that may only be looked at. */
  readonly changing: InsideScope;
}

export type InsideScope = Scope & {
  readonly company: EnterpriseNumber;
  readonly establishments: readonly EstablishmentNumber[];
};

export type Entry =
  | { readonly permitted: true; readonly inside: Inside }
  | {
      readonly permitted: false;
      readonly company: { readonly number: EnterpriseNumber; readonly name: string } | null;
      readonly decision:
        | Extract<EntryDecision, { permitted: false }>
        | { readonly permitted: false; readonly because: 'no-organisation' | 'no-establishment' };
    };

/**
 * Decides on every request, from the token and the register as it is now, what this person may see. The token only
 * narrows: an establishment counts when the right names it and the register knows it as this company's.
 */
export async function entryOf(db: Db, person: SignedIn, now: Date): Promise<Entry> {
  const company = person.organisation;
  if (company === null)
    return { permitted: false, company, decision: { permitted: false, because: 'no-organisation' } };
  const recognitions = await recognitionsOf(db, company.number);
  const decision = mayEnter(recognitions, brusselsDate(now));
  if (!decision.permitted) return { permitted: false, company, decision };
  const roles = scopeOfRoles(person.roles, company.number);
  const named = new Set(roles.establishments);
  const recognition = recognitions.find(({ establishments }) => establishments.some(({ number }) => named.has(number)));
  if (recognition === undefined)
    return { permitted: false, company, decision: { permitted: false, because: 'no-establishment' } };
  const establishments = recognitions.flatMap((one) => one.establishments.filter(({ number }) => named.has(number)));
  return {
    permitted: true,
    inside: {
      person,
      company: { number: company.number, name: recognition.name },
      recognition,
      establishments,
      access: decision,
      scope: { company: company.number, establishments: establishments.map(({ number }) => number) },
      changing: {
        company: company.number,
        // After a withdrawal there is nothing more to change.
        establishments: (decision.access === 'full' ? establishments : [])
          .map(({ number }) => number)
          .filter((number) => roles.changeable.includes(number)),
      },
    },
  };
}
