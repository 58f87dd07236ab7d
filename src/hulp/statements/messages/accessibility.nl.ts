/** The accessibility statement: the parts that implementing decision (EU) 2018/1523 asks for, in our own words. */
export const nl = {
  'accessibility.title': 'Toegankelijkheid',
  'accessibility.lead':
    '{operator} wil dat iedereen deze websites kan gebruiken. Hier leest u wat lukt, wat nog niet, en hoe u een probleem meldt.',
  'accessibility.status': 'Hoe toegankelijk zijn ze?',
  'accessibility.status.tag': 'Gedeeltelijk',
  'accessibility.status.what':
    'De websites voldoen gedeeltelijk aan WCAG 2.2, niveau AA. Wat ontbreekt, staat hieronder.',
  'accessibility.status.norm':
    'De Europese norm EN 301 549 verwijst naar WCAG 2.1, niveau AA. Wij nemen de nieuwere versie, die meer vraagt.',
  'accessibility.scope': 'Voor welke websites geldt dit?',
  'accessibility.missing': 'Wat is nog niet toegankelijk?',
  'accessibility.missing.card':
    'Een identiteitskaart lezen vraagt JavaScript en het programma Web eID. Hoe dat programma werkt met hulpmiddelen, testten wij niet. Kies anders itsme of een code.',
  'accessibility.missing.itsme': 'De app van itsme is van een andere organisatie. Wij testten die niet.',
  'accessibility.missing.dutch':
    'Wie gekoppeld werd voor wij naar een taal vroegen, krijgt mails van Gebruikersbeheer in het Nederlands. Een beheerder kan dat wijzigen. Een recht zonder Franse of Duitse naam staat er ook in het Nederlands.',
  'accessibility.missing.native': 'De Franse en Duitse teksten werden niet nagelezen door moedertaalsprekers.',
  'accessibility.missing.documents':
    'Documenten die mensen opladen, kijken wij niet na. Alleen zijzelf en de medewerkers openen die.',
  'accessibility.missing.people':
    'Geen mensen met een beperking testten de websites. Er kunnen dus fouten zijn die wij niet kennen.',
  'accessibility.method': 'Hoe gingen wij dit na?',
  'accessibility.method.self':
    'Wij onderzochten de websites zelf, op {date}. Niemand van buitenaf keek ze na. Bij elke wijziging gebeurt dit opnieuw:',
  'accessibility.method.axe': 'elke pagina met het programma axe, en de opbouw van elke pagina met html-validate',
  'accessibility.method.keyboard': 'aanmelden, een recht geven en de toegangswijzer met alleen het toetsenbord',
  'accessibility.method.focus': 'op elke pagina: of u ziet waar u bent als u met de tabtoets verdergaat',
  'accessibility.method.narrow': 'elke pagina op 320 pixels breed, met meer ruimte tussen regels en letters',
  'accessibility.method.script':
    'elke pagina zonder JavaScript en in donkere kleuren, en alle onderdelen met de hoge contrasten van het toestel',
  'accessibility.report': 'Lukt iets niet? Meld het',
  'accessibility.report.what':
    'Zeg op welke pagina het was en welk hulpmiddel u gebruikt. Vraagt u een tekst in een andere vorm? Dat kan ook zo.',
  'accessibility.report.to': 'Contact:',
  'accessibility.report.term': 'Binnen welke tijd u antwoord krijgt, legde {operator} nog niet vast.',
  'accessibility.enforcement': 'Niet tevreden met het antwoord?',
  'accessibility.enforcement.what':
    'Voor Vlaamse besturen staat de regel in artikel II.16 van het Bestuursdecreet. Wie er toezicht op houdt en klachten behandelt, is hier nog niet bevestigd. {operator} vult dat aan.',
} as const;
