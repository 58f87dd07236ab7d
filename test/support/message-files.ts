import { readdirSync } from 'node:fs';
import type { Language } from '#web/languages.ts';

export type Texts = Readonly<Record<string, string>>;

/** Every file with the Dutch texts of a room, from the root of the project. */
export const dutchFiles: readonly string[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /messages\/(.+\.)?nl\.ts$/.test(name))
  .map((name) => `src/${name}`)
  .toSorted();

/** The texts of the same room in another language. */
export async function textsIn(dutchFile: string, language: Language): Promise<Texts> {
  const file = dutchFile.replace(/nl\.ts$/, `${language}.ts`);
  const loaded = (await import(`../../${file}`)) as Readonly<Record<string, Texts>>;
  const texts = loaded[language];
  if (texts === undefined) throw new Error(`${file} exports no ${language}`);
  return texts;
}
