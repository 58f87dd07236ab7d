import type { Command } from './command.ts';
import { withPerson } from './with-person.ts';

/** Who keeps the help: reads what people said of it. */
export const helpCommands: readonly Command[] = [
  {
    words: ['hulp', 'staff', 'add'],
    takes: [],
    does: 'let a person read feedback on the help; the national number comes from standard input',
    run: (_args, context) =>
      withPerson(context, async (insz) => {
        const added = await context.systems.hulp.staff.add(insz, context.now);
        if (added) context.say(`Added. The page is ${new URL('/beheer', context.config.urls.hulp).href}`);
        else context.complain('This person is on the list already.');
        return added;
      }),
  },
  {
    words: ['hulp', 'staff', 'leave'],
    takes: [],
    does: 'a person does so no more; the national number comes from standard input',
    run: (_args, context) =>
      withPerson(context, async (insz) => {
        const done = await context.systems.hulp.staff.leave(insz, context.now);
        if (done) context.say('Done.');
        else context.complain('This person was not on the list.');
        return done;
      }),
  },
];
