import type { LocalDate } from '#belgian/local-date.ts';

/** What the register of recognised companies says of a company today. */
export type Recognised =
  | { readonly state: 'recognised' }
  /** Withdrawn: reading and winding down only. */
  | { readonly state: 'reading'; readonly since: LocalDate }
  | { readonly state: 'suspended'; readonly since: LocalDate; readonly until: LocalDate | null }
  | { readonly state: 'not-yet'; readonly from: LocalDate }
  | { readonly state: 'not-recognised' };

/** A right that somebody has or had, of those that open the zone. */
export interface RightFacts {
  readonly state: 'active' | 'ended' | 'not-yet' | 'no-context';
  /** Ended: the first day without it. Not yet: the first day with it. */
  readonly day: LocalDate | null;
  /** The last day, of one that is in force; null: no end is known. */
  readonly until: LocalDate | null;
  /** Short names of the keys with which it opens something; null: every one. */
  readonly keys: readonly string[] | null;
  /** Establishment numbers of its context that belong to the recognition. */
  readonly places: readonly string[];
}

/** Everything that decides whether one person can sign in to the zone for one company today. */
export interface ChainFacts {
  readonly company: 'active' | 'ceased' | 'unknown';
  readonly recognition: Recognised;
  readonly targetGroup: 'EA' | 'LB';
  /** Does KBO know somebody who may act alone? `undecided`: only people of whom the register cannot say so. */
  readonly representative: 'known' | 'undecided' | 'none';
  /** Who manages all access: the chief access manager, or for a local authority the head local administrator. */
  readonly manager:
    | 'in-charge'
    /** Nobody is in charge of everything, but somebody may give the right for a part. */
    | 'in-part'
    /** Somebody may be by accepting today. */
    | 'invited'
    | 'nobody';
  /** May this person give rights to themselves: as manager, or as representative? */
  readonly mayGive: boolean;
  /** May this person take charge of everything by accepting an invitation? */
  readonly invitedSelf: boolean;
  /** Short names of the digital keys that this person can use now. */
  readonly keys: readonly string[];
  readonly relation: 'open' | 'not-yet' | 'over' | 'none';
  readonly rights: readonly RightFacts[];
}
