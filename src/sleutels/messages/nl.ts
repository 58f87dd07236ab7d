import { nl as passkey } from '../passkey/messages/nl.ts';
import { nl as mine } from './mine.nl.ts';
import { nl as news } from './news.nl.ts';

export const nl = {
  ...news,
  ...mine,
  ...passkey,
  'site.name': 'Mijn digitale sleutels',
  'site.question': 'Wie bent u, en hoe zeker is dat?',
  'nav.front': 'Digitale sleutels',
  'nav.mine': 'Mijn sleutels',

  'front.title': 'Met een digitale sleutel toont u wie u bent',
  'front.lead':
    'Een digitale sleutel is iets waarmee u zich aanmeldt bij de overheid. Hij is van u alleen. U gebruikt dezelfde sleutel voor elke website in deze keten.',
  'front.works.title': 'Welke sleutels zijn er?',
  'front.mine.title': 'Uw eigen sleutels',
  'front.mine.stranger':
    'Meld u aan. U ziet dan uw sleutels, wanneer ze het laatst gebruikt zijn, en u kunt een nieuwe app koppelen.',
  'front.mine.member':
    'U bent aangemeld. U ziet uw sleutels, wanneer ze het laatst gebruikt zijn, en u kunt een nieuwe app koppelen.',
  'front.mine.open': 'Bekijk uw sleutels',
  'sign-in': 'Aanmelden',
  'more-info': 'Meer info',
  'more-info.label': 'Meer info over de sleutel {key}',
  'not-confirmed': 'Deze regel is van ons. De echte sleutel maakt de zijne niet bekend.',

  'info.needs.title': 'Wat hebt u nodig?',
  'info.needs.name': 'de gebruikersnaam van uw digitale sleutel',
  'info.needs.password': 'het wachtwoord van uw digitale sleutel',
  'info.needs.app': 'een telefoon of tablet met een app die codes maakt. Elke app die zulke codes kent, is goed',
  'info.how.title': 'Hoe meldt u zich aan?',
  'info.how.choose': 'Kies deze sleutel op de pagina waar u zich aanmeldt.',
  'info.how.password': 'Vul uw gebruikersnaam en uw wachtwoord in.',
  'info.how.code': 'Open de app op uw telefoon. U ziet een code van 6 cijfers. Vul die code in.',
  'info.code.title': 'Over de code',
  'info.code.life':
    'De app toont elke 30 seconden een nieuwe code. Een code die net voorbij is, aanvaarden wij nog even.',
  'info.code.once': 'Een code werkt één keer. Wilt u zich meteen nog eens aanmelden? Wacht dan op de volgende code.',
  'info.code.offline': 'De app heeft geen internet nodig. De klok van uw telefoon moet wel juist staan.',
  'info.code.never': 'Geef uw code aan niemand. Wij vragen ze nooit aan de telefoon of in een bericht.',
  'info.trouble.title': 'Als het niet lukt',
  'info.trouble.clock': 'Klopt uw code niet? Laat uw telefoon de tijd zelf instellen, en probeer de volgende code.',
  'info.trouble.pause':
    'Vult u {tries} keer iets fout in, dan moet u even wachten: eerst 1 minuut, daarna telkens dubbel zo lang, tot hooguit {longest} minuten. Zo kan niemand uw wachtwoord of code raden.',
  'info.trouble.phone':
    'Nieuwe telefoon? Koppel de nieuwe app zolang u de oude nog hebt. Dat doet u bij uw eigen sleutels.',
  'info.level.title': 'Hoe zeker is deze sleutel?',

  'mine.title': 'Mijn sleutels',
  'mine.username': 'Gebruikersnaam',
  'mine.activated': 'In gebruik sinds',
  'mine.last-used': 'Laatst gebruikt',
  'mine.never-used': 'Nog niet gebruikt',

  'app.title': 'Koppel een nieuwe app',
  'app.lead': 'Dit doet u de eerste keer, of als u een nieuwe telefoon hebt of een andere app wilt gebruiken.',
  'app.step.install': 'Zet op uw telefoon een app die codes maakt.',
  'app.step.scan': 'Scan met die app het vierkantje dat wij u tonen.',
  'app.step.confirm': 'Vul de code in die de app dan toont.',
  'app.until': 'Hebt u al een app? Die blijft werken tot u die code invult. Daarna werkt alleen de nieuwe.',
  'app.continue': 'Verder',
  'app.back': 'Terug naar mijn sleutels',

  'link.title': 'Koppel uw app en vul de code in',
  'link.scan': 'Open uw app en scan dit vierkantje.',
  'link.qr': 'Vierkantje (QR) met de geheime sleutel voor uw app',
  'link.text': 'Kunt u niet scannen? Kies in uw app "sleutel invoeren" en typ dit over:',
  'link.account': 'Account',
  'link.secret': 'Geheime sleutel',
  'link.kind': 'Soort',
  'link.kind.totp': 'Op basis van tijd, 6 cijfers, 30 seconden',
  'link.secrecy':
    'Laat dit aan niemand zien. Wie dit vierkantje scant, kan dezelfde codes maken. Het werkt {minutes} minuten lang.',
  'link.code': 'Code',
  'link.code.hint': 'De 6 cijfers die uw app nu toont.',
  'link.confirm': 'Bevestigen',
  'link.error.empty': 'Vul de code in die uw app toont.',
  'link.error.form': 'Een code heeft 6 cijfers. Kijk na wat u invulde.',
  'link.error.wrong':
    'Deze code klopt niet. Wacht op de volgende code in uw app en probeer opnieuw. Blijft het fout? Kijk na of de klok van uw telefoon juist staat.',
  'link.over.title': 'U hebt geen app om te bevestigen',
  'link.over':
    'Het koppelen duurde te lang, of het was al klaar. Er is nu niets gewijzigd. Begin opnieuw als u nog een app wilt koppelen.',
  'error.summary': 'Er is een probleem',
} as const;
