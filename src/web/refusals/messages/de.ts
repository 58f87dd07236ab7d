import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const de: Texts<typeof nl> = {
  reference: 'Ihre Referenz ist',
  'reference.what':
    'Rufen Sie kostenlos 1700 an und lesen Sie sie vor. Wer sie hört, sieht nur diese Ablehnung und den Grund.',
  'reference.none':
    'Sie haben in dieser Stunde schon viele Referenzen erhalten. Rufen Sie die Hotline an? Dann lesen Sie eine der früheren vor.',
  guide: 'Jeden Schritt in der Zugangshilfe ansehen',
};
