import { nl as confirm } from './confirm.nl.ts';
import { nl as exception } from './exception.nl.ts';
import { nl as guide } from './guide.nl.ts';
import { nl as history } from './history.nl.ts';
import { nl as mails } from './mails.nl.ts';
import { nl as managers } from './managers.nl.ts';
import { nl as reasons } from './reasons.nl.ts';

export const nl = {
  'site.name': 'Beheer van toegangsbeheerders (BTB)',
  'site.question': 'Wie beheert de toegangen van een onderneming?',
  'nav.front': 'Over BTB',
  'nav.companies': 'Mijn ondernemingen',
  'nav.invitations': 'Mijn uitnodigingen',
  'sign-in': 'Aanmelden',
  continue: 'Verder',
  'error.summary': 'Er is een probleem',
  warning: 'Opgelet',

  'key.csamtotp': 'Beveiligingscode via mobiele app',
  'key.eid': 'Identiteitskaart (eID)',
  'key.itsme': 'itsme',
  'key.csamsms': 'Beveiligingscode via sms',
  'key.passkey': 'Passkey',
  'key.other': 'Andere sleutel ({name})',

  'front.title': 'Kies wie de toegangen van uw onderneming beheert',
  'front.lead':
    'Elke onderneming heeft iemand nodig die beslist wie namens haar mag werken bij de overheid. Die persoon heet de hoofdtoegangsbeheerder. De wettelijke vertegenwoordiger stelt hem of haar hier aan. De hoofdtoegangsbeheerder kan hulp aanstellen: co-hoofdtoegangsbeheerders, en toegangsbeheerders voor een deel van de onderneming.',
  'front.how.title': 'Hoe gaat dat?',
  'front.how.appoint': 'U stelt iemand aan',
  'front.how.appoint.who': 'Wettelijke vertegenwoordiger',
  'front.how.appoint.text': 'U kiest uw onderneming en vult in wie u aanstelt: uzelf of een collega.',
  'front.how.accept': 'Die persoon aanvaardt',
  'front.how.accept.who': 'Hoofdtoegangsbeheerder',
  'front.how.accept.text': 'Hij of zij krijgt een e-mail, meldt zich hier aan en aanvaardt binnen {days} dagen.',
  'front.how.rights': 'Die persoon geeft rechten',
  'front.how.rights.who': 'Hoofdtoegangsbeheerder',
  'front.how.rights.text': 'Dat gebeurt in Gebruikersbeheer: wie mag wat doen, voor welke vestigingen en tot wanneer.',
  'front.who.title': 'Wie kan hier iets doen?',
  'front.who.representative':
    'Wie vandaag in KBO staat als wettelijke vertegenwoordiger van een onderneming. Bijvoorbeeld een bestuurder.',
  'front.who.invited': 'Wie een uitnodiging kreeg om toegangen te beheren, en wie er een heeft aanvaard.',
  'front.who.kbo': 'Kijk na wie KBO kent als vertegenwoordiger',
  'front.keys.title': 'Met welke sleutel?',
  'front.keys.accepted': 'U hebt een van deze digitale sleutels nodig:',
  'front.keys.real':
    'Het BTB van de overheid aanvaardt de identiteitskaart (eID) en itsme. Dit BTB is anders ingesteld: hier geldt de lijst hierboven.',
  'front.term': 'De termijn van {days} dagen is van ons. De overheid maakt de hare niet bekend.',

  'companies.title': 'Mijn ondernemingen',
  'companies.lead': 'U bent vandaag de wettelijke vertegenwoordiger van deze ondernemingen.',
  'companies.snapshot': 'Volgens de gegevens van KBO van {date}.',
  'companies.caption': 'Ondernemingen die u vertegenwoordigt',
  'companies.column.company': 'Onderneming',
  'companies.column.function': 'Uw functie in KBO',
  'companies.column.state': 'Hoofdtoegangsbeheerder',
  'companies.column.action': 'Wat u kunt doen',
  'companies.function': '{name}, sinds {since}',
  'companies.function.of': '{name}, sinds {since}, als vast vertegenwoordiger van {holder}',
  'companies.open': 'Bekijk',
  'companies.open.label': 'Bekijk {company}',
  'companies.appoint': 'Iemand aanstellen',
  'companies.appoint.label': 'Iemand aanstellen voor {company}',
  'companies.more': 'Hier staan de eerste {most}. Staat uw onderneming er niet bij? Zet haar nummer achter dit adres.',
  'companies.managed.title': 'Waar u toegangen beheert',
  'companies.managed.one': '{role} sinds {since}',
  'companies.managed.next': 'Rechten geven en beëindigen doet u in Gebruikersbeheer.',
  'companies.managed.open': 'Open Gebruikersbeheer',
  'companies.invited.one': 'U hebt een uitnodiging om toegangen te beheren.',
  'companies.invited.other': 'U hebt {count} uitnodigingen om toegangen te beheren.',
  'companies.invited.open': 'Bekijk uw uitnodigingen',

  'state.in-charge': 'In orde',
  'state.invitation-open': 'Wacht op antwoord',
  'state.nobody-in-charge': 'Niemand',

  'none.title': 'U bent vandaag geen wettelijke vertegenwoordiger in KBO',
  'none.lead': 'Daarom kunt u hier niemand aanstellen. Wij keken in de gegevens van KBO van {date}.',
  'none.lead.empty': 'Daarom kunt u hier niemand aanstellen. De gegevens van KBO zijn hier nog niet geladen.',
  'none.what': 'Wat kunt u doen?',
  'none.check': 'Kijk in KBO na wie uw onderneming vertegenwoordigt.',
  'none.check.link': 'Zoek uw onderneming in KBO',
  'none.ask': 'Staat daar iemand anders? Vraag die persoon om u hier aan te stellen.',
  'none.update':
    'Bent u pas benoemd? Wacht tot KBO uw functie kent en de gegevens hier vernieuwd zijn. Staat er een fout in KBO? Laat ze verbeteren door een ondernemingsloket of de griffie.',

  'refused.title': 'U kunt hier niet handelen voor deze onderneming',
  'refused.back': 'Naar mijn ondernemingen',
  'refused.snapshot': 'Wij keken in de gegevens van KBO van {date}.',
  'refused.kbo': 'Bekijk deze onderneming in KBO',
  'missing.request': 'Wij vinden voor u geen aanvraag op dit adres. Misschien is ze ondertussen verder, of voorbij.',
  'missing.title': 'Deze pagina bestaat niet',
  'missing.company':
    'Wij vinden geen onderneming met dit nummer. Kijk het nummer na, of kies uw onderneming in de lijst.',
  'missing.appointment': 'Wij vinden deze aanstelling niet. Kijk het adres na, of kies uw onderneming in de lijst.',
  'missing.invitation':
    'Wij vinden voor u geen uitnodiging op dit adres. Is ze voor iemand anders? Dan moet die zich aanmelden.',
  'key.refused.title': 'Deze sleutel volstaat hier niet',
  'key.refused.key-not-accepted':
    'U bent aangemeld met: {used}. Voor BTB is een andere sleutel nodig. Er is niets gewijzigd.',
  'key.refused.key-not-told':
    'Wij weten niet met welke sleutel u zich hebt aangemeld. Daarom kunt u hier niets doen. Er is niets gewijzigd.',
  'key.refused.next': 'Meld u af, en meld u opnieuw aan met een van deze sleutels:',
  'number.refused.title': 'Wij kennen uw rijksregisternummer niet',
  'number.refused':
    'De aanmelding gaf ons uw rijksregisternummer niet door. Zonder dat nummer kunnen wij u niet vinden in KBO. Er is niets gewijzigd. Meld u af, en meld u opnieuw aan.',

  'company.back': 'Naar mijn ondernemingen',
  'company.number': 'Ondernemingsnummer',
  'company.you': 'U vertegenwoordigt deze onderneming als',
  'company.managers.title': 'Wie beheert de toegangen?',
  'company.managers.none.title': 'Niemand beheert de toegangen',
  'company.managers.none':
    'Zolang dat zo is, kan alleen een wettelijke vertegenwoordiger rechten geven voor deze onderneming.',
  'company.invitations.title': 'Uitnodigingen',
  'company.invitations.none.title': 'Er zijn geen uitnodigingen',
  'company.invitations.none': 'Stelt u een collega aan, dan ziet u hier of hij of zij heeft geantwoord.',
  'company.invitations.next':
    'Zodra iemand aanvaardt, staat die persoon hierboven. Kwam de e-mail niet aan? De uitnodiging staat ook in BTB, bij “Mijn uitnodigingen”.',
  'company.column.person': 'Persoon',
  'company.column.state': 'Stand',
  'company.column.action': 'Wat u kunt doen',
  'company.appoint': 'Iemand aanstellen',
  'company.appoint.self': 'Uzelf aanstellen',
  'company.details': 'Details',
  'company.details.label': 'Details van {name}',

  'appoint.back': 'Terug',
  'appoint.self.who': 'U stelt uzelf aan: {name}.',
  'appoint.insz': 'Rijksregisternummer',
  'appoint.insz.hint':
    'Van de persoon die u aanstelt. Het staat op de achterkant van de identiteitskaart, bijvoorbeeld 93.11.21-984.28. Een BIS-nummer is ook goed.',
  'appoint.givenName': 'Voornaam',
  'appoint.familyName': 'Achternaam',
  'appoint.familyName.hint': 'Zoals op de identiteitskaart. Klopt de naam niet, dan kan die persoon niet aanvaarden.',
  'appoint.email': 'E-mailadres',
  'appoint.email.hint': 'Daar sturen wij de uitnodiging naartoe.',
  'appoint.email.hint.self': 'Daar sturen wij berichten over deze aanstelling naartoe.',
  'appoint.phone': 'Telefoonnummer',
  'appoint.phone.hint': 'Bijvoorbeeld 0499 00 00 00.',
  'appoint.declared': 'Verklaring',
  'appoint.declared.choice': 'Ik verklaar dat deze persoon binnen de organisatie werkt.',

  'check.title': 'Kijk na en bevestig',
  'check.insz': 'Rijksregisternummer',
  'check.email': 'E-mailadres',
  'check.phone': 'Telefoonnummer',
  'check.within': 'Band met de organisatie',
  'check.within.declared': 'Werkt binnen de organisatie (u verklaart dit)',
  'check.within.representative': 'Is wettelijke vertegenwoordiger',
  'check.what.other':
    'Na uw bevestiging krijgt {name} een e-mail. {name} kan aanvaarden tot en met {lastDay}. Pas daarna kan {name} rechten geven.',
  'check.what.self': 'Na uw bevestiging bent u meteen {role}. U kunt dan rechten geven, ook aan uzelf.',
  'check.reply': 'Uw eigen e-mailadres (niet verplicht)',
  'check.reply.hint': 'Dan laten wij u weten wat het antwoord is. U ziet het ook altijd hier.',
  'check.confirm': 'Bevestigen',
  'check.change': 'Wijzigen',

  'done.invited': 'De uitnodiging is verstuurd',
  'done.accepted': 'U bent {role}',
  'done.next.title': 'Wat gebeurt er nu?',
  'done.next.invited':
    '{name} krijgt een e-mail, meldt zich aan en aanvaardt. Dat kan tot en met {lastDay}. Tot dan kan {name} nog geen rechten geven.',
  'done.next.accepted': 'U kunt nu in Gebruikersbeheer rechten geven voor {company}, ook aan uzelf.',
  'detail.title': 'Aanstelling van {name}',
  'detail.back': 'Terug naar {company}',
  'detail.state': 'Stand',
  'detail.by': 'Aangesteld door',
  'detail.by.value': '{name}, {function} sinds {since} (KBO van {snapshot})',
  'detail.on': 'Aangesteld op',

  'stop.keep': 'Niets wijzigen',
  'stop.refused.answered-already': 'Er is intussen geantwoord. Er is niets gewijzigd. Kijk hieronder wat de stand is.',
  'stop.refused.not-accepted': 'Er is nog niet aanvaard. Er is niets gewijzigd. U kunt de uitnodiging wel intrekken.',
  'stop.refused.over': 'Dit was al voorbij. Er is niets gewijzigd.',

  'invitations.title': 'Mijn uitnodigingen',
  'invitations.lead': 'Ondernemingen die u vragen om toegangen te beheren.',
  'invitations.caption': 'Uw uitnodigingen',
  'invitations.none.title': 'U hebt geen uitnodigingen',
  'invitations.none':
    'Verwacht u er een? Vraag wie u zou aanstellen om na te kijken of uw rijksregisternummer juist is ingevuld.',
  'invitations.column.company': 'Onderneming',
  'invitations.column.by': 'Door',
  'invitations.open.label': 'Lees en antwoord: {company}',
  'invitations.see.label': 'Bekijk: {company}',

  'invitation.back': 'Naar mijn uitnodigingen',
  'invitation.title': 'Wordt u {role} van {company}?',
  'invitation.lead':
    '{by} vertegenwoordigt {company} en vraagt u om de toegangen te beheren. U kunt antwoorden tot en met {lastDay}.',
  'invitation.lead.manager':
    '{by} is {capacity} van {company} en vraagt u om te helpen met de toegangen. U kunt antwoorden tot en met {lastDay}.',
  'invitation.means.part':
    'U geeft rechten aan mensen die namens de onderneming werken bij de overheid. U kunt niet meer geven dan hieronder staat.',
  'invitation.means.title': 'Wat betekent dat?',
  'invitation.means.decide':
    'U beslist wie namens de onderneming mag werken bij de overheid, voor welke vestigingen en tot wanneer.',
  'invitation.means.responsible': 'U bent daarvoor verantwoordelijk. Wie weggaat, neemt u de rechten af.',
  'invitation.means.recorded': 'Alles wat u doet, wordt bewaard met uw naam, de sleutel en het tijdstip.',
  'invitation.means.stop':
    'Een wettelijke vertegenwoordiger, of wie boven u staat, kan uw taak altijd schorsen of beëindigen.',
  'invitation.means.resign': 'U kunt zelf altijd stoppen, bij “Mijn taken”.',
  'invitation.details.title': 'Deze gegevens gaf {by} over u',
  'invitation.name': 'Naam',
  'invitation.accept': 'Aanvaarden',
  'invitation.decline': 'Weigeren',
  'invitation.done.accepted': 'U bent {role}',
  'invitation.done.accepted.text': 'Uw taak voor {company} is begonnen.',
  'invitation.done.declined': 'U hebt geweigerd',
  'invitation.done.declined.text':
    'U wordt geen {role} van {company}. Was het een vergissing? Vraag {by} om u opnieuw uit te nodigen.',
  'invitation.next': 'Geef nu rechten in Gebruikersbeheer, ook aan uzelf als u zelf moet werken.',
  'invitation.next.link': 'Ga naar Gebruikersbeheer',
  'invitation.over': 'Deze uitnodiging is niet meer open. Nog nodig? Vraag {by} om u opnieuw uit te nodigen.',
  ...exception,
  ...confirm,
  ...guide,
  ...history,
  ...managers,
  ...reasons,
  ...mails,
} as const;
