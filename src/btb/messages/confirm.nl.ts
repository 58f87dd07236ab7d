/** Appointments of a representative whose function ended, which wait for a representative of today. */
export const nl = {
  'confirm.title': 'Aanstellingen bevestigen',
  'confirm.lead':
    'De functie van wie deze mensen aanstelde, is voorbij. De aanstellingen blijven gelden. Kijk na of ze nog juist zijn, en bevestig ze.',
  'confirm.by': '{name}, {function} tot en met {date}',
  'confirm.choose': 'Welke aanstellingen bevestigt u?',
  'confirm.hint': 'Klopt een aanstelling niet meer? Laat ze dan open, en beëindig ze bij de onderneming.',
  'confirm.button': 'Bevestigen',
  'confirm.back': 'Terug naar de onderneming',
  'confirm.none.title': 'Er wacht niets op uw bevestiging',
  'confirm.none': 'Alle aanstellingen van deze onderneming zijn in orde.',
  'confirm.nothing-chosen': 'Kies minstens één aanstelling. Er is niets gewijzigd.',
  'confirm.done': 'Gelukt',
  'confirm.done.one': 'U hebt 1 aanstelling bevestigd.',
  'confirm.done.other': 'U hebt {count} aanstellingen bevestigd.',
  'confirm.waiting.one': '1 aanstelling wacht op uw bevestiging, omdat de functie van wie aanstelde voorbij is.',
  'confirm.waiting.other':
    '{count} aanstellingen wachten op uw bevestiging, omdat de functie van wie aanstelde voorbij is.',
  'confirm.open': 'Nakijken en bevestigen',

  'mail.to-confirm.subject': 'Na te kijken: aanstellingen van {company}',
  'mail.to-confirm': `Dag

De functie van {name} ({function})
bij {company} eindigde op {day}.
{name} kan voor de onderneming niet meer aanstellen.

Wie al aangesteld was, blijft aangesteld. Een wettelijke
vertegenwoordiger van vandaag kijkt dat na, en bevestigt het.
Aantal aanstellingen: {count}
{link}
`,
} as const;
