import { rm } from 'node:fs/promises';
import { isImportRefused } from '#kbo/index.ts';
import type { Config } from '#config/config.ts';
import type { OpenDatabase } from '../product/open-database.ts';
import type { Systems } from '../product/open-systems.ts';
import { verify } from '#audit/index.ts';
import { verifyEid } from './verify-eid.ts';

export interface Speaker {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

export interface CommandContext extends Speaker {
  readonly config: Config;
  readonly database: OpenDatabase;
  readonly systems: Systems;
  readonly now: Date;
}

export interface Command {
  /** The words that call it. */
  readonly words: readonly string[];
  /** What follows the words, for the help: FILE.zip */
  readonly takes: readonly string[];
  readonly does: string;
  /** @returns true when it did what was asked */
  readonly run: (args: readonly string[], context: CommandContext) => Promise<boolean>;
}

/** A command that needs neither the database nor the settings of the product. */
export interface StandaloneCommand extends Pick<Command, 'words' | 'takes' | 'does'> {
  readonly run: (args: readonly string[], speaker: Speaker) => Promise<'done' | 'refused' | 'misused'>;
}

const operator = 'operator';

/** A refused import says why in a sentence; anything else is a fault of ours. */
async function imported(work: Promise<string>, { say, complain }: Speaker): Promise<boolean> {
  try {
    say(await work);
    return true;
  } catch (error) {
    if (!isImportRefused(error)) throw error;
    complain(error.message);
    return false;
  }
}

/** What operators can do at the command line, beside the running product or alone. */
export const commands: readonly Command[] = [
  {
    words: ['kbo', 'import'],
    takes: ['FILE.zip'],
    does: 'replace the register of enterprises by a full file of KBO Open Data',
    run: ([path = ''], context) =>
      imported(
        context.systems.kbo.importOpenData(path).then((result) => `Imported: ${JSON.stringify(result)}`),
        context,
      ),
  },
  {
    words: ['kbo', 'functions'],
    takes: ['FILE.csv'],
    does: 'replace the holders of functions, which the open data lacks',
    run: ([path = ''], context) =>
      imported(
        context.systems.kbo.importFunctions(path).then((result) => `Imported: ${JSON.stringify(result)}`),
        context,
      ),
  },
  {
    words: ['recognitions', 'import'],
    takes: ['FILE.csv'],
    does: 'replace the register of recognised companies',
    run: async ([path = ''], { systems, now, say, complain }) => {
      const result = await systems.zone.importRecognitions(path, operator, now);
      if (result.ok) say(`Imported ${result.count} recognitions.`);
      else result.problems.forEach(complain);
      return result.ok;
    },
  },
  {
    words: ['audit', 'verify'],
    takes: [],
    does: 'check that the record of changes was not altered',
    run: async (_args, { database, config, say, complain }) => {
      const report = await verify({ db: database.store.as('audit'), keys: database.keys, folder: config.dataDir });
      report.lines.forEach(report.ok ? say : complain);
      return report.ok;
    },
  },
];

/** What runs on files alone. */
export const standaloneCommands: readonly StandaloneCommand[] = [verifyEid];

/** `demo reset` works on the folder and needs no database. */
export async function resetDemo(config: Config, { say, complain }: Speaker): Promise<boolean> {
  if (config.databaseUrl !== null) {
    complain('demo reset removes the embedded database only; with DATABASE_URL, make a new database yourself.');
    return false;
  }
  await rm(config.dataDir, { recursive: true, force: true });
  say('The demo world is gone; the next `npm start` makes a new one.');
  return true;
}
