/** What is known when somebody wants to send a request. */
export interface AskFacts {
  readonly company: { readonly status: 'active' | 'ceased' } | null;
  /** Requests of this person that are not over, without this one. */
  readonly openRequests: readonly { readonly company: string; readonly appointee: string }[];
  /** How many this person began in the last thirty days, whatever came of them. */
  readonly begunLately: number;
  readonly asked: { readonly company: string; readonly appointee: string };
  /** Declared: who is to be appointed works within the organisation. */
  readonly declaredWithin: boolean;
}

export type MayNotAsk =
  'no-company' | 'company-ceased' | 'not-declared' | 'asked-already' | 'too-many-requests' | 'too-often';

/** Ours, so that nobody buries the staff under requests. */
export const mostOpenRequests = 3;

/** Ours as well: withdrawing one and making another does not go on for ever. */
const mostLately = 10;
export const latelyDays = 30;

/** May somebody send this request? Anybody may ask; what proves it are the documents, and who looks at them. */
export function mayAsk(facts: AskFacts): MayNotAsk | null {
  const { company, openRequests, asked } = facts;
  if (company === null) return 'no-company';
  if (company.status !== 'active') return 'company-ceased';
  if (!facts.declaredWithin) return 'not-declared';
  const same = openRequests.some((one) => one.company === asked.company && one.appointee === asked.appointee);
  if (same) return 'asked-already';
  if (openRequests.length >= mostOpenRequests) return 'too-many-requests';
  return facts.begunLately >= mostLately ? 'too-often' : null;
}
