import { translator } from '#web/languages.ts';
import { de as deSystems } from '#web/messages/systems.de.ts';
import { en as enSystems } from '#web/messages/systems.en.ts';
import { fr as frSystems } from '#web/messages/systems.fr.ts';
import { nl as nlSystems } from '#web/messages/systems.nl.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import { de as deAccessibility } from './accessibility.de.ts';
import { en as enAccessibility } from './accessibility.en.ts';
import { fr as frAccessibility } from './accessibility.fr.ts';
import { nl as nlAccessibility } from './accessibility.nl.ts';
import { de as dePrivacy } from './privacy.de.ts';
import { en as enPrivacy } from './privacy.en.ts';
import { fr as frPrivacy } from './privacy.fr.ts';
import { nl as nlPrivacy } from './privacy.nl.ts';
import { de as deCookies } from './cookies.de.ts';
import { en as enCookies } from './cookies.en.ts';
import { fr as frCookies } from './cookies.fr.ts';
import { nl as nlCookies } from './cookies.nl.ts';
import { de as deClaims } from './claims.de.ts';
import { en as enClaims } from './claims.en.ts';
import { fr as frClaims } from './claims.fr.ts';
import { nl as nlClaims } from './claims.nl.ts';

/** The texts of all statements: each has files of its own. */
export const text = translator({
  nl: { ...nl, ...nlSystems, ...nlAccessibility, ...nlPrivacy, ...nlCookies, ...nlClaims },
  fr: { ...fr, ...frSystems, ...frAccessibility, ...frPrivacy, ...frCookies, ...frClaims },
  de: { ...de, ...deSystems, ...deAccessibility, ...dePrivacy, ...deCookies, ...deClaims },
  en: { ...en, ...enSystems, ...enAccessibility, ...enPrivacy, ...enCookies, ...enClaims },
});
