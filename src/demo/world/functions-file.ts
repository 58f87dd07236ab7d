import type { DemoCompany } from './companies.ts';

/** The holders of functions, in the layout of `cli kbo functions`: the open data does not have them. */
export function functionsFile(companies: readonly DemoCompany[]): string {
  const rows = companies.flatMap((company) =>
    company.representatives.map((holder) =>
      [company.number, holder.functionCode, holder.insz, holder.givenName, holder.familyName, holder.since, ''].join(
        ',',
      ),
    ),
  );
  return ['EnterpriseNumber,FunctionCode,Insz,FirstName,LastName,StartDate,EndDate', ...rows, ''].join('\r\n');
}
