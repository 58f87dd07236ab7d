import { inLanguage } from '../in-language.ts';
import type { Language } from '../languages.ts';
import { text } from '../messages/index.ts';

/** Where the site of the help has the statements that every site leads to. */
export const statementPaths = {
  accessibility: '/verklaringen/toegankelijkheid',
  privacy: '/verklaringen/privacy',
  cookies: '/verklaringen/cookies',
  claims: '/verklaringen/waar-wij-aan-voldoen',
} as const;

export type Statement = keyof typeof statementPaths;

export const statements = ['accessibility', 'privacy', 'cookies', 'claims'] as const satisfies readonly Statement[];

/** The links to the statements, in the language of the reader, for the foot of a page. */
export const statementLinks = (help: URL, language: Language): readonly { label: string; href: string }[] =>
  statements.map((one) => ({
    label: text(language)(`layout.${one}`),
    href: inLanguage(new URL(statementPaths[one], help), language),
  }));
