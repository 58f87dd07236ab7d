import type { Texts } from '#web/languages.ts';
import type { nl } from './confirm.nl.ts';

export const de: Texts<typeof nl> = {
  'confirm.title': 'Ernennungen bestätigen',
  'confirm.lead':
    'Wer diese Personen ernannt hat, hat die Funktion dafür nicht mehr. Die Ernennungen gelten weiter. Prüfen Sie, ob sie noch richtig sind, und bestätigen Sie sie.',
  'confirm.by': '{name}, {function} bis einschließlich {date}',
  'confirm.choose': 'Welche Ernennungen bestätigen Sie?',
  'confirm.hint': 'Stimmt eine Ernennung nicht mehr? Dann lassen Sie sie offen, und beenden Sie sie beim Unternehmen.',
  'confirm.button': 'Bestätigen',
  'confirm.back': 'Zurück zum Unternehmen',
  'confirm.none.title': 'Es wartet nichts auf Ihre Bestätigung',
  'confirm.none': 'Alle Ernennungen dieses Unternehmens sind in Ordnung.',
  'confirm.nothing-chosen': 'Wählen Sie mindestens eine Ernennung. Es wurde nichts geändert.',
  'confirm.done': 'Erledigt',
  'confirm.done.one': 'Sie haben 1 Ernennung bestätigt.',
  'confirm.done.other': 'Sie haben {count} Ernennungen bestätigt.',
  'confirm.waiting.one':
    '1 Ernennung wartet auf Ihre Bestätigung, denn die Funktion der ernennenden Person ist zu Ende.',
  'confirm.waiting.other':
    '{count} Ernennungen warten auf Ihre Bestätigung, denn die Funktion der ernennenden Person ist zu Ende.',
  'confirm.open': 'Prüfen und bestätigen',

  'mail.to-confirm.subject': 'Zu prüfen: Ernennungen von {company}',
  'mail.to-confirm': `Guten Tag

Die Funktion von {name} ({function})
bei {company} endete am {day}.
{name} kann für das Unternehmen niemanden mehr ernennen.

Wer schon ernannt war, bleibt ernannt. Wer das Unternehmen heute
gesetzlich vertritt, prüft und bestätigt das.
Anzahl der Ernennungen: {count}
{link}
`,
};
