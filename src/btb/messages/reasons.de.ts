import type { Texts } from '#web/languages.ts';
import type { nl } from './reasons.nl.ts';

export const de: Texts<typeof nl> = {
  'represent.no-company': 'Dieses Unternehmen steht nicht in der ZDU (KBO). Prüfen Sie die Nummer.',
  'represent.company-ceased':
    'Nach den Daten vom {date} steht dieses Unternehmen nicht mehr in der ZDU (KBO). Niemand kann es noch vertreten.',
  'represent.legal-situation':
    'Die Rechtslage dieses Unternehmens in der ZDU (KBO) ist nicht normal. Darum kann hier niemand jemanden für das Unternehmen ernennen. Fragen Sie die Person um Rat, die es jetzt verwaltet, zum Beispiel den Konkursverwalter oder den Liquidator.',
  'represent.no-function':
    'Laut ZDU (KBO) haben Sie heute keine Funktion in diesem Unternehmen. Bitten Sie einen gesetzlichen Vertreter, jemanden zu ernennen.',
  'represent.function-ended':
    'Ihre Funktion ({function}) endete am {date}. Bitten Sie den heutigen gesetzlichen Vertreter, jemanden zu ernennen.',
  'represent.function-not-yet': 'Ihre Funktion ({function}) beginnt am {date}. Kommen Sie ab diesem Tag wieder.',
  'represent.function-does-not-empower':
    'Mit Ihrer Funktion ({function}) vertreten Sie das Unternehmen nicht. Bitten Sie einen gesetzlichen Vertreter, jemanden zu ernennen.',
  'represent.only-together':
    'Mit Ihrer Funktion ({function}) vertreten Sie das Unternehmen nur zusammen mit anderen. Das Register kann darüber nicht allein entscheiden. Wenden Sie sich an das Personal dieses Dienstes, mit Dokumenten, die Ihre Befugnis beweisen. Ihr Antrag wird dort geprüft.',
  'represent.cannot-decide':
    'Das Register kann nicht allein entscheiden, ob Sie mit Ihrer Funktion ({function}) das Unternehmen vertreten. Wir raten nicht. Wenden Sie sich an das Personal dieses Dienstes, mit Dokumenten, die Ihre Befugnis beweisen. Ihr Antrag wird dort geprüft.',

  'undecided.title': 'Wo wir nicht allein entscheiden können',

  'govern.refused.title': 'Sie entscheiden nicht über diese Person',
  'govern.refused.role-too-high':
    'Diese Person hat dieselbe Aufgabe wie Sie oder eine höhere. Nur ein gesetzlicher Vertreter oder ein Hauptzugangsverwalter kann das ändern. Es wurde nichts geändert.',
  'govern.refused.may-not-appoint':
    'Sie dürfen Rechte geben, aber nicht über andere Zugangsverwalter entscheiden. Es wurde nichts geändert.',
  'govern.refused.exceeds-services':
    'Diese Person verwaltet Dienste, die Sie nicht verwalten. Wenden Sie sich an einen Hauptzugangsverwalter. Es wurde nichts geändert.',
  'govern.refused.exceeds-establishments':
    'Diese Person verwaltet Niederlassungseinheiten, die Sie nicht verwalten. Wenden Sie sich an einen Hauptzugangsverwalter. Es wurde nichts geändert.',
  'govern.refused.exceeds-until':
    'Die Aufgabe dieser Person läuft länger als Ihre eigene. Wenden Sie sich an einen Hauptzugangsverwalter. Es wurde nichts geändert.',
  'appoint.refused.register-too-old':
    'Die Daten der ZDU (KBO) sind zu alt, um damit zu entscheiden. Es wurde nichts gespeichert. Versuchen Sie es noch einmal, sobald die ZDU (KBO) aktualisiert ist.',
  'appoint.refused.bounds-empty':
    'Wählen Sie mindestens einen Dienst und eine Niederlassungseinheit. Sonst kann diese Person nichts verwalten.',
  'appoint.refused.until-in-the-past': 'Der letzte Tag ist schon vorbei. Wählen Sie einen Tag ab heute.',
  'appoint.refused.names-self':
    'Sie können sich nicht selbst ernennen. Es würde Ihnen nichts geben, was Sie nicht schon haben.',
  'appoint.refused.role-too-high':
    'Sie können diese Person nicht für diese Rolle ernennen. Wenden Sie sich an den gesetzlichen Vertreter oder an einen Hauptzugangsverwalter.',
  'appoint.refused.may-not-appoint':
    'Sie dürfen selbst Rechte geben, aber niemand anderen ernennen. Wenden Sie sich an die Person, die Sie ernannt hat.',
  'appoint.refused.exceeds-services':
    'Sie können nicht mehr geben, als Sie selbst haben. Wählen Sie nur Dienste, die Sie selbst verwalten.',
  'appoint.refused.exceeds-establishments':
    'Sie können nicht mehr geben, als Sie selbst haben. Wählen Sie nur Niederlassungseinheiten, die Sie selbst verwalten.',
  'appoint.refused.exceeds-until':
    'Sie können nicht länger geben, als Sie selbst haben. Wählen Sie einen letzten Tag, der nicht nach Ihrem eigenen letzten Tag liegt.',
  'appoint.refused.replaces-nobody':
    'Die Person, die Sie ersetzen möchten, hat diese Aufgabe nicht mehr. Es wurde nichts gespeichert. Beginnen Sie neu, ohne jemanden zu ersetzen.',
  'appoint.refused.may-not-replace':
    'Sie entscheiden nicht über die Person, die Sie ersetzen möchten. Wenden Sie sich an einen Hauptzugangsverwalter. Es wurde nichts gespeichert.',
  'appoint.refused.not-declared': 'Erklären Sie, dass diese Person in der Organisation arbeitet. Sonst geht es nicht.',
  'appoint.refused.in-charge-already':
    'Diese Person hat hier schon eine Aufgabe. Möchten Sie diese ändern? Beenden Sie sie zuerst, und ernennen Sie die Person dann neu.',
  'appoint.refused.invited-already':
    'Diese Person hat schon eine offene Einladung. Warten Sie auf die Antwort, oder ziehen Sie diese Einladung zuerst zurück.',
  'appoint.refused.invited-too-often':
    'Diese Person hat in den letzten dreißig Tagen schon fünf Einladungen von diesem Unternehmen erhalten. Rufen Sie an, oder schreiben Sie selbst.',
  'appoint.refused.too-many-invitations':
    'Es sind schon {most} Einladungen offen. Warten Sie auf Antwort, oder ziehen Sie zuerst eine zurück.',

  'answer.refused.expired': 'Die Frist für die Antwort ist vorbei. Es wurde nichts geändert.',
  'answer.refused.withdrawn': 'Die Einladung ist zurückgezogen. Es wurde nichts geändert.',
  'answer.refused.accepted-already': 'Sie haben schon angenommen. Es wurde nichts geändert.',
  'answer.refused.declined-already': 'Sie haben schon abgelehnt. Es wurde nichts geändert.',
  'answer.refused.ended': 'Ihre Ernennung ist beendet. Es wurde nichts geändert.',
  'answer.refused.company-ceased':
    'Das Unternehmen ist in der ZDU (KBO) nicht mehr aktiv. Sie können nicht annehmen. Es wurde nichts geändert.',
  'answer.refused.appointer-gone':
    'Wer Sie eingeladen hat, verwaltet die Zugänge jetzt nicht mehr. Bitten Sie um eine neue Einladung.',
  'answer.refused.awaits-confirmation':
    'Die Funktion der Person, die Sie eingeladen hat, ist vorbei. Sie können annehmen, sobald ein heutiger Vertreter Ihre Einladung bestätigt.',
  'answer.refused.name-does-not-match':
    'Der Nachname in der Einladung ist nicht Ihr Nachname. Vielleicht war sie für jemand anderen. Es wurde nichts geändert. Bitten Sie um eine neue Einladung mit dem richtigen Namen.',

  'field.insz.empty': 'Geben Sie die Nationalregisternummer ein.',
  'field.insz.not-eleven-digits':
    'Eine Nationalregisternummer hat 11 Ziffern. Prüfen Sie, ob Sie eine vergessen oder zu viel haben.',
  'field.insz.impossible-date':
    'Diese Nationalregisternummer kann es nicht geben: Die ersten sechs Ziffern sind kein Datum. Prüfen Sie sie.',
  'field.insz.check-digits':
    'Diese Nationalregisternummer stimmt nicht: Die letzten zwei Ziffern passen nicht zu den anderen. Prüfen Sie, ob Sie Ziffern vertauscht haben.',
  'field.givenName.empty': 'Geben Sie den Vornamen ein.',
  'field.givenName.too-long': 'Der Vorname ist zu lang. Höchstens 100 Zeichen passen hinein.',
  'field.givenName.not-a-name':
    'In einem Vornamen stehen nur Buchstaben, Leerzeichen, Bindestriche, Punkte und Apostrophe.',
  'field.familyName.empty': 'Geben Sie den Nachnamen ein.',
  'field.familyName.too-long': 'Der Nachname ist zu lang. Höchstens 100 Zeichen passen hinein.',
  'field.familyName.not-a-name':
    'In einem Nachnamen stehen nur Buchstaben, Leerzeichen, Bindestriche, Punkte und Apostrophe.',
  'field.email.empty': 'Geben Sie die E-Mail-Adresse ein.',
  'field.email.too-long': 'Die E-Mail-Adresse ist zu lang. Höchstens 254 Zeichen passen hinein.',
  'field.email.form': 'Das ist keine E-Mail-Adresse. Sie sieht zum Beispiel so aus: name@beispiel.be.',
  'field.phone.empty': 'Geben Sie die Telefonnummer ein.',
  'field.phone.too-long': 'Die Telefonnummer ist zu lang. Höchstens 40 Zeichen passen hinein.',
  'field.phone.form':
    'Das ist keine Telefonnummer. Verwenden Sie Ziffern, zum Beispiel 0499 00 00 00 oder +32 499 00 00 00.',
};
