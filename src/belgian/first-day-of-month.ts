import type { locales } from './locales.ts';

/** French counts the first day of a month as the first, and all others as numbers: `1er mars 2026`, `2 mars 2026`. */
export const firstDayOfMonth = (date: string, language: keyof typeof locales): string =>
  language === 'fr' ? date.replace(/^1(?= )/, '1er') : date;
