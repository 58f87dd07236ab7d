/** Everything that was done about one request to look along, as it was kept. */
export interface LookAlongFacts {
  readonly askedAt: Date;
  /** What the caller answered, once. */
  readonly answer: { readonly kind: 'approved' | 'refused'; readonly at: Date } | null;
  /** Who stopped it: the caller at any time, or who asked. */
  readonly end: { readonly by: 'caller' | 'staff'; readonly at: Date } | null;
}

export type LookAlongState =
  /** Waits for the caller. */
  | 'asked'
  /** Nobody answered in time. */
  | 'expired'
  /** Taken back before it was answered. */
  | 'withdrawn'
  | 'refused'
  /** Who asked sees the caller's chain. */
  | 'open'
  /** Stopped before its time. */
  | 'stopped'
  /** Its time is over. */
  | 'over';

/** So long somebody may take to find the page and answer. */
export const answerWithin = 10 * 60_000;

/** So long who asked sees something, from the approval on. */
export const opensFor = 15 * 60_000;

/** When it stops waiting for an answer. */
export const waitsUntil = ({ askedAt }: Pick<LookAlongFacts, 'askedAt'>): Date =>
  new Date(askedAt.getTime() + answerWithin);

/** When an approved one is over by itself; null: nothing was approved. */
export const opensUntil = ({ answer }: Pick<LookAlongFacts, 'answer'>): Date | null =>
  answer?.kind === 'approved' ? new Date(answer.at.getTime() + opensFor) : null;

/** Asked, then approved, refused or expired; an approved one is open until its time is over or somebody stops it. */
export function lookAlongState(facts: LookAlongFacts, now: Date): LookAlongState {
  const { answer, end } = facts;
  if (answer === null) {
    if (end !== null) return 'withdrawn';
    return now >= waitsUntil(facts) ? 'expired' : 'asked';
  }
  if (answer.kind === 'refused') return 'refused';
  if (end !== null) return 'stopped';
  const until = opensUntil(facts);
  return until === null || now >= until ? 'over' : 'open';
}

export const mayAnswer = (facts: LookAlongFacts, now: Date): boolean => lookAlongState(facts, now) === 'asked';

export const maySee = (facts: LookAlongFacts, now: Date): boolean => lookAlongState(facts, now) === 'open';

export const mayStop = (facts: LookAlongFacts, now: Date): boolean =>
  ['asked', 'open'].includes(lookAlongState(facts, now));
