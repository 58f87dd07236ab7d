/**
 * What a legal situation means for who may act. KBO's complete code list was not found; these codes were seen in
 * public sample data of the Flemish data service, in KBO's pages on data quality, and 050 ("Opening faillissement") in
 * public programs that read the open data; none is confirmed. A code that is not here is
 * `unknown`, and then nobody is taken for a representative.
 */
const meanings = {
  '000': 'normal',
  '010': 'winding-up',
  '012': 'winding-up',
  '013': 'winding-up',
  '014': 'closed',
  '050': 'bankruptcy',
} as const;

export type SituationMeaning = (typeof meanings)[keyof typeof meanings] | 'unknown';

export interface Situation {
  /** Three digits. */
  readonly code: string;
  readonly meaning: SituationMeaning;
}

const known = new Map<string, SituationMeaning>(Object.entries(meanings));

/** @param code JuridicalSituation of the open data */
export const situationOf = (code: string): Situation => ({ code, meaning: known.get(code) ?? 'unknown' });
