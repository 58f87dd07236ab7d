/** What can be wrong with a code before it is looked at: then the person is told so, and no try is lost. */
export type CodeFormError = 'empty' | 'form';

/** Null when the text has the form of a code: six digits, with or without spaces between them. */
export function codeFormError(typed: string): CodeFormError | null {
  const plain = typed.slice(0, 40).replaceAll(/\s/g, '');
  if (plain === '') return 'empty';
  return /^[0-9]{6}$/.test(plain) ? null : 'form';
}
