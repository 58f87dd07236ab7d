import type { Texts } from '../../languages.ts';
import type { nl } from './nl.ts';

export const de: Texts<typeof nl> = {
  'problem.home': 'Zur Startseite',
  'problem.back': 'Zurück zum Formular',
  'problem.request': 'Technische Kennung: {requestId}',
  'problem.not-found.title': 'Diese Seite gibt es nicht',
  'problem.not-found.what': 'Die Adresse stimmt nicht, oder die Seite wurde verschoben.',
  'problem.not-found.next': 'Prüfen Sie die Adresse, oder beginnen Sie neu auf der Startseite.',
  'problem.too-large.title': 'Was Sie gesendet haben, ist zu groß',
  'problem.too-large.what': 'Eines der Felder enthält viel mehr Text als nötig. Es wurde nichts geändert.',
  'problem.too-large.next':
    'Gehen Sie mit der Zurück-Taste Ihres Browsers zurück: Ihre Angaben stehen noch da. Kürzen Sie den Text und versuchen Sie es noch einmal.',
  'problem.file-too-large.title': 'Die Datei ist zu groß',
  'problem.file-too-large.what':
    'Diese Datei haben wir nicht gespeichert. Was Sie vorher hinzugefügt haben, ist noch da.',
  'problem.file-too-large.next':
    'Machen Sie die Datei kleiner: Scannen Sie in Schwarz-Weiß, oder machen Sie ein Foto mit weniger Pixeln. Gehen Sie dann zurück und versuchen Sie es noch einmal.',
  'problem.too-many-files.title': 'Sie haben zu viel auf einmal gesendet',
  'problem.too-many-files.what':
    'Wir haben nichts von diesen Dateien gespeichert. Was Sie vorher hinzugefügt haben, ist noch da.',
  'problem.too-many-files.next': 'Gehen Sie zurück und wählen Sie weniger Dateien auf einmal.',
  'problem.no-form.title': 'Das ist kein Formular dieser Website',
  'problem.no-form.what': 'Wir lesen nur Formulare, die auf dieser Website stehen. Es wurde nichts geändert.',
  'problem.no-form.next': 'Öffnen Sie die Seite neu und füllen Sie das Formular dort aus.',
  'problem.malformed.title': 'Wir können diese Anfrage nicht lesen',
  'problem.malformed.what':
    'Was Ihr Browser oder Programm gesendet hat, ist unvollständig oder hat nicht die richtige Form. Es wurde nichts geändert.',
  'problem.malformed.next': 'Öffnen Sie die Seite neu und versuchen Sie es noch einmal.',
  'problem.form-expired.title': 'Dieses Formular ist abgelaufen',
  'problem.form-expired.what': 'Das Formular gehört nicht mehr zu Ihrem jetzigen Besuch. Es wurde nichts geändert.',
  'problem.form-expired.next': 'Öffnen Sie die Seite neu und füllen Sie das Formular noch einmal aus.',
  'problem.foreign-origin.title': 'Diese Anfrage kommt nicht von dieser Website',
  'problem.foreign-origin.what':
    'Eine andere Website hat versucht, hier etwas in Ihrem Namen zu tun. Das wurde abgelehnt. Es wurde nichts geändert.',
  'problem.foreign-origin.next':
    'Waren Sie das selbst? Dann öffnen Sie diese Website direkt und versuchen Sie es dort.',
  'problem.no-cookies.title': 'Ihr Browser lehnt Cookies ab',
  'problem.no-cookies.what':
    'Ohne Cookies wissen wir nicht, dass dieses Formular von Ihnen kommt. Wir verwenden sie nur, um Sie sicher anzumelden.',
  'problem.no-cookies.next':
    'Öffnen Sie die Einstellungen Ihres Browsers, wählen Sie „Datenschutz“ oder „Cookies“, und erlauben Sie Cookies für diese Website. Laden Sie danach die Seite neu.',
  'no-cookies.back':
    'Wir haben nichts erhalten. Gehen Sie mit der Zurück-Taste Ihres Browsers zurück: Ihre Angaben stehen meistens noch da.',
  'no-cookies.steps': 'So erlauben Sie Cookies in Ihrem Browser',
  'no-cookies.call': 'Klappt es nicht? Rufen Sie uns an',
  'no-cookies.access': 'Zugang und Anmeldung:',
  'no-cookies.zone': 'Arbeiten in der Beveiligde Zone:',
  'problem.too-many.title': 'Bitte einen Moment Geduld',
  'problem.too-many.what': 'Es kamen zu viele Anfragen hintereinander. Es wurde nichts geändert.',
  'problem.too-many.next': 'Warten Sie eine Minute und versuchen Sie es noch einmal.',
  'problem.database-away.title': 'Das funktioniert im Moment nicht',
  'problem.database-away.what': 'Unser System erreicht seine Daten nicht. Es wurde nichts geändert.',
  'problem.database-away.next':
    'Versuchen Sie es in einigen Minuten noch einmal. Gehen Sie mit der Zurück-Taste Ihres Browsers zurück: Ihre Angaben stehen noch da.',
  'problem.unexpected.title': 'Bei uns ist etwas schiefgegangen',
  'problem.unexpected.what': 'Das ist unser Fehler, nicht Ihrer.',
  'problem.unexpected.next':
    'Versuchen Sie es noch einmal. Klappt es nicht? Dann bitten Sie um Hilfe und sagen Sie, wann es geschehen ist.',
  'session.title': 'Sie sind nicht mehr angemeldet',
  'session.idle': 'Sie haben eine halbe Stunde nichts getan. Darum haben wir Sie abgemeldet.',
  'session.too-old': 'Sie waren zwölf Stunden angemeldet. Länger ist nicht erlaubt.',
  'session.signed-out': 'Sie haben sich abgemeldet, vielleicht in einem anderen Fenster.',
  'session.provider':
    'Ihr Zugang wurde an anderer Stelle beendet: Sie haben sich abgemeldet, oder Ihr Recht wurde geändert oder beendet.',
  'session.gone':
    'Ihr Browser hat Ihre Anmeldung nicht mitgesendet. Sie haben sich abgemeldet, vielleicht in einem anderen Fenster, oder Ihre Cookies wurden gelöscht.',
  'session.kept':
    'Was Sie abgeschickt haben, kam an, als Sie nicht mehr angemeldet waren. Es wurde nichts geändert. Wir bewahren es eine halbe Stunde auf: Nach dem Anmelden machen Sie damit weiter.',
  'session.not-kept':
    'Was Sie abgeschickt haben, kam an, als Sie nicht mehr angemeldet waren. Es wurde nichts geändert. Wir haben es nicht aufbewahrt.',
  'session.fill-in': 'Nach dem Anmelden kommen Sie zum Formular zurück. Füllen Sie es dort neu aus.',
  'session.typed': 'Das haben Sie geschrieben',
  'session.typed.how':
    'Kopieren Sie diesen Text, bevor Sie weitergehen. Nach dem Anmelden kommen Sie zum Formular zurück.',
  'session.copy': 'Text kopieren',
  'session.copied': 'Kopiert.',
  'session.next':
    'Melden Sie sich neu an. Haben Sie hier keinen Zugang mehr? Dann lesen Sie dort, wer Ihnen helfen kann.',
  'session.again': 'Anmelden',
};
