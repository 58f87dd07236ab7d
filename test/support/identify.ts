import type { Page } from 'playwright-core';

/** Who stands at the desk of a registration office. */
export interface AtDesk {
  readonly insz: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** Fills in what a member of staff reads on the document of who stands before them. */
export async function identify(page: Page, person: AtDesk): Promise<void> {
  await page.getByLabel('Rijksregisternummer', { exact: true }).fill(person.insz);
  await page.getByLabel('Voornaam').fill(person.givenName);
  await page.getByLabel('Naam', { exact: true }).fill(person.familyName);
  await page.getByLabel('Identiteitskaart').check();
  await page.getByLabel('Laatste 3 tekens').fill('7k2');
  await page.getByLabel('De foto op het document').check();
}
