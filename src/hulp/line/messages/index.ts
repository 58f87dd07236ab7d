import { translator } from '#web/languages.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import { de as deReasons } from './reasons.de.ts';
import { en as enReasons } from './reasons.en.ts';
import { fr as frReasons } from './reasons.fr.ts';
import { nl as nlReasons } from './reasons.nl.ts';
import { de as deScripts } from './scripts.de.ts';
import { en as enScripts } from './scripts.en.ts';
import { fr as frScripts } from './scripts.fr.ts';
import { nl as nlScripts } from './scripts.nl.ts';

export const text = translator({
  nl: { ...nl, ...nlReasons, ...nlScripts },
  fr: { ...fr, ...frReasons, ...frScripts },
  de: { ...de, ...deReasons, ...deScripts },
  en: { ...en, ...enReasons, ...enScripts },
});
