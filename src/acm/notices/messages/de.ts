import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const de: Texts<typeof nl> = {
  label: 'Meldungen zur Anmeldung',
  'severity.info': 'Zur Information',
  'severity.slow': 'Läuft schlecht',
  'severity.down': 'Funktioniert nicht',
  'only-dutch': 'Diese Meldung gibt es nur auf Niederländisch.',
  status: 'Ansehen, was jetzt funktioniert',
};
