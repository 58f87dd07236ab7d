import type { Language } from '#web/languages.ts';
import { text } from './messages/index.ts';
import { isFunctionCode } from './rules/function-kinds.ts';

/** What a function is called: "Bestuurder"; for a code that we do not know, that code in words. */
export const functionName = (code: string, language: Language): string =>
  isFunctionCode(code) ? text(language)(`function.${code}`) : text(language)('function.unknown', { code });
