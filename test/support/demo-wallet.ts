import type { Page } from 'playwright-core';
import type { DemoPerson } from '../../src/demo/world/people.ts';

export interface InWallet {
  readonly newWallet?: boolean;
  readonly refuses?: boolean;
}

/** From the choice of keys on: to the page from which a wallet is opened. */
export async function chooseWallet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Erkende Europese sleutel' }).click();
  await page.getByRole('heading', { name: 'Meld u aan met uw Europese sleutel' }).waitFor();
}

/** In the wallet, on its page of what is asked. */
export async function showInWallet(page: Page, person: DemoPerson, how: InWallet = {}): Promise<void> {
  await page.getByLabel('Van wie is de wallet?').selectOption(person.username);
  if (how.newWallet === true) await page.getByLabel('Dit is een nieuwe wallet').check();
  await page.getByRole('button', { name: how.refuses === true ? 'Weigeren' : 'Tonen' }).click();
}

/** From the choice of keys on: the wallet is on the same device. */
export async function useWallet(page: Page, person: DemoPerson, how: InWallet = {}): Promise<void> {
  await chooseWallet(page);
  await page.getByRole('link', { name: 'Open mijn wallet' }).click();
  await showInWallet(page, person, how);
}

/** What the QR code on the page says. */
export const textOfQr = (page: Page): Promise<string> => page.locator('#wallet-text').inputValue();

/** On a telephone: its wallet reads what was scanned, and shows what is asked. */
export async function scanWith(phone: Page, scanned: string, person: DemoPerson): Promise<void> {
  await phone.goto(new URL('/', scanned).href);
  await phone.getByLabel('Tekst van het vierkantje').fill(scanned);
  await phone.getByRole('button', { name: 'Open de vraag' }).click();
  await showInWallet(phone, person);
}
