/** Requests with documents: who asks, staff, and whom it concerns. */
export const nl = {
  'exception.title': 'Aanvraag met documenten',
  'exception.to': 'Doe een aanvraag met documenten',
  'exception.back': 'Mijn aanvragen met documenten',
  'exception.staff': 'De medewerkers van BTB',
  'exception.from-list': 'Ontbreekt hier een onderneming die u mag vertegenwoordigen?',
  'exception.from-front':
    'Hebt u geen van deze sleutels, of staat u niet in de KBO als vertegenwoordiger? Dan kan het met documenten.',
  'exception.from-key': 'Hebt u zo een sleutel niet?',
  'exception.from-refusal': 'Kunt u met documenten bewijzen dat u mag beslissen?',
  'exception.lead':
    'Kunt u niemand aanstellen op de gewone manier? Stuur dan documenten die uw bevoegdheid bewijzen. Twee medewerkers kijken ze na.',
  'exception.for.key': 'U vertegenwoordigt de onderneming, maar u hebt geen eID en geen itsme.',
  'exception.for.register':
    'U staat niet in de KBO als vertegenwoordiger, of de KBO kan niet zeggen of u alleen mag beslissen.',
  'exception.how':
    'Keuren twee medewerkers uw aanvraag goed, dan wachten wij nog {days} dagen. Wie de onderneming vertegenwoordigt of haar toegangen beheert, krijgt bericht en kan bezwaar maken. Dat aantal dagen kozen wij zelf: het is niet bevestigd.',
  'exception.new': 'Nieuwe aanvraag',
  'exception.own': 'Uw aanvragen',
  'exception.none.title': 'U deed nog geen aanvraag',
  'exception.none': 'Hier ziet u later hoe ver uw aanvraag staat.',
  'exception.column.whom': 'Voor wie',
  'exception.column.company': 'Onderneming',
  'exception.column.since': 'Begonnen op',
  'exception.column.state': 'Stand',
  'exception.state.draft': 'Nog niet verstuurd',
  'exception.state.sent': 'Verstuurd',
  'exception.state.taken': 'Wordt nagekeken',
  'exception.state.more-asked': 'Wij vragen meer',
  'exception.state.waiting': 'Goedgekeurd, wacht op bezwaar',
  'exception.state.objected': 'Bezwaar: wordt opnieuw nagekeken',
  'exception.state.carried-out': 'Uitgevoerd',
  'exception.state.refused': 'Geweigerd',
  'exception.state.withdrawn': 'Ingetrokken',

  'exception.new.title': 'Nieuwe aanvraag met documenten',
  'exception.company': 'Ondernemingsnummer',
  'exception.company.hint': 'Bijvoorbeeld 1999.999.052. Het staat op elke factuur van de onderneming.',
  'exception.reason': 'Waarom lukt het niet op de gewone manier?',
  'exception.reason.hint':
    'Zeg ook wat uw documenten bewijzen. Wie bezwaar mag maken, kan dit lezen. Schrijf geen wachtwoorden en geen medische gegevens. Ten hoogste 2000 tekens.',
  'exception.who': 'Wie wordt hoofdtoegangsbeheerder?',
  'exception.who.self': 'Ikzelf, {name}',
  'exception.who.other': 'Iemand anders',
  'exception.who.other.hint': 'Vul dan hieronder het rijksregisternummer en de namen in. Voor uzelf laat u ze leeg.',
  'exception.other': 'Alleen voor iemand anders',
  'exception.reach': 'Hoe bereiken wij u beiden?',
  'exception.email': 'E-mailadres van wie hoofdtoegangsbeheerder wordt',
  'exception.phone': 'Telefoonnummer van wie hoofdtoegangsbeheerder wordt',
  'exception.own-email': 'Uw eigen e-mailadres',
  'exception.own-email.hint': 'Wij laten u weten wat u moet weten of doen.',
  'exception.declaration': 'Verklaring',
  'exception.declared': 'Ik verklaar dat deze persoon binnen de onderneming werkt, en dat mijn documenten echt zijn.',
  'exception.to-documents': 'Verder naar de documenten',
  'exception.error.company': 'Dit is geen ondernemingsnummer. Kijk de cijfers na.',
  'exception.error.who': 'Kies wie hoofdtoegangsbeheerder wordt.',
  'exception.error.reason': 'Schrijf in enkele zinnen waarom, ten hoogste 2000 tekens.',
  'exception.may-not.no-company': 'De KBO kent deze onderneming niet.',
  'exception.may-not.company-ceased': 'Deze onderneming is gestopt volgens de KBO.',
  'exception.may-not.not-declared':
    'Vink de verklaring aan. Zonder die verklaring kunnen wij uw aanvraag niet nakijken.',
  'exception.may-not.asked-already': 'U deed deze aanvraag al. Open ze in de lijst van uw aanvragen.',
  'exception.may-not.too-many-requests':
    'U hebt al drie aanvragen die lopen. Wacht op een antwoord, of trek er een in.',

  'exception.may-not.too-often': 'U begon de laatste dertig dagen al tien aanvragen. Probeer later opnieuw.',
  'exception.of': 'Aanvraag voor {name}',
  'exception.draft.lead':
    'Voeg uw documenten toe en verstuur de aanvraag. Tot dan ziet niemand anders ze. U kunt later terugkomen. Wie de onderneming vertegenwoordigt of beheert, kan later lezen dat u dit vroeg.',
  'exception.documents': 'Documenten',
  'exception.document': 'document',
  'exception.no-documents': 'Er zijn nog geen documenten.',
  'exception.size': '{kind}, {size} kB',
  'exception.add': 'Voeg een document toe',
  'exception.add.hint': 'PDF of JPEG, ten hoogste 5 MB. U kunt {most} documenten meesturen, een voor een.',
  'exception.add.button': 'Toevoegen',
  'exception.remove': 'Verwijderen',
  'exception.send': 'Aanvraag versturen',
  'exception.answer': 'Uw antwoord',
  'exception.answer.button': 'Antwoord versturen',
  'exception.withdraw': 'Aanvraag intrekken',
  'exception.file.none': 'Kies eerst een bestand.',
  'exception.file.too-large': '{name} is groter dan 5 MB. Maak het kleiner, of stuur het in delen.',
  'exception.file.empty': '{name} is leeg. Kies een ander bestand.',
  'exception.file.other-kind': '{name} is geen PDF en geen JPEG. Zet het om, of maak een foto van het document.',
  'exception.file.broken':
    '{name} is beschadigd: het is niet volledig te lezen. Bewaar het opnieuw en probeer nog eens.',
  'exception.file.locked': '{name} is met een wachtwoord beveiligd. Bewaar het zonder wachtwoord.',
  'exception.file.active': '{name} bevat een programma of een ander bestand. Druk het af als PDF, en voeg die PDF toe.',
  'exception.file.too-many': 'Meer dan vijf documenten kunt u niet tegelijk sturen. {name} is niet toegevoegd.',
  'exception.file.too-many-in-all': '{name} kan nu niet toegevoegd worden.',
  'exception.may-not-now.not-now': 'Dat kan nu niet meer: de aanvraag staat ondertussen verder. Kijk hieronder.',
  'exception.may-not-now.no-documents': 'Voeg eerst minstens één document toe.',
  'exception.may-not-now.nothing-new': 'Schrijf een antwoord, of voeg een document toe.',
  'exception.told.sent': 'Uw aanvraag is verstuurd. U krijgt een mail zodra u iets moet weten of doen.',
  'exception.told.taken': 'Uw antwoord is verstuurd.',
  'exception.told.withdrawn': 'Uw aanvraag is ingetrokken.',
  'exception.steps': 'Wat er gebeurde',
  'exception.step.sent': 'Aanvraag verstuurd',
  'exception.step.taken': 'Een medewerker kijkt de aanvraag na',
  'exception.step.more-asked': 'Een medewerker vraagt meer',
  'exception.step.answered': 'Antwoord verstuurd',
  'exception.step.approved': 'Eerste goedkeuring',
  'exception.step.waiting': 'Tweede goedkeuring',
  'exception.step.objected': 'Bezwaar',
  'exception.step.carried-out': 'Uitgevoerd',
  'exception.step.impossible': 'Kon niet uitgevoerd worden',
  'exception.step.refused': 'Geweigerd',
  'exception.step.withdrawn': 'Ingetrokken',
  'exception.by.asker': 'aanvrager',
  'exception.by.staff': 'medewerker',
  'exception.by.representative': 'vertegenwoordiger van de onderneming',
  'exception.by.manager': 'beheerder van de toegangen',
  'exception.by.nobody': 'vanzelf',
  'exception.next': 'Wat nu volgt',
  'exception.next.sent': 'Een medewerker neemt uw aanvraag op.',
  'exception.next.taken': 'Twee medewerkers kijken de documenten na.',
  'exception.next.more-asked': 'U antwoordt hierboven, met nieuwe documenten of met een uitleg.',
  'exception.next.waiting':
    'Tot en met {lastDay} kan wie de onderneming vertegenwoordigt of beheert, bezwaar maken. De dag erna voeren wij uit.',
  'exception.next.objected': 'Twee medewerkers kijken alles opnieuw na, met het bezwaar erbij.',
  'exception.again': 'Hebt u andere bewijzen? Doe dan een nieuwe aanvraag.',
  'exception.impossible.company-ceased': 'De onderneming is ondertussen gestopt.',
  'exception.impossible.in-charge-already': 'Deze persoon beheert ondertussen al toegangen van de onderneming.',
  'exception.impossible.invited-already': 'Deze persoon is ondertussen al uitgenodigd.',
  'exception.asker': 'Aanvrager',
  'exception.asker.self': '{name}, voor zichzelf (sleutel: {key})',
  'exception.asker.other': '{name}, voor iemand anders (sleutel: {key})',

  'files.to': 'Dossiers van medewerkers',
  'files.title': 'Dossiers',
  'files.lead':
    'Aanvragen met documenten die op een medewerker wachten, of op bezwaar. De langst wachtende staat boven.',
  'files.weak.title': 'Gebruik een sterkere sleutel',
  'files.weak': 'Dossiers opent u alleen met uw eID of met itsme.',
  'files.show-number': 'Toon',
  'files.prove.words': 'Dit schreef u. Kopieer het, want deze pagina houdt het niet bij:',
  'files.number-hidden': 'Verborgen',
  'files.unread': 'U opende {count} van de documenten nog niet. Goedkeuren kan pas daarna.',
  'files.beyond-reach':
    'Deze mensen hebben volgens de KBO een functie, en wij kennen geen mailadres van hen: {names}. Stuur hun een brief voor u goedkeurt.',
  'files.none.title': 'Er wacht niets',
  'files.none': 'Elke aanvraag is afgehandeld.',
  'files.column.since': 'Laatste stap op',
  'files.yours': 'bij u',
  'files.done': 'Uw stap is bewaard.',
  'files.decide': 'Uw stap',
  'files.words': 'Wat de aanvrager leest',
  'files.words.hint': 'Nodig om meer te vragen of te weigeren. Zeg wat ontbreekt en hoe het wel kan.',
  'files.action.take': 'Ik kijk dit na',
  'files.action.ask-more': 'Vraag meer',
  'files.action.approve': 'Goedkeuren',
  'files.action.refuse': 'Weigeren',
  'files.nothing': 'U kunt hier nu niets doen: de aanvraag wacht op iemand anders, of is voorbij.',
  'files.prove': 'Om te beslissen gebruikt u eerst opnieuw uw digitale sleutel. Daarna komt u hier terug.',
  'files.prove.go': 'Gebruik mijn digitale sleutel',
  'files.may-not.about-oneself': 'Dit gaat over uzelf: een andere medewerker beslist.',
  'files.may-not.not-now': 'Dat kan nu niet meer: de aanvraag staat ondertussen verder.',
  'files.may-not.taken-already': 'U kijkt deze aanvraag al na.',
  'files.may-not.not-in-charge': 'Een andere medewerker kijkt deze aanvraag na. Neem ze eerst over.',
  'files.may-not.own-approval': 'U keurde dit al goed: iemand anders moet de tweede goedkeuring geven.',
  'files.may-not.not-read': 'Open eerst elk document.',
  'files.may-not.no-words': 'Schrijf wat de aanvrager moet weten.',

  'objection.notice':
    'De medewerkers van BTB keurden een aanvraag goed: {name} wordt hoofdtoegangsbeheerder. U kunt bezwaar maken tot en met {lastDay}.',
  'objection.to': 'Lees en maak bezwaar',
  'objection.title': 'Bezwaar tegen {name}',
  'objection.lead':
    '{asker} vroeg om {name} hoofdtoegangsbeheerder te maken van {company}. Twee medewerkers keurden dat goed.',
  'objection.what':
    'Klopt dat niet? Maak dan bezwaar tot en met {lastDay}. Er gebeurt dan niets tot twee medewerkers alles opnieuw nakeken. De aanvrager leest wat u schrijft, en niet wie u bent.',
  'objection.why': 'Waarom klopt het niet?',
  'objection.why.hint': 'Schrijf wat u weet. Ten hoogste 2000 tekens.',
  'objection.button': 'Bezwaar maken',
  'objection.done': 'Uw bezwaar is verstuurd. Twee medewerkers kijken alles opnieuw na.',
  'objection.may-not.not-concerned': 'U hebt geen functie en geen taak in deze onderneming.',
  'objection.may-not.own-request': 'Dit is uw eigen aanvraag. Trek ze in als u ze niet meer wilt.',
  'objection.may-not.not-now': 'Dat kan nu niet meer: de aanvraag staat ondertussen verder.',
  'objection.may-not.too-late': 'De dagen om bezwaar te maken zijn voorbij.',
  'objection.may-not.objected-already':
    'U maakte al bezwaar. De medewerkers hebben het gelezen en keurden opnieuw goed.',
  'objection.may-not.no-words': 'Schrijf waarom het niet klopt.',

  'mail.exception.sent.subject': 'Ontvangen: uw aanvraag voor {company}',
  'mail.exception.sent': `Dag {asker}

Wij kregen uw aanvraag voor {company}. {appointee} wordt dan hoofdtoegangsbeheerder. Twee medewerkers kijken uw documenten na.

Hier ziet u hoe ver het staat:
{link}`,
  'mail.exception.more-asked.subject': 'Wij vragen meer: uw aanvraag voor {company}',
  'mail.exception.more-asked': `Dag {asker}

Een medewerker heeft nog iets nodig om uw aanvraag voor {company} na te kijken. Lees wat, en antwoord hier:
{link}`,
  'mail.exception.waiting.subject': 'Goedgekeurd: uw aanvraag voor {company}',
  'mail.exception.waiting': `Dag {asker}

Twee medewerkers keurden uw aanvraag voor {company} goed. {appointee} wordt hoofdtoegangsbeheerder. Tot en met {lastDay} kan wie de onderneming vertegenwoordigt of haar toegangen beheert, bezwaar maken. De dag erna voeren wij uit.

Hier ziet u hoe ver het staat:
{link}`,
  'mail.exception.objected.subject': 'Bezwaar: uw aanvraag voor {company}',
  'mail.exception.objected': `Dag {asker}

Iemand maakte bezwaar tegen uw aanvraag voor {company}. Twee medewerkers kijken alles opnieuw na. Lees het bezwaar hier:
{link}`,
  'mail.exception.refused.subject': 'Geweigerd: uw aanvraag voor {company}',
  'mail.exception.refused': `Dag {asker}

Uw aanvraag voor {company} is geweigerd. Lees hier waarom, en wat u kunt doen:
{link}`,
  'mail.exception.carried-out.subject': 'Uitgevoerd: uw aanvraag voor {company}',
  'mail.exception.carried-out': `Dag {asker}

Uw aanvraag voor {company} is uitgevoerd. Koos u uzelf, dan bent u nu hoofdtoegangsbeheerder. Koos u iemand anders, dan kreeg {appointee} een uitnodiging.

{link}`,
  'mail.exception.object.subject': 'Opgelet: iemand wordt hoofdtoegangsbeheerder van {company}',
  'mail.exception.object': `Dag

De medewerkers van BTB keurden een aanvraag met documenten goed van {asker}: {appointee} wordt hoofdtoegangsbeheerder van {company}.

Klopt dat niet? Maak dan bezwaar tot en met {lastDay}:
{link}`,
  'mail.exception.done.subject': 'Opgelet: nieuwe hoofdtoegangsbeheerder voor {company}',
  'mail.exception.done': `Dag

De aanvraag met documenten van {asker} is uitgevoerd. {appointee} is hoofdtoegangsbeheerder van {company}, of kreeg een uitnodiging om dat te worden.

Klopt dat niet? Wie de onderneming vertegenwoordigt, kan de taak beëindigen:
{link}`,
} as const;
