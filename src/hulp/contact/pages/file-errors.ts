import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import { mostFiles } from '../rules/file-limits.ts';
import type { NoRoom, RefusedFile } from '../take-files.ts';

/** Why files were not taken, in one sentence for each. */
export const refusedFiles = (refused: readonly RefusedFile[], language: Language): readonly string[] =>
  refused.map(({ name, because }) => text(language)(`error.file.${because}`, { name }));

export const noRoomText = (because: NoRoom, language: Language): string =>
  text(language)(`error.${because}`, { count: mostFiles });
