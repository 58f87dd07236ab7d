import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const de: Texts<typeof nl> = {
  label: 'Meldungen zur Anmeldung',
  status: 'Ansehen, was jetzt funktioniert',
};
