import type { LocalDate } from '#belgian/local-date.ts';

/**
 * How far a request with documents is. `draft`: not sent yet; `waiting`: two members of staff approved it, and whoever
 * it concerns may object; the last three are the end.
 */
export const requestStates = [
  'draft',
  'sent',
  'taken',
  'more-asked',
  'waiting',
  'objected',
  'carried-out',
  'refused',
  'withdrawn',
] as const;

export type RequestState = (typeof requestStates)[number];

/** Nothing happens to it any more. */
export const isOver = (state: RequestState): boolean =>
  state === 'carried-out' || state === 'refused' || state === 'withdrawn';

/** What every decision about a request rests on. */
export interface RequestFacts {
  readonly state: RequestState;
  /** Who asks, and who is to be appointed: the same text for the same person. */
  readonly asker: string;
  readonly appointee: string;
  /** The member of staff who looks at it. */
  readonly inCharge: string | null;
  /** Members of staff who approved what stands there now. */
  readonly approvedBy: readonly string[];
  /** The last day on which somebody may object. */
  readonly lastDay: LocalDate | null;
  /** Who objected, also to what was approved before. */
  readonly objectors: readonly string[];
  /** Documents that were added and not sent yet. */
  readonly newDocuments: number;
}

/** `to`: the state afterwards */
export type StepDecision<Because extends string> =
  { readonly permitted: true; readonly to: RequestState } | { readonly permitted: false; readonly because: Because };

export const to = (state: RequestState) => ({ permitted: true, to: state }) as const;

export const not = <Because extends string>(because: Because) => ({ permitted: false, because }) as const;
