import type { Texts } from '#web/languages.ts';
import type { nl } from './claims.nl.ts';

export const de: Texts<typeof nl> = {
  'claims.title': 'Was wir erfüllen',
  'claims.lead':
    'Was diese Websites versprechen, ob es stimmt und woher wir das wissen. Was noch nicht stimmt, steht auch dabei.',
  'claims.how-to-read':
    'Bei „ja“ gibt es einen Test, der scheitert, sobald es nicht mehr so ist. Manches können nur Menschen beurteilen. Haben sie das noch nicht getan, steht dort höchstens „teilweise“.',
  'claims.count': 'Jetzt: {yes} Mal ja, {partly} Mal teilweise, {not} Mal nein.',
  'claims.state.yes': 'Ja',
  'claims.state.partly': 'Teilweise',
  'claims.state.not': 'Nein',
  'claims.proof': 'Womit dies getestet wurde',
  'claims.proof.test': 'Test',
  'claims.proof.measured': 'Messung',
  'claim.wcag': 'Alle können jede Seite benutzen (WCAG 2.2, Stufe AA)',
  'claim.wcag.how':
    'Programme finden auf keiner Seite Fehler. Menschen mit Behinderung haben die Seiten noch nicht getestet, und niemand von außen hat sie geprüft.',
  'claim.noScript': 'Alles funktioniert ohne JavaScript',
  'claim.noScript.how':
    'Jede Seite wird mit und ohne verglichen. Nur das Lesen eines Personalausweises geht nicht ohne.',
  'claim.nothingLost': 'Was Sie ausgefüllt haben, geht am Ende Ihrer Sitzung nicht verloren',
  'claim.nothingLost.how':
    'Nach dem Anmelden machen Sie weiter mit dem, was Sie abgeschickt haben. Dateien, Passwörter und Codes bewahren wir nicht auf.',
  'claim.languages': 'Alles gibt es auf Niederländisch, Französisch, Deutsch und Englisch',
  'claim.languages.how':
    'Tests finden, was fehlt oder auf Niederländisch geblieben ist. Niemand mit Französisch oder Deutsch als Muttersprache hat die Texte durchgelesen.',
  'claim.plainWords': 'Die Texte sind leicht zu lesen',
  'claim.plainWords.how':
    'Sätze haben im Schnitt höchstens zwanzig Wörter. Ob alle alles verstehen, wurde nicht mit Leserinnen und Lesern getestet.',
  'claim.cookies': 'Wir setzen nur nötige Cookies und nennen sie alle',
  'claim.cookies.how': 'Jede Seite wird geöffnet und jeder Cookie wird mit der Tabelle verglichen.',
  'claim.openid': 'Das Anmelden folgt der Norm OpenID Connect',
  'claim.openid.how':
    'Ein unabhängiger Client meldet sich an und versucht zu betrügen. Die Prüfung durch die OpenID Foundation hat nicht stattgefunden.',
  'claim.realKeys': 'eID und itsme werden vollständig geprüft',
  'claim.realKeys.how':
    'Jede Prüfung ist getestet, auch mit einem Token einer echten Testkarte. Die Verbindung mit itsme selbst ist nur mit einem Simulator getestet.',
  'claim.strongKeys': 'Wo ein starker Schlüssel nötig ist, funktioniert ein schwächerer nicht',
  'claim.strongKeys.how': 'Tests versuchen es mit einem schwächeren Schlüssel, auch wenn Sie schon angemeldet sind.',
  'claim.nextClick': 'Ein Recht, das endet, zählt beim nächsten Klick nicht mehr',
  'claim.nextClick.how':
    'So ist es bei normaler Nutzung. Enden hundert Rechte pro Sekunde, dauert es auf unserer Testmaschine meist eine Achtelsekunde und im schlechtesten Fall anderthalb Sekunden. Unser Ziel ist eine Sekunde.',
  'claim.silentProvider': 'Die Zone bemerkt ein Ende auch, wenn ein anderer Anmeldedienst es nicht meldet',
  'claim.silentProvider.how':
    'Mit unserem eigenen ACM kommt jede Meldung an. Einen Dienst, der nichts meldet, fragen wir nicht erneut: Dort endet die Sitzung erst später von selbst.',
  'claim.recorded': 'Jede Änderung steht in einem Protokoll, das niemand unbemerkt ändern kann',
  'claim.recorded.how':
    'Das Protokoll ist verkettet und versiegelt, und Tests ändern es, um zu sehen, ob das auffällt. Dass nichts vergessen wurde, beweist kein Test.',
  'claim.apart': 'Ein Unternehmen sieht nichts von einem anderen',
  'claim.apart.how': 'Die Datenbank selbst verweigert es. Tests versuchen es in der Zone und in Gebruikersbeheer.',
  'claim.sealedNumbers': 'Nationalregisternummern und Geheimnisse sind nirgends lesbar',
  'claim.sealedNumbers.how':
    'Tests durchsuchen die Tabellen der Schlüssel und das technische Protokoll. Die anderen Tabellen versiegeln Nummern genauso, werden aber nicht durchsucht.',
  'claim.helpAlways': 'Die Hilfe funktioniert weiter, wenn die Datenbank ausfällt',
  'claim.helpAlways.how': 'Ein Test schaltet die Datenbank ab und liest und sucht weiter.',
  'claim.speed': 'Die Websites sind für jede Größe schnell genug',
  'claim.speed.how':
    'Die meisten Ziele sind erreicht, auch mit einer Million Rechten. Das Anmelden selbst und die Prüfung von itsme erreichen ihr Ziel nicht.',
  'claim.outsideTest': 'Fachleute von außen haben versucht einzubrechen',
  'claim.outsideTest.how': 'Das ist noch nicht geschehen.',
};
