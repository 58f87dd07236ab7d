import { companyNamed, loadCompanies, type TestCompany } from '../../support/companies.ts';
import { personWithKey, type TestPerson } from '../../support/people.ts';
import { runProduct, type RunningProduct } from '../../support/product.ts';
import { bareClient, type BareClient, type Got } from './bare-client.ts';
import { databaseState } from './database-state.ts';

/** A company whose director is signed in at BTB, and a second director of it, who is too. */
export interface HostileWorld {
  readonly product: RunningProduct;
  readonly director: TestPerson;
  readonly company: TestCompany;
  readonly at: (site: keyof RunningProduct['urls'], path: string) => string;
  /** The browser of the director. */
  readonly hers: BareClient;
  /** The browser of the other one. */
  readonly his: BareClient;
  /** Works, and says whether anything but sessions and counts changed meanwhile. */
  readonly unchangedBy: <T>(
    work: () => Promise<T>,
  ) => Promise<{ readonly value: T; readonly changed: readonly string[] }>;
  readonly stop: () => Promise<void>;
}

export async function hostileWorld(): Promise<HostileWorld> {
  const product = await runProduct();
  const director = await personWithKey(product, 'Rita', 'Bosmans');
  const second = await personWithKey(product, 'Tom', 'Zonderling');
  const alone = companyNamed(1, 'Blinkend', ['Ieper', 'Torhout'], director);
  const representatives = [...alone.representatives, { ...second, functionCode: '10002', since: '01-01-2015' }];
  const company = { ...alone, representatives };
  await loadCompanies(product, [company]);
  const at: HostileWorld['at'] = (site, path) => `${product.urls[site]}${path}`;
  const [hers, his] = [bareClient(), bareClient()];
  await signInBare(product, hers, at('btb', '/aanmelden'), director);
  await signInBare(product, his, at('btb', '/aanmelden'), second);
  // What signing in set in motion (the first record, a mail) is written before anything is compared.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { url } = product.product.database;
  return {
    product,
    director,
    company,
    at,
    hers,
    his,
    unchangedBy: async (work) => {
      const before = await databaseState(url);
      const value = await work();
      const after = await databaseState(url);
      const tables = Object.keys({ ...before, ...after });
      return { value, changed: tables.filter((table) => before[table] !== after[table]) };
    },
    stop: product.stop,
  };
}

const codesTaken = new Map<string, number>();

/** From *Aanmelden* to where it leads, with the code by mobile app. */
export async function signInBare(
  product: RunningProduct,
  client: BareClient,
  from: string,
  person: TestPerson,
): Promise<Got> {
  const choice = await client.open(from);
  const password = await client.submit(choice, '/app', {});
  const code = await client.submit(password, '/app', {
    gebruikersnaam: person.username,
    wachtwoord: person.password,
  });
  // A code works once: each sign-in takes that of the next half minute.
  const step = Math.max(Math.floor(product.now().getTime() / 30_000), (codesTaken.get(person.username) ?? 0) + 1);
  codesTaken.set(person.username, step);
  product.wait(Math.max(0, step * 30_000 - product.now().getTime()));
  return client.submit(code, '/code', { code: person.code(product.now()) });
}
