export const nl = {
  'problem.home': 'Naar de beginpagina',
  'problem.back': 'Terug naar het formulier',
  'problem.request': 'Technisch kenmerk: {requestId}',
  'problem.not-found.title': 'Deze pagina bestaat niet',
  'problem.not-found.what': 'Het adres klopt niet, of de pagina is verplaatst.',
  'problem.not-found.next': 'Kijk het adres na, of begin opnieuw op de beginpagina.',
  'problem.too-large.title': 'Wat u instuurde is te groot',
  'problem.too-large.what': 'Een van de velden bevat veel meer tekst dan nodig. Er is niets gewijzigd.',
  'problem.too-large.next':
    'Ga terug met de knop van uw browser: wat u invulde staat er nog. Kort de tekst in en probeer opnieuw.',
  'problem.file-too-large.title': 'Het bestand is te groot',
  'problem.file-too-large.what': 'Dit bestand hebben wij niet bewaard. Wat u eerder toevoegde, is er nog.',
  'problem.file-too-large.next':
    'Maak het bestand kleiner: scan in zwart-wit, of neem een foto met minder pixels. Ga dan terug en probeer opnieuw.',
  'problem.too-many-files.title': 'U stuurde te veel tegelijk',
  'problem.too-many-files.what': 'Wij hebben niets van deze bestanden bewaard. Wat u eerder toevoegde, is er nog.',
  'problem.too-many-files.next': 'Ga terug en kies minder bestanden tegelijk.',
  'problem.no-form.title': 'Dit is geen formulier van deze website',
  'problem.no-form.what': 'Wij lezen alleen formulieren die op deze website staan. Er is niets gewijzigd.',
  'problem.no-form.next': 'Open de pagina opnieuw en vul het formulier daar in.',
  'problem.malformed.title': 'Wij kunnen dit verzoek niet lezen',
  'problem.malformed.what':
    'Wat uw browser of programma stuurde, is niet volledig of niet goed gevormd. Er is niets gewijzigd.',
  'problem.malformed.next': 'Open de pagina opnieuw en probeer het nog eens.',
  'problem.form-expired.title': 'Dit formulier is verlopen',
  'problem.form-expired.what': 'Het formulier hoort niet meer bij uw huidige bezoek. Er is niets gewijzigd.',
  'problem.form-expired.next': 'Open de pagina opnieuw en vul het formulier nog eens in.',
  'problem.foreign-origin.title': 'Dit verzoek komt niet van deze website',
  'problem.foreign-origin.what':
    'Een andere website probeerde hier iets in uw naam te doen. Dat is geweigerd. Er is niets gewijzigd.',
  'problem.foreign-origin.next': 'Deed u dit zelf? Open dan deze website rechtstreeks en probeer het daar.',
  'problem.no-cookies.title': 'Uw browser weigert cookies',
  'problem.no-cookies.what':
    'Zonder cookies weten wij niet dat dit formulier van u komt. Wij gebruiken ze alleen om u veilig aan te melden.',
  'problem.no-cookies.next':
    'Open de instellingen van uw browser, kies "Privacy" of "Cookies", en sta cookies toe voor deze website. Laad daarna de pagina opnieuw.',
  'problem.too-many.title': 'Even geduld',
  'problem.too-many.what': 'Er kwamen te veel verzoeken na elkaar. Er is niets gewijzigd.',
  'problem.too-many.next': 'Wacht een minuut en probeer het opnieuw.',
  'problem.database-away.title': 'Dit werkt nu even niet',
  'problem.database-away.what': 'Ons systeem kan zijn gegevens niet bereiken. Er is niets gewijzigd.',
  'problem.database-away.next':
    'Probeer het over enkele minuten opnieuw. Ga terug met de knop van uw browser: wat u invulde staat er nog.',
  'problem.unexpected.title': 'Er ging iets mis bij ons',
  'problem.unexpected.what': 'Dit is een fout van ons, niet van u.',
  'problem.unexpected.next': 'Probeer het opnieuw. Lukt het niet, vraag dan hulp en zeg wanneer het gebeurde.',
  'session.title': 'U bent niet meer aangemeld',
  'session.idle': 'U deed een half uur niets. Daarom hebben wij u afgemeld.',
  'session.too-old': 'U was twaalf uur aangemeld. Langer mag niet.',
  'session.signed-out': 'U hebt zich afgemeld, misschien in een ander venster.',
  'session.provider': 'Uw toegang is elders beëindigd: u meldde zich af, of uw recht werd gewijzigd of stopgezet.',
  'session.kept':
    'Wat u verstuurde, kwam aan toen u niet meer aangemeld was. Er is niets gewijzigd. Wij houden het een half uur bij: na het aanmelden gaat u ermee verder.',
  'session.not-kept':
    'Wat u verstuurde, kwam aan toen u niet meer aangemeld was. Er is niets gewijzigd. Wij konden het niet bijhouden: ga terug met de knop van uw browser om het over te nemen.',
  'session.next': 'Meld u opnieuw aan. Mag u hier niet meer binnen, dan leest u daar wie u kan helpen.',
  'session.again': 'Aanmelden',
} as const;
