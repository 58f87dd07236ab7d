import type { Texts } from '#web/languages.ts';
import type { nl } from './scripts.nl.ts';

export const de: Texts<typeof nl> = {
  'ask.company': 'Welche Nummer steht auf der Rechnung des Unternehmens?',
  'say.company':
    'Die ZUD kennt diese Nummer nicht oder sagt, dass das Unternehmen aufgehört hat. Lassen Sie zuerst die ZUD berichtigen.',
  'who.company': 'Das Unternehmen selbst, über einen Unternehmensschalter.',

  'ask.recognition': 'Bekam das Unternehmen einen Brief über seine Anerkennung?',
  'say.recognition': 'Ohne Anerkennung, die heute gilt, öffnet sich die Zone nicht. Wir können das nicht ändern.',
  'who.recognition': 'Die Stelle, die das Unternehmen anerkennt.',

  'ask.looks': 'Möchten Sie etwas ändern oder nur ansehen?',
  'say.looks': 'Sie können alles ansehen. Ändern geht nicht mit diesem Recht oder mit dieser Anerkennung.',
  'who.looks': 'Wer die Zugänge verwaltet, oder die Stelle, die das Unternehmen anerkennt.',

  'ask.representative': 'Welche Funktion haben Sie im Unternehmen, und seit wann?',
  'say.representative':
    'Die ZUD sagt heute nicht, dass Sie das Unternehmen vertreten. Lassen Sie Ihre Funktion dort prüfen.',
  'who.representative': 'Das Unternehmen selbst, über einen Unternehmensschalter.',

  'ask.documents': 'Haben Sie eine Urkunde, nach der Sie allein entscheiden dürfen?',
  'say.documents': 'Beantragen Sie es in BTB mit Dokumenten. Zwei Mitarbeiter prüfen sie. Das dauert einige Wochen.',
  'who.documents': 'Mitarbeiter von BTB, auf Antrag mit Dokumenten.',

  'ask.charge': 'Ist schon jemand eingeladen, die Zugänge zu verwalten?',
  'say.charge': 'Jemand muss die Zugänge verwalten. Wer eingeladen ist, meldet sich in BTB an und nimmt an.',
  'who.charge': 'Der gesetzliche Vertreter, oder wer eingeladen ist.',

  'ask.task': 'Wer hat Sie ernannt, und für welche Niederlassungen?',
  'say.task': 'Ihre Aufgabe erlaubt das nicht oder gilt heute nicht. Fragen Sie, wer Sie ernannt hat.',
  'who.task': 'Der Hauptzugangsverwalter oder der gesetzliche Vertreter.',

  'ask.no-key': 'Haben Sie eine eID mit PIN-Code oder itsme?',
  'say.no-key': 'Sie brauchen zuerst einen digitalen Schlüssel. Wählen Sie ihn zusammen auf der Seite über Schlüssel.',
  'who.no-key': 'Die Person selbst, oder eine Registrierungsstelle.',

  'ask.weak-key': 'Womit haben Sie sich angemeldet?',
  'say.weak-key': 'Melden Sie sich erneut mit einem stärkeren Schlüssel an: eID oder itsme.',
  'who.weak-key': 'Die Person selbst.',

  'ask.blocked-key': 'Bekamen Sie eine E-Mail, dass Ihr Schlüssel gesperrt oder entfernt ist?',
  'say.blocked-key':
    'Melden Sie sich mit einem anderen Schlüssel an. Entsperren Sie diesen danach bei Mijn digitale sleutels.',
  'who.blocked-key': 'Die Person selbst, oder eine Registrierungsstelle.',

  'ask.refused-key': 'Ist die Karte gültig, und ist die App von itsme aktuell?',
  'say.refused-key': 'Versuchen Sie es noch einmal. Geht es nicht, nutzen Sie einen anderen Schlüssel.',
  'who.refused-key': 'Die Person selbst, mit der Gemeinde oder mit itsme.',

  'ask.identity': 'Hat sich Ihre Nationalnummer vor Kurzem geändert? Lassen Sie sie nicht nennen.',
  'say.identity': 'Melden Sie sich mit eID oder itsme an, damit wir Sie erkennen. Lesen Sie Ihre Nummer nie vor.',
  'who.identity': 'Die Person selbst, oder eine Registrierungsstelle.',

  'ask.sign-in': 'Haben Sie beim Anmelden ein Unternehmen gewählt? Sind Cookies erlaubt?',
  'say.sign-in': 'Schließen Sie die Seite, beginnen Sie neu bei der Zone und wählen Sie Ihr Unternehmen.',
  'who.sign-in': 'Die Person selbst. Dauert es an, wer die Website betreibt.',

  'ask.relation': 'Für welches Unternehmen arbeiten Sie, und wer verwaltet dort die Zugänge?',
  'say.relation':
    'Sie sind noch nicht verknüpft. Fragen Sie, wer die Zugänge verwaltet, mit dem Text auf Ihrem Bildschirm.',
  'who.relation': 'Wer die Zugänge verwaltet, in Gebruikersbeheer.',

  'ask.right': 'Wer gab Ihnen früher Ihr Recht?',
  'say.right': 'Sie haben heute kein Recht, das die Zone öffnet. Wir können es nicht geben: Fragen Sie im Unternehmen.',
  'who.right': 'Wer die Zugänge verwaltet, in Gebruikersbeheer.',

  'ask.right-later': 'Ab welchem Tag brauchen Sie Zugang?',
  'say.right-later': 'Es ist bereit, beginnt aber später. Warten Sie bis dahin oder bitten Sie um ein anderes Datum.',
  'who.right-later': 'Wer die Zugänge verwaltet, in Gebruikersbeheer.',

  'ask.places': 'In welcher Niederlassung arbeiten Sie?',
  'say.places': 'Ihr Recht nennt keine anerkannte Niederlassung. Bitten Sie darum, die richtige hinzuzufügen.',
  'who.places': 'Wer die Zugänge verwaltet, in Gebruikersbeheer.',

  'ask.staff': 'Welche Seite wollten Sie öffnen?',
  'say.staff': 'Diese Seite ist für Mitarbeiter. An Ihrem eigenen Zugang fehlt nichts.',
  'who.staff': 'Wer das System verwaltet, falls die Person doch Mitarbeiter ist.',
};
