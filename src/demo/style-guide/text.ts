import { translator } from '#web/languages.ts';
import { en } from '../messages/style-guide.en.ts';
import { nl } from '../messages/style-guide.nl.ts';

export const styleText = translator({ nl, en });

export type StyleText = ReturnType<typeof styleText>;
