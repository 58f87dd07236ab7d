import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { html, renderHtml } from '#web/html.ts';
import { renderMarkdown } from './render-markdown.ts';

const render = (markdown: string) =>
  renderMarkdown(markdown, {
    resolve: (target) => (target.startsWith('help:') ? `/onderwerp/${target.slice(5)}` : null),
    values: { phone: '02 <b>' },
  });

const htmlOf = (markdown: string): Promise<string> =>
  renderHtml(html`${render(markdown).blocks.map((block) => ('html' in block ? block.html : `{{${block.live}}}`))}`);

const pieces: readonly (readonly [what: string, markdown: string, shown: RegExp])[] = [
  ['a heading', '## Kop', /^<h2 class="govuk-heading-m">Kop<\/h2>$/],
  ['a smaller heading', '### Kop', /^<h3 class="govuk-heading-s">Kop<\/h3>$/],
  [
    'a paragraph',
    'Een *zin* en **nog** een.',
    /<p class="govuk-body">Een <em>zin<\/em> en <strong>nog<\/strong> een\.<\/p>/,
  ],
  ['a link', '[itsme](help:itsme)', /<a class="govuk-link" href="\/onderwerp\/itsme">itsme<\/a>/],
  [
    'a list',
    '- een\n- **twee**',
    /<ul class="govuk-list govuk-list--bullet"><li>een<\/li><li><strong>twee<\/strong><\/li><\/ul>/,
  ],
  [
    'steps',
    '1. een\n2. twee',
    /<ol class="govuk-list govuk-list--number govuk-list--spaced"><li>een<\/li><li>twee<\/li><\/ol>/,
  ],
  ['something to notice', '> Let op.', /<div class="govuk-inset-text"><p class="govuk-body">Let op\.<\/p><\/div>/],
  ['a value', 'Bel {phone}.', /Bel 02 &lt;b&gt;\./],
  ['a live part', '{{cookies}}', /^\{\{cookies\}\}$/],
  ['signs of HTML', 'a & b < c "d"', /a &amp; b &lt; c &quot;d&quot;/],
];

for (const [what, markdown, shown] of pieces) {
  test(`${what} is shown`, async () => {
    assert.deepEqual(render(markdown).complaints, []);
    assert.match(await htmlOf(markdown), shown);
  });
}

const refused: readonly (readonly [what: string, markdown: string, complaint: RegExp])[] = [
  ['HTML in a text', 'Een <b>zin</b>.', /html may not stand in a text: <b>/],
  ['HTML on its own', '<script>alert(1)</script>', /html may not stand in a page/],
  ['a comment', '<!-- x -->', /html may not stand/],
  ['a picture', '![x](https://example.be/x.png)', /image may not stand/],
  ['a table', '| a | b |\n|---|---|\n| c | d |', /table may not stand/],
  ['code', '```\nx\n```', /code may not stand/],
  ['code in a text', 'Typ `x`.', /codespan may not stand/],
  ['a line', 'a\n\n***\n', /hr may not stand/],
  ['a task', '- [ ] doen', /checkbox may not stand/],
  ['a heading like that of the page', '# Kop', /two or three marks/],
  ['a script as a link', '[x](javascript:alert(1))', /may not lead to javascript:alert\(1\)/],
  ['a link to anywhere', 'https://evil.example', /may not lead to https:\/\/evil\.example/],
  ['a value that is none', 'Bel {fone}.', /no value for \{fone\}/],
  ['a live part that is none', '{{koekjes}}', /no part called \{\{koekjes\}\}/],
];

for (const [what, markdown, complaint] of refused) {
  test(`${what} is refused`, () => assert.match(render(markdown).complaints.join('\n'), complaint));
}

test('whatever is written, no tag and no attribute comes out that is not ours', async () => {
  const bits = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '&',
    '[',
    '](',
    ')',
    '*',
    '\n',
    '\n- ',
    'javascript:',
    'onload=',
    'a',
    '`',
    '!',
    '{',
    '}',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(bits, fc.string({ maxLength: 4 })), { maxLength: 40 }), async (parts) => {
      const shown = await htmlOf(parts.join(''));
      const rest = shown.replaceAll(
        /<\/?(?:h2|h3|p|ul|ol|li|strong|em|a|div)(?: class="[a-z -]+")?(?: href="(?:#|\/onderwerp\/[^"<>]*)")?>/g,
        '',
      );
      assert.doesNotMatch(rest, /[<>]/, shown);
    }),
    { numRuns: 1_000 },
  );
});

test('headings and texts come out plain, for searching and for counting words', () => {
  const { headings, texts } = render('## Kop met [link](help:x)\n\nEen **zin**.\n\n- een\n- twee');
  assert.deepEqual(headings, ['Kop met link']);
  assert.deepEqual(texts, ['Een zin.', 'een', 'twee']);
});
