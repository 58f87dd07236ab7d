import { within, type Bounds } from '#btb/index.ts';
import type { Power } from './powers.ts';

/** Somebody who manages rights, as far as it matters for who may read it. */
export interface Managing {
  /** UUID of the appointment */
  readonly id: string;
  readonly role: Power['capacity'];
  readonly bounds: Omit<Bounds, 'until'>;
}

/** whole: what they may give, and since when; name: only that they are in charge of everything; none: nothing at all. */
export type Sight = 'whole' | 'name' | 'none';

/**
 * What somebody with these powers reads of another who manages rights: everything of themselves and of those over whom
 * they decide. Of the others they need only to know whom to ask: who is in charge of everything.
 */
export function sightOf({ id, role, bounds }: Managing, powers: readonly Power[]): Sight {
  const asked = { ...bounds, until: null };
  const decides = powers.some((power) => power.under === id || within(asked, { ...power.bounds, until: null }).within);
  if (decides) return 'whole';
  return role === 'access-manager' || role === 'local-administrator' ? 'none' : 'name';
}
