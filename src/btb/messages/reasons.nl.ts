/** Why something cannot be done, or a field cannot be taken: what is wrong, what was kept, what to do. */
export const nl = {
  'represent.no-company': 'Deze onderneming staat niet in KBO. Kijk het nummer na.',
  'represent.company-ceased':
    'Deze onderneming staat niet meer in KBO sinds de gegevens van {date}. Niemand kan haar nog vertegenwoordigen.',
  'represent.legal-situation':
    'De rechtstoestand van deze onderneming in KBO is niet normaal. Daarom kan niemand hier voor haar aanstellen. Vraag raad aan wie haar nu beheert, bijvoorbeeld de curator of de vereffenaar.',
  'represent.no-function':
    'U hebt vandaag geen functie in deze onderneming volgens KBO. Vraag een wettelijke vertegenwoordiger om iemand aan te stellen.',
  'represent.function-ended':
    'Uw functie ({function}) eindigde op {date}. Vraag de huidige wettelijke vertegenwoordiger om iemand aan te stellen.',
  'represent.function-not-yet': 'Uw functie ({function}) begint op {date}. Kom vanaf die dag terug.',
  'represent.function-does-not-empower':
    'Met uw functie ({function}) vertegenwoordigt u de onderneming niet. Vraag een wettelijke vertegenwoordiger om iemand aan te stellen.',
  'represent.only-together':
    'Met uw functie ({function}) vertegenwoordigt u de onderneming alleen samen met anderen. Het register kan dat niet alleen beslissen. Vraag het aan de medewerkers van deze dienst, met documenten die uw bevoegdheid bewijzen. Zij kijken uw aanvraag na.',
  'represent.cannot-decide':
    'Het register kan niet alleen beslissen of u met uw functie ({function}) de onderneming vertegenwoordigt. Wij raden er niet naar. Vraag het aan de medewerkers van deze dienst, met documenten die uw bevoegdheid bewijzen. Zij kijken uw aanvraag na.',

  'undecided.title': 'Waar wij niet alleen kunnen beslissen',

  'govern.refused.title': 'U beslist niet over deze persoon',
  'govern.refused.role-too-high':
    'Deze persoon heeft dezelfde taak als u, of een hogere. Alleen een wettelijke vertegenwoordiger of een hoofdtoegangsbeheerder kan dit wijzigen. Er is niets gewijzigd.',
  'govern.refused.may-not-appoint':
    'U mag rechten geven, maar niet beslissen over andere toegangsbeheerders. Er is niets gewijzigd.',
  'govern.refused.exceeds-services':
    'Deze persoon beheert diensten die u niet beheert. Vraag het aan een hoofdtoegangsbeheerder. Er is niets gewijzigd.',
  'govern.refused.exceeds-establishments':
    'Deze persoon beheert vestigingen die u niet beheert. Vraag het aan een hoofdtoegangsbeheerder. Er is niets gewijzigd.',
  'govern.refused.exceeds-until':
    'De taak van deze persoon loopt langer dan de uwe. Vraag het aan een hoofdtoegangsbeheerder. Er is niets gewijzigd.',
  'appoint.refused.register-too-old':
    'De gegevens van de KBO zijn te oud om op te beslissen. Er is niets bewaard. Probeer het opnieuw zodra de KBO is bijgewerkt.',
  'appoint.refused.bounds-empty': 'Kies minstens één dienst en één vestiging. Anders kan deze persoon niets beheren.',
  'appoint.refused.until-in-the-past': 'De laatste dag is al voorbij. Kies een dag vanaf vandaag.',
  'appoint.refused.names-self': 'U kunt uzelf niet aanstellen. Het zou u niets geven dat u nog niet hebt.',
  'appoint.refused.role-too-high':
    'U kunt deze persoon niet aanstellen in deze rol. Vraag het aan de wettelijke vertegenwoordiger of aan een hoofdtoegangsbeheerder.',
  'appoint.refused.may-not-appoint':
    'U mag zelf rechten geven, maar geen anderen aanstellen. Vraag het aan wie u heeft aangesteld.',
  'appoint.refused.exceeds-services':
    'U kunt niet meer geven dan u zelf hebt. Kies alleen diensten die u zelf beheert.',
  'appoint.refused.exceeds-establishments':
    'U kunt niet meer geven dan u zelf hebt. Kies alleen vestigingen die u zelf beheert.',
  'appoint.refused.exceeds-until':
    'U kunt niet langer geven dan u zelf hebt. Kies een laatste dag die niet na de uwe komt.',
  'appoint.refused.replaces-nobody':
    'Wie u wilt vervangen, heeft deze taak niet meer. Er is niets bewaard. Begin opnieuw, zonder vervanging.',
  'appoint.refused.may-not-replace':
    'U beslist niet over wie u wilt vervangen. Vraag het aan een hoofdtoegangsbeheerder. Er is niets bewaard.',
  'appoint.refused.not-declared': 'Verklaar dat deze persoon binnen de organisatie werkt. Anders kan het niet.',
  'appoint.refused.in-charge-already':
    'Deze persoon heeft hier al een taak. Wilt u die wijzigen? Beëindig ze eerst, en stel de persoon dan opnieuw aan.',
  'appoint.refused.invited-already':
    'Deze persoon heeft al een uitnodiging die openstaat. Wacht op het antwoord, of trek die uitnodiging eerst in.',
  'appoint.refused.invited-too-often':
    'Deze persoon kreeg de laatste dertig dagen al vijf uitnodigingen van deze onderneming. Bel of schrijf zelf eens.',
  'appoint.refused.too-many-invitations':
    'Er staan al {most} uitnodigingen open. Wacht op antwoord, of trek er eerst een in.',

  'answer.refused.expired': 'De termijn om te antwoorden is voorbij. Er is niets gewijzigd.',
  'answer.refused.withdrawn': 'De uitnodiging is ingetrokken. Er is niets gewijzigd.',
  'answer.refused.accepted-already': 'U hebt al aanvaard. Er is niets gewijzigd.',
  'answer.refused.declined-already': 'U hebt al geweigerd. Er is niets gewijzigd.',
  'answer.refused.ended': 'Uw aanstelling is beëindigd. Er is niets gewijzigd.',
  'answer.refused.company-ceased':
    'De onderneming staat niet meer als actief in KBO. U kunt niet aanvaarden. Er is niets gewijzigd.',
  'answer.refused.appointer-gone': 'Wie u uitnodigde, beheert de toegangen nu niet meer. Vraag een nieuwe uitnodiging.',
  'answer.refused.awaits-confirmation':
    'De functie van wie u uitnodigde is voorbij. U kunt aanvaarden zodra een vertegenwoordiger van nu uw uitnodiging bevestigt.',
  'answer.refused.name-does-not-match':
    'De achternaam in de uitnodiging is niet uw achternaam. Misschien was ze voor iemand anders. Er is niets gewijzigd. Vraag om een nieuwe uitnodiging met de juiste naam.',

  'field.insz.empty': 'Vul het rijksregisternummer in.',
  'field.insz.not-eleven-digits':
    'Een rijksregisternummer heeft 11 cijfers. Kijk na of u er geen vergat of te veel hebt.',
  'field.insz.impossible-date':
    'Dit rijksregisternummer kan niet bestaan: de eerste zes cijfers zijn geen datum. Kijk ze na.',
  'field.insz.check-digits':
    'Dit rijksregisternummer klopt niet: de laatste twee cijfers passen niet bij de andere. Kijk na of u geen cijfer hebt verwisseld.',
  'field.givenName.empty': 'Vul de voornaam in.',
  'field.givenName.too-long': 'De voornaam is te lang. Er passen ten hoogste 100 tekens in.',
  'field.givenName.not-a-name': 'In een voornaam staan alleen letters, spaties, streepjes, punten en apostrofs.',
  'field.familyName.empty': 'Vul de achternaam in.',
  'field.familyName.too-long': 'De achternaam is te lang. Er passen ten hoogste 100 tekens in.',
  'field.familyName.not-a-name': 'In een achternaam staan alleen letters, spaties, streepjes, punten en apostrofs.',
  'field.email.empty': 'Vul het e-mailadres in.',
  'field.email.too-long': 'Het e-mailadres is te lang. Er passen ten hoogste 254 tekens in.',
  'field.email.form': 'Dit is geen e-mailadres. Het ziet eruit als naam@voorbeeld.be.',
  'field.phone.empty': 'Vul het telefoonnummer in.',
  'field.phone.too-long': 'Het telefoonnummer is te lang. Er passen ten hoogste 40 tekens in.',
  'field.phone.form': 'Dit is geen telefoonnummer. Gebruik cijfers, bijvoorbeeld 0499 00 00 00 of +32 499 00 00 00.',
} as const;
