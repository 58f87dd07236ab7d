/** Why an import was refused. */
export type ImportProblem =
  | 'no-file'
  | 'no-zip'
  | 'wrong-files'
  | 'too-large'
  | 'damaged'
  | 'update-not-supported'
  | 'older-snapshot'
  | 'wrong-header'
  | 'wrong-row'
  | 'no-rows'
  | 'wrong-signature'
  | 'no-stage'
  | 'no-name'
  | 'same-operator';

/** An import that was refused; nothing changed. The message is a sentence for the operator. */
export interface ImportRefused extends Error {
  readonly name: 'ImportRefused';
  readonly because: ImportProblem;
}

/** @param sentence says which file and line, what is wrong, and what to do where that is not plain */
export const importRefused = (because: ImportProblem, sentence: string, cause?: unknown): ImportRefused =>
  Object.assign(new Error(sentence, { cause }), { name: 'ImportRefused' as const, because });

export const isImportRefused = (error: unknown): error is ImportRefused =>
  error instanceof Error && error.name === 'ImportRefused';
