import type { Page } from 'playwright-core';
import type { TestPerson } from './people.ts';
import type { RunningProduct } from './product.ts';

/** Signs in from the provider's first page, through the real pages. */
export async function useKey(page: Page, product: RunningProduct, person: TestPerson): Promise<void> {
  await page.getByRole('button', { name: 'Beveiligingscode via mobiele app' }).click();
  await page.getByLabel('Gebruikersnaam').fill(person.username);
  await page.getByLabel('Wachtwoord').fill(person.password);
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByLabel('Code').fill(nextCode(product, person));
  await page.getByRole('button', { name: 'Verder' }).click();
}

const stepLength = 30_000;
const lastStep = new Map<string, number>();

/**
 * A code works once: the code of the first time step that this person has not used. It may be one step ahead; where
 * that is not enough, the product's clock moves, and no further than needed.
 */
export function nextCode(product: RunningProduct, person: TestPerson): string {
  const present = (): number => Math.floor(product.now().getTime() / stepLength);
  const step = Math.max((lastStep.get(person.username) ?? 0) + 1, present());
  if (step > present() + 1) product.wait((step - present() - 1) * stepLength);
  lastStep.set(person.username, step);
  return person.code(new Date(step * stepLength));
}

/** Opens a site and signs in with *Aanmelden*. */
export async function signIn(
  page: Page,
  product: RunningProduct,
  site: 'zone' | 'btb' | 'gebruikersbeheer' | 'sleutels',
  person: TestPerson,
): Promise<void> {
  await page.goto(`${product.urls[site]}/aanmelden`);
  await useKey(page, product, person);
}
