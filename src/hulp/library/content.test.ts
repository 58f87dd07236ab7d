import assert from 'node:assert/strict';
import { mkdtempSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brusselsDate } from '#belgian/local-date.ts';
import { languages } from '#web/languages.ts';
import { libraryOfTests } from '../../../test/support/help.ts';
import { longPastDays, reviewState } from '../rules/review-state.ts';
import { subjects } from './help-page.ts';
import { readCookieSteps } from './read-cookie-steps.ts';
import { readHelpPage } from './read-help-page.ts';
import { wordsPerSentence } from './sentences.ts';

const content = fileURLToPath(new URL('../content', import.meta.url));
const written = readdirSync(content).toSorted();
const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .toSorted();
const dutch = filesOf('nl');

test('every language of the product has every page, and nothing is wrong in any', () => {
  const library = libraryOfTests();
  for (const language of languages) {
    assert.ok(written.includes(language), `there is no folder ${language}`);
    assert.equal(library.pages[language].length, dutch.filter((name) => !name.includes('/')).length);
  }
});

for (const folder of written) {
  test(`${folder} has the same files as the Dutch pages, no more and no fewer`, () => {
    assert.deepEqual(filesOf(folder), dutch);
  });
}

const around = { resolve: () => '/', values: { btbKeys: 'eID, itsme' } };
const read = (folder: string, name: string) => {
  const file = readFileSync(join(content, folder, name), 'utf8');
  return name.includes('/') ? readCookieSteps(file, name, around) : readHelpPage(file, name, around);
};

for (const folder of written) {
  for (const name of dutch) {
    test(`${folder}/${name} is in plain sentences of at most 20 words on average`, () => {
      const result = read(folder, name);
      assert.ok(result.ok, result.ok ? '' : result.complaints.join('\n'));
      const average = wordsPerSentence(result.value.sentences);
      assert.ok(average > 0 && average <= 20, `${average} words`);
      const longest = result.value.sentences.find((sentence) => sentence.split(/\s+/).length > 30);
      assert.equal(longest, undefined);
    });
  }
}

test('what is the same in every language is the same: subject, order, keys and what comes next', () => {
  const sameOf = (folder: string, name: string): unknown => {
    const result = read(folder, name);
    assert.ok(result.ok && 'subject' in result.value);
    const { subject, order, keys, next, blocks } = result.value;
    const live = blocks.flatMap((block) => ('live' in block ? [block.live] : []));
    return { subject, order, keys, next, live };
  };
  for (const name of dutch.filter((one) => !one.includes('/'))) {
    for (const folder of written) assert.deepEqual(sameOf(folder, name), sameOf('nl', name), `${folder}/${name}`);
  }
});

test('each page leads on to others, and each subject has a page', () => {
  const pages = libraryOfTests().pages.nl;
  for (const { slug, next } of pages) assert.ok(next.length > 0, slug);
  for (const subject of subjects)
    assert.ok(
      pages.some((page) => page.subject === subject),
      subject,
    );
});

test(`no page is more than ${longPastDays} days past its review date`, () => {
  const today = brusselsDate(new Date());
  const library = libraryOfTests();
  const late = languages.flatMap((language) =>
    library.pages[language]
      .filter(({ review }) => reviewState(review, today) === 'long-past')
      .map(({ slug, review }) => `${language}/${slug}.md: ${review}`),
  );
  assert.deepEqual(late, []);
});

const copy = mkdtempSync(join(tmpdir(), 'help-'));
after(() => rmSync(copy, { recursive: true }));

test('a page that is missing in one language, or broken, stops the start with a list of all that is wrong', () => {
  cpSync(content, copy, { recursive: true });
  rmSync(join(copy, 'en', 'itsme.md'));
  rmSync(join(copy, 'nl', 'cookies', 'edge.md'));
  writeFileSync(join(copy, 'nl', 'eid.md'), '---\ntitle: x\n---\n<b>x</b>');
  assert.throws(
    () => libraryOfTests(copy),
    (error: Error) =>
      /en\/itsme\.md is missing/.test(error.message) &&
      /nl\/cookies\/edge\.md is missing/.test(error.message) &&
      /nl\/eid\.md: summary is missing/.test(error.message) &&
      /nl\/eid\.md: html may not stand/.test(error.message),
  );
});

test('a page may lead on only to pages that exist', () => {
  cpSync(content, copy, { recursive: true });
  const path = join(copy, 'nl', 'itsme.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^next: .*$/m, 'next: nergens'));
  assert.throws(() => libraryOfTests(copy), /nl\/itsme\.md: no other page is called nergens/);
});
