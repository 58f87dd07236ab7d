import { sql } from 'kysely';
import type { InszVault } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import type { Language } from '#web/languages.ts';
import type { NavigationItem } from '#web/site.ts';
import type { Visit } from '#web/visit.ts';
import { text as contactText } from '../contact/messages/index.ts';
import { contactPaths } from '../contact/paths.ts';
import { text as lineText } from '../line/messages/index.ts';
import { linePaths } from '../line/paths.ts';
import { text } from '../messages/index.ts';
import { text as statusText } from '../status/messages/index.ts';
import { statusPaths } from '../status/paths.ts';
import { paths } from './paths.ts';

interface Roles {
  readonly help: boolean;
  readonly line: boolean;
}

/** The item for staff: only to people on the list, and below it only what they may open. Every page asks again by itself. */
export const staffNavigation =
  ({ db, vault }: { readonly db: Db; readonly vault: InszVault }) =>
  async ({ language, person }: Pick<Visit, 'language' | 'person'>): Promise<readonly NavigationItem[]> => {
    if (person === null || person.rrn === null) return [];
    const found = await db.look({ person: vault.index(person.rrn).toString('hex') }, async (tx) => {
      const { rows } = await sql<Roles>`
        select help_staff() is not null as help, line_staff() is not null as line`.execute(tx);
      return rows[0];
    });
    return found === undefined ? [] : itemsFor(found, language);
  };

function itemsFor({ help, line }: Roles, language: Language): readonly NavigationItem[] {
  if (!help && !line) return [];
  const under = [
    ...(line ? [{ label: lineText(language)('board.title'), href: linePaths.board }] : []),
    ...(help ? [{ label: contactText(language)('inbox.title'), href: contactPaths.inbox }] : []),
    { label: statusText(language)('nav.notices'), href: statusPaths.notices },
    ...(help ? [{ label: contactText(language)('inbox.feedback'), href: paths.staff }] : []),
  ];
  return [{ label: text(language)('nav.staff'), href: help ? paths.staff : linePaths.board, under }];
}
