/**
 * A text in which no national number, telephone or card number can stand any more: nine digits or more, also with spaces,
 * dots, dashes or slashes between them, become as many signs. Shorter ones (1700, a year) stay.
 */
export const maskNumbers = (text: string): string =>
  text.replaceAll(/\p{N}(?:[\s./\-–_()+]{0,3}\p{N}){8,}/gu, (found) => found.replaceAll(/\p{N}/gu, '#'));
