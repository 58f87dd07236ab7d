import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { formatEnterpriseNumber, parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate, parseLocalDate, type LocalDate } from '#belgian/local-date.ts';
import type { Command, CommandContext } from './command.ts';
import { inszOfInput } from './insz-of-input.ts';

interface Options {
  readonly company: EnterpriseNumber;
  readonly on: LocalDate;
  /** `-`: the national number comes from standard input. */
  readonly person: string | undefined;
  /** Everybody who works there, and not their rights. */
  readonly people: boolean;
}

/** null: said what is wrong. */
function readOptions(args: readonly string[], { now, complain }: CommandContext): Options | null {
  const options = {
    person: { type: 'string' },
    company: { type: 'string' },
    on: { type: 'string' },
    people: { type: 'boolean' },
  } as const;
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
  return { company: company.number, on, person: values.person, people: values.people === true };
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
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing) complain(`There is no file ${path}.`);
    else complain(error instanceof Error ? error.message : String(error));
  }
  return null;
}

/** Who may do what for a company, at the command line: in the words of the pages in English, as every command. */
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
      const sentences = await gebruikersbeheer.explain(insz, options.company, options.on, 'en');
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
    takes: ['--company', 'NUMBER', '[--on DATE]', '[--people]'],
    hasOptions: true,
    does: 'print every right of a company on a day, as CSV; with --people everybody who works there, to give first rights',
    run: async (args, context) => {
      const options = readOptions(args, context);
      if (options === null) return false;
      const { kbo, gebruikersbeheer } = context.systems;
      if ((await kbo.company(options.company)) === null) {
        context.complain(`The register of enterprises knows no ${formatEnterpriseNumber(options.company)}.`);
        return false;
      }
      const exported = options.people ? gebruikersbeheer.exportPeople : gebruikersbeheer.exportRights;
      for await (const lines of exported(options.company, options.on)) {
        context.print(lines);
      }
      return true;
    },
  },
];
