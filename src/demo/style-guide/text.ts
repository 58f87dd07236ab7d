import { translator } from '#web/languages.ts';
import { de } from '../messages/style-guide.de.ts';
import { en } from '../messages/style-guide.en.ts';
import { fr } from '../messages/style-guide.fr.ts';
import { nl } from '../messages/style-guide.nl.ts';

export const styleText = translator({ nl, fr, de, en });

export type StyleText = ReturnType<typeof styleText>;
