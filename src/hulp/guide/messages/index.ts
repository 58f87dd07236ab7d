import { translator } from '#web/languages.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const texts = { nl, fr, de, en };

export const text = translator(texts);
