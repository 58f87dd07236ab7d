import type { Texts } from '../languages.ts';
import type { nl } from './nl.ts';

export const de: Texts<typeof nl> = {
  'layout.error': 'Fehler: ',
  'layout.skip': 'Zum Inhalt',
  'layout.brand': 'Beveiligde Zone',
  'layout.home': 'Beveiligde Zone, zur Startseite von {system}',
  'layout.here': 'Wo Sie sind',
  'layout.acting': 'Angemeldet als',
  'layout.acting.for': 'für',
  'layout.signOut': 'Abmelden',
  'layout.navigation': 'Seiten von {system}',
  'layout.languages': 'Sprache',
  'layout.demo': 'Demonstration, keine Website einer Behörde',
  'layout.footer': 'Über diese Website',
  'layout.operator': 'Diese Website wird von {operator} betrieben.',
  'layout.help': 'Hilfe',
  'layout.question': 'Frage oder Beschwerde',
  'layout.accessibility': 'Barrierefreiheit',
  'layout.privacy': 'Datenschutz',
  'layout.cookies': 'Cookies',
  'layout.claims': 'Was wir erfüllen',
  'layout.contact': 'Kontakt:',
  'errors.title': 'Etwas ist nicht richtig ausgefüllt',
  'idle.title': 'Sind Sie noch da?',
  'idle.text':
    'Sie haben eine Weile nichts getan. In fünf Minuten melden wir Sie ab, um Ihre Daten zu schützen. Was Sie schon gespeichert haben, bleibt gespeichert.',
  'idle.stay': 'Angemeldet bleiben',
  'idle.ended.title': 'Sie sind nicht mehr angemeldet',
  'idle.ended.text':
    'Sie haben zu lange nichts getan. Haben Sie etwas ausgefüllt? Gehen Sie zurück und schicken Sie es ab: Wir bewahren es auf, bis Sie wieder angemeldet sind.',
  'idle.back': 'Zurück zur Seite',
  'idle.again': 'Neu anmelden',
};
