import type { DemoCompany } from './companies.ts';

/**
 * The holders of functions, in the layout of docs/kbo-import.md: the open data does not have them.
 * @param snapshot the day of which the file is, `dd-mm-yyyy`
 */
export function functionsFile(companies: readonly DemoCompany[], snapshot: string): string {
  const rows = companies.flatMap((company) =>
    company.representatives.map((holder) =>
      [
        snapshot,
        company.number,
        holder.functionCode,
        holder.holderCompany ?? '',
        holder.insz,
        holder.givenName,
        holder.familyName,
        holder.since,
        '',
      ].join(','),
    ),
  );
  const header =
    'SnapshotDate,EnterpriseNumber,FunctionCode,HolderEnterpriseNumber,Insz,FirstName,LastName,StartDate,EndDate';
  return [header, ...rows, ''].join('\r\n');
}
