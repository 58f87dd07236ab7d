import { emptyState } from '#web/components/empty-state.ts';
import { linkButton } from '#web/components/link-button.ts';
import { link } from '#web/components/link.ts';
import { steps } from '#web/components/steps.ts';
import { summaryCard } from '#web/components/summary-card.ts';
import { summaryList, type SummaryRow } from '#web/components/summary-list.ts';
import { table } from '#web/components/table.ts';
import { tag, type Tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import type { Part } from './part.ts';
import type { StyleText } from './text.ts';

export const listParts = (t: StyleText): readonly Part[] => [
  { id: 'facts', title: t('facts'), content: facts(t) },
  { id: 'states', title: t('states'), content: states(t) },
  { id: 'tables', title: t('tables'), content: tables(t) },
  {
    id: 'empty',
    title: t('empty'),
    content: table({ id: 'rights', caption: t('empty'), columns: [], rows: [], empty: empty(t) }),
  },
  { id: 'steps', title: t('steps'), content: chain(t) },
];

function facts(t: StyleText): Html {
  const rows: readonly SummaryRow[] = [
    { key: t('facts.person'), value: t('facts.person.value') },
    { key: t('facts.right'), value: t('facts.right.value') },
    {
      key: t('facts.until'),
      value: t('facts.until.value'),
      actions: [{ text: t('facts.change'), href: '#facts', about: t('facts.until.about') }],
    },
  ];
  return html`${summaryList(rows)}
  ${summaryCard({
    title: t('facts.card'),
    level: 3,
    rows: [
      { key: t('facts.number'), value: '1999.999.052' },
      { key: t('facts.until'), value: tag({ text: t('states.good'), state: 'good' }) },
    ],
  })}`;
}

const states = (t: StyleText): Html =>
  html`<ul class="govuk-list govuk-list--spaced">
    ${stateTags(t).map((state) => html`<li>${tag(state)}</li>`)}
    <li>${tag({ text: t('states.none') })}</li>
  </ul>`;

const stateTags = (t: StyleText): readonly Tag[] =>
  (['good', 'waiting', 'attention', 'bad', 'over'] as const).map((state) => ({ text: t(`states.${state}`), state }));

const workers = [
  ['Agnieszka Nowak', '••.••.••-•••.28', '128', '1 152,00', 'good'],
  ['Fatima Benali', '••.••.••-•••.11', '96', '864,00', 'good'],
  ['Łucja Wiśniewska', '••.••.••-•••.74', '7', '63,00', 'waiting'],
  ['Marie-Claire Vandenbroucke', '••.••.••-•••.09', '0', '0,00', 'over'],
] as const;

const tables = (t: StyleText): Html =>
  table({
    id: 'workers',
    caption: t('tables.caption'),
    columns: [
      { label: t('tables.name') },
      { label: t('tables.insz') },
      { label: t('tables.place') },
      { label: t('tables.works'), numeric: true },
      { label: t('tables.amount'), numeric: true },
      { label: t('tables.state') },
      { label: t('tables.actions'), labelHidden: true },
    ],
    rows: workers.map(([name, insz, works, amount, state]) => [
      name,
      insz,
      t('forms.places.gent'),
      works,
      `€ ${amount}`,
      tag({ text: t(`states.${state}`), state }),
      link({ text: t('tables.open'), href: '#tables', label: t('tables.open.about', { name }) }),
    ]),
    empty: empty(t),
  });

const empty = (t: StyleText): Html =>
  emptyState({
    title: t('empty.title'),
    text: t('empty.text'),
    action: linkButton({ text: t('buttons.link'), href: '#empty' }),
  });

const chain = (t: StyleText): Html =>
  steps([
    { title: t('steps.kbo'), who: t('steps.kbo.who'), state: { text: t('steps.done'), state: 'good' } },
    { title: t('steps.btb'), who: t('steps.btb.who'), state: { text: t('steps.done'), state: 'good' } },
    {
      title: t('steps.right'),
      who: t('steps.right.who'),
      state: { text: t('steps.missing'), state: 'bad' },
      content: t('steps.right.text'),
      current: true,
    },
    { title: t('steps.enter') },
  ]);
