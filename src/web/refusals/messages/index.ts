import { translator } from '#web/languages.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const text = translator({ nl, fr, de, en });
