import type { Command } from './command.ts';
import { inszOfInput } from './insz-of-input.ts';

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
