import type { Texts } from '#web/languages.ts';
import type { nl } from './exception.nl.ts';

export const de: Texts<typeof nl> = {
  'exception.title': 'Antrag mit Dokumenten',
  'exception.to': 'Einen Antrag mit Dokumenten stellen',
  'exception.back': 'Meine Anträge mit Dokumenten',
  'exception.staff': 'Das Personal von BTB',
  'exception.from-list': 'Fehlt hier ein Unternehmen, das Sie vertreten dürfen?',
  'exception.from-front':
    'Haben Sie keinen dieser Schlüssel, oder sind Sie nicht als Vertreter in der ZDU (KBO) eingetragen? Dann geht es mit Dokumenten.',
  'exception.from-key': 'Haben Sie so einen Schlüssel nicht?',
  'exception.from-refusal': 'Können Sie mit Dokumenten beweisen, dass Sie entscheiden dürfen?',
  'exception.lead':
    'Können Sie auf dem normalen Weg niemanden ernennen? Dann senden Sie Dokumente, die Ihre Befugnis beweisen. Zwei Mitarbeitende prüfen sie.',
  'exception.for.key': 'Sie vertreten das Unternehmen, aber Sie haben keine eID und kein itsme.',
  'exception.for.register':
    'Sie sind nicht als Vertreter in der ZDU (KBO) eingetragen. Oder die ZDU (KBO) kann nicht sagen, ob Sie allein entscheiden dürfen.',
  'exception.how':
    'Genehmigen zwei Mitarbeitende Ihren Antrag, dann warten wir noch {days} Tage. Wer das Unternehmen vertritt oder dessen Zugänge verwaltet, wird informiert und kann Einspruch erheben. Diese Zahl von Tagen haben wir selbst gewählt: Sie ist nicht bestätigt.',
  'exception.new': 'Neuer Antrag',
  'exception.own': 'Ihre Anträge',
  'exception.none.title': 'Sie haben noch keinen Antrag gestellt',
  'exception.none': 'Hier sehen Sie später, wie weit Ihr Antrag ist.',
  'exception.column.whom': 'Für wen',
  'exception.column.company': 'Unternehmen',
  'exception.column.since': 'Begonnen am',
  'exception.column.state': 'Stand',
  'exception.state.draft': 'Noch nicht gesendet',
  'exception.state.sent': 'Gesendet',
  'exception.state.taken': 'Wird geprüft',
  'exception.state.more-asked': 'Wir brauchen mehr',
  'exception.state.waiting': 'Genehmigt, Einspruch ist möglich',
  'exception.state.objected': 'Einspruch: wird neu geprüft',
  'exception.state.carried-out': 'Ausgeführt',
  'exception.state.refused': 'Abgelehnt',
  'exception.state.withdrawn': 'Zurückgezogen',

  'exception.new.title': 'Neuer Antrag mit Dokumenten',
  'exception.company': 'Unternehmensnummer',
  'exception.company.hint': 'Zum Beispiel 1999.999.052. Sie steht auf jeder Rechnung des Unternehmens.',
  'exception.reason': 'Warum klappt es auf dem normalen Weg nicht?',
  'exception.reason.hint':
    'Sagen Sie auch, was Ihre Dokumente beweisen. Wer Einspruch erheben darf, kann dies lesen. Schreiben Sie keine Passwörter und keine medizinischen Daten. Höchstens 2000 Zeichen.',
  'exception.who': 'Wer wird Hauptzugangsverwalter?',
  'exception.who.self': 'Ich selbst, {name}',
  'exception.who.other': 'Jemand anderes',
  'exception.who.other.hint':
    'Geben Sie dann unten die Nationalregisternummer und die Namen ein. Für sich selbst lassen Sie die Felder leer.',
  'exception.other': 'Nur für jemand anderen',
  'exception.reach': 'Wie erreichen wir Sie beide?',
  'exception.email': 'E-Mail-Adresse der Person, die Hauptzugangsverwalter wird',
  'exception.phone': 'Telefonnummer der Person, die Hauptzugangsverwalter wird',
  'exception.own-email': 'Ihre eigene E-Mail-Adresse',
  'exception.own-email.hint': 'Wir schreiben Ihnen, wenn Sie etwas wissen oder tun müssen.',
  'exception.declaration': 'Erklärung',
  'exception.declared': 'Ich erkläre, dass diese Person im Unternehmen arbeitet und dass meine Dokumente echt sind.',
  'exception.to-documents': 'Weiter zu den Dokumenten',
  'exception.error.company': 'Das ist keine Unternehmensnummer. Prüfen Sie die Ziffern.',
  'exception.error.who': 'Wählen Sie, wer Hauptzugangsverwalter wird.',
  'exception.error.reason': 'Schreiben Sie in einigen Sätzen, warum. Höchstens 2000 Zeichen.',
  'exception.may-not.no-company': 'Die ZDU (KBO) kennt dieses Unternehmen nicht.',
  'exception.may-not.company-ceased': 'Dieses Unternehmen besteht laut ZDU (KBO) nicht mehr.',
  'exception.may-not.not-declared':
    'Kreuzen Sie die Erklärung an. Ohne diese Erklärung können wir Ihren Antrag nicht prüfen.',
  'exception.may-not.asked-already':
    'Sie haben diesen Antrag schon gestellt. Öffnen Sie ihn in der Liste Ihrer Anträge.',
  'exception.may-not.too-many-requests':
    'Sie haben schon drei laufende Anträge. Warten Sie auf eine Antwort, oder ziehen Sie einen zurück.',

  'exception.may-not.too-often':
    'Sie haben in den letzten dreißig Tagen schon zehn Anträge begonnen. Versuchen Sie es später noch einmal.',
  'exception.of': 'Antrag für {name}',
  'exception.draft.lead':
    'Fügen Sie Ihre Dokumente hinzu und senden Sie den Antrag. Bis dahin sieht sie niemand anders. Sie können später wiederkommen. Wer das Unternehmen vertritt oder verwaltet, kann später lesen, dass Sie diesen Antrag gestellt haben.',
  'exception.documents': 'Dokumente',
  'exception.document': 'Dokument',
  'exception.no-documents': 'Es gibt noch keine Dokumente.',
  'exception.size': '{kind}, {size} kB',
  'exception.add': 'Ein Dokument hinzufügen',
  'exception.add.hint': 'PDF oder JPEG, höchstens 5 MB. Sie können {most} Dokumente mitsenden, eines nach dem anderen.',
  'exception.add.button': 'Hinzufügen',
  'exception.remove': 'Entfernen',
  'exception.send': 'Antrag senden',
  'exception.answer': 'Ihre Antwort',
  'exception.answer.button': 'Antwort senden',
  'exception.withdraw': 'Antrag zurückziehen',
  'exception.file.none': 'Wählen Sie zuerst eine Datei.',
  'exception.file.too-large':
    '{name} ist größer als 5 MB. Machen Sie die Datei kleiner, oder senden Sie sie in Teilen.',
  'exception.file.empty': '{name} ist leer. Wählen Sie eine andere Datei.',
  'exception.file.other-kind':
    '{name} ist kein PDF und kein JPEG. Wandeln Sie die Datei um, oder machen Sie ein Foto des Dokuments.',
  'exception.file.broken':
    '{name} ist beschädigt und nicht ganz lesbar. Speichern Sie die Datei neu und versuchen Sie es noch einmal.',
  'exception.file.locked': '{name} ist mit einem Passwort geschützt. Speichern Sie die Datei ohne Passwort.',
  'exception.file.active':
    '{name} enthält ein Programm oder eine andere Datei. Drucken Sie das Dokument als PDF, und fügen Sie dieses PDF hinzu.',
  'exception.file.too-many':
    'Mehr als fünf Dokumente können Sie nicht auf einmal senden. {name} wurde nicht hinzugefügt.',
  'exception.file.too-many-in-all': '{name} kann jetzt nicht hinzugefügt werden.',
  'exception.may-not-now.not-now': 'Das geht jetzt nicht mehr: Der Antrag ist inzwischen weiter. Sehen Sie unten nach.',
  'exception.may-not-now.no-documents': 'Fügen Sie zuerst mindestens ein Dokument hinzu.',
  'exception.may-not-now.nothing-new': 'Schreiben Sie eine Antwort, oder fügen Sie ein Dokument hinzu.',
  'exception.told.sent':
    'Ihr Antrag wurde gesendet. Sie erhalten eine E-Mail, sobald Sie etwas wissen oder tun müssen.',
  'exception.told.taken': 'Ihre Antwort wurde gesendet.',
  'exception.told.withdrawn': 'Ihr Antrag ist zurückgezogen.',
  'exception.steps': 'Was geschehen ist',
  'exception.step.sent': 'Antrag gesendet',
  'exception.step.taken': 'Jemand vom Personal prüft den Antrag',
  'exception.step.more-asked': 'Jemand vom Personal braucht mehr',
  'exception.step.answered': 'Antwort gesendet',
  'exception.step.approved': 'Erste Genehmigung',
  'exception.step.waiting': 'Zweite Genehmigung',
  'exception.step.objected': 'Einspruch',
  'exception.step.carried-out': 'Ausgeführt',
  'exception.step.impossible': 'Konnte nicht ausgeführt werden',
  'exception.step.refused': 'Abgelehnt',
  'exception.step.withdrawn': 'Zurückgezogen',
  'exception.by.asker': 'antragstellende Person',
  'exception.by.staff': 'Personal',
  'exception.by.representative': 'Vertreter des Unternehmens',
  'exception.by.manager': 'Verwalter der Zugänge',
  'exception.by.nobody': 'von selbst',
  'exception.next': 'Was jetzt folgt',
  'exception.next.sent': 'Jemand vom Personal übernimmt Ihren Antrag.',
  'exception.next.taken': 'Zwei Mitarbeitende prüfen die Dokumente.',
  'exception.next.more-asked': 'Antworten Sie oben, mit neuen Dokumenten oder mit einer Erklärung.',
  'exception.next.waiting':
    'Bis einschließlich {lastDay} kann Einspruch erheben, wer das Unternehmen vertritt oder verwaltet. Am Tag danach führen wir den Antrag aus.',
  'exception.next.objected': 'Zwei Mitarbeitende prüfen alles neu, zusammen mit dem Einspruch.',
  'exception.again': 'Haben Sie andere Beweise? Dann stellen Sie einen neuen Antrag.',
  'exception.impossible.company-ceased': 'Das Unternehmen besteht inzwischen nicht mehr.',
  'exception.impossible.in-charge-already': 'Diese Person verwaltet inzwischen schon Zugänge des Unternehmens.',
  'exception.impossible.invited-already': 'Diese Person ist inzwischen schon eingeladen.',
  'exception.asker': 'Antragstellende Person',
  'exception.asker.self': '{name}, für sich selbst (Schlüssel: {key})',
  'exception.asker.other': '{name}, für jemand anderen (Schlüssel: {key})',

  'files.to': 'Akten des Personals',
  'files.title': 'Akten',
  'files.lead':
    'Anträge mit Dokumenten, die auf das Personal oder auf einen Einspruch warten. Was am längsten wartet, steht oben.',
  'files.weak.title': 'Benutzen Sie einen stärkeren Schlüssel',
  'files.weak': 'Akten öffnen Sie nur mit Ihrer eID oder mit itsme.',
  'files.show-number': 'Zeigen',
  'files.prove.words': 'Das haben Sie geschrieben. Kopieren Sie es, denn diese Seite speichert es nicht:',
  'files.number-hidden': 'Ausgeblendet',
  'files.unread': 'Dokumente, die Sie noch nicht geöffnet haben: {count}. Erst danach können Sie genehmigen.',
  'files.beyond-reach':
    'Diese Personen haben laut ZDU (KBO) eine Funktion, und wir kennen ihre E-Mail-Adresse nicht: {names}. Schicken Sie ihnen einen Brief, bevor Sie genehmigen.',
  'files.none.title': 'Es wartet nichts',
  'files.none': 'Jeder Antrag ist erledigt.',
  'files.column.since': 'Letzter Schritt am',
  'files.yours': 'bei Ihnen',
  'files.done': 'Ihr Schritt ist gespeichert.',
  'files.decide': 'Ihr Schritt',
  'files.words': 'Was die antragstellende Person liest',
  'files.words.hint': 'Nötig, wenn Sie mehr anfordern oder ablehnen. Sagen Sie, was fehlt und wie es doch geht.',
  'files.action.take': 'Ich prüfe das',
  'files.action.ask-more': 'Mehr anfordern',
  'files.action.approve': 'Genehmigen',
  'files.action.refuse': 'Ablehnen',
  'files.nothing': 'Sie können hier jetzt nichts tun: Der Antrag wartet auf jemand anderen oder ist vorbei.',
  'files.prove':
    'Um zu entscheiden, benutzen Sie zuerst noch einmal Ihren digitalen Schlüssel. Danach kommen Sie hierher zurück.',
  'files.prove.go': 'Meinen digitalen Schlüssel benutzen',
  'files.may-not.about-oneself': 'Das betrifft Sie selbst: Jemand anderes vom Personal entscheidet.',
  'files.may-not.not-now': 'Das geht jetzt nicht mehr: Der Antrag ist inzwischen weiter.',
  'files.may-not.taken-already': 'Sie prüfen diesen Antrag schon.',
  'files.may-not.not-in-charge': 'Jemand anderes vom Personal prüft diesen Antrag. Übernehmen Sie ihn zuerst.',
  'files.may-not.own-approval': 'Sie haben das schon genehmigt: Jemand anderes muss die zweite Genehmigung geben.',
  'files.may-not.not-read': 'Öffnen Sie zuerst jedes Dokument.',
  'files.may-not.no-words': 'Schreiben Sie, was die antragstellende Person wissen muss.',

  'objection.notice':
    'Das Personal von BTB hat einen Antrag genehmigt: {name} wird Hauptzugangsverwalter. Sie können bis einschließlich {lastDay} Einspruch erheben.',
  'objection.to': 'Lesen und Einspruch erheben',
  'objection.title': 'Einspruch gegen {name}',
  'objection.lead':
    '{asker} hat beantragt, {name} zum Hauptzugangsverwalter von {company} zu machen. Zwei Mitarbeitende haben das genehmigt.',
  'objection.what':
    'Stimmt das nicht? Dann erheben Sie bis einschließlich {lastDay} Einspruch. Es geschieht dann nichts, bis zwei Mitarbeitende alles neu geprüft haben. Die antragstellende Person liest, was Sie schreiben, aber nicht, wer Sie sind.',
  'objection.why': 'Warum stimmt es nicht?',
  'objection.why.hint': 'Schreiben Sie, was Sie wissen. Höchstens 2000 Zeichen.',
  'objection.button': 'Einspruch erheben',
  'objection.done': 'Ihr Einspruch wurde gesendet. Zwei Mitarbeitende prüfen alles neu.',
  'objection.may-not.not-concerned': 'Sie haben keine Funktion und keine Aufgabe in diesem Unternehmen.',
  'objection.may-not.own-request':
    'Das ist Ihr eigener Antrag. Ziehen Sie ihn zurück, wenn Sie ihn nicht mehr möchten.',
  'objection.may-not.not-now': 'Das geht jetzt nicht mehr: Der Antrag ist inzwischen weiter.',
  'objection.may-not.too-late': 'Die Tage für einen Einspruch sind vorbei.',
  'objection.may-not.objected-already':
    'Sie haben schon Einspruch erhoben. Das Personal hat ihn gelesen und neu genehmigt.',
  'objection.may-not.no-words': 'Schreiben Sie, warum es nicht stimmt.',

  'mail.exception.sent.subject': 'Erhalten: Ihr Antrag für {company}',
  'mail.exception.sent': `Guten Tag {asker}

Wir haben Ihren Antrag für {company} erhalten. {appointee} wird dann Hauptzugangsverwalter. Zwei Mitarbeitende prüfen Ihre Dokumente.

Hier sehen Sie, wie weit der Antrag ist:
{link}`,
  'mail.exception.more-asked.subject': 'Wir brauchen mehr: Ihr Antrag für {company}',
  'mail.exception.more-asked': `Guten Tag {asker}

Jemand vom Personal braucht noch etwas, um Ihren Antrag für {company} zu prüfen. Lesen Sie, was, und antworten Sie hier:
{link}`,
  'mail.exception.waiting.subject': 'Genehmigt: Ihr Antrag für {company}',
  'mail.exception.waiting': `Guten Tag {asker}

Zwei Mitarbeitende haben Ihren Antrag für {company} genehmigt. {appointee} wird Hauptzugangsverwalter. Wer das Unternehmen vertritt oder dessen Zugänge verwaltet, kann bis einschließlich {lastDay} Einspruch erheben. Am Tag danach führen wir den Antrag aus.

Hier sehen Sie, wie weit der Antrag ist:
{link}`,
  'mail.exception.objected.subject': 'Einspruch: Ihr Antrag für {company}',
  'mail.exception.objected': `Guten Tag {asker}

Jemand hat Einspruch gegen Ihren Antrag für {company} erhoben. Zwei Mitarbeitende prüfen alles neu. Lesen Sie den Einspruch hier:
{link}`,
  'mail.exception.refused.subject': 'Abgelehnt: Ihr Antrag für {company}',
  'mail.exception.refused': `Guten Tag {asker}

Ihr Antrag für {company} wurde abgelehnt. Lesen Sie hier, warum, und was Sie tun können:
{link}`,
  'mail.exception.carried-out.subject': 'Ausgeführt: Ihr Antrag für {company}',
  'mail.exception.carried-out': `Guten Tag {asker}

Ihr Antrag für {company} ist ausgeführt. Haben Sie sich selbst gewählt? Dann sind Sie jetzt Hauptzugangsverwalter. Haben Sie jemand anderen gewählt? Dann hat {appointee} eine Einladung erhalten.

{link}`,
  'mail.exception.object.subject': 'Achtung: Jemand wird Hauptzugangsverwalter von {company}',
  'mail.exception.object': `Guten Tag

Das Personal von BTB hat einen Antrag mit Dokumenten von {asker} genehmigt: {appointee} wird Hauptzugangsverwalter von {company}.

Stimmt das nicht? Dann erheben Sie bis einschließlich {lastDay} Einspruch:
{link}`,
  'mail.exception.done.subject': 'Achtung: neuer Hauptzugangsverwalter für {company}',
  'mail.exception.done': `Guten Tag

Der Antrag mit Dokumenten von {asker} ist ausgeführt. {appointee} ist Hauptzugangsverwalter von {company} oder hat eine Einladung dazu erhalten.

Stimmt das nicht? Wer das Unternehmen vertritt, kann die Aufgabe beenden:
{link}`,
};
