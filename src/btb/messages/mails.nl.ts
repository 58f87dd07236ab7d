/** Mails: short lines, and a link alone on its line. */
export const nl = {
  'mail.invited.subject': 'Wordt u hoofdtoegangsbeheerder van {company}?',
  'mail.invited': `Dag {name}

{representative} vertegenwoordigt {company} en vraagt u
om hoofdtoegangsbeheerder te worden. U beslist dan wie namens
de onderneming mag werken bij de overheid.

Lees wat dat betekent, en antwoord tot en met {lastDay}:
{link}

U hebt uw digitale sleutel nodig. Verwachtte u dit niet?
Dan hoeft u niets te doen: zonder antwoord gebeurt er niets.
`,
  'mail.accepted.subject': 'Aanvaard: hoofdtoegangsbeheerder van {company}',
  'mail.accepted': `Dag {representative}

{name} heeft aanvaard en is nu hoofdtoegangsbeheerder van
{company}. Rechten geven gebeurt in Gebruikersbeheer.

De aanstelling ziet u hier:
{link}
`,
  'mail.declined.subject': 'Geweigerd: hoofdtoegangsbeheerder van {company}',
  'mail.declined': `Dag {representative}

{name} wil geen hoofdtoegangsbeheerder worden van {company}.
Er is verder niets gewijzigd. Stel iemand anders aan:
{link}
`,
  'mail.expired.subject': 'Geen antwoord: hoofdtoegangsbeheerder van {company}',
  'mail.expired': `Dag {representative}

{name} heeft niet op tijd geantwoord op uw uitnodiging voor
{company}. De uitnodiging is vervallen. U kunt opnieuw uitnodigen:
{link}
`,
  'mail.withdrawn.subject': 'Ingetrokken: uitnodiging van {company}',
  'mail.withdrawn': `Dag {name}

De uitnodiging om hoofdtoegangsbeheerder te worden van {company}
is ingetrokken. U hoeft niets te doen.
`,
  'mail.ended.subject': 'Beëindigd: hoofdtoegangsbeheerder van {company}',
  'mail.ended': `Dag {name}

U bent geen hoofdtoegangsbeheerder van {company} meer. U kunt
voor die onderneming geen rechten meer geven. Vragen? Spreek met
een wettelijke vertegenwoordiger van de onderneming.
`,
} as const;
