import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Contexts } from './contexts.ts';

/** The part of a right that can be changed. */
export interface Extent {
  readonly contexts: Contexts;
  /** The last day; null: no end. */
  readonly until: LocalDate | null;
}

/** What is other in a right than in the one whose place it takes. */
export interface Difference {
  readonly contexts:
    | null
    /** From some to every establishment, or from every one to these. */
    | { readonly kind: 'to-every' }
    | { readonly kind: 'to-some'; readonly left: readonly EstablishmentNumber[] }
    | {
        readonly kind: 'among-some';
        readonly added: readonly EstablishmentNumber[];
        readonly removed: readonly EstablishmentNumber[];
      };
  readonly until: null | 'longer' | 'shorter';
}

export const differenceOf = (before: Extent, after: Extent): Difference => ({
  contexts: contextsBetween(before.contexts, after.contexts),
  until: untilBetween(before.until, after.until),
});

/** Is there no difference at all? */
export const isSame = ({ contexts, until }: Difference): boolean => contexts === null && until === null;

function contextsBetween(before: Contexts, after: Contexts): Difference['contexts'] {
  if (after === 'every') return before === 'every' ? null : { kind: 'to-every' };
  if (before === 'every') return { kind: 'to-some', left: after };
  const added = after.filter((one) => !before.includes(one));
  const removed = before.filter((one) => !after.includes(one));
  return added.length + removed.length === 0 ? null : { kind: 'among-some', added, removed };
}

function untilBetween(before: LocalDate | null, after: LocalDate | null): Difference['until'] {
  if (before === after) return null;
  if (after === null) return 'longer';
  return before !== null && after > before ? 'longer' : 'shorter';
}
