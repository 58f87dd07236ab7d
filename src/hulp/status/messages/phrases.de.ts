import type { Texts } from '#web/languages.ts';
import type { nl } from './phrases.nl.ts';

export const de: Texts<typeof nl> = {
  'phrase.news': 'Dazu gibt es Neues. Rufen Sie uns an, wenn Sie mehr wissen möchten.',
  'phrase.key.down': 'Dieser digitale Schlüssel funktioniert jetzt nicht. Benutzen Sie einen anderen Schlüssel.',
  'phrase.key.slow':
    'Dieser digitale Schlüssel läuft jetzt schlecht. Klappt es nicht, dann benutzen Sie einen anderen Schlüssel.',
  'phrase.key.maintenance': 'Dieser digitale Schlüssel wird gewartet. Er funktioniert in dieser Zeit vielleicht nicht.',
  'phrase.key.restored': 'Dieser digitale Schlüssel funktioniert wieder.',
  'phrase.site.down': 'Diese Website funktioniert jetzt nicht. Versuchen Sie es später noch einmal.',
  'phrase.site.slow': 'Diese Website läuft jetzt schlecht. Warten Sie kurz und versuchen Sie es noch einmal.',
  'phrase.site.maintenance': 'Diese Website wird gewartet. Sie funktioniert in dieser Zeit vielleicht nicht.',
  'phrase.site.restored': 'Diese Website funktioniert wieder.',
  'phrase.mail.down': 'Unsere E-Mails gehen jetzt nicht hinaus. Sie erhalten sie, sobald es wieder funktioniert.',
  'phrase.mail.slow': 'Unsere E-Mails kommen jetzt später an.',
  'phrase.mail.maintenance': 'Unser E-Mail-Versand wird gewartet. E-Mails kommen in dieser Zeit vielleicht später an.',
  'phrase.mail.restored': 'Unsere E-Mails kommen wieder an.',
  'phrase.all.down': 'Unsere Websites funktionieren jetzt nicht. Versuchen Sie es später noch einmal.',
  'phrase.all.slow': 'Unsere Websites laufen jetzt schlecht. Warten Sie kurz und versuchen Sie es noch einmal.',
  'phrase.all.maintenance': 'Unsere Websites werden gewartet. Sie funktionieren in dieser Zeit vielleicht nicht.',
  'phrase.all.restored': 'Unsere Websites funktionieren wieder.',
};
