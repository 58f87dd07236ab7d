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

/** How many rights one application may register. */
const mostRights = 100;

/**
 * Adds a right to the catalogue, or describes it anew when it is of the same application and scope. `taken`: the code is
 * not theirs, or they have as many rights as an application may have.
 */
export async function putCatalogueRight(
  tx: Tx,
  { contextKind, longestDays, ...right }: RightOfCatalogue,
  at: Date,
): Promise<'added' | 'changed' | 'taken'> {
  const texts = JSON.stringify(right.texts);
  const added = await sql`
    insert into catalogue_right (code, application, texts, scope, claim, context_kind, longest_days, keys, registered_at)
    select ${right.code}, ${right.application}, ${texts}::jsonb, ${right.scope}, ${right.claim}, ${contextKind},
      ${longestDays}::integer, ${right.keys}::text[], ${at}::timestamptz
    where (select count(*) from catalogue_right where application = ${right.application}) < ${mostRights}
    on conflict do nothing`.execute(tx);
  if (added.numAffectedRows === 1n) return 'added';
  const changed = await sql`
    update catalogue_right set texts = ${texts}::jsonb, longest_days = ${longestDays}, keys = ${right.keys}
    where code = ${right.code} and application = ${right.application} and scope = ${right.scope}`.execute(tx);
  return changed.numAffectedRows === 1n ? 'changed' : 'taken';
}
