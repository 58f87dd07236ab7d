import { rm } from 'node:fs/promises';
import type { Config } from '#config/config.ts';
import { verify } from '#audit/index.ts';
import type { Command } from './command.ts';
import type { Speaker, StandaloneCommand } from './standalone-command.ts';
import { btbCommands } from './btb-commands.ts';
import { clientCommands } from './client-commands.ts';
import { headAdministratorCommands } from './head-administrator-commands.ts';
import { helpCommands } from './help-commands.ts';
import { kboCommands } from './kbo-commands.ts';
import { newItsmeKeys } from './new-itsme-keys.ts';
import { officeCommands } from './office-commands.ts';
import { rightsCommands } from './rights-commands.ts';
import { verifyEid } from './verify-eid.ts';

const operator = 'operator';

/** What operators can do at the command line, beside the running product or alone. */
export const commands: readonly Command[] = [
  ...officeCommands,
  ...helpCommands,
  ...rightsCommands,
  ...headAdministratorCommands,
  ...kboCommands,
  ...clientCommands,
  ...btbCommands,
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
export const standaloneCommands: readonly StandaloneCommand[] = [verifyEid, newItsmeKeys];

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
