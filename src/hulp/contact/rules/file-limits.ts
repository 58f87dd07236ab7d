/** What is taken as an attachment. */
export const fileKinds = ['pdf', 'jpeg', 'png'] as const;

/** Bytes of all files of one form together: 10 MB. */
export const mostBytes = 10 * 1024 * 1024;

/** Files of one form, and of one case in all. */
export const mostFiles = 5;
export const mostInAll = 25;

/** May so many files be added to a case that has some already? */
export const mayAddFiles = (there: number, added: number): boolean => added <= mostFiles && there + added <= mostInAll;
