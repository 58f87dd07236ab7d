import type { Command } from './command.ts';
import { withPerson } from './with-person.ts';

/** Registration offices and who works there. */
export const officeCommands: readonly Command[] = [
  {
    words: ['sleutels', 'office', 'add'],
    takes: ['NAME'],
    does: 'add a registration office, or find it; prints its identifier',
    run: async ([name = ''], { systems, config, now, say }) => {
      say(await systems.sleutels.offices.addOffice(name, now));
      say(`Its staff work at ${new URL('/kantoor', config.urls.sleutels).href}`);
      return true;
    },
  },
  {
    words: ['sleutels', 'office', 'worker'],
    takes: ['OFFICE'],
    does: 'let a person work there; the national number comes from standard input',
    run: ([office = ''], context) =>
      withPerson(context, async (insz) => {
        const outcome = await context.systems.sleutels.offices.addWorker(office, insz, context.now);
        if (outcome === 'added') context.say('Added.');
        else if (outcome === 'unknown-office') context.complain('There is no such office.');
        else context.complain('Nobody here has this number: let the person sign in once with a card or itsme.');
        return outcome === 'added';
      }),
  },
  {
    words: ['sleutels', 'office', 'leave'],
    takes: ['OFFICE'],
    does: 'a person works there no more; the national number comes from standard input',
    run: ([office = ''], context) =>
      withPerson(context, async (insz) => {
        const done = await context.systems.sleutels.offices.endWorker(office, insz, context.now);
        if (done) context.say('Done.');
        else context.complain('This person did not work there.');
        return done;
      }),
  },
];
