import type { Page } from 'playwright-core';
import { codeOnPhone } from '../../src/demo/authenticator.ts';
import { demoPin } from '../../src/demo/card/reader-on-site.ts';
import { messagesFor, type Message } from '../../src/demo/mailbox/messages.ts';
import type { DemoPerson } from '../../src/demo/world/people.ts';
import type { RunningProduct } from './product.ts';

/** What a demo person received last, once something newer than `since` is there; `says` where several may come. */
export async function newestMessage(
  { product }: RunningProduct,
  person: DemoPerson,
  { kind, since, says }: { readonly kind: 'mail' | 'text'; readonly since: Date; readonly says?: RegExp },
): Promise<Message> {
  const db = product.database.store.as('demo');
  for (let tries = 0; tries < 100; tries += 1) {
    const found = (await messagesFor(db, person)).find(
      ({ subject, body, received_at }) =>
        (subject === null) === (kind === 'text') && received_at >= since && (says?.test(`${subject} ${body}`) ?? true),
    );
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${person.givenName} received no ${kind}`);
}

/** The code in a text message. */
export const codeIn = ({ body }: Message): string => /^(\d{6}) /.exec(body)?.[1] ?? '';

/** From the choice of keys on: puts the card in the reader and types the PIN. */
export async function useCard(page: Page, person: DemoPerson, pin = demoPin): Promise<void> {
  await page.getByRole('button', { name: 'Identiteitskaart (eID) met kaartlezer' }).click();
  await page.getByRole('button', { name: 'Lees mijn kaart' }).click();
  await page.getByLabel('Kaart', { exact: true }).selectOption(person.username);
  await page.getByLabel('Pincode').fill(pin);
  await page.getByRole('button', { name: 'Bevestig' }).click();
}

export interface OnPhone {
  readonly calling?: boolean;
  readonly newAccount?: boolean;
  readonly refuses?: boolean;
}

/** From the choice of keys on: confirms (or refuses) in the itsme app. */
export async function useItsme(page: Page, person: DemoPerson, on: OnPhone = {}): Promise<void> {
  await page.getByRole('button', { name: 'itsme', exact: true }).click();
  await page.getByLabel('Wie houdt de telefoon vast?').selectOption(person.username);
  if (on.calling === true) await page.getByLabel('Ik ben aan het bellen').check();
  if (on.newAccount === true) await page.getByLabel('Ik maakte een nieuwe itsme-account').check();
  await page.getByRole('button', { name: on.refuses === true ? 'Weigeren' : 'Bevestigen in de itsme-app' }).click();
}

/** User name and password, for the app or the text message. */
export async function usePassword(page: Page, person: DemoPerson, kind: 'mobiele app' | 'sms'): Promise<void> {
  await page.getByRole('button', { name: `Beveiligingscode via ${kind}` }).click();
  await page.getByLabel('Gebruikersnaam').fill(person.username);
  await page.getByLabel('Wachtwoord').fill(person.password);
  await page.getByRole('button', { name: 'Verder' }).click();
}

export async function giveCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Verder' }).click();
}

/** Both things of the key by text message. */
export async function useText(page: Page, product: RunningProduct, person: DemoPerson): Promise<void> {
  const since = product.now();
  await usePassword(page, person, 'sms');
  await giveCode(page, codeIn(await newestMessage(product, person, { kind: 'text', since })));
}

/** Both things of the key by mobile app. */
export async function useApp(page: Page, product: RunningProduct, person: DemoPerson): Promise<void> {
  await usePassword(page, person, 'mobiele app');
  await giveCode(page, codeOnPhone(person.insz, product.now()).code);
}
