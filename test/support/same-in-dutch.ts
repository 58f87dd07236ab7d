/**
 * Texts that another language writes as Dutch does, and which are therefore no leftovers: names, codes, and words that
 * the languages share.
 */
export const sameInDutch: ReadonlySet<string> = new Set([
  '{label} ({count})',
  // names of systems, keys, people and places, and an address
  'Beveiligde Zone',
  'Gebruikersbeheer',
  'Open Gebruikersbeheer',
  'Mijn digitale sleutels',
  'itsme',
  'Chadia El Amrani',
  'Helder & Proper',
  'Gent',
  '2.199.999.038, Voorbeeldstraat 12, 9000 Gent',
  'Aalst',
  '2.199.999.137, Modelplein 3, 9300 Aalst',
  // words of the protocols, and numbers with their own name
  'Scope',
  'Claims',
  'INSZ',
  // nothing but places for values and units
  '{name}, {capacity}',
  '{kind}, {size} kB',
  '{name} ({number})',
  '{places}.',
  // words that are the same in both languages
  'Code',
  'Cookies',
  'Browser',
  'Document',
  'document',
  'Dossiers',
  'Status',
  'Account',
  'Details',
  'Contact:',
  'Stop',
  'Als',
  'Alles',
  'Allerheiligen',
  'Automatisch',
  'Datum',
  'Demopersonen',
  'Ja',
  'Niemand',
  'Nummer',
  'Recht',
  'Stand',
  'Tabellen',
  'Verbergen',
]);
