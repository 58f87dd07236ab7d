import fc from 'fast-check';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import { aalst, brugge, gent } from '../support/user-rights.ts';

/** Days are counted from a first one, so that a model can walk them one by one. */
type Day = number;

export type Some<T> = 'every' | readonly T[];

/** A function in the register that the actor has in the company. */
export interface FunctionHeld {
  readonly code: string;
  readonly first: Day;
  readonly last: Day | null;
}

/** An appointment of the actor: in BTB for an enterprise, here for a local authority. */
export interface Appointed {
  readonly role: 'whole' | 'part';
  readonly invited: Day;
  /** null: never answered */
  readonly accepted: Day | null;
  readonly declined: boolean;
  /** The day on which it was ended; null: it was not. */
  readonly ended: Day | null;
  readonly suspended: boolean;
  readonly services: Some<string>;
  readonly places: Some<EstablishmentNumber>;
  /** The last day for which it was meant; null: none. */
  readonly until: Day | null;
}

export interface RightHeld {
  readonly places: Some<EstablishmentNumber>;
  readonly first: Day;
  readonly last: Day | null;
  readonly ended: boolean;
}

/** Everything that happened, and what is asked now. */
export interface History {
  readonly group: 'EA' | 'LB';
  readonly company: 'active' | 'stopped' | 'winding-up' | 'unknown';
  readonly functions: readonly FunctionHeld[];
  readonly appointments: readonly Appointed[];
  /** When the actor works for the organisation: asked of who was named at a local authority. */
  readonly employment: readonly { readonly first: Day; readonly last: Day | null }[];
  readonly relation: { readonly here: boolean; readonly first: Day; readonly last: Day | null } | null;
  readonly held: readonly RightHeld[];
  readonly establishments: readonly EstablishmentNumber[];
  readonly longest: number | null;
  readonly today: Day;
  readonly asked: {
    readonly code: string;
    readonly places: Some<EstablishmentNumber>;
    readonly first: Day;
    readonly last: Day | null;
  };
}

export const codes = ['Zien', 'Doen'] as const;
const places = [gent, aalst, brugge] as const;

const day = fc.integer({ min: 0, max: 24 });
/** From a first day to a last one, or without end: the tables take no other. */
const span = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.option(fc.integer({ min: 0, max: 16 }), { freq: 2 }))
  .map(([first, more]) => ({ first, last: more === null ? null : first + more }));
const some = <T>(all: readonly T[]): fc.Arbitrary<Some<T>> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant('every' as const) }, { weight: 3, arbitrary: fc.subarray([...all]) });
const mostly = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(usual) }, ...others.map((one) => fc.constant(one)));

const appointed: fc.Arbitrary<Appointed> = fc.record({
  role: fc.constantFrom('whole', 'part', 'part'),
  invited: fc.integer({ min: 0, max: 8 }),
  accepted: fc.option(fc.integer({ min: 0, max: 10 }), { freq: 8 }),
  declined: mostly(false, true),
  ended: fc.option(day, { freq: 2 }),
  suspended: mostly(false, true),
  services: some(codes),
  places: some(places),
  until: fc.option(day, { freq: 2 }),
});

const ask = fc.record({
  code: mostly<string>('Zien', 'Doen', 'Niets'),
  places: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<Some<EstablishmentNumber>[]>([gent], [aalst], [gent, aalst], 'every') },
    { weight: 1, arbitrary: some(places) },
  ),
  /** From today on, more often than not. */
  wait: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(0, 0, 1, 4) }, { weight: 1, arbitrary: fc.constant(-1) }),
  lasts: fc.option(fc.integer({ min: -1, max: 14 }), { freq: 8 }),
});

export const histories: fc.Arbitrary<History> = fc
  .record({
    group: fc.constantFrom('EA' as const, 'EA' as const, 'LB' as const),
    company: mostly<History['company']>('active', 'stopped', 'winding-up', 'unknown'),
    functions: fc.array(
      fc
        .tuple(fc.constantFrom('10007', '10002', '10005', '99999'), span)
        .map(([code, { first, last }]) => ({ code, first, last })),
      { maxLength: 2 },
    ),
    appointments: fc.array(appointed, { minLength: 1, maxLength: 3 }),
    employment: fc.oneof(
      { weight: 2, arbitrary: fc.constant([{ first: 0, last: null }]) },
      { weight: 1, arbitrary: fc.array(span, { maxLength: 2 }) },
    ),
    relation: fc.option(
      fc
        .tuple(
          mostly(true, false),
          fc.integer({ min: 0, max: 8 }),
          fc.option(fc.integer({ min: 0, max: 24 }), { freq: 2 }),
        )
        .map(([here, first, more]) => ({ here, first, last: more === null ? null : first + more })),
      { freq: 12 },
    ),
    held: fc.array(
      fc
        .tuple(some(places), span, fc.boolean())
        .map(([where, { first, last }, ended]) => ({ places: where, first, last, ended })),
      { maxLength: 2 },
    ),
    establishments: fc.oneof(
      { weight: 5, arbitrary: fc.constant([gent, aalst]) },
      { weight: 1, arbitrary: fc.subarray([...places]) },
    ),
    longest: fc.option(fc.integer({ min: 1, max: 20 }), { freq: 2 }),
    today: fc.integer({ min: 4, max: 18 }),
    ask,
  })
  .map(({ ask: { code, places: where, wait, lasts }, ...history }) => {
    const first = history.today + wait;
    return { ...history, asked: { code, places: where, first, last: lasts === null ? null : first + lasts } };
  });
