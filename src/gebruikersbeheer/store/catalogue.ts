import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { RightOfCatalogue } from '../rules/catalogue-right.ts';

interface CatalogueRow {
  readonly code: string;
  readonly application: string;
  readonly texts: RightOfCatalogue['texts'];
  readonly scope: string;
  readonly claim: string;
  readonly context_kind: 'establishment';
  readonly longest_days: number | null;
  readonly keys: readonly string[] | null;
}

const rightOf = ({ context_kind, longest_days, ...row }: CatalogueRow): RightOfCatalogue => ({
  ...row,
  contextKind: context_kind,
  longestDays: longest_days,
});

/** Every right that can be given, in the order in which they were registered. */
export async function catalogueRights(tx: Tx): Promise<readonly RightOfCatalogue[]> {
  const { rows } = await sql<CatalogueRow>`
    select code, application, texts, scope, claim, context_kind, longest_days, keys
    from catalogue_right order by registered_at, code limit 1000`.execute(tx);
  return rows.map(rightOf);
}
