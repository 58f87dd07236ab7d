import { readFile, stat } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { parseInsz, type Insz } from '#belgian/insz.ts';
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

/** The largest file that is read, in bytes; a larger one is refused by what reads it. */
const mostBytes = 8 * 1024 * 1024;

/** null: said why it cannot be read. */
async function fileAt(path: string, { complain }: CommandContext): Promise<Buffer | null> {
  try {
    const { size } = await stat(path);
    if (size <= mostBytes) return await readFile(path);
    complain(`${path} is larger than a file of rights may be.`);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
  }
  return null;
}

/** A national number from standard input: arguments end up in logs. null: said what is wrong. */
async function inszOfInput({ complain }: CommandContext, ask: string): Promise<Insz | null> {
  if (process.stdin.isTTY) complain(ask);
  const typed = (await text(process.stdin)).trim().slice(0, 100);
  const insz = parseInsz(typed);
  if (insz.ok) return insz.insz;
  complain(typed === '' ? ask : 'This is no national number.');
  return null;
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
      const insz = await inszOfInput(context, 'Give the national number on standard input.');
      if (insz === null) return false;
      const { gebruikersbeheer } = context.systems;
      const sentences = await gebruikersbeheer.explain(insz, options.company, options.on, 'nl');
      sentences.forEach(context.say);
      return true;
    },
  },
  {
    words: ['rights', 'import'],
    takes: ['FILE.csv', '[--dry-run]'],
    hasOptions: true,
    does: 'give, change and end rights as a file says, or only show it; standard input: the national number of the manager on whose behalf',
    run: async (args, context) => {
      const [path, ...options] = args;
      if (path === undefined || path.startsWith('-') || options.some((option) => option !== '--dry-run')) {
        context.complain('Give the file, and --dry-run to see what it would do: rights import FILE.csv --dry-run');
        return false;
      }
      const file = await fileAt(path, context);
      if (file === null) return false;
      const insz = await inszOfInput(context, 'Give the national number of who manages the rights on standard input.');
      if (insz === null) return false;
      const { ok, lines } = await context.systems.gebruikersbeheer.importRights({
        insz,
        file,
        tryOut: options.length > 0,
        at: context.now,
        progress: (done, total) => context.complain(`${done} / ${total}`),
      });
      lines.forEach(context.say);
      return ok;
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
