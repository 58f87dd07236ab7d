import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { renderHtml, type Html } from '../html.ts';
import { markup } from '../../../test/support/markup.ts';
import { backLink } from './back-link.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { button } from './button.ts';
import { checkboxes } from './checkboxes.ts';
import { details } from './details.ts';
import { errorSummary } from './error-summary.ts';
import { fileInput } from './file-input.ts';
import { insetText } from './inset-text.ts';
import { notificationBanner } from './notification-banner.ts';
import { panel } from './panel.ts';
import { radios } from './radios.ts';
import { select } from './select.ts';
import { summaryList } from './summary-list.ts';
import { tag } from './tag.ts';
import { textArea } from './text-area.ts';
import { textInput } from './text-input.ts';
import { warningText } from './warning-text.ts';

interface Fixtures {
  readonly fixtures: readonly { readonly name: string; readonly html: string }[];
}

/** The markup that govuk-frontend's own tests expect; its script is not ours, so `data-module` is left out of both. */
function published(component: string, name: string): string {
  const file = new URL(import.meta.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`));
  const { fixtures } = JSON.parse(readFileSync(file, 'utf8')) as Fixtures;
  const found = fixtures.find((fixture) => fixture.name === name);
  if (found === undefined) throw new Error(`govuk-frontend has no fixture ${component}: ${name}`);
  return found.html;
}

const same: readonly (readonly [component: string, name: string, ours: Html])[] = [
  ['back-link', 'default', backLink({ text: 'Back', href: '#' })],
  [
    'breadcrumbs',
    'default',
    breadcrumbs({
      label: 'Breadcrumb',
      items: [
        { text: 'Home', href: '/' },
        { text: 'Section', href: '/section' },
        { text: 'Sub-section', href: '/section/sub-section' },
        { text: 'Sub Sub-section', href: '/section/sub-section/sub-sub-section' },
      ],
    }),
  ],
  ['button', 'default', button({ text: 'Save and continue' })],
  ['button', 'warning', button({ text: 'Warning button', name: 'Warning', kind: 'warning' })],
  [
    'checkboxes',
    'default',
    checkboxes({
      name: 'nationality',
      label: 'What is your nationality?',
      choices: [
        { value: 'british', label: 'British' },
        { value: 'irish', label: 'Irish' },
        { value: 'other', label: 'Citizen of another country' },
      ],
    }),
  ],
  [
    'details',
    'default',
    details({
      summary: 'Help with nationality',
      content:
        'We need to know your nationality so we can work out which elections you’re entitled to vote in. If you can’t provide your nationality, you’ll have to send copies of identity documents through the post.',
    }),
  ],
  [
    'error-summary',
    'default',
    errorSummary({
      title: 'There is a problem',
      errors: [
        { text: 'The date your passport was issued must be in the past', href: '#example-error-1' },
        { text: 'Enter a postcode, like AA1 1AA', href: '#example-error-2' },
      ],
    }),
  ],
  [
    'inset-text',
    'default',
    insetText(
      'It can take up to 8 weeks to register a lasting power of attorney if there are no mistakes in the application.',
    ),
  ],
  ['input', 'default', textInput({ name: 'test-name', label: 'National Insurance number' })],
  [
    'notification-banner',
    'default',
    notificationBanner({ title: 'Important', text: 'This publication was withdrawn on 7 March 2014.' }),
  ],
  ['panel', 'title with no body text', panel({ title: 'Application complete' })],
  [
    'radios',
    'default',
    radios({
      name: 'example-default',
      label: 'Have you changed your name?',
      choices: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ],
    }),
  ],
  [
    'select',
    'default',
    select({
      name: 'select-1',
      label: 'Label text goes here',
      value: '2',
      options: [
        { value: '1', label: 'GOV.UK frontend option 1' },
        { value: '2', label: 'GOV.UK frontend option 2' },
        { value: '3', label: 'GOV.UK frontend option 3', disabled: true },
      ],
    }),
  ],
  ['file-upload', 'default', fileInput({ name: 'file-upload-1', label: 'Upload a file' })],
  ['tag', 'grey', tag({ text: 'Grey', state: 'over' })],
  ['textarea', 'default', textArea({ name: 'more-detail', label: 'Can you provide more detail?' })],
  [
    'warning-text',
    'default',
    warningText({ text: 'You can be fined up to £5,000 if you don’t register.', label: 'Warning' }),
  ],
];

for (const [component, name, ours] of same) {
  test(`${component}, ${name}: the markup is the one that its style sheet was written for`, async () => {
    assert.deepEqual(markup(await renderHtml(ours)), markup(published(component, name)));
  });
}

test('summary list: a row without a way to change it is marked when another row has one', async () => {
  const ours = await renderHtml(
    summaryList([
      { key: 'Name', value: 'A' },
      { key: 'Until', value: 'B', actions: [{ text: 'Change', href: '/b', about: 'until when' }] },
    ]),
  );
  const theirs = published('summary-list', 'with some actions');
  assert.match(theirs, /govuk-summary-list__row--no-actions/);
  assert.equal(ours.match(/govuk-summary-list__row--no-actions/g)?.length, 1);
});

test('the comparison sees another class, another attribute and another text', () => {
  const [one] = markup('<p class="a">x</p>');
  assert.notEqual(markup('<p class="b">x</p>')[0], one);
  assert.notEqual(markup('<p class="a" id="x">x</p>')[0], one);
  assert.notDeepEqual(markup('<p class="a">x</p>'), markup('<p class="a">y</p>'));
  assert.deepEqual(markup('<p id="i" class="a">\n x </p>'), markup('<p class="a" id="i">x</p>'));
});
