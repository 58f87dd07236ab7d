/** Mails: short lines, and a link alone on its line. `role` is one of the names at the top. */
export const nl = {
  'role.chief-access-manager': 'hoofdtoegangsbeheerder',
  'role.co-chief-access-manager': 'co-hoofdtoegangsbeheerder',
  'role.access-manager': 'toegangsbeheerder',

  'mail.invited.subject': 'Wordt u {role} van {company}?',
  'mail.invited.chief-access-manager': `Dag {name}

{by} vraagt u om {role} te worden
van {company}. U beslist dan wie namens de onderneming
mag werken bij de overheid.

Lees wat dat betekent, en antwoord tot en met {lastDay}:
{link}

U hebt uw digitale sleutel nodig. Verwachtte u dit niet?
Dan hoeft u niets te doen: zonder antwoord gebeurt er niets.
`,
  'mail.invited.co-chief-access-manager': `Dag {name}

{by} vraagt u om {role} te worden
van {company}. U beslist dan, naast de hoofdtoegangsbeheerder,
wie namens de onderneming mag werken bij de overheid.

Lees wat dat betekent, en antwoord tot en met {lastDay}:
{link}

U hebt uw digitale sleutel nodig. Verwachtte u dit niet?
Dan hoeft u niets te doen: zonder antwoord gebeurt er niets.
`,
  'mail.invited.access-manager': `Dag {name}

{by} vraagt u om {role} te worden
van {company}. U geeft dan rechten aan collega's, voor een deel
van de onderneming. Welk deel, leest u in de uitnodiging.

Antwoord tot en met {lastDay}:
{link}

U hebt uw digitale sleutel nodig. Verwachtte u dit niet?
Dan hoeft u niets te doen: zonder antwoord gebeurt er niets.
`,
  'mail.accepted.subject': 'Aanvaard: {role} van {company}',
  'mail.accepted': `Dag {by}

{name} heeft aanvaard en is nu {role}
van {company}. Rechten geven gebeurt in Gebruikersbeheer.

De aanstelling ziet u hier:
{link}
`,
  'mail.declined.subject': 'Geweigerd: {role} van {company}',
  'mail.declined': `Dag {by}

{name} wil geen {role} worden van {company}.
Er is verder niets gewijzigd. Stel iemand anders aan:
{link}
`,
  'mail.expired.subject': 'Geen antwoord: {role} van {company}',
  'mail.expired': `Dag {by}

{name} heeft niet op tijd geantwoord op uw uitnodiging voor
{company}. De uitnodiging is vervallen. U kunt ze opnieuw sturen:
{link}
`,
  'mail.withdrawn.subject': 'Ingetrokken: uitnodiging van {company}',
  'mail.withdrawn': `Dag {name}

De uitnodiging om {role} te worden van {company}
is ingetrokken. U hoeft niets te doen.
`,
  'mail.ended.subject': 'Beëindigd: {role} van {company}',
  'mail.ended': `Dag {name}

{who} beëindigde uw taak als {role} van
{company}. U kunt voor die onderneming geen rechten meer
geven. Vragen? Spreek met die persoon, of met een wettelijke
vertegenwoordiger van de onderneming.
`,
  'mail.replaced.subject': 'Opgevolgd: {role} van {company}',
  'mail.replaced': `Dag {name}

{successor} heeft uw taak als {role} van {company}
overgenomen. U kunt voor die onderneming geen rechten meer geven.
Vragen? Spreek met een wettelijke vertegenwoordiger van de onderneming.
`,
  'mail.suspended.subject': 'Geschorst: {role} van {company}',
  'mail.suspended': `Dag {name}

{who} schorste u als {role} van {company}.
Zolang dat duurt, kunt u voor die onderneming geen rechten geven.
Vragen? Spreek met die persoon, of met een wettelijke
vertegenwoordiger van de onderneming.
`,
  'mail.resumed.subject': 'Hervat: {role} van {company}',
  'mail.resumed': `Dag {name}

{who} hief uw schorsing op: u bent weer {role}
van {company}. U kunt opnieuw rechten geven.
`,
  'mail.resigned.subject': 'Ontslag: {role} van {company}',
  'mail.resigned': `Dag {by}

{name} is op eigen vraag geen {role} meer
van {company}. Wat die persoon gaf, blijft gelden. Stel iemand
anders aan als dat nodig is:
{link}
`,
  'mail.goodbye.subject': 'U bent geen {role} van {company} meer',
  'mail.goodbye': `Dag {name}

U stopte als {role} van {company}. Uw eigen gebruikersrechten
veranderen daardoor niet.

Deed u dit niet zelf? Bel 1700.
`,
  'mail.nobody-left.subject': 'Niemand beheert nog de toegangen van {company}',
  'mail.nobody-left': `Dag {by}

{company} heeft geen hoofdtoegangsbeheerder meer. Wie rechten
heeft, houdt ze; niemand kan er nu geven of wijzigen, behalve een
wettelijke vertegenwoordiger. Stel iemand aan:
{link}
`,
} as const;
