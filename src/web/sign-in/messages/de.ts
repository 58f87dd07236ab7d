import type { Texts } from '../../languages.ts';
import type { nl } from './nl.ts';

export const de: Texts<typeof nl> = {
  'out.title': 'Sie sind abgemeldet',
  'out.what': 'Ihr Besuch ist beendet. Benutzen auch andere diesen Computer? Dann schließen Sie auch Ihren Browser.',
  again: 'Anmelden',
  'cookies.title': 'Ihre Anmeldung konnte nicht abgeschlossen werden',
  'cookies.what':
    'Ihr Browser hat die Daten Ihrer Anmeldung nicht zurückgegeben. Das geschieht, wenn Cookies ausgeschaltet sind oder wenn die Anmeldung länger als 20 Minuten gedauert hat.',
  'cookies.on': 'So schalten Sie Cookies ein',
  'cookies.step1': 'Öffnen Sie die Einstellungen Ihres Browsers.',
  'cookies.step2': 'Wählen Sie „Datenschutz und Sicherheit“, oder suchen Sie nach „Cookies“.',
  'cookies.step3': 'Erlauben Sie Cookies für diese Website. Wir verwenden sie nur, um Sie sicher anzumelden.',
  'cookies.step4': 'Kommen Sie danach auf diese Seite zurück und beginnen Sie neu.',
  'away.title': 'Anmelden geht im Moment nicht',
  'away.what': 'Die Zugangsverwaltung antwortet nicht. Das liegt nicht an Ihnen.',
  'away.next': 'Warten Sie einige Minuten und versuchen Sie es noch einmal.',
  'denied.title': 'Sie sind nicht angemeldet',
  'denied.what': 'Sie sind zurückgekommen, ohne sich anzumelden, oder Sie haben noch keinen Zugang.',
  'denied.next':
    'Haben Sie bei der Zugangsverwaltung gelesen, was fehlt? Dann bitten Sie die Person um Hilfe, die dort genannt wurde.',
  'refused.title': 'Diese Anmeldung wurde abgelehnt',
  'refused.what': 'Die Antwort der Zugangsverwaltung war nicht richtig. Zu Ihrer Sicherheit machen wir nicht weiter.',
  'refused.next': 'Beginnen Sie neu. Geschieht es noch einmal? Dann rufen Sie die Hotline an.',
  home: 'Zur Startseite',
  'go-on.title': 'Machen Sie weiter, wo Sie waren',
  'go-on.what': 'Ihre Sitzung endete, bevor dieses Formular ankam. Was Sie ausgefüllt haben, haben wir noch.',
  'go-on.how':
    'Mit der Schaltfläche schicken Sie es erneut ab. Haben Sie das inzwischen schon getan? Dann brauchen Sie hier nichts zu tun.',
  'go-on.button': 'Weiter mit dem, was Sie ausgefüllt haben',
  'go-on.leave': 'Nichts abschicken und weggehen',
};
