import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';
import { de as passkey } from './passkey.de.ts';

export const de: Texts<typeof nl> = {
  ...passkey,
  'site.name': 'Zugangsverwaltung (ACM)',
  'site.question': 'Wer sind Sie, und in wessen Namen melden Sie sich an?',
  'nav.front': 'Start',
  'nav.claims': 'Für Anwendungen',
  'front.title': 'Zugangsverwaltung',
  'front.what':
    'Hier beweisen Sie mit Ihrem digitalen Schlüssel, wer Sie sind. Danach wählen Sie, für welche Organisation Sie arbeiten. Eine Anwendung wie die Beveiligde Zone schickt Sie von selbst hierher.',
  'front.start': 'Beginnen Sie darum bei der Anwendung, die Sie benutzen möchten.',
  'front.zone': 'Zur Beveiligde Zone',
  'choose.title': 'Wie möchten Sie beweisen, wer Sie sind?',
  'choose.for': 'Sie gehen zu: {application}',
  'choose.moreInfo': 'Mehr Infos',
  'choose.cancel': 'Zurück zu {application}',
  'password.title': 'Ihr Benutzername und Ihr Passwort',
  'password.username': 'Benutzername',
  'password.password': 'Passwort',
  'password.passwordHint': 'Das Passwort Ihres digitalen Schlüssels.',
  'code.code': 'Code',
  next: 'Weiter',
  back: 'Zurück',
  'errors.title': 'Das stimmt noch nicht',
  'errors.username': 'Geben Sie Ihren Benutzernamen ein.',
  'errors.password': 'Geben Sie Ihr Passwort ein.',
  'errors.wrong':
    'Dieser Benutzername und dieses Passwort passen nicht zusammen. Prüfen Sie, ob die Feststelltaste (Caps Lock) an ist.',
  'errors.busy':
    'Im Moment melden sich zu viele Menschen zugleich an. Warten Sie kurz und versuchen Sie es noch einmal.',
  'errors.paused': 'Es gab zu viele Fehlversuche. Versuchen Sie es ab {time} noch einmal.',
  'errors.codeUsed': 'Dieser Code wurde schon benutzt. Warten Sie, bis Ihre App einen neuen Code zeigt.',
  'errors.tooLong': 'Was Sie eingegeben haben, ist zu lang.',
  'errors.capacity': 'Wählen Sie, für wen Sie arbeiten.',
  'capacity.title': 'Für wen arbeiten Sie?',
  'capacity.hint': 'Sie haben das Recht für mehr als eine Organisation. Sie können später wechseln.',
  'capacity.EA': 'Unternehmen {number}',
  'capacity.LB': 'Lokale Behörde {number}',
  'capacity.BUR': 'Für sich selbst, als Bürger oder Bürgerin',
  'missing.title': 'Sie haben noch keinen Zugang zu {application}',
  'missing.intro':
    'Sie sind angemeldet als {person}. Ihr digitaler Schlüssel funktioniert. Trotzdem fehlt ein Glied in der Kette.',
  'missing.who': 'Wer helfen kann',
  'missing.what': 'Was diese Person tut',
  'missing.own': 'Was Sie tun können',
  'missing.mail': 'In eine E-Mail setzen',
  'missing.mail.subject': 'Zugang zu {application}',
  'missing.company.unknown': '(geben Sie hier den Namen Ihres Unternehmens an)',
  'missing.text': 'Text zum Weiterschicken',
  'missing.copy': 'Text kopieren',
  'missing.copied': 'Kopiert',
  'missing.chain': 'Die Kette zu Ihrem Zugang',
  'missing.request':
    'Guten Tag\n\nIch möchte in {application} arbeiten, habe aber noch keinen Zugang.\n\nUnternehmen: {company}\nWas fehlt: {link}\nMeine Bitte an Sie: {what}\nDas tun Sie hier: {there}\nDie Erklärung, Schritt für Schritt: {guide}\n\nMein Name: {person}\nReferenz: {reference}\n\nVielen Dank',
  'because.no-work-relation': 'Sie sind in Gebruikersbeheer mit keinem Unternehmen verknüpft.',
  'because.right-not-given':
    'Sie sind mit {company} verknüpft, aber Sie haben das Recht „Dienstleistungsschecks für zugelassene Unternehmen“ noch nicht erhalten.',
  'because.right-ended': 'Ihr Recht für {company} wurde am {since} beendet.',
  'because.right-not-begun': 'Ihr Recht für {company} beginnt erst am {since}.',
  'because.no-context': 'Sie haben das Recht für {company}, aber für keine Niederlassungseinheit.',
  'because.nobody-in-charge': 'Bei {company} ist niemand zum Hauptzugangsverwalter ernannt.',
  'because.manager-can-give-to-self':
    'Sie verwalten den Zugang für {company}, aber sich selbst haben Sie das Recht noch nicht gegeben.',
  'who.legal-representative': 'Der gesetzliche Vertreter Ihres Unternehmens',
  'who.chief-access-manager': 'Der Hauptzugangsverwalter Ihres Unternehmens',
  'who.head-local-administrator': 'Der lokale Hauptverwalter Ihrer Behörde',
  'what.legal-representative': 'Ernennt in BTB einen Hauptzugangsverwalter. Dieser gibt Ihnen danach das Recht.',
  'what.chief-access-manager':
    'Sucht Sie in Gebruikersbeheer. Gibt Ihnen das Recht „Dienstleistungsschecks für zugelassene Unternehmen“, für die Niederlassungseinheiten, in denen Sie arbeiten.',
  'what.head-local-administrator':
    'Sucht Sie in Gebruikersbeheer und gibt Ihnen das Recht „Dienstleistungsschecks für zugelassene Unternehmen“.',
  'what.self':
    'Sie dürfen das selbst. Geben Sie sich das Recht in Gebruikersbeheer, oder passen Sie dort Ihr Recht an.',
  'lacks.no-work-relation': 'Ich bin in Gebruikersbeheer noch nicht mit dem Unternehmen verknüpft.',
  'lacks.right-not-given':
    'Ich bin mit {company} verknüpft, habe aber das Recht „Dienstleistungsschecks für zugelassene Unternehmen“ noch nicht.',
  'lacks.right-ended': 'Mein Recht für {company} wurde am {since} beendet.',
  'lacks.right-not-begun': 'Mein Recht für {company} beginnt erst am {since}.',
  'lacks.no-context': 'Ich habe das Recht für {company}, aber für keine Niederlassungseinheit.',
  'lacks.nobody-in-charge': 'Bei {company} ist niemand zum Hauptzugangsverwalter ernannt.',
  'lacks.manager-can-give-to-self': 'Ich habe mir das Recht für {company} noch nicht selbst gegeben.',
  'ask.legal-representative':
    'Ernennen Sie in BTB einen Hauptzugangsverwalter. Diese Person kann mir danach das Recht geben.',
  'ask.chief-access-manager':
    'Suchen Sie mich in Gebruikersbeheer. Geben Sie mir das Recht „Dienstleistungsschecks für zugelassene Unternehmen“, für die Niederlassungseinheiten, in denen ich arbeite.',
  'ask.head-local-administrator':
    'Suchen Sie mich in Gebruikersbeheer. Geben Sie mir das Recht „Dienstleistungsschecks für zugelassene Unternehmen“, für die Niederlassungseinheiten, in denen ich arbeite.',
  'ask.self': 'Geben Sie mir das Recht „Dienstleistungsschecks für zugelassene Unternehmen“.',
  'go.ask': 'Das Recht selbst beantragen',
  'go.gebruikersbeheer': 'Zu Gebruikersbeheer',
  'chain.key': 'Digitaler Schlüssel',
  'chain.key.done': 'In Ordnung',
  'chain.charge': 'Hauptzugangsverwalter ernannt',
  'chain.relation': 'Mit einem Unternehmen verknüpft',
  'chain.right': 'Recht „Dienstleistungsschecks für zugelassene Unternehmen“',
  'chain.enter': 'Zugang zu {application}',
  'chain.missing': 'Fehlt',
  'chain.later': 'Folgt danach',
  'chain.done': 'In Ordnung',
  'lost.title': 'Diese Anmeldung gilt nicht mehr',
  'lost.what': 'Sie dauerte zu lange, oder Sie sind zu einer alten Seite zurückgegangen. Es wurde nichts geändert.',
  'lost.cookies':
    'Sehen Sie diese Seite immer wieder? Dann lehnt Ihr Browser Cookies ab. Öffnen Sie die Einstellungen Ihres Browsers, wählen Sie „Datenschutz“ oder „Cookies“, und erlauben Sie Cookies für diese Website.',
  'lost.next': 'Beginnen Sie neu bei der Anwendung, die Sie benutzen möchten.',
  'error.title': 'Die Anwendung hat eine falsche Anfrage gesendet',
  'error.what': 'Sie können hier selbst nichts tun. Der Verwalter der Anwendung muss das prüfen.',
  'failed.title': 'Die Zugangsverwaltung funktioniert im Moment nicht',
  'failed.what':
    'Das liegt nicht an Ihnen. Es wurde nichts geändert. Warten Sie eine Minute und versuchen Sie es noch einmal.',
  'error.code': 'Meldung für den Verwalter: {error}',
  'logout.title': 'Möchten Sie sich abmelden?',
  'logout.what': 'Sie melden sich bei der Zugangsverwaltung ab und bei den Anwendungen, die Sie geöffnet haben.',
  'logout.button': 'Abmelden',
  'logout.done.title': 'Sie sind abgemeldet',
  'logout.done.what': 'Benutzen auch andere diesen Computer? Dann schließen Sie Ihren Browser.',
  'claims.title': 'Für Anwendungen',
  'claims.intro': 'Das ist ein OpenID-Provider. Seine Adressen stehen im Discovery-Dokument.',
  'claims.discovery': 'Discovery-Dokument',
  'claims.caption': 'Scopes und was sie öffnen',
  'claims.scope': 'Scope',
  'claims.claims': 'Claims',
  'claims.form': 'Die Rolle eines Rechts hat die Form {form}, mit einem Wert pro Niederlassungseinheit.',
  'claims.notConfirmed': 'Nicht bestätigt',
  'claims.notConfirmedWhat':
    'Dass der Kontext die Nummer der Niederlassungseinheit ist, ist unser Verständnis. Die öffentlichen Quellen bestätigen es nicht.',
  'more.need': 'Was Sie brauchen',
  'more.manage': 'Zu Mijn digitale sleutels',
  'key.eid': 'Personalausweis (eID) mit Kartenleser',
  'key.itsme': 'itsme',
  'key.csamtotp': 'Sicherheitscode über mobile App',
  'key.csamsms': 'Sicherheitscode per SMS',
  'key.eidashigh': 'Anerkannter europäischer Schlüssel',
  'key.eidassubstantial': 'Anerkannter europäischer Schlüssel (Niveau substanziell)',
  'key.other': 'ein anderer Schlüssel',
  'choose.hint.eid': 'Ihre Karte, ein Kartenleser und Ihr PIN-Code.',
  'choose.hint.itsme': 'Die itsme-App auf Ihrem Telefon.',
  'choose.hint.csamtotp': 'Ihr Benutzername, Ihr Passwort und ein Code aus der App auf Ihrem Telefon.',
  'choose.hint.csamsms': 'Ihr Benutzername, Ihr Passwort und ein Code, den wir an Ihr Telefon senden.',
  'choose.unsure': 'Wissen Sie nicht, was Sie wählen sollen? Nehmen Sie diesen Schlüssel.',
  'choose.troubled': 'Dieser Schlüssel funktioniert jetzt vielleicht nicht. Wählen Sie lieber einen anderen.',
  'choose.recommended': 'Empfohlen',
  'choose.stepUp':
    'Sie sind schon angemeldet mit: {key}. Für {application} ist ein stärkerer Schlüssel nötig. Wählen Sie unten einen. Ihre Anfrage bleibt gespeichert.',
  'choose.moreInfoAbout': 'Mehr Infos über den Schlüssel {key}',
  'choose.forgotten': 'Benutzername, Passwort oder Telefon verloren?',
  'password.forgotten': 'Benutzername oder Passwort vergessen?',
  'password.thenText': 'Danach senden wir einen Code an das Telefon, das Sie bestätigt haben.',
  otherKey: 'Einen anderen Schlüssel wählen',
  'otherKey.title': 'Hier ist ein anderer Schlüssel nötig',
  'otherKey.also': 'Mit einem anderen Schlüssel',
  'otherKey.used': 'Sie sind angemeldet mit: {key}. Damit können Sie nicht arbeiten für:',
  'otherKey.needed': '{company}. Ihr Recht verlangt: {keys}.',
  'otherKey.or': ' oder ',
  'otherKey.go': 'Wählen Sie einen dieser Schlüssel. Ihre Anfrage bleibt gespeichert.',
  'otherKey.none':
    'Keiner dieser Schlüssel funktioniert im Moment für {application}. Fragen Sie die Person, die Ihnen das Recht gegeben hat, was Sie tun können.',
  'code.title.csamtotp': 'Der Code aus Ihrer App',
  'code.title.csamsms': 'Der Code aus unserer SMS',
  'code.hint.csamtotp': 'Öffnen Sie die App auf Ihrem Telefon und übernehmen Sie die 6 Ziffern. Ein Code gilt einmal.',
  'code.hint.csamsms':
    'Wir haben 6 Ziffern an Ihr Telefon gesendet. Sie gelten 5 Minuten, nur einmal und nur auf dieser Seite.',
  'code.resend': 'Einen neuen Code senden',
  'code.sentAgain': 'Wir haben einen neuen Code gesendet. Der vorige gilt nicht mehr.',
  'code.textWarning':
    'Eine SMS schützt Sie nicht vor einer falschen Website, die Ihren Code sofort weitergibt. Sie schützt Sie auch nicht vor jemandem, der Ihre Nummer übertragen lässt. Prüfen Sie immer die Adresse oben in Ihrem Browser. Geben Sie Ihren Code niemandem.',
  'errors.key-missing':
    'Sie haben den Schlüssel {key} noch nicht aktiviert. Aktivieren Sie ihn bei Mijn digitale sleutels, oder wählen Sie einen anderen Schlüssel.',
  'errors.key-blocked':
    'Der Schlüssel {key} ist gesperrt. Melden Sie sich mit einem anderen Schlüssel an und heben Sie die Sperre bei Mijn digitale sleutels auf. Oder gehen Sie zum Registrierungsbüro Ihrer Gemeinde.',
  'errors.code.csamtotp': 'Geben Sie die 6 Ziffern aus Ihrer App ein.',
  'errors.code.csamsms': 'Geben Sie die 6 Ziffern aus der SMS ein.',
  'errors.codeWrong.csamtotp':
    'Dieser Code stimmt nicht. Nehmen Sie den Code, der jetzt in Ihrer App steht. Stimmt er noch nicht? Dann prüfen Sie, ob die Uhr Ihres Telefons richtig geht.',
  'errors.codeWrong.csamsms': 'Dieser Code stimmt nicht. Nehmen Sie die 6 Ziffern aus der letzten SMS.',
  'errors.codeExpired': 'Dieser Code ist zu alt. Fordern Sie unten einen neuen an.',
  'errors.textPaused': 'Wir können Ihnen jetzt keine neue Nachricht senden. Das geht wieder ab {time}.',
  'expired.attempt': 'Es hat zu lange gedauert. Geben Sie Ihren Benutzernamen und Ihr Passwort noch einmal ein.',
  warning: 'Achtung',
  'eid.title': 'Lesen Sie Ihren Personalausweis',
  'eid.step.reader': 'Schließen Sie Ihren Kartenleser an.',
  'eid.step.card': 'Stecken Sie Ihre Karte in den Leser.',
  'eid.step.pin':
    'Wählen Sie unten „Meine Karte lesen“ und geben Sie Ihren PIN-Code in dem Fenster ein, das sich öffnet. Wir sehen diesen Code nie.',
  'eid.begin': 'Meine Karte lesen',
  'eid.noScript':
    'Für die Karte ist JavaScript nötig, und das ist in Ihrem Browser ausgeschaltet. Schalten Sie es ein, oder wählen Sie einen anderen Schlüssel.',
  'eid.problem.working': 'Achten Sie auf das Fenster, das sich öffnet, und geben Sie Ihren PIN-Code ein.',
  'eid.problem.extension':
    'Ihr Browser kann die Karte noch nicht lesen. Installieren Sie Web eID von web-eid.eu, starten Sie Ihren Browser neu und versuchen Sie es noch einmal. Oder wählen Sie einen anderen Schlüssel.',
  'eid.problem.native':
    'Das Programm Web eID auf Ihrem Computer fehlt oder ist zu alt. Installieren Sie die neueste Version von web-eid.eu und versuchen Sie es noch einmal. Oder wählen Sie einen anderen Schlüssel.',
  'eid.problem.reader':
    'Die Karte konnte nicht gelesen werden. Ist der Leser am Computer angeschlossen, und steckt die Karte richtig im Leser? Versuchen Sie es noch einmal. Oder wählen Sie einen anderen Schlüssel.',
  'eid.problem.cancelled':
    'Sie haben das Lesen der Karte abgebrochen. Es ist nichts geschehen. Sie können neu beginnen.',
  'eid.problem.timeout': 'Es hat zu lange gedauert. Es ist nichts geschehen. Sie können neu beginnen.',
  'eid.problem.context':
    'Ihr Browser hält diese Verbindung nicht für sicher und liest die Karte darum nicht. Wählen Sie einen anderen Schlüssel.',
  'eid.problem.other':
    'Das Lesen der Karte hat nicht geklappt. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Schlüssel.',
  'eid.refused.over': 'Das Lesen der Karte hat zu lange gedauert. Beginnen Sie neu.',
  'eid.refused.dates':
    'Das Zertifikat auf Ihrer Karte ist heute nicht gültig. Beantragen Sie eine neue Karte bei Ihrer Gemeinde, oder wählen Sie einen anderen Schlüssel.',
  'eid.refused.revoked':
    'Ihre Karte wurde widerrufen oder gesperrt. Beantragen Sie eine neue Karte bei Ihrer Gemeinde, oder wählen Sie einen anderen Schlüssel.',
  'eid.refused.unreachable':
    'Wir können jetzt nicht prüfen, ob Ihre Karte noch gültig ist. Versuchen Sie es in einigen Minuten noch einmal, oder wählen Sie einen anderen Schlüssel.',
  'eid.refused.signing':
    'Sie haben das Zertifikat zum Unterschreiben gewählt. Wählen Sie im Fenster das Zertifikat, mit dem Sie sich ausweisen.',
  'eid.refused.issuer': 'Diese Karte hat einen Aussteller, den wir nicht kennen. Wählen Sie einen anderen Schlüssel.',
  'eid.refused.other':
    'Ihre Karte wurde nicht angenommen. Beginnen Sie neu. Klappt es nicht? Dann wählen Sie einen anderen Schlüssel.',
  'refused.key-removed':
    'Sie haben diesen Schlüssel entfernt. Melden Sie sich mit einem anderen Schlüssel an. Lassen Sie dann den entfernten Schlüssel bei Mijn digitale sleutels wieder zu.',
  'refused.key-blocked':
    'Dieser Schlüssel ist gesperrt. Melden Sie sich mit einem anderen Schlüssel an und heben Sie die Sperre bei Mijn digitale sleutels auf. Oder gehen Sie zum Registrierungsbüro Ihrer Gemeinde.',
  'refused.number-changed':
    'Ihre Nationalregisternummer ist anders als die, die wir kennen. Gehen Sie mit Ihrem Personalausweis zum Registrierungsbüro Ihrer Gemeinde. Ihr Zugang bleibt dort erhalten.',
  'refused.other-person':
    'Dieser Schlüssel und diese Nationalregisternummer gehören bei uns nicht zu derselben Person. Gehen Sie mit Ihrem Personalausweis zum Registrierungsbüro Ihrer Gemeinde.',
  'itsme.refused.title': 'itsme hat nicht geklappt',
  'itsme.refused.refused-by-person':
    'Sie haben in der itsme-App abgelehnt, oder Sie haben abgebrochen. Es ist nichts geschehen.',
  'itsme.refused.request-over': 'Es hat zu lange gedauert, oder diese Seite wurde schon benutzt. Beginnen Sie neu.',
  'itsme.refused.unreachable':
    'itsme antwortet jetzt nicht. Versuchen Sie es in einigen Minuten noch einmal, oder wählen Sie einen anderen Schlüssel.',
  'itsme.refused.level-too-low':
    'itsme hat nicht nach Ihrem Code gefragt, und der ist hier nötig. Versuchen Sie es noch einmal und geben Sie Ihren itsme-Code ein.',
  'itsme.refused.no-national-number':
    'itsme hat uns Ihre Nationalregisternummer nicht gegeben. Versuchen Sie es noch einmal und erlauben Sie es, oder wählen Sie einen anderen Schlüssel.',
  'itsme.refused.during-call':
    'Sie haben gerade telefoniert. Während eines Gesprächs nehmen wir keine Bestätigung mit itsme an. Niemand von einer Hotline bittet Sie je, etwas zu bestätigen. Legen Sie auf und beginnen Sie neu.',
  'itsme.refused.other':
    'itsme hat eine Antwort gegeben, die wir nicht annehmen. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Schlüssel.',
  'itsme.again': 'Noch einmal mit itsme versuchen',
  'itsme.call.title': 'Telefonieren Sie gerade?',
  'itsme.call.warning': 'Niemand von einer Hotline, Bank oder Behörde bittet Sie je, in itsme etwas zu bestätigen.',
  'itsme.call.what':
    'itsme meldet, dass Sie telefoniert haben, als Sie bestätigten. Hat jemand am Telefon Sie darum gebeten? Dann brechen Sie jetzt ab und legen Sie auf.',
  'itsme.call.stop': 'Abbrechen',
  'itsme.call.go': 'Ich mache das selbst, weiter',
  'itsme.rebind.title': 'Haben Sie ein neues itsme-Konto?',
  'itsme.rebind.what':
    'itsme sagt, dass Sie es sind, aber mit einem anderen Konto als beim letzten Mal. Das kommt vor, wenn Sie itsme neu eingerichtet haben, zum Beispiel auf einem neuen Telefon.',
  'itsme.rebind.after':
    'Wenn Sie Ja sagen, gilt Ihr bisheriges itsme-Konto hier nicht mehr. Wir senden Ihnen dazu eine E-Mail. Ihr Zugang bleibt derselbe.',
  'itsme.rebind.yes': 'Ja, das ist mein neues itsme-Konto',
  'itsme.rebind.no': 'Nein, abbrechen',
  'more.what.eid':
    'Sie melden sich mit Ihrem elektronischen Personalausweis oder Ihrer Ausländerkarte und Ihrem PIN-Code an. Das ist der sicherste Schlüssel.',
  'more.need.eid.first': 'Ihre Karte, Ihr PIN-Code und ein Kartenleser, der an Ihrem Computer angeschlossen ist.',
  'more.need.eid.second': 'Das Programm und die Browsererweiterung Web eID.',
  'more.note.eid':
    'Ein Leser ohne Kabel, bei dem Sie Ziffern abtippen, funktioniert hier nicht. Ob die echte Anmeldeseite so einen Leser annimmt, ist nicht bestätigt.',
  'more.what.itsme':
    'Sie melden sich mit der itsme-App auf Ihrem Telefon an. Wissen Sie nicht, welchen Schlüssel Sie wählen sollen? Dann empfehlen wir diesen.',
  'more.need.itsme.first': 'Ein Smartphone mit der itsme-App. Sie müssen mindestens 16 Jahre alt sein.',
  'more.need.itsme.second':
    'Ein itsme-Konto. Das erstellen Sie mit Ihrem Personalausweis und einem Kartenleser oder über Ihre Bank.',
  'more.note.itsme': 'Bestätigen Sie nie etwas in itsme, nur weil jemand am Telefon Sie darum bittet.',
  'more.what.csamtotp':
    'Sie melden sich mit etwas an, das Sie wissen, und mit etwas, das Sie haben. Das sind Ihr Benutzername und Ihr Passwort und ein Code aus einer App auf Ihrem Telefon.',
  'more.need.csamtotp.first': 'Ein Telefon mit einer Authentifizierungs-App. Jede App, die Zeitcodes erzeugt, ist gut.',
  'more.need.csamtotp.second':
    'Ein Benutzername und ein Passwort. Auch die App verknüpfen Sie einmal. Das tun Sie bei Mijn digitale sleutels.',
  'more.note.csamtotp':
    'Für manche Dienste ist ein stärkerer Schlüssel nötig, zum Beispiel der Personalausweis oder itsme.',
  'more.what.csamsms':
    'Sie melden sich mit Ihrem Benutzernamen, Ihrem Passwort und einem Code an, den wir an Ihr Telefon senden.',
  'more.need.csamsms.first': 'Ein Mobiltelefon, dessen Nummer Sie bestätigt haben.',
  'more.need.csamsms.second': 'Ein Benutzername und ein Passwort. Die wählen Sie bei Mijn digitale sleutels.',
  'more.note.csamsms':
    'Eine SMS schützt Sie nicht vor einer falschen Website, die Ihren Code sofort weitergibt. Sie schützt Sie auch nicht vor jemandem, der Ihre Nummer übertragen lässt. Können Sie eine App benutzen? Dann tun Sie lieber das.',
  'choose.hint.eidashigh': 'Die digitale Brieftasche (EU-Wallet) Ihres Landes. Für alle ohne belgischen Schlüssel.',
  'more.what.eidashigh':
    'Sie melden sich mit der digitalen Brieftasche (EU-Wallet) an, die Ihr Land Ihnen gegeben hat. Sie zeigen Ihre Identifikation und sonst nichts.',
  'more.need.eidashigh.first': 'Ein Telefon mit der Wallet Ihres Landes und mit Ihrer Identifikation darin.',
  'more.need.eidashigh.second':
    'Beim ersten Mal: ein Code eines Registrierungsbüros. Dort prüft man, wer Sie sind und welche Nationalregister- oder BIS-Nummer Sie haben.',
  'more.note.eidashigh':
    'Nicht bestätigt: ob die echte Anmeldeseite diesen Schlüssel als fünften zeigt. Es kann auch ein Leser ohne Kabel sein.',
  'wallet.title': 'Melden Sie sich mit Ihrem europäischen Schlüssel an',
  'wallet.lead':
    'Zeigen Sie Ihre Identifikation mit der Wallet Ihres Landes. Wir fragen nach Ihrem Namen, Ihrem Geburtsdatum und Ihrem Land. Wenn Sie dort eine Nummer haben, fragen wir auch danach.',
  'wallet.here.title': 'Die Wallet ist auf diesem Gerät',
  'wallet.here': 'Meine Wallet öffnen',
  'wallet.here.what': 'Nach Ihrer Zustimmung kommen Sie von selbst hierher zurück.',
  'wallet.other.title': 'Die Wallet ist auf meinem Telefon',
  'wallet.other.what': 'Scannen Sie diesen QR-Code mit Ihrer Wallet. Er gilt 5 Minuten und nur einmal.',
  'wallet.other.warning':
    'Scannen Sie nur, wenn Sie diese Seite selbst geöffnet haben. Hat Ihnen jemand den QR-Code geschickt? Dann meldet sich diese Person in Ihrem Namen an.',
  'wallet.qr': 'QR-Code für Ihre Wallet',
  'wallet.copy.title': 'Können Sie nicht scannen?',
  'wallet.copy': 'Text des QR-Codes',
  'wallet.copy.hint': 'Fügen Sie das in Ihre Wallet ein.',
  'wallet.copy.do': 'Kopieren',
  'wallet.copy.done': 'Kopiert',
  'wallet.done': 'Ich habe sie gezeigt, weiter',
  'wallet.waiting':
    'Wir haben noch keine Antwort von Ihrer Wallet. Zeigen Sie Ihre Identifikation und versuchen Sie es noch einmal.',
  'wallet.again': 'Neu beginnen',
  'wallet.refused.title': 'Das hat nicht geklappt',
  'wallet.refused.refused-by-person': 'Sie haben in Ihrer Wallet abgelehnt oder abgebrochen. Es ist nichts geschehen.',
  'wallet.refused.request-over': 'Es hat zu lange gedauert, oder diese Anfrage wurde schon benutzt. Beginnen Sie neu.',
  'wallet.refused.dates':
    'Ihre Identifikation gilt jetzt nicht. Erneuern Sie sie in Ihrer Wallet, oder wählen Sie einen anderen Schlüssel.',
  'wallet.refused.revoked':
    'Ihr Land hat diese Identifikation widerrufen oder ausgesetzt. Ihr Land hilft Ihnen weiter. Wählen Sie bis dahin einen anderen Schlüssel.',
  'wallet.refused.unreachable':
    'Wir können jetzt nicht prüfen, ob Ihre Identifikation noch gilt. Das liegt nicht an Ihnen. Versuchen Sie es in einigen Minuten noch einmal.',
  'wallet.refused.issuer': 'Wir kennen den Aussteller dieser Identifikation nicht. Wählen Sie einen anderen Schlüssel.',
  'wallet.refused.level':
    'Dieser Dienst verlangt einen Schlüssel mit dem Niveau „hoch“. Ihre Identifikation hat dieses Niveau nicht. Wählen Sie einen anderen Schlüssel.',
  'wallet.refused.elsewhere':
    'Die Antwort Ihrer Wallet kam nicht in diesen Browser zurück. Beginnen Sie neu, und öffnen Sie die Wallet von dieser Seite aus.',
  'wallet.refused.other':
    'Wir nehmen die Antwort Ihrer Wallet nicht an. Beginnen Sie neu, oder wählen Sie einen anderen Schlüssel.',
  'wallet.link.title': 'Wir kennen diese Wallet noch nicht',
  'wallet.link.lead':
    'Geben Sie den Code ein, den Sie von einem Registrierungsbüro auf Papier erhalten haben. Das ist nur einmal nötig.',
  'wallet.link.code': 'Code des Registrierungsbüros',
  'wallet.link.hint': '12 Buchstaben und Ziffern, in Vierergruppen.',
  'wallet.link.go': 'Weiter',
  'wallet.link.none':
    'Haben Sie keinen Code? Gehen Sie mit Ihrem Ausweis zu einem Registrierungsbüro. Fragen Sie nach einem Code, um Ihren europäischen Schlüssel zu verknüpfen.',
  'wallet.link.changed':
    'Haben Sie ein neues Telefon oder eine neue Wallet? Dann brauchen Sie auch einen neuen Code. Ihr Zugang bleibt derselbe.',
  'wallet.link.wrong-code': 'Dieser Code stimmt nicht oder wurde schon benutzt. Sehen Sie auf Ihrem Papier nach.',
  'wallet.link.another-person':
    'Name oder Geburtsdatum in Ihrer Wallet sind nicht die der Person, für die der Code ist. Gehen Sie zurück zum Registrierungsbüro.',
  'wallet.link.over.title': 'Beginnen Sie neu',
  'wallet.link.over':
    'Es hat zu lange gedauert, der Code war zu oft falsch, oder die Wallet ist schon verknüpft. Melden Sie sich noch einmal mit Ihrer Wallet an.',
  'wallet.replace.title': 'Haben Sie eine neue Wallet?',
  'wallet.replace.what': 'Der Code stimmt. Sie hatten schon einen europäischen Schlüssel, mit einer anderen Wallet.',
  'wallet.replace.after':
    'Wenn Sie Ja sagen, gilt Ihre bisherige Wallet hier nicht mehr. Wir senden Ihnen dazu eine E-Mail. Ihr Zugang bleibt derselbe.',
  'wallet.replace.yes': 'Ja, das ist meine neue Wallet',
  'wallet.replace.no': 'Nein, abbrechen',
};
