/**
 * A name from a file or a form, on one line: no line of it may become a line of a mail.
 * @returns the name with each run of control characters and line separators as one space
 */
export const oneLine = (name: string): string => name.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ');
