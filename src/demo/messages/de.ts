import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const de: Texts<typeof nl> = {
  'site.name': 'Demoschalter',
  'site.question': 'Wer sind die Demopersonen, und welche Nachrichten haben sie erhalten?',
  'site.zone': 'Beveiligde Zone',
  'site.btb': 'Verwaltung der Zugangsverwalter (BTB)',
  'site.gebruikersbeheer': 'Gebruikersbeheer',
  'site.sleutels': 'Registrierungsbüro',
  'nav.desk': 'Demopersonen',
  'nav.mail': 'Postfach',
  'nav.style': 'Stil',
  'desk.title': 'Demopersonen',
  'desk.intro':
    'Wählen Sie eine Person und öffnen Sie die Website unter „Ausprobieren“. Wählen Sie dort einen digitalen Schlüssel. Karte und itsme werden nachgeahmt: Der Kartenleser und das Telefon öffnen sich von selbst. Für einen Code benutzen Sie die Angaben unten. Der Code der App wechselt alle 30 Sekunden und gilt einmal. Der Code per SMS steht bei den Nachrichten.',
  'desk.refresh': 'Neue Codes zeigen',
  'desk.help': 'Klappt etwas nicht? Zur Hilfe',
  'desk.caption': 'Anmeldedaten der Demopersonen',
  'desk.person': 'Person',
  'desk.username': 'Benutzername',
  'desk.password': 'Passwort',
  'desk.code': 'Code jetzt',
  'desk.secondsLeft': 'noch {seconds} Sek.',
  'desk.pin': 'PIN-Code der Karte',
  'desk.phone': 'Telefon',
  'mail.text': 'SMS',
  'desk.insz': 'Nationalregisternummer',
  'desk.try': 'Ausprobieren',
  'desk.open': 'Öffnen',
  'desk.openAs': '{site} öffnen',
  'desk.mails': 'Nachrichten',
  'desk.mails.one': '1 Nachricht',
  'desk.mails.other': '{count} Nachrichten',
  'desk.mails.none': 'Keine Nachrichten',
  'story.anna':
    'Gesetzliche Vertreterin von Helder & Proper und De Strijkwinkel. Ernennen Sie in BTB jemanden zum Hauptzugangsverwalter.',
  'story.bart':
    'Hauptzugangsverwalter von Helder & Proper. Geben Sie in Gebruikersbeheer jemandem das Recht, oder beenden Sie es.',
  'story.chadia': 'Hat das Recht für die Niederlassungseinheit Gent. Gehen Sie in die Zone: Sie sehen nur Gent.',
  'story.dirk':
    'Hat einen digitalen Schlüssel, aber nirgends ein Recht. Versuchen Sie die Zone und lesen Sie, wer helfen kann.',
  'story.elif': 'Hat das Recht für alle Niederlassungseinheiten von Helder & Proper.',
  'story.jo':
    'Gehört zur Kundschaft von Helder & Proper. Hat einen digitalen Schlüssel, aber noch nichts in der Zone zu tun.',
  'story.guido':
    'Lokaler Hauptverwalter von OCMW Voorbeeld. Verknüpfen Sie jemanden und ernennen Sie einen lokalen Verwalter, mit Grenzen.',
  'story.hanne':
    'Arbeitet beim Registrierungsbüro Gemeente Voorbeeld. Geben Sie jemandem einen Aktivierungscode, oder beantragen Sie eine Änderung. Sie beantwortet auch die Hotline, auf der Seite /lijn der Hilfe.',
  'story.ilse':
    'Kollegin von Hanne. Prüfen Sie, was sie beantragt: Vier Augen sehen mehr als zwei. Sie liest auch die Reaktionen auf die Hilfe, dort auf der Seite /beheer.',
  'story.karel':
    'Ständiger Vertreter von Voorbeeld Beheer, dem Verwalter von Poetsgroep Noord. Ernennen Sie in BTB jemanden.',
  'story.lien': 'Konkursverwalterin von Wasserij Voorbij, die in Konkurs ist. Ernennen Sie in BTB jemanden.',
  'story.mehdi':
    'Mitglied eines Direktionsausschusses bei Samen Schoon: vertritt nur zusammen mit anderen. Lesen Sie in BTB, was dann möglich ist.',
  'story.nora':
    'Hat bei Kuishulp De Linde eine Funktion, die wir nicht kennen. Lesen Sie in BTB, was dann möglich ist.',
  'story.fatima': 'Hat das Recht für Poetshulp Verleden, ein Unternehmen, dessen Anerkennung entzogen wurde.',
  'itsme.name': 'itsme (nachgeahmt)',
  'itsme.question': 'Bestätigen Sie auf Ihrem Telefon, dass Sie es sind?',
  'itsme.title': 'Bestätigen Sie in der itsme-App',
  'itsme.asks': '{client} fragt, wer Sie sind: nach Ihrem Namen und Ihrer Nationalregisternummer.',
  'itsme.withCode': 'Bestätigen Sie mit Ihrem itsme-Code.',
  'itsme.withFinger': 'Bestätigen Sie mit Ihrem itsme-Code oder Ihrem Fingerabdruck.',
  'itsme.what':
    'Diese Seite ist das Telefon der Demoperson. In Wirklichkeit geschieht das in der App, mit einem Code oder Fingerabdruck.',
  'itsme.person': 'Wer hält das Telefon?',
  'itsme.call': 'Ich telefoniere gerade',
  'itsme.newAccount': 'Ich habe ein neues itsme-Konto erstellt',
  'itsme.confirm': 'In der itsme-App bestätigen',
  'itsme.refuse': 'Ablehnen',
  'itsme.gone': 'Es gibt nichts zu bestätigen',
  'mail.title': 'Nachrichten für {person}',
  'mail.all': 'Die neuesten Nachrichten',
  'mail.empty': 'Noch keine Nachrichten',
  'mail.emptyNext':
    'E-Mails und SMS erscheinen hier, sobald ein System sie sendet. Ernennen Sie zum Beispiel in BTB einen Hauptzugangsverwalter.',
  'mail.to': 'An',
  'mail.from': 'Von',
  'mail.received': 'Erhalten',
  'mail.back': 'Zu den Demopersonen',
  'mail.unknown': 'Diese Person gibt es in der Demo nicht',
};
