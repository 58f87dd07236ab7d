import type { Texts } from '#web/languages.ts';
import { de as confirm } from './confirm.de.ts';
import { de as exception } from './exception.de.ts';
import { de as guide } from './guide.de.ts';
import { de as history } from './history.de.ts';
import { de as mails } from './mails.de.ts';
import { de as managers } from './managers.de.ts';
import type { nl } from './nl.ts';
import { de as reasons } from './reasons.de.ts';

export const de: Texts<typeof nl> = {
  'site.name': 'Verwaltung der Zugangsverwalter (BTB)',
  'site.question': 'Wer verwaltet die Zugänge eines Unternehmens?',
  'nav.front': 'Über BTB',
  'nav.companies': 'Meine Unternehmen',
  'nav.invitations': 'Meine Einladungen',
  'sign-in': 'Anmelden',
  continue: 'Weiter',
  'error.summary': 'Es gibt ein Problem',
  warning: 'Achtung',

  'key.csamtotp': 'Sicherheitscode über mobile App',
  'key.eid': 'Personalausweis (eID)',
  'key.itsme': 'itsme',
  'key.csamsms': 'Sicherheitscode per SMS',
  'key.passkey': 'Passkey',
  'key.eidashigh': 'Anerkannter europäischer Schlüssel',
  'key.eidassubstantial': 'Anerkannter europäischer Schlüssel (Niveau substanziell)',
  'key.other': 'Anderer Schlüssel ({name})',

  'front.title': 'Wählen Sie, wer die Zugänge Ihres Unternehmens verwaltet',
  'front.lead':
    'Jedes Unternehmen braucht jemanden, der entscheidet, wer für das Unternehmen bei den Behörden arbeiten darf. Diese Person heißt Hauptzugangsverwalter. Der gesetzliche Vertreter ernennt sie hier. Der Hauptzugangsverwalter kann andere zu seiner Hilfe ernennen: Mit-Hauptzugangsverwalter und Zugangsverwalter für einen Teil des Unternehmens.',
  'front.how.title': 'Wie geht das?',
  'front.how.appoint': 'Sie ernennen jemanden',
  'front.how.appoint.who': 'Gesetzlicher Vertreter',
  'front.how.appoint.text':
    'Sie wählen Ihr Unternehmen und geben ein, wen Sie ernennen: sich selbst oder jemand anderen im Unternehmen.',
  'front.how.accept': 'Diese Person nimmt an',
  'front.how.accept.who': 'Hauptzugangsverwalter',
  'front.how.accept.text':
    'Diese Person erhält eine E-Mail, meldet sich hier an und nimmt innerhalb von {days} Tagen an.',
  'front.how.rights': 'Diese Person gibt Rechte',
  'front.how.rights.who': 'Hauptzugangsverwalter',
  'front.how.rights.text':
    'Das geschieht in Gebruikersbeheer: wer was tun darf, für welche Niederlassungseinheiten und bis wann.',
  'front.who.title': 'Wer kann hier etwas tun?',
  'front.who.representative':
    'Wer heute in der ZDU (KBO) als gesetzlicher Vertreter eines Unternehmens eingetragen ist. Zum Beispiel ein Verwalter einer Gesellschaft.',
  'front.who.invited': 'Wer eine Einladung erhalten hat, Zugänge zu verwalten, und wer eine angenommen hat.',
  'front.who.kbo': 'Nachsehen, wen die ZDU (KBO) als Vertreter kennt',
  'front.keys.title': 'Mit welchem Schlüssel?',
  'front.keys.accepted': 'Sie brauchen einen dieser digitalen Schlüssel:',
  'front.keys.real':
    'Das BTB der Behörden nimmt den Personalausweis (eID) und itsme an. Dieses BTB ist anders eingestellt: Hier gilt die Liste oben.',
  'front.term': 'Die Frist von {days} Tagen haben wir selbst gewählt. Die Behörden machen ihre Frist nicht bekannt.',

  'companies.title': 'Meine Unternehmen',
  'companies.lead': 'Sie sind heute der gesetzliche Vertreter dieser Unternehmen.',
  'companies.snapshot': 'Nach den Daten der ZDU (KBO) vom {date}.',
  'companies.caption': 'Unternehmen, die Sie vertreten',
  'companies.column.company': 'Unternehmen',
  'companies.column.function': 'Ihre Funktion in der ZDU (KBO)',
  'companies.column.state': 'Hauptzugangsverwalter',
  'companies.column.action': 'Was Sie tun können',
  'companies.function': '{name}, seit dem {since}',
  'companies.function.of': '{name}, seit dem {since}, als ständiger Vertreter von {holder}',
  'companies.open': 'Ansehen',
  'companies.open.label': '{company} ansehen',
  'companies.appoint': 'Jemanden ernennen',
  'companies.appoint.label': 'Jemanden für {company} ernennen',
  'companies.more':
    'Hier stehen die ersten {most}. Ist Ihr Unternehmen nicht dabei? Setzen Sie seine Nummer hinter diese Adresse.',
  'companies.managed.title': 'Wo Sie Zugänge verwalten',
  'companies.managed.one': '{role} seit dem {since}',
  'companies.managed.next': 'Rechte geben und beenden Sie in Gebruikersbeheer.',
  'companies.managed.open': 'Gebruikersbeheer öffnen',
  'companies.invited.one': 'Sie haben eine Einladung, Zugänge zu verwalten.',
  'companies.invited.other': 'Sie haben {count} Einladungen, Zugänge zu verwalten.',
  'companies.invited.open': 'Ihre Einladungen ansehen',

  'state.in-charge': 'In Ordnung',
  'state.invitation-open': 'Wartet auf Antwort',
  'state.nobody-in-charge': 'Niemand',

  'none.title': 'Sie sind heute kein gesetzlicher Vertreter in der ZDU (KBO)',
  'none.lead': 'Darum können Sie hier niemanden ernennen. Wir haben in den Daten der ZDU (KBO) vom {date} nachgesehen.',
  'none.lead.empty': 'Darum können Sie hier niemanden ernennen. Die Daten der ZDU (KBO) sind hier noch nicht geladen.',
  'none.what': 'Was können Sie tun?',
  'none.check': 'Sehen Sie in der ZDU (KBO) nach, wer Ihr Unternehmen vertritt.',
  'none.check.link': 'Ihr Unternehmen in der ZDU (KBO) suchen',
  'none.ask': 'Steht dort jemand anderes? Bitten Sie diese Person, Sie hier zu ernennen.',
  'none.update':
    'Haben Sie Ihre Funktion erst seit Kurzem? Warten Sie, bis die ZDU (KBO) sie kennt und die Daten hier erneuert sind. Steht ein Fehler in der ZDU (KBO)? Lassen Sie ihn von einem Unternehmensschalter oder von der Kanzlei des Unternehmensgerichts berichtigen.',

  'refused.title': 'Sie können hier nicht für dieses Unternehmen handeln',
  'refused.back': 'Zu meinen Unternehmen',
  'refused.snapshot': 'Wir haben in den Daten der ZDU (KBO) vom {date} nachgesehen.',
  'refused.kbo': 'Dieses Unternehmen in der ZDU (KBO) ansehen',
  'missing.request':
    'Wir finden für Sie keinen Antrag unter dieser Adresse. Vielleicht ist er inzwischen weiter oder schon abgeschlossen.',
  'missing.title': 'Diese Seite gibt es nicht',
  'missing.company':
    'Wir finden kein Unternehmen mit dieser Nummer. Prüfen Sie die Nummer, oder wählen Sie Ihr Unternehmen in der Liste.',
  'missing.appointment':
    'Wir finden diese Ernennung nicht. Prüfen Sie die Adresse, oder wählen Sie Ihr Unternehmen in der Liste.',
  'missing.invitation':
    'Wir finden für Sie keine Einladung unter dieser Adresse. Ist sie für jemand anderen? Dann muss diese Person sich anmelden.',
  'key.refused.title': 'Dieser Schlüssel genügt hier nicht',
  'key.refused.key-not-accepted':
    'Sie sind angemeldet mit: {used}. Für BTB brauchen Sie einen anderen Schlüssel. Es wurde nichts geändert.',
  'key.refused.key-not-told':
    'Wir wissen nicht, mit welchem Schlüssel Sie sich angemeldet haben. Darum können Sie hier nichts tun. Es wurde nichts geändert.',
  'key.refused.next': 'Melden Sie sich ab, und melden Sie sich mit einem dieser Schlüssel neu an:',
  'number.refused.title': 'Wir kennen Ihre Nationalregisternummer nicht',
  'number.refused':
    'Die Anmeldung hat uns Ihre Nationalregisternummer nicht weitergegeben. Ohne diese Nummer können wir Sie in der ZDU (KBO) nicht finden. Es wurde nichts geändert. Melden Sie sich ab, und melden Sie sich neu an.',

  'company.back': 'Zu meinen Unternehmen',
  'company.number': 'Unternehmensnummer',
  'company.you': 'Sie vertreten dieses Unternehmen als',
  'company.managers.title': 'Wer verwaltet die Zugänge?',
  'company.managers.none.title': 'Niemand verwaltet die Zugänge',
  'company.managers.none':
    'Solange das so ist, kann nur ein gesetzlicher Vertreter Rechte für dieses Unternehmen geben.',
  'company.invitations.title': 'Einladungen',
  'company.invitations.none.title': 'Es gibt keine Einladungen',
  'company.invitations.none':
    'Wenn Sie jemanden im Unternehmen ernennen, sehen Sie hier, ob diese Person geantwortet hat.',
  'company.invitations.next':
    'Sobald jemand annimmt, steht diese Person oben. Ist die E-Mail nicht angekommen? Die Einladung steht auch in BTB, unter „Meine Einladungen“.',
  'company.column.person': 'Person',
  'company.column.state': 'Stand',
  'company.column.action': 'Was Sie tun können',
  'company.appoint': 'Jemanden ernennen',
  'company.appoint.self': 'Sich selbst ernennen',
  'company.details': 'Einzelheiten',
  'company.details.label': 'Einzelheiten von {name}',

  'appoint.back': 'Zurück',
  'appoint.self.who': 'Sie ernennen sich selbst: {name}.',
  'appoint.insz': 'Nationalregisternummer',
  'appoint.insz.hint':
    'Von der Person, die Sie ernennen. Die Nummer steht auf der Rückseite des Personalausweises, zum Beispiel 93.11.21-984.28. Eine BIS-Nummer ist auch gut.',
  'appoint.givenName': 'Vorname',
  'appoint.familyName': 'Nachname',
  'appoint.familyName.hint':
    'Wie auf dem Personalausweis. Stimmt der Name nicht, dann kann diese Person nicht annehmen.',
  'appoint.email': 'E-Mail-Adresse',
  'appoint.email.hint': 'An diese Adresse senden wir die Einladung.',
  'appoint.email.hint.self': 'An diese Adresse senden wir Nachrichten über diese Ernennung.',
  'appoint.phone': 'Telefonnummer',
  'appoint.phone.hint': 'Zum Beispiel 0499 00 00 00.',
  'appoint.declared': 'Erklärung',
  'appoint.declared.choice': 'Ich erkläre, dass diese Person in der Organisation arbeitet.',

  'check.title': 'Prüfen und bestätigen',
  'check.insz': 'Nationalregisternummer',
  'check.email': 'E-Mail-Adresse',
  'check.phone': 'Telefonnummer',
  'check.within': 'Verbindung zur Organisation',
  'check.within.declared': 'Arbeitet in der Organisation (Sie erklären das)',
  'check.within.representative': 'Ist gesetzlicher Vertreter',
  'check.what.other':
    'Nach Ihrer Bestätigung erhält {name} eine E-Mail. {name} kann bis einschließlich {lastDay} annehmen. Erst danach kann {name} Rechte geben.',
  'check.what.self': 'Nach Ihrer Bestätigung sind Sie sofort {role}. Sie können dann Rechte geben, auch sich selbst.',
  'check.reply': 'Ihre eigene E-Mail-Adresse (freiwillig)',
  'check.reply.hint': 'Dann teilen wir Ihnen mit, wie die Antwort lautet. Sie sehen sie auch immer hier.',
  'check.confirm': 'Bestätigen',
  'check.change': 'Ändern',

  'done.invited': 'Die Einladung wurde gesendet',
  'done.accepted': 'Sie sind {role}',
  'done.next.title': 'Was geschieht jetzt?',
  'done.next.invited':
    '{name} erhält eine E-Mail, meldet sich an und nimmt an. Das geht bis einschließlich {lastDay}. Bis dahin kann {name} noch keine Rechte geben.',
  'done.next.accepted': 'Sie können jetzt in Gebruikersbeheer Rechte für {company} geben, auch sich selbst.',
  'detail.title': 'Ernennung von {name}',
  'detail.back': 'Zurück zu {company}',
  'detail.state': 'Stand',
  'detail.by': 'Ernannt durch',
  'detail.by.value': '{name}, {function} seit dem {since} (Daten der ZDU vom {snapshot})',
  'detail.on': 'Ernannt am',

  'stop.keep': 'Nichts ändern',
  'stop.refused.answered-already':
    'Inzwischen gibt es eine Antwort. Es wurde nichts geändert. Sehen Sie unten, wie der Stand ist.',
  'stop.refused.not-accepted':
    'Es wurde noch nicht angenommen. Es wurde nichts geändert. Sie können aber die Einladung zurückziehen.',
  'stop.refused.over': 'Das war schon vorbei. Es wurde nichts geändert.',

  'invitations.title': 'Meine Einladungen',
  'invitations.lead': 'Unternehmen, die Sie bitten, Zugänge zu verwalten.',
  'invitations.caption': 'Ihre Einladungen',
  'invitations.none.title': 'Sie haben keine Einladungen',
  'invitations.none':
    'Erwarten Sie eine? Fragen Sie die Person, die Sie ernennen wollte, ob Ihre Nationalregisternummer richtig eingegeben ist.',
  'invitations.column.company': 'Unternehmen',
  'invitations.column.by': 'Durch',
  'invitations.open.label': 'Lesen und antworten: {company}',
  'invitations.see.label': 'Ansehen: {company}',

  'invitation.back': 'Zu meinen Einladungen',
  'invitation.title': 'Werden Sie {role} von {company}?',
  'invitation.lead':
    '{by} vertritt {company} und bittet Sie, die Zugänge zu verwalten. Sie können bis einschließlich {lastDay} antworten.',
  'invitation.lead.manager':
    '{by} ist {capacity} von {company} und bittet Sie, bei den Zugängen zu helfen. Sie können bis einschließlich {lastDay} antworten.',
  'invitation.means.part':
    'Sie geben Rechte an Personen, die für das Unternehmen bei den Behörden arbeiten. Sie können nicht mehr geben, als unten steht.',
  'invitation.means.title': 'Was bedeutet das?',
  'invitation.means.decide':
    'Sie entscheiden, wer für das Unternehmen bei den Behörden arbeiten darf, für welche Niederlassungseinheiten und bis wann.',
  'invitation.means.responsible':
    'Sie sind dafür verantwortlich. Geht jemand weg, dann nehmen Sie dieser Person die Rechte ab.',
  'invitation.means.recorded': 'Alles, was Sie tun, wird mit Ihrem Namen, dem Schlüssel und dem Zeitpunkt gespeichert.',
  'invitation.means.stop':
    'Ein gesetzlicher Vertreter, oder wer über Ihnen steht, kann Ihre Aufgabe immer aussetzen oder beenden.',
  'invitation.means.resign': 'Sie können selbst immer aufhören, unter „Meine Aufgaben“.',
  'invitation.details.title': 'Diese Angaben hat {by} über Sie gemacht',
  'invitation.name': 'Name',
  'invitation.accept': 'Annehmen',
  'invitation.decline': 'Ablehnen',
  'invitation.done.accepted': 'Sie sind {role}',
  'invitation.done.accepted.text': 'Ihre Aufgabe für {company} hat begonnen.',
  'invitation.done.declined': 'Sie haben abgelehnt',
  'invitation.done.declined.text':
    'Sie werden nicht {role} von {company}. War es ein Irrtum? Bitten Sie {by}, Sie noch einmal einzuladen.',
  'invitation.next':
    'Geben Sie jetzt Rechte in Gebruikersbeheer. Geben Sie auch sich selbst eines, wenn Sie selbst arbeiten müssen.',
  'invitation.next.link': 'Zu Gebruikersbeheer',
  'invitation.over':
    'Diese Einladung ist nicht mehr offen. Brauchen Sie sie noch? Bitten Sie {by}, Sie noch einmal einzuladen.',
  ...exception,
  ...confirm,
  ...guide,
  ...history,
  ...managers,
  ...reasons,
  ...mails,
};
