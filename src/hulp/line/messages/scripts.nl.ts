/** What who answers the telephone asks and says, and who mends it. */
export const nl = {
  'ask.company': 'Welk nummer staat er op de factuur van de onderneming?',
  'say.company': 'De KBO kent dit nummer niet, of noemt de onderneming gestopt. Laat de KBO eerst verbeteren.',
  'who.company': 'De onderneming zelf, via de griffie of een ondernemingsloket.',

  'ask.recognition': 'Kreeg de onderneming een brief over haar erkenning?',
  'say.recognition': 'Zonder erkenning die vandaag geldt, opent de zone niet. Wij kunnen dat niet veranderen.',
  'who.recognition': 'De dienst die de onderneming erkent.',

  'ask.looks': 'Wilt u iets wijzigen, of alleen bekijken?',
  'say.looks': 'U kunt alles bekijken. Wijzigen kan niet met dit recht, of niet meer met deze erkenning.',
  'who.looks': 'Wie de toegangen beheert, of de dienst die de onderneming erkent.',

  'ask.representative': 'Welke functie hebt u in de onderneming, en sinds wanneer?',
  'say.representative':
    'De KBO zegt vandaag niet dat u de onderneming vertegenwoordigt. Laat uw functie daar nakijken.',
  'who.representative': 'De onderneming zelf, via de griffie van de ondernemingsrechtbank of een notaris.',

  'ask.documents': 'Hebt u een akte of besluit waarin staat dat u alleen mag beslissen?',
  'say.documents': 'Vraag het in BTB met documenten. Twee medewerkers kijken die na. Dat duurt enkele weken.',
  'who.documents': 'Medewerkers van BTB, op een aanvraag met documenten.',

  'ask.charge': 'Is er al iemand uitgenodigd om de toegangen te beheren?',
  'say.charge': 'Iemand moet de toegangen beheren. Wie uitgenodigd is, meldt zich aan in BTB en aanvaardt.',
  'who.charge': 'De wettelijke vertegenwoordiger, of wie uitgenodigd is.',

  'ask.task': 'Wie stelde u aan, en voor welke vestigingen?',
  'say.task': 'Uw taak laat dit niet toe, of geldt vandaag niet. Vraag het aan wie u aanstelde.',
  'who.task': 'De hoofdtoegangsbeheerder of de wettelijke vertegenwoordiger.',

  'ask.no-key': 'Hebt u een eID met pincode, of itsme?',
  'say.no-key': 'U hebt eerst een digitale sleutel nodig. Kies er samen een op de pagina over sleutels.',
  'who.no-key': 'De beller zelf, of een registratiekantoor.',

  'ask.weak-key': 'Waarmee meldde u zich aan?',
  'say.weak-key': 'Meld u opnieuw aan met een sterkere sleutel: eID of itsme.',
  'who.weak-key': 'De beller zelf.',

  'ask.blocked-key': 'Kreeg u een mail dat uw sleutel geblokkeerd of verwijderd is?',
  'say.blocked-key': 'Meld u aan met een andere sleutel. Deblokkeer deze daarna bij Mijn digitale sleutels.',
  'who.blocked-key': 'De beller zelf, of een registratiekantoor.',

  'ask.refused-key': 'Is de kaart geldig, en is de app van itsme bijgewerkt?',
  'say.refused-key': 'Probeer het nog één keer. Lukt het niet, gebruik dan een andere sleutel.',
  'who.refused-key': 'De beller zelf, met de gemeente of met itsme.',

  'ask.identity': 'Is uw rijksregisternummer onlangs veranderd? Laat het niet zeggen.',
  'say.identity': 'Meld u aan met eID of itsme, zodat wij u opnieuw herkennen. Lees nooit uw nummer voor.',
  'who.identity': 'De beller zelf, of een registratiekantoor.',

  'ask.sign-in': 'Koos u een onderneming bij het aanmelden? Staan cookies aan?',
  'say.sign-in': 'Sluit de pagina, begin opnieuw bij de zone en kies uw onderneming.',
  'who.sign-in': 'De beller zelf. Blijft het duren, dan wie de site beheert.',

  'ask.relation': 'Voor welke onderneming werkt u, en wie beheert er de toegangen?',
  'say.relation': 'U bent nog niet gekoppeld. Vraag dat aan wie de toegangen beheert, met de tekst op uw scherm.',
  'who.relation': 'Wie de toegangen beheert, in Gebruikersbeheer.',

  'ask.right': 'Wie gaf u vroeger uw recht?',
  'say.right': 'U hebt vandaag geen recht dat de zone opent. Wij kunnen het niet geven: vraag het in de onderneming.',
  'who.right': 'Wie de toegangen beheert, in Gebruikersbeheer.',

  'ask.right-later': 'Vanaf welke dag hebt u toegang nodig?',
  'say.right-later': 'Het is klaar, maar begint later. Wacht tot die dag, of vraag een andere begindatum.',
  'who.right-later': 'Wie de toegangen beheert, in Gebruikersbeheer.',

  'ask.places': 'In welke vestiging werkt u?',
  'say.places': 'Uw recht noemt geen vestiging die erkend is. Vraag om de juiste vestiging toe te voegen.',
  'who.places': 'Wie de toegangen beheert, in Gebruikersbeheer.',

  'ask.staff': 'Welke pagina wilde u openen?',
  'say.staff': 'Die pagina is voor medewerkers. Er ontbreekt niets aan uw eigen toegang.',
  'who.staff': 'Wie het systeem beheert, als de beller toch medewerker is.',
} as const;
