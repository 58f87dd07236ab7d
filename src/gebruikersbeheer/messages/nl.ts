export const nl = {
  'right.DienstenchequesErkendeOnderneming': 'Dienstencheques voor erkende ondernemingen',
  'right.until': 'Tot en met {date}',
  'right.no-end': 'Zonder einddatum',
  'mail.given.subject': 'U kreeg een gebruikersrecht bij {company}',
  'mail.given.text':
    'Dag {name}\n\n{by} gaf u het gebruikersrecht "{right}" bij {company}.\n\nVoor deze vestigingen:\n{establishments}\n\n{until}.\n\nMeld u aan bij de Beveiligde Zone:\n{zone}\n\nKlopt dit niet? Vraag het aan {by}.',
  'mail.ended.subject': 'Uw gebruikersrecht bij {company} is gestopt',
  'mail.ended.text':
    'Dag {name}\n\n{by} stopte uw gebruikersrecht "{right}" bij {company}.\nU kunt er in de Beveiligde Zone niet meer mee werken.\n\nKlopt dit niet? Vraag het aan {by}.',
} as const;
