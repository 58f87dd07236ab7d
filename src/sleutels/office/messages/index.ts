import { translator } from '#web/languages.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

export const text = translator({ nl, en });
