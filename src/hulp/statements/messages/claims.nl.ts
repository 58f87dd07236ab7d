/** The claims: `claim.<id>` says what we say that we meet, `claim.<id>.how` how we know, and what is missing. */
export const nl = {
  'claims.title': 'Waar wij aan voldoen',
  'claims.lead': 'Wat deze websites beloven, of het klopt, en hoe wij dat weten. Wat nog niet klopt, staat er ook bij.',
  'claims.how-to-read':
    'Bij “ja” is er een test die faalt zodra het niet meer zo is. Kunnen alleen mensen het beoordelen en deden die dat nog niet, dan staat er hoogstens “gedeeltelijk”.',
  'claims.count': 'Nu: {yes} keer ja, {partly} keer gedeeltelijk, {not} keer nee.',
  'claims.state.yes': 'Ja',
  'claims.state.partly': 'Gedeeltelijk',
  'claims.state.not': 'Nee',
  'claims.proof': 'Waarmee dit getest is',
  'claims.proof.test': 'Test',
  'claims.proof.measured': 'Meting',
  'claim.wcag': 'Iedereen kan elke pagina gebruiken (WCAG 2.2, niveau AA)',
  'claim.wcag.how':
    'Programma’s vinden geen fouten op welke pagina ook. Mensen met een beperking testten nog niet, en niemand van buitenaf keek het na.',
  'claim.noScript': 'Alles werkt zonder JavaScript',
  'claim.noScript.how':
    'Elke pagina wordt met en zonder vergeleken. Alleen een identiteitskaart lezen lukt niet zonder.',
  'claim.nothingLost': 'Wat u invulde gaat niet verloren als uw sessie eindigt',
  'claim.nothingLost.how':
    'Na het aanmelden gaat u verder met wat u verstuurde. Bestanden, wachtwoorden en codes houden wij niet bij.',
  'claim.languages': 'Alles is er in het Nederlands, Frans, Duits en Engels',
  'claim.languages.how':
    'Tests vinden wat ontbreekt of in het Nederlands bleef. Moedertaalsprekers lazen het Frans en Duits niet na.',
  'claim.plainWords': 'De teksten zijn makkelijk te lezen',
  'claim.plainWords.how':
    'Zinnen tellen gemiddeld hooguit twintig woorden. Of lezers alles begrijpen, is niet met lezers getest.',
  'claim.cookies': 'Wij zetten alleen cookies die nodig zijn, en noemen ze allemaal',
  'claim.cookies.how': 'Elke pagina wordt geopend, en elke cookie vergeleken met de tabel.',
  'claim.openid': 'Aanmelden volgt de standaard OpenID Connect',
  'claim.openid.how':
    'Een onafhankelijke client meldt aan en probeert vals te spelen. De keuring van de OpenID Foundation is niet gedaan.',
  'claim.realKeys': 'eID en itsme worden volledig nagekeken',
  'claim.realKeys.how':
    'Elke controle is getest, ook met een token van een echte testkaart. De koppeling met itsme zelf is alleen met een simulator getest.',
  'claim.strongKeys': 'Waar een sterke sleutel nodig is, werkt een zwakkere niet',
  'claim.strongKeys.how': 'Tests proberen het met een zwakkere sleutel, ook als u al aangemeld bent.',
  'claim.nextClick': 'Een recht dat eindigt, telt bij de volgende klik niet meer',
  'claim.nextClick.how':
    'Zo is het bij gewoon gebruik. Eindigen er honderd rechten per seconde, dan duurt het op onze testmachine meestal een achtste van een seconde, en in het slechtste geval anderhalve. Ons doel is één seconde.',
  'claim.silentProvider': 'De zone merkt een einde ook als een andere aanmelddienst het niet meldt',
  'claim.silentProvider.how':
    'Met onze eigen ACM komt elke melding aan. Een dienst die niets meldt, vragen wij niet opnieuw: daar eindigt de sessie pas vanzelf.',
  'claim.recorded': 'Elke wijziging staat in een logboek dat niemand ongezien verandert',
  'claim.recorded.how':
    'Het logboek is geketend en verzegeld, en tests veranderen het om te zien of dat opvalt. Dat geen enkele wijziging vergeten is, bewijst geen test.',
  'claim.apart': 'Een onderneming ziet niets van een andere',
  'claim.apart.how': 'De database zelf weigert het. Tests proberen het in de zone en in Gebruikersbeheer.',
  'claim.sealedNumbers': 'Rijksregisternummers en geheimen staan nergens leesbaar',
  'claim.sealedNumbers.how':
    'Tests doorzoeken de tabellen van de sleutels en het technische logboek. De andere tabellen verzegelen nummers op dezelfde manier, maar worden niet doorzocht.',
  'claim.helpAlways': 'De hulp blijft werken als de database uitvalt',
  'claim.helpAlways.how': 'Een test zet de database af, en leest en zoekt verder.',
  'claim.speed': 'De websites zijn snel genoeg voor elke grootte',
  'claim.speed.how':
    'De meeste doelen zijn gehaald, ook met een miljoen rechten. Het aanmelden zelf en de controle van itsme halen hun doel niet.',
  'claim.outsideTest': 'Specialisten van buitenaf probeerden in te breken',
  'claim.outsideTest.how': 'Dat gebeurde nog niet.',
} as const;
