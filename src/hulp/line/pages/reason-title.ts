import type { Language } from '#web/languages.ts';
import { isStuckBecause } from '../rules/scripts.ts';
import { text } from '../messages/index.ts';

/** A reason in a few words; one of an earlier version as it was kept. */
export const reasonTitle = (because: string, language: Language): string =>
  isStuckBecause(because) ? text(language)(`reason.${because}`) : because;
