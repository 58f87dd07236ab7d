import { text } from 'node:stream/consumers';
import process from 'node:process';
import { parseInsz, type Insz } from '#belgian/insz.ts';
import type { Command, CommandContext } from './command.ts';

/** Arguments end up in logs and histories: a national number comes from standard input. null: said what is wrong. */
async function inszOfInput({ complain }: CommandContext): Promise<Insz | null> {
  const read = parseInsz((await text(process.stdin)).trim().slice(0, 100));
  if (read.ok) return read.insz;
  complain('Give the national number of the person on standard input.');
  return null;
}

/** Who looks at requests with documents at BTB. */
export const btbCommands: readonly Command[] = [
  {
    words: ['btb', 'staff', 'add'],
    takes: ['GIVEN-NAME', 'FAMILY-NAME'],
    does: 'let a person look at requests with documents; the national number comes from standard input',
    run: async ([givenName = '', familyName = ''], context) => {
      const insz = await inszOfInput(context);
      if (insz === null) return false;
      if ([givenName, familyName].some((name) => name.trim() === '' || name.length > 100)) {
        context.complain('Give the first name and the last name.');
        return false;
      }
      await context.systems.btb.exceptions.addStaff({ insz, givenName, familyName }, context.now);
      context.say(`Added. Their work is at ${new URL('/dossiers', context.config.urls.btb).href}`);
      return true;
    },
  },
  {
    words: ['btb', 'staff', 'leave'],
    takes: [],
    does: 'a person looks at them no more; the national number comes from standard input',
    run: async (_args, context) => {
      const insz = await inszOfInput(context);
      if (insz === null) return false;
      const done = await context.systems.btb.exceptions.endStaff(insz, context.now);
      if (done) context.say('Done.');
      else context.complain('This person was no member of staff.');
      return done;
    },
  },
];
