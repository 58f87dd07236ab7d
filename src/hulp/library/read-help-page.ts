import { parseLocalDate } from '#belgian/local-date.ts';
import { frontMatter } from './front-matter.ts';
import { subjects, type HelpPage } from './help-page.ts';
import { renderMarkdown, type Around } from './render-markdown.ts';
import { sentencesOf } from './sentences.ts';

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly complaints: readonly string[] };

const required = ['title', 'summary', 'subject', 'order', 'owner', 'reviewed', 'review'] as const;
const known: readonly string[] = [...required, 'keywords', 'keys', 'next'];

const listOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Reads one file of a help page; what is wrong with it is all said at once. */
export function readHelpPage(file: string, slug: string, around: Around): Read<HelpPage> {
  const { fields, body, complaints: ofFront } = frontMatter(file);
  const { blocks, headings, texts, complaints: ofBody } = renderMarkdown(body, around);
  const field = (name: (typeof required)[number]): string => fields.get(name) ?? '';
  const subject = subjects.find((one) => one === field('subject'));
  const [reviewed, review] = [parseLocalDate(field('reviewed')), parseLocalDate(field('review'))];
  const complaints = [
    ...ofFront,
    ...required.filter((name) => !fields.has(name)).map((name) => `${name} is missing`),
    ...[...fields.keys()].filter((name) => !known.includes(name)).map((name) => `${name} is no field`),
    ...(subject === undefined ? [`subject is one of ${subjects.join(', ')}`] : []),
    ...(/^[1-9]\d?$/.test(field('order')) ? [] : ['order is a number from 1 to 99']),
    ...(reviewed === null ? ['reviewed is a date'] : []),
    ...(review === null ? ['review is a date'] : []),
    ...(reviewed !== null && review !== null && review <= reviewed ? ['review lies after reviewed'] : []),
    ...ofBody,
  ];
  if (complaints.length > 0 || subject === undefined || reviewed === null || review === null) {
    return { ok: false, complaints };
  }
  const [title, summary] = [field('title'), field('summary')];
  return {
    ok: true,
    value: {
      slug,
      title,
      summary,
      subject,
      order: Number(field('order')),
      owner: field('owner'),
      reviewed,
      review,
      keywords: listOf(fields.get('keywords')),
      keys: listOf(fields.get('keys')),
      next: listOf(fields.get('next')),
      blocks,
      headings,
      sentences: [summary, ...headings, ...texts].flatMap(sentencesOf),
    },
  };
}
