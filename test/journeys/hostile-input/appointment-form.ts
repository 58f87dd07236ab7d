import { formOn, type BareClient, type Got } from './bare-client.ts';
import type { HostileWorld } from './hostile-world.ts';

/** The form that says who is appointed: the one whose misuse would do most. */
export const appointUrl = ({ at, company }: HostileWorld): string =>
  at('btb', `/ondernemingen/${company.number}/aanstellen/gegevens`);

const typed = {
  insz: '93.11.21-984.28',
  givenName: 'Chadia',
  familyName: 'El Amrani',
  email: 'chadia@example.be',
  phone: '0499 11 22 33',
} as const;

/** A whole and right form with the token of this browser, as its owner would send it, with these fields changed. */
export async function appointmentForm(
  world: HostileWorld,
  client: BareClient,
  changes: Readonly<Record<string, string>> = {},
): Promise<URLSearchParams> {
  const first = await client.open(world.at('btb', `/ondernemingen/${world.company.number}/aanstellen`));
  const page = await client.submit(first, '/aanstellen', { wie: 'ander', declared: 'ja' });
  const { hidden } = formOn(page.text, '/gegevens');
  return new URLSearchParams({ ...hidden, ...typed, ...changes });
}

export const sendForm = (world: HostileWorld, client: BareClient, form: URLSearchParams | string): Promise<Got> =>
  client.send(appointUrl(world), { method: 'POST', body: form.toString() });
