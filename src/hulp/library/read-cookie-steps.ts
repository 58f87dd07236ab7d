import { html } from '#web/html.ts';
import { frontMatter } from './front-matter.ts';
import type { CookieSteps } from './help-page.ts';
import type { Read } from './read-help-page.ts';
import { renderMarkdown, type Around } from './render-markdown.ts';
import { sentencesOf } from './sentences.ts';

/** Reads the steps for one browser: a title, and text without live parts. */
export function readCookieSteps(file: string, browser: string, around: Around): Read<CookieSteps> {
  const { fields, body, complaints: ofFront } = frontMatter(file);
  const { blocks, headings, texts, complaints: ofBody } = renderMarkdown(body, around);
  const title = fields.get('title');
  const complaints = [
    ...ofFront,
    ...(title === undefined ? ['title is missing'] : []),
    ...(blocks.some((block) => 'live' in block) ? ['steps hold no live part'] : []),
    ...ofBody,
  ];
  if (complaints.length > 0 || title === undefined) return { ok: false, complaints };
  const content = blocks.map((block) => ('html' in block ? block.html : null));
  const sentences = [...headings, ...texts].flatMap(sentencesOf);
  return { ok: true, value: { browser, title, html: html`${content}`, sentences } };
}
