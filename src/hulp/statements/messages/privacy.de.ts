import type { Texts } from '#web/languages.ts';
import type { nl } from './privacy.nl.ts';

export const de: Texts<typeof nl> = {
  'privacy.title': 'Datenschutz',
  'privacy.lead': 'Welche Daten wir über Sie haben, wofür, wer sie sieht und wie lange wir sie aufbewahren.',
  'privacy.who': 'Wer ist verantwortlich?',
  'privacy.who.what': '{operator} ist für diese Websites verantwortlich.',
  'privacy.contact': 'Fragen zu Ihren Daten:',
  'privacy.ground': 'Warum dürfen wir das?',
  'privacy.ground.what':
    'Ihre Daten dienen dazu, zu wissen, wer Sie sind und was Sie dürfen. Auf welches Gesetz sich das stützt, hängt davon ab, wer diese Websites betreibt. Das ist noch nicht bestätigt.',
  'privacy.ground.number':
    'Für die Nationalregisternummer gilt das Gesetz vom 8. August 1983: Wer sie verwendet, braucht eine Ermächtigung. Welche hier gilt, ist noch nicht bestätigt.',
  'privacy.per-system': 'Welche Daten, wo?',
  'privacy.question.what': 'Welche Daten',
  'privacy.question.why': 'Wofür',
  'privacy.question.who': 'Wer sieht sie',
  'privacy.question.kept': 'Wie lange',
  'privacy.mails': 'E-Mails und SMS',
  'privacy.changes': 'Protokoll der Änderungen',
  'privacy.log': 'Technisches Protokoll',
  'privacy.others': 'Wer bekommt Ihre Daten noch?',
  'privacy.others.itsme': 'Melden Sie sich mit itsme an? Dann weiß itsme, auf welcher Website Sie sich anmelden.',
  'privacy.others.card':
    'Benutzen Sie Ihren Personalausweis? Dann fragen wir beim Aussteller der Karte, ob sie noch gültig ist.',
  'privacy.others.sms':
    'Wählen Sie einen Code per SMS? Dann bekommt der Dienst, der SMS verschickt, Ihre Nummer und den Code.',
  'privacy.others.applications':
    'Melden Sie sich bei einer anderen Anwendung an? Dann bekommt sie Ihren Namen und Ihre Rechte. Ihre Nationalregisternummer bekommt sie nur, wenn das vereinbart ist.',
  'privacy.others.none': 'Sonst bekommt niemand Ihre Daten, und wir verwenden sie nicht für Werbung.',
  'privacy.rights': 'Ihre Rechte',
  'privacy.rights.what':
    'Sie dürfen Ihre Daten einsehen, berichtigen oder löschen lassen, und Sie dürfen widersprechen. Wenden Sie sich dafür an {operator}. Manchmal müssen wir etwas aufbewahren. Dann sagen wir, warum.',
  'privacy.rights.own':
    'Ihre Schlüssel, Ihre E-Mail-Adresse und Ihre letzten Anmeldungen sehen und ändern Sie selbst bei Mijn digitale sleutels.',
  'privacy.complaint': 'Eine Beschwerde?',
  'privacy.complaint.what':
    'Sie können sich bei der Datenschutzbehörde beschweren. Ob sie oder eine andere Aufsichtsbehörde für diese Websites zuständig ist, ist noch nicht bestätigt.',
  'privacy.complaint.link': 'Zur Website der Datenschutzbehörde',
  'data.sleutels.what':
    'Ihr Name, Ihre Nationalregisternummer, E-Mail-Adresse und Telefonnummer. Ihre Schlüssel und zu jeder Anmeldung: wann, wo, mit welcher Art Browser und aus welchem Land.',
  'data.sleutels.why': 'Wissen, wer Sie sind, und Sie warnen, wenn sich jemand anderes in Ihrem Namen anmeldet.',
  'data.sleutels.who':
    'Nur Sie. Jemand vom Registrierungsbüro sieht Ihren Namen und Ihre Nummer, wenn Sie dort einen Schlüssel beantragen.',
  'data.sleutels.kept':
    'Anmeldungen: {signIns} Tage. Ihr Browser: {devices} Tage nach Ihrer letzten Anmeldung. Warnungen: {alarms} Tage. Der Rest, solange Sie einen Schlüssel haben.',
  'data.acm.what':
    'Dass Sie angemeldet sind, bei welcher Anwendung und für welches Unternehmen. Auch, dass Sie irgendwo keinen Zugang hatten.',
  'data.acm.why': 'Sie anmelden und Sie überall abmelden, sobald ein Recht endet.',
  'data.acm.who':
    'Eine Referenz, die Sie vorlesen, zeigt der Hotline diese eine Ablehnung, ohne Ihren Namen. Sonst sieht das niemand auf einer Seite.',
  'data.acm.kept':
    'Ihre Anmeldung endet, wenn Sie {idle} Minuten nichts tun, oder nach {session} Stunden. Nach {sessionRow} Stunden löscht das nächste Aufräumen sie. Bei welcher Anwendung Sie waren: {entries} Stunden. Ablehnungen: {refusals} Tage.',
  'data.zone.what':
    'Von Arbeitnehmern: Name, Nationalregisternummer, Niederlassungseinheit und Beginn. Von Ihnen: dass Sie Ihr Profil bestätigt haben.',
  'data.zone.why': 'Die Arbeitnehmer eines zugelassenen Unternehmens führen.',
  'data.zone.who': 'Wer in diesem Unternehmen das Recht dazu hat, aber nur für die eigenen Niederlassungseinheiten.',
  'data.zone.kept': 'Ein Ende ist noch nicht festgelegt.',
  'data.gebruikersbeheer.what':
    'Name, Nationalregisternummer und E-Mail-Adresse von allen, die für ein Unternehmen arbeiten. Die Rechte dieser Personen, wer sie gegeben hat und wann sie zuletzt benutzt wurden.',
  'data.gebruikersbeheer.why': 'Bestimmen, wer was darf, für welches Unternehmen und welche Niederlassungseinheit.',
  'data.gebruikersbeheer.who':
    'Wer in diesem Unternehmen Rechte verwaltet, innerhalb der eigenen Befugnis. Und Sie selbst.',
  'data.gebruikersbeheer.kept':
    'Hochgeladene Dateien mit Rechten: {imports} Tage. Für Rechte, die vorbei sind, ist ein Ende noch nicht festgelegt.',
  'data.btb.what':
    'Name, Nationalregisternummer und E-Mail-Adresse von Zugangsverwaltern. Bei einem Antrag mit Dokumenten: diese Dokumente.',
  'data.btb.why': 'Wissen, wen ein Unternehmen ernannt hat, um den Zugang zu verwalten.',
  'data.btb.who':
    'Die gesetzlichen Vertreter und die Verwalter dieses Unternehmens. Dokumente: nur wer den Antrag stellt und das Personal, das entscheidet.',
  'data.btb.kept':
    'Eine Ernennung, die Sie nicht abgeschickt haben: {drafts} Tage. Dokumente zu Anträgen, aus denen nichts wurde: {documents} Tage. Für den Rest ist ein Ende noch nicht festgelegt.',
  'data.kbo.what':
    'Unternehmen und Niederlassungseinheiten, wie die ZDU (KBO) sie veröffentlicht. Name und Nationalregisternummer derer, die sie vertreten.',
  'data.kbo.why': 'Wissen, wer für ein Unternehmen entscheiden darf.',
  'data.kbo.who':
    'Unternehmen und die Namen derer, die dort eine Funktion haben: alle, wie in der öffentlichen ZDU (KBO). Die Nationalregisternummer und die Privatadresse einer Person zeigen wir niemandem.',
  'data.kbo.kept': 'Solange das Register sie hat. Für Funktionen, die vorbei sind, ist ein Ende noch nicht festgelegt.',
  'data.hulp.what':
    'Was Sie über eine Seite schreiben, ohne Namen. Was Sie gesucht und nicht gefunden haben, ohne Ziffern. Von einer Frage oder Beschwerde: Ihr Name, wie wir Sie erreichen, Ihr Text und Ihre Dateien. Wer von der Hotline bei Ihnen mitgeschaut hat und warum. Ihre Netzwerkadresse, nur unkenntlich gemacht.',
  'data.hulp.why': 'Ihre Fragen beantworten, die Hilfe besser machen und Missbrauch verhindern.',
  'data.hulp.who':
    'Wer die Hilfe betreut und Fragen beantwortet. Wer mitgeschaut hat, lesen Sie selbst. Auch wer alle Zugänge Ihres Unternehmens verwaltet, kann das lesen. Die Netzwerkadresse sieht niemand.',
  'data.hulp.kept':
    'Rückmeldungen, Suchanfragen und wer mitgeschaut hat: {said} Tage. Eine Frage oder Beschwerde: {cases} Tage nach dem Ende oder {withdrawn} Tage, nachdem Sie sie zurückgezogen haben. Die unkenntliche Adresse: ein Tag.',
  'data.mails.what': 'E-Mail-Adresse oder Telefonnummer und der Text.',
  'data.mails.why': 'Sie benachrichtigen oder Ihnen einen Code senden.',
  'data.mails.who': 'Sie und der Dienst, der E-Mails oder SMS zustellt.',
  'data.mails.kept': 'Verschickt: {sent} Tage. Was nicht verschickt werden konnte, leeren wir nach {unsent} Tagen.',
  'data.changes.what':
    'Wer was wann geändert hat, für welches Unternehmen und mit welcher Art Schlüssel. Nie eine Nationalregisternummer.',
  'data.changes.why': 'Nachsehen können, wer was getan hat.',
  'data.changes.who': 'Verwalter eines Unternehmens sehen, was dort geschah, innerhalb ihrer Befugnis.',
  'data.changes.kept':
    'Ein Ende ist noch nicht festgelegt. Aus einem verketteten Protokoll kann nichts spurlos verschwinden.',
  'data.log.what': 'Fehler und Ablehnungen, mit einer Nummer. Keine Passwörter und keine Nationalregisternummern.',
  'data.log.why': 'Probleme lösen.',
  'data.log.who': 'Wer die Websites verwaltet.',
  'data.log.kept': 'Das bestimmt {operator}. Wie lange, ist noch nicht bestätigt.',
};
