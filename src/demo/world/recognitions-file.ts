import type { DemoCompany } from './companies.ts';

/** The recognitions of the demo companies, in the layout of docs/recognitions-file.md. */
export function recognitionsFile(companies: readonly DemoCompany[]): string {
  const header =
    'RecognitionNumber,EnterpriseNumber,Name,Activities,EstablishmentNumber,EstablishmentName,Municipality,Start,SuspendedFrom,SuspendedUntil,Withdrawn';
  const rows = companies.flatMap(({ number, name, recognition, establishments }) =>
    (recognition === null ? [] : establishments).map((one) =>
      [
        recognition?.number,
        number,
        name,
        recognition?.activities,
        one.number,
        one.name,
        one.municipality,
        recognition?.since,
        recognition?.suspendedFrom ?? '',
        '',
        recognition?.withdrawn ?? '',
      ].join(','),
    ),
  );
  return [header, ...rows, ''].join('\n');
}
