import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { languages } from '#web/languages.ts';
import { helpSiteOfTests } from '../../../../test/support/help-site.ts';
import { testStore, type TestStore } from '../../../../test/support/store.ts';
import { walkSite } from '../../../../test/support/walk-site.ts';

const now = new Date('2026-11-25T09:00:00Z');
let world: TestStore;
before(async () => {
  world = await testStore();
});
after(() => world.close());

for (const language of languages) {
  test(`${language}: who finds something wrong, or asks about their data, is led to the form for everybody`, async () => {
    const walker = walkSite(helpSiteOfTests(world), null, now, language);
    for (const statement of ['toegankelijkheid', 'privacy']) {
      const { body, complaints } = await walker.open(`/verklaringen/${statement}`);
      assert.deepEqual(complaints, []);
      assert.match(body, /href="\/vraag-of-klacht"/, statement);
    }
  });
}

test('the privacy statement says that everybody sees who has a function in a company, as the pages of KBO show', async () => {
  const { body } = await walkSite(helpSiteOfTests(world), null, now).open('/verklaringen/privacy');
  assert.match(body, /de naam van wie er een functie heeft: iedereen/);
  assert.match(body, /rijksregisternummer en het thuisadres van een persoon tonen wij aan niemand/);
  assert.doesNotMatch(body, /alleen de systemen die het moeten weten/);
});
