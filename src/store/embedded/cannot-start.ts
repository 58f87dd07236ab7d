/** The text of this error is a whole sentence for the person who starts the product: show it without a stack. */
export type CannotStart = Error & { readonly code: 'CANNOT_START' };

/** Makes the error that stops a start. `sentence` says what is wrong and what to do; it never holds a password. */
export function cannotStart(sentence: string, cause?: unknown): CannotStart {
  const error = cause === undefined ? new Error(sentence) : new Error(sentence, { cause });
  return Object.assign(error, { code: 'CANNOT_START' as const });
}
