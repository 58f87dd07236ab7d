import { parseArgs } from 'node:util';
import { parseEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate, parseLocalDate } from '#belgian/local-date.ts';
import type { Command, CommandContext } from './command.ts';
import { inszOfInput } from './insz-of-input.ts';

const by = { kind: 'operator', id: 'command-line' } as const;
const ask = 'Give the national number of the head local administrator on standard input.';

/** A company of the register; null: said what is wrong. */
async function companyNamed(typed: string | undefined, { systems, complain }: CommandContext) {
  const parsed = parseEnterpriseNumber(typed ?? '');
  if (!parsed.ok) {
    complain('Give the number of the local authority, such as 1999.999.250.');
    return null;
  }
  const found = await systems.kbo.company(parsed.number);
  if (found !== null) return { number: parsed.number, name: found.name };
  complain(`The register of enterprises knows no ${typed}.`);
  return null;
}

/** Staff appoint who manages the rights of a local authority: nobody of the authority itself can. */
export const headAdministratorCommands: readonly Command[] = [
  {
    words: ['rights', 'head-administrator', 'appoint'],
    takes: ['NUMBER', 'GIVEN-NAME', 'FAMILY-NAME', '[--until DATE]'],
    hasOptions: true,
    does: 'let a person manage the rights of a local authority; the national number comes from standard input',
    run: async (args, context) => {
      const read = readAppointment(args, context);
      if (read === null) return false;
      const company = await companyNamed(read.number, context);
      if (company === null) return false;
      const insz = await inszOfInput(context, ask);
      if (insz === null) return false;
      const { givenName, familyName, until } = read;
      const command = { company: company.number, insz, givenName, familyName, until, by, at: context.now };
      const verdict = await context.systems.gebruikersbeheer.appointHeadLocalAdministrator(command);
      if (!verdict.ok) {
        context.complain('This family name is not that of the person with this national number.');
        return false;
      }
      context.say(
        verdict.already
          ? `${givenName} ${familyName} was head local administrator of ${company.name} already.`
          : `${givenName} ${familyName} is head local administrator of ${company.name}. Its rights are managed here from now on, and no longer through BTB.`,
      );
      return true;
    },
  },
  {
    words: ['rights', 'head-administrator', 'end'],
    takes: ['NUMBER'],
    does: 'end that appointment, what they gave stays; the national number comes from standard input',
    run: async ([number], context) => {
      const company = await companyNamed(number, context);
      if (company === null) return false;
      const insz = await inszOfInput(context, ask);
      if (insz === null) return false;
      const command = { company: company.number, insz, by, byName: 'operator', at: context.now };
      const ended = await context.systems.gebruikersbeheer.endHeadLocalAdministrator(command);
      if (ended) context.say('Ended.');
      else context.complain(`This person is no head local administrator of ${company.name}.`);
      return ended;
    },
  },
];

interface Appointment {
  readonly number: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly until: ReturnType<typeof parseLocalDate>;
}

/** null: said what is wrong. */
function readAppointment(args: readonly string[], { now, complain }: CommandContext): Appointment | null {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: { until: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return null;
  }
  const { positionals, values } = parsed;
  const [number = '', givenName = '', familyName = '', ...more] = positionals;
  const names = [givenName, familyName].map((name) => name.trim());
  if (more.length > 0 || names.some((name) => name === '' || name.length > 100)) {
    complain('Give the number, the first name and the last name; a name of several words between quotes.');
    return null;
  }
  const until = values.until === undefined ? null : parseLocalDate(values.until);
  if (values.until !== undefined && (until === null || until < brusselsDate(now))) {
    complain('Give the last day as 2026-12-31, today or later.');
    return null;
  }
  return { number, givenName: names[0] ?? '', familyName: names[1] ?? '', until };
}
