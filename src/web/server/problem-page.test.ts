import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderHtml } from '../html.ts';
import { languages } from '../languages.ts';
import { problemPage, problems, type Problem } from './problem-page.ts';

test('the request of a problem is called a technical code, never a reference; a page that does not exist has none', async () => {
  for (const problem of Object.keys(problems) as Problem[]) {
    for (const language of languages) {
      const shown = await renderHtml(problemPage(problem, language, 'id-of-request').body);
      assert.doesNotMatch(shown, /refere|référence|referenz/i);
      assert.equal(shown.includes('id-of-request'), problem !== 'not-found', `${problem} in ${language}`);
    }
  }
});
