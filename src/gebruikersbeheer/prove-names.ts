import { record } from '#audit/record.ts';
import { foldName, sameName } from '#belgian/fold-name.ts';
import type { Tx } from '#store/database.ts';
import { proveNamesOf } from './store/persons.ts';

export interface OwnNames {
  readonly givenName: string;
  readonly familyName: string;
}

/**
 * A digital key of the holder of a number gave their names: what companies declared gives way. A company that had
 * another last name reads it in its record: it may have linked somebody else than it meant.
 */
export async function proveNames(
  tx: Tx,
  { inszIndex, names, at }: { readonly inszIndex: Buffer; readonly names: OwnNames; readonly at: Date },
): Promise<void> {
  const [givenName, familyName] = [names.givenName, names.familyName].map((name) => name.trim().slice(0, 100));
  if (givenName === undefined || familyName === undefined) return;
  if (foldName(givenName) === '' || foldName(familyName) === '') return;
  for (const changed of await proveNamesOf(tx, inszIndex, { givenName, familyName }, at)) {
    if (sameName(changed.family_name, familyName)) continue;
    await record(tx, {
      at,
      action: 'gebruikersbeheer.name-proved',
      company: changed.company,
      actor: { kind: 'system', id: 'gebruikersbeheer' },
      subject: `relation:${changed.relation}`,
      before: { name: `${changed.given_name} ${changed.family_name}` },
      after: { name: `${givenName} ${familyName}` },
    });
  }
}
