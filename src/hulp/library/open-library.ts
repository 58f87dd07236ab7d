import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { languages, type Language } from '#web/languages.ts';
import { subjects, type CookieSteps, type HelpPage } from './help-page.ts';
import { readCookieSteps } from './read-cookie-steps.ts';
import { readHelpPage, type Read } from './read-help-page.ts';
import type { Around } from './render-markdown.ts';
import { resolveLink, type LinkTargets } from './resolve-link.ts';

/** Every help page in every language of the product, read and checked once. */
export interface Library {
  /** By subject, then in the order that their front matter says. */
  readonly pages: Readonly<Record<Language, readonly HelpPage[]>>;
  readonly page: (language: Language, slug: string) => HelpPage | null;
  readonly cookieSteps: Readonly<Record<Language, readonly CookieSteps[]>>;
}

export interface LibraryDeps {
  readonly urls: LinkTargets['urls'];
  /** What `{name}` in a text stands for. */
  readonly values: (language: Language) => Around['values'];
  /** Where the folders of the languages are. */
  readonly folder?: string;
}

const ownFolder = fileURLToPath(new URL('../content', import.meta.url));

/**
 * Reads the folders of the product's languages.
 * @throws Error that lists everything that is wrong: in a file, or missing in one language
 */
export function openLibrary({ urls, values, folder = ownFolder }: LibraryDeps): Library {
  const complaints: string[] = [];
  const slugs = new Set(languages.flatMap((language) => namesIn(join(folder, language))));
  const browsers = new Set(languages.flatMap((language) => namesIn(join(folder, language, 'cookies'))));

  const readAll = <T>(
    language: Language,
    within: string,
    names: ReadonlySet<string>,
    read: (file: string, name: string, around: Around) => Read<T>,
  ): readonly T[] => {
    const around: Around = {
      resolve: (target) => resolveLink(target, { language, urls, isPage: (slug) => slugs.has(slug) }),
      values: values(language),
    };
    const here = namesIn(join(folder, within));
    return [...names].flatMap((name) => {
      if (!here.includes(name)) {
        complaints.push(`${within}/${name}.md is missing`);
        return [];
      }
      const result = read(readFileSync(join(folder, within, `${name}.md`), 'utf8'), name, around);
      if (result.ok) return [result.value];
      complaints.push(...result.complaints.map((one) => `${within}/${name}.md: ${one}`));
      return [];
    });
  };

  const inEach = <T>(read: (language: Language) => readonly T[]): Record<Language, readonly T[]> =>
    Object.fromEntries(languages.map((language) => [language, read(language)])) as Record<Language, readonly T[]>;

  const pages = inEach((language) => readAll(language, language, slugs, readHelpPage).toSorted(bySubject));
  const cookieSteps = inEach((language) => readAll(language, `${language}/cookies`, browsers, readCookieSteps));
  for (const language of languages) {
    for (const { slug, next } of pages[language]) {
      const wrong = next.filter((one) => !slugs.has(one) || one === slug);
      complaints.push(...wrong.map((one) => `${language}/${slug}.md: no other page is called ${one}`));
    }
  }
  if (complaints.length > 0) throw new Error(`The help pages cannot be used:\n${complaints.join('\n')}`);
  return {
    pages,
    page: (language, slug) => pages[language].find((one) => one.slug === slug) ?? null,
    cookieSteps,
  };
}

const bySubject = (one: HelpPage, other: HelpPage): number =>
  subjects.indexOf(one.subject) - subjects.indexOf(other.subject) || one.order - other.order;

/** The names of the Markdown files in a folder; none when it is not there. */
function namesIn(folder: string): readonly string[] {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
    return files.map((name) => name.slice(0, -'.md'.length)).toSorted();
  } catch {
    return [];
  }
}
