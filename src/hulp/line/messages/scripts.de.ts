import type { Texts } from '#web/languages.ts';
import type { nl } from './scripts.nl.ts';

export const de: Texts<typeof nl> = {
  'ask.company': 'Welche Nummer steht auf der Rechnung des Unternehmens?',
  'say.company':
    'Die ZDU kennt diese Nummer nicht oder sagt, dass das Unternehmen nicht mehr besteht. Lassen Sie zuerst die ZDU berichtigen.',
  'who.company': 'Das Unternehmen selbst, über die Gerichtskanzlei oder einen Unternehmensschalter.',

  'ask.recognition': 'Hat das Unternehmen einen Brief über seine Zulassung bekommen?',
  'say.recognition': 'Ohne eine Zulassung, die heute gilt, öffnet sich die Zone nicht. Wir können das nicht ändern.',
  'who.recognition': 'Die Stelle, die das Unternehmen zulässt.',

  'ask.looks': 'Möchten Sie etwas ändern oder nur ansehen?',
  'say.looks': 'Sie können alles ansehen. Ändern geht mit diesem Recht nicht, oder mit dieser Zulassung nicht mehr.',
  'who.looks': 'Wer die Zugänge verwaltet, oder die Stelle, die das Unternehmen zulässt.',

  'ask.representative': 'Welche Funktion haben Sie im Unternehmen, und seit wann?',
  'say.representative':
    'Die ZDU sagt heute nicht, dass Sie das Unternehmen vertreten. Lassen Sie Ihre Funktion dort prüfen.',
  'who.representative': 'Das Unternehmen selbst, über die Kanzlei des Unternehmensgerichts oder einen Notar.',

  'ask.documents': 'Haben Sie eine Urkunde oder einen Beschluss, nach dem Sie allein entscheiden dürfen?',
  'say.documents': 'Beantragen Sie es in BTB mit Dokumenten. Zwei Mitarbeitende prüfen sie. Das dauert einige Wochen.',
  'who.documents': 'Das Personal von BTB, auf einen Antrag mit Dokumenten hin.',

  'ask.charge': 'Ist schon jemand eingeladen, die Zugänge zu verwalten?',
  'say.charge': 'Jemand muss die Zugänge verwalten. Wer eingeladen ist, meldet sich in BTB an und nimmt an.',
  'who.charge': 'Der gesetzliche Vertreter oder wer eingeladen ist.',

  'ask.task': 'Wer hat Sie ernannt, und für welche Niederlassungseinheiten?',
  'say.task': 'Ihre Aufgabe erlaubt das nicht oder gilt heute nicht. Fragen Sie die Person, die Sie ernannt hat.',
  'who.task': 'Der Hauptzugangsverwalter oder der gesetzliche Vertreter.',

  'ask.no-key': 'Haben Sie eine eID mit PIN-Code oder itsme?',
  'say.no-key':
    'Sie brauchen zuerst einen digitalen Schlüssel. Wählen Sie zusammen einen auf der Seite über Schlüssel.',
  'who.no-key': 'Die Person selbst oder ein Registrierungsbüro.',

  'ask.weak-key': 'Womit haben Sie sich angemeldet?',
  'say.weak-key': 'Melden Sie sich erneut mit einem stärkeren Schlüssel an: eID oder itsme.',
  'who.weak-key': 'Die Person selbst.',

  'ask.blocked-key': 'Haben Sie eine E-Mail bekommen, dass Ihr Schlüssel gesperrt oder entfernt ist?',
  'say.blocked-key':
    'Melden Sie sich mit einem anderen Schlüssel an. Heben Sie danach die Sperre bei Mijn digitale sleutels auf.',
  'who.blocked-key': 'Die Person selbst oder ein Registrierungsbüro.',

  'ask.refused-key': 'Ist die Karte gültig, und ist die itsme-App aktuell?',
  'say.refused-key': 'Versuchen Sie es noch einmal. Klappt es nicht? Dann benutzen Sie einen anderen Schlüssel.',
  'who.refused-key': 'Die Person selbst, mit der Gemeinde oder mit itsme.',

  'ask.identity': 'Hat sich Ihre Nationalregisternummer vor Kurzem geändert? Lassen Sie sich die Nummer nicht nennen.',
  'say.identity': 'Melden Sie sich mit eID oder itsme an, damit wir Sie wiedererkennen. Lesen Sie Ihre Nummer nie vor.',
  'who.identity': 'Die Person selbst oder ein Registrierungsbüro.',

  'ask.sign-in': 'Haben Sie beim Anmelden ein Unternehmen gewählt? Sind Cookies erlaubt?',
  'say.sign-in': 'Schließen Sie die Seite, beginnen Sie in der Zone neu und wählen Sie Ihr Unternehmen.',
  'who.sign-in': 'Die Person selbst. Hilft das nicht: wer die Website verwaltet.',

  'ask.relation': 'Für welches Unternehmen arbeiten Sie, und wer verwaltet dort die Zugänge?',
  'say.relation':
    'Sie sind noch nicht verknüpft. Bitten Sie die Person darum, die die Zugänge verwaltet. Der Text dafür steht auf Ihrem Bildschirm.',
  'who.relation': 'Wer die Zugänge verwaltet, in Gebruikersbeheer.',

  'ask.right': 'Wer hat Ihnen früher Ihr Recht gegeben?',
  'say.right':
    'Sie haben heute kein Recht, das die Zone öffnet. Wir können es nicht geben: Bitten Sie im Unternehmen darum.',
  'who.right': 'Wer die Zugänge verwaltet, in Gebruikersbeheer.',

  'ask.right-later': 'Ab welchem Tag brauchen Sie Zugang?',
  'say.right-later': 'Es ist bereit, beginnt aber später. Warten Sie bis dahin oder bitten Sie um ein anderes Datum.',
  'who.right-later': 'Wer die Zugänge verwaltet, in Gebruikersbeheer.',

  'ask.places': 'In welcher Niederlassungseinheit arbeiten Sie?',
  'say.places': 'Ihr Recht nennt keine zugelassene Niederlassungseinheit. Bitten Sie darum, die richtige hinzuzufügen.',
  'who.places': 'Wer die Zugänge verwaltet, in Gebruikersbeheer.',

  'ask.staff': 'Welche Seite wollten Sie öffnen?',
  'say.staff': 'Diese Seite ist für das Personal. An Ihrem eigenen Zugang fehlt nichts.',
  'who.staff': 'Wer das System verwaltet, falls die Person doch zum Personal gehört.',
};
