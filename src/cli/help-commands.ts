import { staffRoles, type StaffRole } from '#hulp/index.ts';
import type { Command, CommandContext } from './command.ts';
import { withPerson } from './with-person.ts';

/** Where each role works. */
const pages: Readonly<Record<StaffRole, string>> = { help: '/beheer', line: '/lijn' };

/** @returns the role that was named, `help` when none was; null for anything else */
export function roleOf(args: readonly string[]): StaffRole | null {
  if (args.length === 0) return 'help';
  const [option, name, ...more] = args;
  return option === '--role' && more.length === 0 ? (staffRoles.find((one) => one === name) ?? null) : null;
}

const withRole = async (
  args: readonly string[],
  context: CommandContext,
  work: (role: StaffRole) => Promise<boolean>,
): Promise<boolean> => {
  const role = roleOf(args);
  if (role !== null) return work(role);
  context.complain(`Give no option, or --role with one of: ${staffRoles.join(', ')}.`);
  return false;
};

/** Who keeps the help and reads what people said of it, and who answers the help line. */
export const helpCommands: readonly Command[] = [
  {
    words: ['hulp', 'staff', 'add'],
    takes: ['[--role help|line]'],
    hasOptions: true,
    does: 'let a person read feedback on the help, or answer the help line; the national number comes from standard input',
    run: (args, context) =>
      withRole(args, context, (role) =>
        withPerson(context, async (insz) => {
          const added = await context.systems.hulp.staff.add(insz, context.now, role);
          if (added) context.say(`Added. The page is ${new URL(pages[role], context.config.urls.hulp).href}`);
          else context.complain('This person is on the list already.');
          return added;
        }),
      ),
  },
  {
    words: ['hulp', 'staff', 'leave'],
    takes: ['[--role help|line]'],
    hasOptions: true,
    does: 'a person does so no more; the national number comes from standard input',
    run: (args, context) =>
      withRole(args, context, (role) =>
        withPerson(context, async (insz) => {
          const done = await context.systems.hulp.staff.leave(insz, context.now, role);
          if (done) context.say('Done.');
          else context.complain('This person was not on the list.');
          return done;
        }),
      ),
  },
];
