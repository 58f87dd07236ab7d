/** What somebody sends to whoever mends the link: in their own voice, as the other reads it. */
export const nl = {
  'send.lacks.ceased':
    'Volgens de KBO is {company} gestopt. Klopt dat niet? Wilt u de gegevens dan laten verbeteren via de griffie of een ondernemingsloket?',
  'send.lacks.not-recognised':
    '{company} is niet erkend voor dienstencheques. Daardoor kan niemand van ons binnen. Wat is nodig voor een erkenning?',
  'send.lacks.not-yet-recognised': 'De erkenning van {company} begint op {date}. Wilt u nakijken of die datum klopt?',
  'send.lacks.suspended':
    'De erkenning van {company} is geschorst sinds {date}. Wat is nodig om de schorsing op te heffen?',
  'send.lacks.no-representative':
    'De KBO kent niemand die {company} vandaag mag vertegenwoordigen, en niemand beheert de toegangen. Wilt u de functies in orde laten brengen via de griffie van de ondernemingsrechtbank of een notaris?',
  'send.lacks.undecided-representative':
    'De KBO kan niet zeggen wie {company} alleen mag vertegenwoordigen. Wilt u in BTB een aanvraag met documenten doen?',
  'send.lacks.not-accepted':
    'Iemand is uitgenodigd om de toegangen van {company} te beheren, en heeft nog niet aanvaard. Wilt u zich aanmelden in BTB en aanvaarden?',
  'send.lacks.nobody-in-charge':
    'Niemand beheert de toegangen van {company}. Wilt u een hoofd lokale beheerder laten aanstellen?',
  'send.lacks.no-relation':
    'Ik ben nog niet aan {company} gekoppeld. Wilt u mij koppelen in Gebruikersbeheer? En wilt u mij het recht geven voor de vestigingen waar ik werk?',
  'send.lacks.relation-over':
    'Ik ben niet meer aan {company} gekoppeld. Wilt u mij opnieuw koppelen in Gebruikersbeheer? En wilt u mij het recht geven voor de vestigingen waar ik werk?',
  'send.lacks.relation-not-begun':
    'Mijn koppeling aan {company} begint pas later. Wilt u de begindatum aanpassen in Gebruikersbeheer?',
  'send.lacks.right-not-given':
    'Ik heb nog geen recht bij {company}. Wilt u het mij geven in Gebruikersbeheer, voor de vestigingen waar ik werk?',
  'send.lacks.right-ended':
    'Mijn recht bij {company} geldt niet meer sinds {date}. Wilt u het mij opnieuw geven in Gebruikersbeheer?',
  'send.lacks.right-not-begun':
    'Mijn recht bij {company} begint pas op {date}. Wilt u de begindatum aanpassen in Gebruikersbeheer?',
  'send.lacks.no-context':
    'Mijn recht bij {company} noemt geen vestiging. Wilt u in Gebruikersbeheer de vestigingen toevoegen waar ik werk?',
  'send.lacks.no-recognised-place':
    'De vestigingen van mijn recht bij {company} horen niet bij de erkenning. Wilt u in Gebruikersbeheer een erkende vestiging toevoegen?',
  'send.text': `Dag

Ik kan niet binnen in de Beveiligde Zone.

{lacks}
{there}
De uitleg, stap voor stap:
{link}

Dank u wel
{person}`,
} as const;
