import { isOver, not, to, type RequestFacts, type StepDecision } from './request-state.ts';

export type AskerAction = 'send' | 'answer' | 'withdraw';

export type MayNotAsAsker =
  /** The request is not at this step (any more). */
  | 'not-now'
  /** A request without documents proves nothing. */
  | 'no-documents'
  /** An answer of nothing. */
  | 'nothing-new';

/**
 * May whoever asks do this with their own request?
 * @param says whether they wrote something, for an answer
 */
export function mayAsAsker(
  action: AskerAction,
  { state, newDocuments }: Pick<RequestFacts, 'state' | 'newDocuments'>,
  says = false,
): StepDecision<MayNotAsAsker> {
  switch (action) {
    case 'send':
      if (state !== 'draft') return not('not-now');
      return newDocuments > 0 ? to('sent') : not('no-documents');
    case 'answer':
      if (state !== 'more-asked') return not('not-now');
      return newDocuments > 0 || says ? to('taken') : not('nothing-new');
    case 'withdraw':
      return isOver(state) ? not('not-now') : to('withdrawn');
  }
}
