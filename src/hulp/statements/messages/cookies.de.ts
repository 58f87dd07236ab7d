import type { Texts } from '#web/languages.ts';
import type { nl } from './cookies.nl.ts';

export const de: Texts<typeof nl> = {
  'cookies.title': 'Cookies',
  'cookies.lead': 'Wir verwenden nur Cookies, die nötig sind. Darum bitten wir nicht um Erlaubnis.',
  'cookies.necessary':
    'Ein Cookie ist eine kleine Datei, die eine Website in Ihrem Browser speichert. Mit unseren melden Sie sich an, bleiben Sie sicher und behalten Sie Ihre Sprache. Wir verfolgen niemanden und es gibt keine Werbung.',
  'cookies.table': 'Jeder Cookie, den wir setzen',
  'cookies.column.name': 'Name',
  'cookies.column.purpose': 'Wofür',
  'cookies.site': 'Wo: {site}',
  'cookies.life': 'Wie lange: {life}',
  'cookies.site.each': 'jede Website',
  'cookies.site.forms': 'jede Website mit einem Formular',
  'cookies.site.sign-in': 'jede Website, auf der Sie sich anmelden',
  'cookies.life.session': 'bis Sie Ihren Browser schließen',
  'cookies.life.minute.one': '{count} Minute',
  'cookies.life.minute.other': '{count} Minuten',
  'cookies.life.hour.one': '{count} Stunde',
  'cookies.life.hour.other': '{count} Stunden',
  'cookies.life.day.one': '{count} Tag',
  'cookies.life.day.other': '{count} Tage',
  'cookies.life.or': '{one} oder {other}, je nach Schlüssel',
  'cookies.name.signed': 'und {name}, seine Unterschrift',
  'cookies.name.what': 'Vor jedem Namen steht die Website: {example} ist die Sitzung der Beveiligde Zone.',
  'cookies.safe.title': 'Wie sind sie geschützt?',
  'cookies.safe.script': 'Kein Skript kann sie lesen (HttpOnly).',
  'cookies.safe.site': 'Ein Formular einer anderen Website bekommt sie nicht (SameSite=Lax).',
  'cookies.safe.https': 'Im Internet gehen sie nur über eine gesicherte Verbindung (Secure).',
  'cookies.safe.storage': 'Sonst speichern wir nichts in Ihrem Browser, auch nicht im Local Storage.',
  'cookies.law.title': 'Warum bitten wir nicht um Erlaubnis?',
  'cookies.law':
    'Für Cookies, die für Ihren Wunsch unbedingt nötig sind, ist keine Erlaubnis nötig. So erklärt es die Datenschutzbehörde. Artikel 10/2 des Gesetzes vom 30. Juli 2018 ist die Grundlage.',
  'cookies.refuse.title': 'Lieber ohne Cookies?',
  'cookies.refuse':
    'Ohne Cookies können Sie die Hilfe lesen, aber sich nicht anmelden. Löschen können Sie Cookies in Ihrem Browser.',
  'cookies.refuse.how': 'So erlauben oder löschen Sie Cookies',
  'cookies.checked': 'Ein Test öffnet jede Seite und vergleicht jeden Cookie mit dieser Tabelle.',
  'cookie.session':
    'Hält Sie angemeldet. Wenn Sie {minutes} Minuten nichts tun, gilt er nicht mehr. Auch nach {hours} Stunden gilt er nicht mehr.',
  'cookie.sign-in': 'Begleitet eine Anmeldung, bis Sie fertig sind.',
  'cookie.form': 'Beweist, dass ein Formular von unserer eigenen Seite kommt.',
  'cookie.language': 'Merkt sich die Sprache, die Sie gewählt haben.',
  'cookie.provider': 'Merkt sich, dass Sie angemeldet sind, damit das nicht auf jeder Website neu nötig ist.',
  'cookie.interaction': 'Verbindet Ihre Anmeldung mit Ihrem Browser.',
  'cookie.resume': 'Bringt Sie nach der Wahl eines Schlüssels zurück zu Ihrer Anmeldung.',
  'cookie.attempt': 'Gehört zum Passwort, das Sie gegeben haben, bis Sie den Code eingeben.',
  'cookie.proved': 'Merkt sich, dass Ihr Schlüssel richtig war, während Sie eine Warnung lesen.',
  'cookie.device': 'Erkennt Ihren Browser, damit wir Sie warnen, wenn sich jemand auf einem anderen Gerät anmeldet.',
  'cookie.passkey': 'Merkt sich, dass in diesem Browser ein Passkey benutzt wurde, aber nicht von wem.',
  'cookie.activation':
    'Merkt sich, dass Sie den Code des Registrierungsbüros gegeben haben, bis Ihr Schlüssel fertig ist.',
  'cookie.controle': 'Prüft, ob Ihr Browser Cookies zurückschickt.',
  'cookie.vraag':
    'Zeigt Ihnen Ihre Frage oder Beschwerde, nachdem Sie sie mit dem Link oder Ihrem Code geöffnet haben. Nach {caseHours} Stunden zählt er nicht mehr.',
  'cookie.verstuurd': 'Zeigt Ihnen die Bestätigung, nachdem Sie eine Frage oder Beschwerde gesendet haben.',
};
