export const nl = {
  'site.name': 'KBO, register van ondernemingen',
  'site.question': 'Welke ondernemingen bestaan er, en wie vertegenwoordigt ze?',
  'nav.search': 'Zoeken',

  'front.title': 'Zoek een onderneming',
  'front.lead':
    'Hier ziet u of een onderneming bestaat, waar ze werkt en wie haar wettelijk vertegenwoordigt. U hoeft zich niet aan te melden.',
  'front.what.title': 'Wat vindt u hier?',
  'front.what.company': 'het ondernemingsnummer, de naam, de rechtsvorm, de rechtstoestand en het adres',
  'front.what.establishments': 'de vestigingseenheden, elk met een eigen nummer en adres',
  'front.what.functions': 'wie een functie heeft, en welke functies de onderneming vertegenwoordigen',
  'front.why.title': 'Waarom is dit belangrijk?',
  'front.why':
    'De wettelijke vertegenwoordiger van een onderneming bepaalt wie haar toegangen beheert. Staat u hier niet in een functie die vertegenwoordigt? Dan kunt u niemand aanstellen.',

  'search.label': 'Nummer of naam',
  'search.hint': 'Bijvoorbeeld 1999.999.052, of een deel van de naam. Hoofdletters en accenten maken niet uit.',
  'search.button': 'Zoeken',
  'search.title': 'Zoekresultaten',
  'search.title.for': 'Zoekresultaten voor “{text}”',
  'search.count.one': '1 onderneming gevonden.',
  'search.count.other': '{count} ondernemingen gevonden.',
  'search.count.more':
    'Er zijn heel veel namen die passen. U ziet de {count} beste. Typ meer van de naam om minder te vinden.',
  'search.caption': 'Gevonden ondernemingen',
  'search.column.name': 'Naam',
  'search.column.number': 'Nummer',
  'search.column.municipality': 'Gemeente',
  'search.column.status': 'Toestand',
  'search.also': 'gevonden als {name}',
  'search.empty.title': 'Geen onderneming gevonden',
  'search.empty.words':
    'Controleer de spelling, of typ minder: een deel van de naam is genoeg. U kunt ook op nummer zoeken.',
  'search.empty.short': 'Typ minstens drie letters. Bij minder letters zoeken wij alleen namen die zo beginnen.',
  'search.empty.number':
    'Geen onderneming of vestiging in dit register heeft dit nummer. Het register bevat actieve ondernemingen, volgens de laatste gegevens van {date}.',
  'search.empty.wrong-number':
    'Dit nummer kan niet bestaan: de controlecijfers kloppen niet. Kijk na of er een cijfer verkeerd staat. Een ondernemingsnummer begint met 0 of 1, een vestigingsnummer met 2 tot 8.',
  'search.empty.page.title': 'Er zijn geen resultaten meer',
  'search.empty.page': 'Deze pagina ligt voorbij het einde van de lijst.',
  'search.empty.page.first': 'Naar de eerste resultaten',
  'search.empty.register.title': 'Het register is nog leeg',
  'search.empty.register': 'De gegevens van de KBO zijn hier nog niet geladen. Probeer het later opnieuw.',
  'search.nothing.title': 'Typ een nummer of een naam',
  'search.nothing': 'Vul hierboven in welke onderneming u zoekt.',
  'search.too-long.title': 'Dat is te lang om te zoeken',
  'search.too-long': 'Typ hoogstens {count} tekens: een nummer, of een deel van de naam.',

  'pages.label': 'Pagina’s',
  'pages.establishments.label': 'Pagina’s van de vestigingseenheden',
  'pages.functions.label': 'Pagina’s van de functies',
  'pages.previous': 'Vorige',
  'pages.next': 'Volgende',
  'pages.one': 'Pagina {number}',

  'company.back': 'Zoek een andere onderneming',
  'company.number': 'Ondernemingsnummer',
  'company.status': 'Status',
  'company.status.active': 'Actief',
  'company.status.ceased': 'Niet meer in het register',
  'company.ceased':
    'Deze onderneming staat niet meer in het register sinds de gegevens van {date}. Het register bevat alleen actieve ondernemingen. Niemand kan haar nog vertegenwoordigen om toegangen te beheren.',
  'company.situation': 'Rechtstoestand',
  'company.situation.since-snapshot': 'volgens de gegevens van {date}',
  'situation.normal': 'Normale toestand',
  'situation.winding-up': 'In ontbinding of vereffening',
  'situation.closed': 'Vereffening afgesloten',
  'situation.bankruptcy': 'Faillissement',
  'situation.unknown': 'Toestand met code {code}',
  'consequence.winding-up':
    'In deze toestand handelt een vereffenaar voor de onderneming. Welke functie dat in het register is, is bij ons niet bevestigd. Daarom nemen wij niemand als vertegenwoordiger aan.',
  'consequence.closed': 'De onderneming is vereffend. Niemand vertegenwoordigt haar nog.',
  'consequence.bankruptcy':
    'Deze onderneming is failliet. Alleen de curator handelt voor haar. Niet bevestigd: wij lezen dit uit code 050 van de KBO.',
  'consequence.unknown':
    'Wij weten niet wie in deze toestand de onderneming vertegenwoordigt. Daarom nemen wij niemand als vertegenwoordiger aan.',
  'company.names': 'Andere namen',
  'company.name.name': 'naam',
  'company.name.abbreviation': 'afkorting',
  'company.name.commercial': 'commerciële naam',
  'company.name.branch': 'naam van een bijkantoor',
  'company.name.other': 'andere naam',
  'company.form': 'Rechtsvorm',
  'company.form.natural': 'Natuurlijke persoon (eenmanszaak)',
  'company.form.none': 'Niet bekend',
  'company.form.code': 'Rechtsvorm met code {code}',
  'company.since': 'Begin',
  'company.address': 'Adres van de zetel',
  'company.address.none': 'Niet bekend gemaakt',
  'address.box': 'bus {box}',

  'establishments.title': 'Vestigingseenheden',
  'establishments.column.number': 'Vestigingsnummer',
  'establishments.column.name': 'Naam',
  'establishments.column.address': 'Adres',
  'establishments.column.since': 'Sinds',
  'establishments.empty.title': 'Geen vestigingseenheden',
  'establishments.empty':
    'Deze onderneming heeft in het register geen plaats waar ze werkt. Klopt dat niet? Lees hieronder hoe u gegevens laat verbeteren.',

  'functions.title': 'Functies',
  'functions.lead':
    'Wie vandaag een functie heeft in deze onderneming. Wie de onderneming wettelijk vertegenwoordigt, is aangeduid.',
  'functions.column.name': 'Naam',
  'functions.column.function': 'Functie',
  'functions.column.represents': 'Vertegenwoordigt de onderneming',
  'functions.column.since': 'Sinds',
  'functions.represents': 'Wettelijk vertegenwoordiger',
  'functions.represents.not': 'Nee',
  'functions.represents.only-together': 'Alleen samen met anderen',
  'functions.represents.cannot-decide': 'Dat kunnen wij uit het register niet weten',
  'functions.of': 'als vast vertegenwoordiger van',
  'functions.until': 'tot en met {date}',
  'functions.not-confirmed':
    'Niet bevestigd: de volledige lijst van functies die vertegenwoordigen, is ons niet bekend. Wij volgen onze lezing van het Wetboek van vennootschappen en verenigingen.',
  'functions.empty.title': 'Geen functies bekend',
  'functions.empty':
    'In het register staat vandaag niemand met een functie in deze onderneming. Dan kan ook niemand haar vertegenwoordigen. Klopt dat niet? Lees hieronder hoe u gegevens laat verbeteren.',
  'function.00004': 'Vertegenwoordiger van een btw-eenheid',
  'function.10002': 'Bestuurder',
  'function.10003': 'Vast vertegenwoordiger van een rechtspersoon',
  'function.10005': 'Lid van het directiecomité',
  'function.10007': 'Gedelegeerd bestuurder',
  'function.10021': 'Vast vertegenwoordiger van een commissaris',
  'function.20090': 'Basiskennis bedrijfsbeheer',
  'function.90001': 'Curator',
  'function.unknown': 'Functie met code {code}',

  'wrong.title': 'Klopt er iets niet?',
  'wrong.lead':
    'Wij tonen wat in de gegevens van de KBO staat, en kunnen die niet zelf veranderen. Laat een fout verbeteren bij de bron:',
  'wrong.desk': 'adres, vestigingen en activiteiten: bij een erkend ondernemingsloket',
  'wrong.court':
    'functies en rechtstoestand van een vennootschap of vzw: via de griffie van de ondernemingsrechtbank of uw notaris',
  'wrong.then': 'Daarna ziet u de verbetering hier wanneer de volgende gegevens geladen zijn.',

  source:
    'Bron: KBO Open Data, gegevens van {date}. De functies komen uit een apart bestand, van {functions}: de open data bevatten ze niet.',
  'source.no-functions':
    'Bron: KBO Open Data, gegevens van {date}. De functies zijn nog niet geladen: de open data bevatten ze niet.',
  'source.none': 'Er zijn nog geen gegevens van de KBO geladen.',

  'missing.title': 'Onderneming niet gevonden',
  'missing.unknown': 'Er staat geen onderneming met nummer {number} in dit register. Het bevat actieve ondernemingen.',
  'missing.wrong':
    'Dit is geen ondernemingsnummer. Zo’n nummer heeft tien cijfers en begint met 0 of 1, zoals 1999.999.052.',
} as const;
