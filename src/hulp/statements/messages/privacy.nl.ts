/** The privacy statement. Figures come from `kept.ts`, which takes them from the code that removes things. */
export const nl = {
  'privacy.title': 'Privacy',
  'privacy.lead': 'Welke gegevens wij over u hebben, waarvoor, wie ze ziet en hoelang wij ze houden.',
  'privacy.who': 'Wie is verantwoordelijk?',
  'privacy.who.what': '{operator} is verantwoordelijk voor deze websites.',
  'privacy.contact': 'Vragen over uw gegevens:',
  'privacy.ground': 'Waarom mogen wij dit?',
  'privacy.ground.what':
    'Uw gegevens dienen om te weten wie u bent en wat u mag. Op welke wet dat steunt, hangt af van wie deze websites uitbaat, en is nog niet bevestigd.',
  'privacy.ground.number':
    'Voor het rijksregisternummer geldt de wet van 8 augustus 1983: wie het gebruikt, heeft daar een machtiging voor nodig. Welke dat hier is, is nog niet bevestigd.',
  'privacy.per-system': 'Welke gegevens, waar?',
  'privacy.question.what': 'Welke gegevens',
  'privacy.question.why': 'Waarvoor',
  'privacy.question.who': 'Wie ziet ze',
  'privacy.question.kept': 'Hoelang',
  'privacy.mails': 'Mails en sms’en',
  'privacy.changes': 'Logboek van wijzigingen',
  'privacy.log': 'Technisch logboek',
  'privacy.others': 'Wie krijgt uw gegevens nog?',
  'privacy.others.itsme': 'Meldt u zich aan met itsme? Dan weet itsme op welke website u zich aanmeldt.',
  'privacy.others.card': 'Gebruikt u uw identiteitskaart? Dan vragen wij aan wie de kaart uitgaf of ze nog geldig is.',
  'privacy.others.sms': 'Kiest u een code via sms? Dan krijgt de dienst die sms’en verstuurt uw nummer en de code.',
  'privacy.others.applications':
    'Meldt u zich aan bij een andere toepassing? Dan krijgt die uw naam en uw rechten, en uw rijksregisternummer alleen als dat afgesproken is.',
  'privacy.others.none': 'Niemand anders krijgt uw gegevens, en wij gebruiken ze niet voor reclame.',
  'privacy.rights': 'Uw rechten',
  'privacy.rights.what':
    'U mag uw gegevens inkijken, laten verbeteren of laten wissen, en u mag bezwaar maken. Vraag dat aan {operator}. Soms moet iets bewaard blijven, en dan zeggen wij waarom.',
  'privacy.rights.own':
    'Uw sleutels, uw mailadres en uw laatste aanmeldingen ziet en wijzigt u zelf bij Mijn digitale sleutels.',
  'privacy.complaint': 'Een klacht?',
  'privacy.complaint.what':
    'U kunt een klacht indienen bij de Gegevensbeschermingsautoriteit. Of zij bevoegd is voor deze websites, of een andere toezichthouder, is nog niet bevestigd.',
  'privacy.complaint.link': 'Naar de website van de Gegevensbeschermingsautoriteit',
  'data.sleutels.what':
    'Uw naam, rijksregisternummer, mailadres en telefoonnummer. Uw sleutels, en van elke aanmelding: wanneer, waar, met welke soort browser en uit welk land.',
  'data.sleutels.why': 'Weten wie u bent, en u waarschuwen als iemand anders zich als u aanmeldt.',
  'data.sleutels.who':
    'Alleen u. Een medewerker van het registratiekantoor ziet uw naam en nummer als u daar een sleutel aanvraagt.',
  'data.sleutels.kept':
    'Aanmeldingen: {signIns} dagen. Uw browser: {devices} dagen na uw laatste aanmelding. Waarschuwingen: {alarms} dagen. De rest zolang u een sleutel hebt.',
  'data.acm.what':
    'Dat u aangemeld bent, bij welke toepassing en namens welke onderneming. Ook dat u ergens niet binnen mocht.',
  'data.acm.why': 'U aanmelden, en u overal afmelden zodra een recht eindigt.',
  'data.acm.who':
    'Een verwijzing die u voorleest, toont de hulplijn die ene weigering, zonder uw naam. Verder ziet niemand dit op een pagina.',
  'data.acm.kept':
    'Uw aanmelding eindigt na {idle} minuten stilte of na {session} uur, en is na {sessionRow} uur weg bij de volgende opkuis. Bij welke toepassing u was: {entries} uur. Weigeringen: {refusals} dagen.',
  'data.zone.what':
    'Van werknemers: naam, rijksregisternummer, vestiging en begindatum. Van u: dat u uw profiel bevestigde.',
  'data.zone.why': 'De werknemers van een erkende onderneming bijhouden.',
  'data.zone.who': 'Wie in die onderneming het recht daartoe heeft, en alleen voor de eigen vestigingen.',
  'data.zone.kept': 'Er is nog geen einddatum vastgelegd.',
  'data.gebruikersbeheer.what':
    'Naam, rijksregisternummer en mailadres van wie voor een onderneming werkt. Hun rechten, wie die gaf, en wanneer ze voor het laatst gebruikt zijn.',
  'data.gebruikersbeheer.why': 'Bepalen wie wat mag, voor welke onderneming en vestiging.',
  'data.gebruikersbeheer.who': 'Wie in die onderneming rechten beheert, binnen de eigen bevoegdheid. En u zelf.',
  'data.gebruikersbeheer.kept':
    'Opgeladen bestanden met rechten: {imports} dagen. Voor rechten die voorbij zijn, is nog geen einddatum vastgelegd.',
  'data.btb.what':
    'Naam, rijksregisternummer en mailadres van toegangsbeheerders. Bij een aanvraag met documenten: die documenten.',
  'data.btb.why': 'Weten wie een onderneming aanstelde om de toegang te beheren.',
  'data.btb.who':
    'De wettelijk vertegenwoordigers en de beheerders van die onderneming. Documenten: alleen de aanvrager en de medewerkers die beslissen.',
  'data.btb.kept':
    'Een aanstelling die u niet verstuurde: {drafts} dagen. Documenten van wat niet doorging: {documents} dagen. Voor de rest is nog geen einddatum vastgelegd.',
  'data.kbo.what':
    'Ondernemingen en vestigingen zoals de KBO ze publiceert. Naam en rijksregisternummer van wie ze vertegenwoordigt.',
  'data.kbo.why': 'Weten wie namens een onderneming mag beslissen.',
  'data.kbo.who':
    'Ondernemingen en de naam van wie er een functie heeft: iedereen, zoals in de openbare KBO. Het rijksregisternummer en het thuisadres van een persoon tonen wij aan niemand.',
  'data.kbo.kept': 'Zolang het register ze heeft. Voor functies die voorbij zijn, is nog geen einddatum vastgelegd.',
  'data.hulp.what':
    'Wat u schrijft over een pagina, zonder naam. Wat u zocht en niet vond, zonder cijfers. Van een vraag of klacht: uw naam, hoe wij u bereiken, uw tekst en uw bestanden. Wie van de hulplijn met u meekeek, en waarom. Uw netwerkadres alleen onherkenbaar gemaakt.',
  'data.hulp.why': 'Uw vragen beantwoorden, de hulp beter maken, en misbruik tegenhouden.',
  'data.hulp.who':
    'Wie de hulp bijhoudt en vragen beantwoordt. Wie meekeek, leest u zelf, en wie alle toegangen van uw onderneming beheert. Het netwerkadres ziet niemand.',
  'data.hulp.kept':
    'Reacties, zoekvragen en wie meekeek: {said} dagen. Een vraag of klacht: {cases} dagen na het einde, of {withdrawn} dagen nadat u ze introk. Het onherkenbare adres: één dag.',
  'data.mails.what': 'Mailadres of telefoonnummer, en de tekst.',
  'data.mails.why': 'U verwittigen, of u een code sturen.',
  'data.mails.who': 'U, en de dienst die mails of sms’en aflevert.',
  'data.mails.kept': 'Verstuurd: {sent} dagen. Wat niet verstuurd raakte, maken wij na {unsent} dagen leeg.',
  'data.changes.what':
    'Wie wat wijzigde en wanneer, namens welke onderneming en met welke soort sleutel. Nooit een rijksregisternummer.',
  'data.changes.why': 'Kunnen nagaan wie wat deed.',
  'data.changes.who': 'Beheerders van een onderneming zien wat daar gebeurde, binnen hun bevoegdheid.',
  'data.changes.kept':
    'Er is nog geen einddatum vastgelegd. Uit een geketend logboek kan niets verdwijnen zonder spoor.',
  'data.log.what': 'Fouten en weigeringen, met een nummer. Geen wachtwoorden en geen rijksregisternummers.',
  'data.log.why': 'Problemen oplossen.',
  'data.log.who': 'Wie de websites beheert.',
  'data.log.kept': 'Dat bepaalt {operator}. Hoelang, is nog niet bevestigd.',
} as const;
