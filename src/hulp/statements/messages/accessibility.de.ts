import type { Texts } from '#web/languages.ts';
import type { nl } from './accessibility.nl.ts';

export const de: Texts<typeof nl> = {
  'accessibility.title': 'Barrierefreiheit',
  'accessibility.lead':
    '{operator} möchte, dass alle diese Websites benutzen können. Hier lesen Sie, was geht, was noch nicht geht, und wie Sie ein Problem melden.',
  'accessibility.status': 'Wie barrierefrei sind sie?',
  'accessibility.status.tag': 'Teilweise',
  'accessibility.status.what': 'Die Websites erfüllen WCAG 2.2, Stufe AA, teilweise. Was fehlt, steht unten.',
  'accessibility.status.norm':
    'Die europäische Norm EN 301 549 verweist auf WCAG 2.1, Stufe AA. Wir nehmen die neuere Fassung, die mehr verlangt.',
  'accessibility.scope': 'Für welche Websites gilt dies?',
  'accessibility.missing': 'Was ist noch nicht barrierefrei?',
  'accessibility.missing.card':
    'Um einen Personalausweis zu lesen, sind JavaScript und das Programm Web eID nötig. Mit Hilfsmitteln haben wir dieses Programm nicht getestet. Wählen Sie sonst itsme oder einen Code.',
  'accessibility.missing.itsme': 'Die itsme-App ist von einer anderen Organisation. Wir haben sie nicht getestet.',
  'accessibility.missing.dutch':
    'Wer verknüpft wurde, bevor wir nach einer Sprache fragten, bekommt E-Mails von Gebruikersbeheer auf Niederländisch. Ein Verwalter kann das ändern. Ein Recht ohne französischen oder deutschen Namen steht dort auch auf Niederländisch.',
  'accessibility.missing.native':
    'Niemand mit Französisch oder Deutsch als Muttersprache hat diese Texte durchgelesen.',
  'accessibility.missing.documents':
    'Dokumente, die Menschen hochladen, prüfen wir nicht. Nur sie selbst und das Personal öffnen sie.',
  'accessibility.missing.people':
    'Kein Mensch mit Behinderung hat die Websites getestet. Es kann also Fehler geben, die wir nicht kennen.',
  'accessibility.method': 'Wie haben wir das geprüft?',
  'accessibility.method.self':
    'Wir haben die Websites am {date} selbst untersucht. Niemand von außen hat sie geprüft. Bei jeder Änderung geschieht dies aufs Neue:',
  'accessibility.method.axe': 'jede Seite mit dem Programm axe und der Aufbau jeder Seite mit html-validate',
  'accessibility.method.keyboard': 'anmelden, ein Recht geben und die Zugangshilfe, nur mit der Tastatur',
  'accessibility.method.focus':
    'auf jeder Seite: ob Sie sehen, wo Sie sind, wenn Sie mit der Tabulatortaste weitergehen',
  'accessibility.method.narrow': 'jede Seite bei 320 Pixeln Breite, mit mehr Abstand zwischen Zeilen und Buchstaben',
  'accessibility.method.script':
    'jede Seite ohne JavaScript und in dunklen Farben, dazu alle Bausteine mit den hohen Kontrasten des Geräts',
  'accessibility.report': 'Geht etwas nicht? Melden Sie es',
  'accessibility.report.what':
    'Sagen Sie, auf welcher Seite es war und welches Hilfsmittel Sie benutzen. Möchten Sie einen Text in anderer Form? Bitten Sie auch hier darum.',
  'accessibility.report.to': 'Kontakt:',
  'accessibility.report.term': 'Innerhalb welcher Frist Sie Antwort bekommen, hat {operator} noch nicht festgelegt.',
  'accessibility.enforcement': 'Nicht zufrieden mit der Antwort?',
  'accessibility.enforcement.what':
    'Für flämische Behörden steht die Regel in Artikel II.16 des Bestuursdecreet. Wer darüber die Aufsicht hat und Beschwerden bearbeitet, ist noch nicht bestätigt. {operator} ergänzt das hier.',
};
