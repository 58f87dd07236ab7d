import type { Texts } from '#web/languages.ts';
import type { nl } from './guide.nl.ts';

export const de: Texts<typeof nl> = {
  'guide.step': 'Jemanden für {company} ernennen. Schritt {step} von 4',
  'guide.kept':
    'Sie können nach jedem Schritt aufhören und später weitermachen. Ihre Angaben bewahren wir {days} Tage auf.',
  'guide.later': 'Aufhören und später weitermachen',
  'guide.later.hint':
    'Was Sie in den vorigen Schritten eingegeben haben, bewahren wir {days} Tage auf. Nur Sie sehen es.',
  'guide.begun':
    'Sie hatten hier schon begonnen und waren bei Schritt {step}. Wir bewahren dies bis einschließlich {keepUntil} auf.',
  'guide.begun.whom':
    'Sie hatten die Ernennung von {name} schon begonnen und waren bei Schritt {step}. Wir bewahren dies bis einschließlich {keepUntil} auf.',
  'guide.go-on': 'Zu Schritt {step}',
  'guide.forget': 'Löschen',
  'guide.forgotten': 'Ihre Angaben sind gelöscht.',
  'guide.replaces':
    'Diese Person folgt auf {name}, zurzeit {role} von {company}. {name} behält die Aufgabe, bis die neue Person annimmt, und erhält dann eine E-Mail.',

  'guide.who.title': 'Wen ernennen Sie?',
  'guide.who': 'Sich selbst oder jemand anderen?',
  'guide.who.self': 'Sich selbst: {name}',
  'guide.who.self.hint': 'Sie brauchen nicht anzunehmen: Ihre Aufgabe beginnt sofort.',
  'guide.who.other': 'Jemand anderen',
  'guide.who.other.hint': 'Diese Person erhält eine E-Mail und muss annehmen.',
  'guide.who.empty': 'Wählen Sie, ob Sie sich selbst oder jemand anderen ernennen.',
  'guide.declared.hint': 'Nur nötig, wenn Sie jemand anderen ernennen.',

  'guide.details.title': 'Wer ist diese Person?',
  'guide.details.title.self': 'Wie können wir Sie erreichen?',

  'guide.task.title': 'Was darf {name} tun?',
  'guide.task.title.self': 'Was ist Ihre Aufgabe?',
  'task.role': 'Welche Aufgabe?',
  'task.role.hint.chief-access-manager': 'Entscheidet über alle Zugänge des Unternehmens und ernennt andere.',
  'task.role.hint.co-chief-access-manager':
    'Tut dasselbe neben dem Hauptzugangsverwalter und ernennt Zugangsverwalter.',
  'task.role.hint.access-manager': 'Gibt Rechte für einen Teil des Unternehmens. Welchen Teil, wählen Sie unten.',
  'task.role.empty': 'Wählen Sie eine Aufgabe.',
  'task.only-access-manager':
    'Diese Person wird Zugangsverwalter. Sie können nicht mehr geben, als Sie selbst haben: Nur das steht unten.',
  'task.bounds.title': 'Nur für einen Zugangsverwalter: Welcher Teil?',
  'task.bounds.lead':
    'Ein Hauptzugangsverwalter und ein Mit-Hauptzugangsverwalter verwalten alles. Für sie brauchen Sie unten nichts zu wählen.',
  'task.services': 'Für welche Dienste darf diese Person Rechte geben?',
  'task.services.empty': 'Wählen Sie mindestens einen Dienst.',
  'task.services.not-offered':
    'Sie haben einen Dienst gewählt, den es nicht mehr gibt oder den Sie nicht geben dürfen. Wählen Sie neu.',
  'task.establishments': 'Für welche Niederlassungseinheiten?',
  'task.establishments.empty': 'Wählen Sie mindestens eine Niederlassungseinheit.',
  'task.establishments.not-offered':
    'Sie haben eine Niederlassungseinheit gewählt, die es nicht mehr gibt oder die Sie nicht geben dürfen. Wählen Sie neu.',
  'task.may-appoint': 'Selbst ernennen',
  'task.may-appoint.yes': 'Darf Zugangsverwalter ernennen, innerhalb derselben Grenzen',
  'task.until': 'Letzter Tag (freiwillig)',
  'task.until.hint': 'Zum Beispiel 30 6 2027. Lassen Sie das Feld leer, wenn es kein Ende gibt.',
  'task.until.hint.latest': 'Spätestens {latest}: Dann endet Ihre eigene Aufgabe. Zum Beispiel 30 6 2027.',
  'task.until.not-a-date': 'Diesen letzten Tag gibt es nicht. Geben Sie einen Tag, einen Monat und ein Jahr ein.',
  'task.until.past': 'Der letzte Tag ist schon vorbei. Wählen Sie einen Tag ab heute.',
  'task.until.too-late': 'Sie können nicht länger geben, als Sie selbst haben. Wählen Sie spätestens {latest}.',
  'task.until.needed': 'Geben Sie einen letzten Tag ein, spätestens {latest}: Dann endet Ihre eigene Aufgabe.',
  'date.day': 'Tag',
  'date.month': 'Monat',
  'date.year': 'Jahr',

  'act.replace': 'Ersetzen',
  'act.replace.label': 'Ersetzen: {name}',
  'check.person': 'Person',
  'check.mend': 'Ändern Sie oben, was nicht geht. Danach können Sie bestätigen.',
  'check.replaces': 'Folgt auf',
};
