import type { Texts } from '#web/languages.ts';
import type { nl } from './nl.ts';

export const de: Texts<typeof nl> = {
  'guide.nav': 'Zugangshilfe',
  'guide.title': 'Zugangshilfe',
  'guide.lead':
    'Kommen Sie nicht in die Beveiligde Zone? Wir prüfen Schritt für Schritt, was nötig ist, und sagen, wer Ihnen helfen kann.',
  'guide.company': 'Unternehmensnummer',
  'guide.company.hint': 'Zum Beispiel 1999.999.052. Sie steht auf jeder Rechnung des Unternehmens.',
  'guide.company.error':
    'Das ist keine Unternehmensnummer. Prüfen Sie die Ziffern, oder suchen Sie Ihr Unternehmen in der ZUD (KBO).',
  'guide.company.search': 'Nummer in der ZUD (KBO) suchen',
  'guide.role': 'Was sind Sie in diesem Unternehmen?',
  'guide.role.error': 'Wählen Sie, was Sie in diesem Unternehmen sind.',
  'guide.role.representative': 'Ich vertrete es, zum Beispiel als Geschäftsführer oder Verwalter',
  'guide.role.manager': 'Ich verwalte die Zugänge, oder werde das tun',
  'guide.role.employee': 'Ich arbeite dort',
  'guide.role.external': 'Ich arbeite für das Unternehmen, zum Beispiel in der Buchhaltung',
  'guide.button': 'Prüfen',
  'guide.error.summary': 'Es gibt ein Problem',
  'guide.other': 'Ein anderes Unternehmen',
  'guide.company.of': '{name} ({number})',
  'guide.company.unknown': 'Unternehmensnummer {number}',
  'guide.reference': 'Ihr Aktenzeichen ist {reference}. Lesen Sie es vor, wenn Sie anrufen.',
  'guide.refused-here': 'Hier wurden Sie abgewiesen.',
  'guide.read-on': 'Die ganze Erklärung lesen',

  'guide.public':
    'Ohne Anmeldung zeigen wir die allgemeinen Schritte, und was die ZUD (KBO) über dieses Unternehmen veröffentlicht. Melden Sie sich an, um zu sehen, wo es bei Ihnen stockt.',
  'guide.own':
    'Wir finden keine Verbindung zwischen Ihnen und diesem Unternehmen. Sie sehen darum nur Ihre eigenen Schlüssel und Rechte, und was die ZUD (KBO) veröffentlicht.',
  'guide.company-view': 'So steht es heute für Sie bei diesem Unternehmen.',
  'guide.sign-in': 'Anmelden und weitersehen',
  'guide.sign-in.hint': 'Jeder digitale Schlüssel ist gut.',

  'state.done': 'In Ordnung',
  'state.missing': 'Hier stockt es',
  'state.later': 'Danach',
  'state.not-needed': 'Jetzt nicht nötig',
  'state.not-known': 'Niemand bekannt',
  'state.hidden': 'Hier nicht sichtbar',

  'link.company': 'Das Unternehmen steht in der ZUD (KBO)',
  'link.recognition': 'Das Unternehmen ist für Dienstleistungsschecks anerkannt',
  'link.representative': 'Die ZUD (KBO) kennt jemanden, der das Unternehmen vertreten darf',
  'link.manager': 'Jemand verwaltet die Zugänge des Unternehmens',
  'link.key': 'Sie haben einen digitalen Schlüssel, der stark genug ist',
  'link.relation': 'Sie sind mit dem Unternehmen verbunden',
  'link.right': 'Sie haben das Benutzerrecht',
  'link.entry': 'Sie können sich anmelden',

  'who.company': 'Das Unternehmen',
  'who.recognition': 'Die Behörde, die anerkennt',
  'who.representative': 'Das Unternehmen, über einen Unternehmensschalter',
  'who.manager': 'Der gesetzliche Vertreter, in BTB',
  'who.manager.local': 'Mitarbeiter von Gebruikersbeheer, auf Beschluss der Behörde',
  'who.key': 'Sie selbst',
  'who.relation': 'Wer die Zugänge verwaltet, in Gebruikersbeheer',
  'who.right': 'Wer die Zugänge verwaltet, in Gebruikersbeheer',
  'who.entry': 'Sie selbst',

  'general.company': 'Jedes Unternehmen hat eine Nummer in der Zentralen Unternehmensdatenbank (ZUD, KBO).',
  'general.recognition': 'Nur anerkannte Unternehmen arbeiten in der Beveiligde Zone.',
  'general.representative': 'Meistens ist das jemand aus der Geschäftsführung.',
  'general.manager': 'Der Vertreter kann das auch selbst tun.',
  'general.key': 'Zum Beispiel itsme, Ihre eID oder ein Code auf Ihrem Telefon.',
  'general.relation': 'So weiß das System, dass Sie für dieses Unternehmen arbeiten.',
  'general.right': 'Es sagt, was Sie tun dürfen, für welche Niederlassungen und bis wann.',
  'general.entry': 'Dann öffnet sich die Beveiligde Zone.',

  'note.representatives': 'Laut ZUD (KBO): {names}.',
  'note.representative.undecided':
    'Die ZUD (KBO) kennt nur Personen, von denen nicht sicher ist, ob sie allein entscheiden dürfen.',
  'note.representative.none': 'Die ZUD (KBO) kennt heute niemanden.',
  'note.givers': 'Heute: {names}.',
  'note.manager.not-needed': 'Niemand verwaltet alles. Der Vertreter kann selbst Rechte geben.',
  'note.reading': 'Die Anerkennung wurde am {date} entzogen. Sie können noch nachsehen und abschließen.',
  'note.keys': 'Ihre Schlüssel: {names}.',
  'note.right.every': '{places}.',
  'note.right.until': '{places}, bis einschließlich {date}.',

  'because.unknown-company': 'Die ZUD (KBO) kennt diese Nummer nicht.',
  'because.ceased': 'Laut ZUD (KBO) besteht dieses Unternehmen nicht mehr.',
  'because.not-recognised': 'Dieses Unternehmen ist nicht anerkannt.',
  'because.not-yet-recognised': 'Die Anerkennung beginnt am {date}.',
  'because.suspended': 'Die Anerkennung ist seit dem {date} ausgesetzt.',
  'because.no-representative':
    'Die ZUD (KBO) kennt niemanden, der heute vertreten darf, und niemand verwaltet die Zugänge.',
  'because.undecided-representative':
    'Die ZUD (KBO) kennt Personen mit einer Funktion, kann aber nicht sagen, ob jemand davon allein entscheiden darf.',
  'because.not-accepted': 'Jemand wurde eingeladen, die Zugänge zu verwalten, und hat noch nicht angenommen.',
  'because.own-invitation': 'Sie sind eingeladen, die Zugänge zu verwalten, und haben noch nicht angenommen.',
  'because.nobody-in-charge': 'Niemand verwaltet die Zugänge dieser Behörde.',
  'because.no-key': 'Sie haben keinen digitalen Schlüssel, der jetzt funktioniert.',
  'because.weak-key': 'Ihr Recht verlangt einen stärkeren Schlüssel. Es funktioniert mit: {keys}.',
  'because.no-relation': 'Sie sind noch nicht mit diesem Unternehmen verbunden.',
  'because.relation-over': 'Sie sind nicht mehr mit diesem Unternehmen verbunden.',
  'because.relation-not-begun': 'Sie sind verbunden, aber das beginnt später.',
  'because.right-not-given': 'Niemand hat Ihnen das Recht gegeben, hineinzukommen.',
  'because.right-ended': 'Ihr Recht gilt seit dem {date} nicht mehr.',
  'because.right-not-begun': 'Ihr Recht beginnt am {date}.',
  'because.no-context': 'Ihr Recht nennt keine Niederlassung.',
  'because.no-recognised-place': 'Die Niederlassungen Ihres Rechts gehören nicht zur Anerkennung.',

  'what.unknown-company': 'Prüfen Sie die Nummer. Suchen Sie Ihr Unternehmen mit seinem Namen in der ZUD (KBO).',
  'what.ceased': 'Stimmt das nicht? Lassen Sie die Daten der ZUD (KBO) über einen Unternehmensschalter berichtigen.',
  'what.not-recognised': 'Beantragen Sie eine Anerkennung beim Dienst, der Unternehmen anerkennt.',
  'what.not-yet-recognised':
    'Warten Sie bis zu diesem Tag. Stimmt das Datum nicht? Fragen Sie den Dienst, der Sie anerkannt hat.',
  'what.suspended': 'Fragen Sie den Dienst, der Sie anerkannt hat, was nötig ist, um die Aussetzung aufzuheben.',
  'what.no-representative': 'Lassen Sie die Funktionen in der ZUD (KBO) über einen Unternehmensschalter ordnen.',
  'what.undecided-representative': 'Stellen Sie in BTB einen Antrag mit Dokumenten. Zwei Mitarbeiter prüfen sie.',
  'what.not-accepted': 'Wer eingeladen wurde, liest die Mail, meldet sich in BTB an und nimmt an.',
  'what.own-invitation':
    'Melden Sie sich in BTB an und nehmen Sie an. Danach können Sie Rechte geben, auch sich selbst.',
  'what.nobody-in-charge': 'Rufen Sie uns an. Mitarbeiter ernennen den lokalen Hauptverwalter.',
  'what.no-key': 'Aktivieren Sie einen Schlüssel, oder lassen Sie einen gesperrten wieder zu.',
  'what.weak-key': 'Melden Sie sich mit einem dieser Schlüssel an, oder aktivieren Sie einen.',
  'what.no-relation': 'Bitten Sie darum, Sie zu verbinden und Ihnen das Recht zu geben.',
  'what.relation-over': 'Bitten Sie darum, Sie wieder zu verbinden und Ihnen das Recht zu geben.',
  'what.relation-not-begun': 'Warten Sie bis zu diesem Tag, oder bitten Sie um ein anderes Anfangsdatum.',
  'what.right-not-given': 'Bitten Sie darum, Ihnen das Recht zu geben.',
  'what.right-ended': 'Bitten Sie darum, Ihnen das Recht wieder zu geben.',
  'what.right-not-begun': 'Warten Sie bis zu diesem Tag, oder bitten Sie um ein anderes Anfangsdatum.',
  'what.no-context': 'Bitten Sie darum, Ihrem Recht eine Niederlassung hinzuzufügen.',
  'what.no-recognised-place': 'Bitten Sie darum, Ihrem Recht eine anerkannte Niederlassung hinzuzufügen.',
  'what.self': 'Das können Sie selbst: Geben Sie sich das Recht in Gebruikersbeheer.',

  'fixer.self': 'Das tun Sie selbst.',
  'fixer.chief-access-manager': 'Das tut der Hauptzugangsverwalter.',
  'fixer.access-manager': 'Das tut ein Zugangsverwalter.',
  'fixer.head-local-administrator': 'Das tut der lokale Hauptverwalter.',
  'fixer.local-administrator': 'Das tut ein lokaler Verwalter.',
  'fixer.legal-representative': 'Das tut der gesetzliche Vertreter.',
  'fixer.invited-person': 'Das tut, wer eingeladen wurde.',
  'fixer.company-in-kbo': 'Das tut das Unternehmen selbst, über einen Unternehmensschalter.',
  'fixer.recognising-authority': 'Das tut die Behörde, die anerkennt.',
  'fixer.staff': 'Das tun Mitarbeiter der Behörde.',
  'fixer.whoever-manages': 'Das tut, wer die Zugänge verwaltet. Das kann auch der gesetzliche Vertreter sein.',
  'fixer.names': '{fixer} Für Sie: {names}.',

  'time.self': 'Dauert etwa zehn Minuten.',
  'time.colleague': 'Dauert etwa fünf Minuten für die Person, die es tut.',
  'time.staff': 'Rechnen Sie mit einigen Wochen: Dokumente werden geprüft, danach sind Einwände möglich.',
  'time.kbo': 'Rechnen Sie mit einigen Tagen, bis die ZUD (KBO) angepasst ist.',
  'time.authority': 'Wie lange es dauert, hängt vom Dienst ab.',

  'go.kbo': 'In der ZUD (KBO) suchen',
  'go.kbo.company': 'Das Unternehmen in der ZUD (KBO) ansehen',
  'go.btb.request': 'Einen Antrag mit Dokumenten stellen',
  'go.btb.invitations': 'Einladungen in BTB ansehen',
  'go.sleutels': 'Zu Mijn digitale sleutels',
  'go.gebruikersbeheer': 'Rechte in Gebruikersbeheer geben',
  'go.ask': 'Das Recht selbst beantragen',
  'go.call': 'Sehen, wen Sie anrufen können',
  'go.zone': 'Zur Beveiligde Zone',

  'send.label': 'Text zum Weiterleiten',
  'send.copy': 'Text kopieren',
  'send.copied': 'Kopiert',
  'send.mail': 'In eine Mail setzen',
  'send.subject': 'Zugang zur Beveiligde Zone für {company}',
  'send.text': `Guten Tag

Ich komme nicht in die Beveiligde Zone für {company}.

{because}
{what}

Die Erklärung finden Sie hier:
{link}

Vielen Dank
{person}`,
};
