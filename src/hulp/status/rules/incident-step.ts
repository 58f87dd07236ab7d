import type { Known, State } from './state-after.ts';

/** How bad an incident was. */
export type Trouble = 'slow' | 'down';

/** What a check does to the incident of its part. */
export type IncidentStep =
  | { readonly do: 'nothing' }
  | { readonly do: 'begin'; readonly worst: Trouble; readonly at: Date }
  | { readonly do: 'worsen' }
  | { readonly do: 'end'; readonly at: Date };

const isTrouble = (state: State): state is Trouble => state === 'slow' || state === 'down';

/**
 * An incident goes from the check that began it to the one that ended it, whatever it was between; when nobody can say
 * any more how it is, it ends there too.
 * @param open how bad the incident was so far that is under way; null: there is none
 */
export function incidentStep(open: Trouble | null, { state, since }: Pick<Known, 'state' | 'since'>): IncidentStep {
  if (!isTrouble(state)) return open === null ? { do: 'nothing' } : { do: 'end', at: since };
  if (open === null) return { do: 'begin', worst: state, at: since };
  return open === 'slow' && state === 'down' ? { do: 'worsen' } : { do: 'nothing' };
}
