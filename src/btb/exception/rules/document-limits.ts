/** What is taken as a document: the kinds that the table allows too. */
export const documentKinds = ['pdf', 'jpeg'] as const;

/** Of one document, in bytes: 5 MB. */
export const largestDocument = 5 * 1024 * 1024;

/** So many documents go with one request, and with one answer. */
export const mostAtATime = 5;

/** However often staff ask for more. */
export const mostInAll = 25;

export type MayNotAdd = 'too-many' | 'too-many-in-all';

/** May another document be added to what was not sent yet? */
export function mayAddDocument(count: { readonly unsent: number; readonly inAll: number }): MayNotAdd | null {
  if (count.inAll >= mostInAll) return 'too-many-in-all';
  return count.unsent >= mostAtATime ? 'too-many' : null;
}
