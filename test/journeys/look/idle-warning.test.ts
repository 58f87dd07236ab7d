import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startLookSite, type LookSite } from './look-site.ts';

let site: LookSite;

before(async () => {
  site = await startLookSite();
});

after(() => site.stop());

/** A page of somebody who is signed in, whose clock the test moves. */
async function signedIn(context = site.browser.newContext()) {
  const tab = await (await context).newPage();
  await tab.clock.install({ time: new Date('2026-11-23T10:00:00Z') });
  await tab.goto(`${site.origin}/aangemeld`);
  return tab;
}

const minutes = (count: number) => count * 60_000;

test('nobody is disturbed before twenty-five quiet minutes are over', async () => {
  const tab = await signedIn();
  await tab.clock.runFor(minutes(24));
  assert.equal(await tab.getByRole('dialog').isVisible(), false);
  await tab.context().close();
});

test('five minutes before the end a warning offers to stay, and one click does', async () => {
  const tab = await signedIn();
  await tab.clock.runFor(minutes(25.5));
  await tab.getByRole('heading', { name: 'Bent u er nog?' }).waitFor();
  const before = site.stays();
  await tab.getByRole('button', { name: 'Aangemeld blijven' }).click();
  await tab.getByRole('dialog').waitFor({ state: 'hidden' });
  assert.equal(site.stays(), before + 1);
  await tab.clock.runFor(minutes(24));
  assert.equal(await tab.getByRole('dialog').isVisible(), false);
  await tab.context().close();
});

test('a page opened in another tab keeps this one from warning', async () => {
  const context = await site.browser.newContext();
  const tab = await signedIn(Promise.resolve(context));
  await tab.clock.runFor(minutes(25.5));
  await tab.getByRole('dialog').waitFor();
  await signedIn(Promise.resolve(context));
  await tab.getByRole('dialog').waitFor({ state: 'hidden' });
  await context.close();
});

test('who was away too long is told so, and may go back to what they typed to send it, by keyboard', async () => {
  const tab = await signedIn();
  await tab.clock.runFor(minutes(30.5));
  await tab.getByRole('heading', { name: 'U bent niet meer aangemeld' }).waitFor();
  assert.equal(await tab.getByRole('button', { name: 'Aangemeld blijven' }).isVisible(), false);
  assert.equal(await tab.evaluate('document.activeElement.textContent'), 'Terug naar de pagina');
  await tab.keyboard.press('Enter');
  await tab.getByRole('dialog').waitFor({ state: 'hidden' });
  await tab.clock.runFor(minutes(5));
  assert.equal(await tab.getByRole('dialog').isVisible(), false, 'and it does not come back over the form');
  await tab.context().close();
});

test('who asks to stay too late hears that the session is over', async () => {
  const tab = await signedIn();
  await tab.clock.runFor(minutes(25.5));
  site.endSession();
  await tab.getByRole('button', { name: 'Aangemeld blijven' }).click();
  await tab.getByRole('heading', { name: 'U bent niet meer aangemeld' }).waitFor();
  await tab.context().close();
});
