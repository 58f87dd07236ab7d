import { text } from 'node:stream/consumers';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { parseInsz } from '#belgian/insz.ts';
import { brusselsDate, parseLocalDate, type LocalDate } from '#belgian/local-date.ts';
import type { Command, CommandContext } from './command.ts';

interface Options {
  readonly company: EnterpriseNumber;
  readonly on: LocalDate;
  /** `-`: the national number comes from standard input. */
  readonly person: string | undefined;
}

/** null: said what is wrong. */
function readOptions(args: readonly string[], { now, complain }: CommandContext): Options | null {
  const options = { person: { type: 'string' }, company: { type: 'string' }, on: { type: 'string' } } as const;
  let values;
  try {
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return null;
  }
  const company = parseEnterpriseNumber(values.company ?? '');
  if (!company.ok) {
    complain('Give the number of the company: --company 1999.999.052');
    return null;
  }
  const on = values.on === undefined ? brusselsDate(now) : parseLocalDate(values.on);
  if (on === null) {
    complain('Give the day as 2026-12-31.');
    return null;
  }
  return { company: company.number, on, person: values.person };
}

/** Who may do what for a company, at the command line: in the words of the pages. */
export const rightsCommands: readonly Command[] = [
  {
    words: ['rights', 'explain'],
    takes: ['--person', '-', '--company', 'NUMBER', '[--on DATE]'],
    hasOptions: true,
    does: 'say why a person may, or may not, work for a company; the national number comes from standard input',
    run: async (args, context) => {
      const options = readOptions(args, context);
      if (options === null) return false;
      if (options.person !== '-') {
        // Arguments end up in logs and histories.
        context.complain('Give --person - and the national number on standard input.');
        return false;
      }
      const insz = parseInsz((await text(process.stdin)).trim().slice(0, 100));
      if (!insz.ok) {
        context.complain('This is no national number.');
        return false;
      }
      const { gebruikersbeheer } = context.systems;
      const sentences = await gebruikersbeheer.explain(insz.insz, options.company, options.on, 'nl');
      sentences.forEach(context.say);
      return true;
    },
  },
  {
    words: ['rights', 'export'],
    takes: ['--company', 'NUMBER', '[--on DATE]'],
    hasOptions: true,
    does: 'print every right of a company on a day, as CSV',
    run: async (args, context) => {
      const options = readOptions(args, context);
      if (options === null) return false;
      for await (const lines of context.systems.gebruikersbeheer.exportRights(options.company, options.on)) {
        context.print(lines);
      }
      return true;
    },
  },
];
