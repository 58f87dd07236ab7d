import { parseArgs } from 'node:util';
import { formatEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { isImportRefused, type FunctionsStaged } from '#kbo/index.ts';
import type { Command } from './command.ts';
import type { Speaker } from './standalone-command.ts';

/** A refused import says why in a sentence; anything else is a fault of ours. */
async function imported(work: Promise<readonly string[]>, { say, complain }: Speaker): Promise<boolean> {
  try {
    (await work).forEach(say);
    return true;
  } catch (error) {
    if (!isImportRefused(error)) throw error;
    complain(error.message);
    return false;
  }
}

type Read =
  | { readonly ok: true; readonly given: string; readonly option: string | undefined }
  | { readonly ok: false; readonly sentence: string };

/** One argument, and one option with a value. */
function read(args: readonly string[], option: string): Read {
  try {
    const options = { [option]: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [given = '', ...rest] = positionals;
    if (given === '' || rest.length > 0) return { ok: false, sentence: 'Give one argument; see help.' };
    const value = values[option];
    return { ok: true, given, option: typeof value === 'string' ? value : undefined };
  } catch (error) {
    return { ok: false, sentence: error instanceof Error ? error.message : String(error) };
  }
}

/** What would change with a file, for the operator who has to confirm it. No number of a person stands in it. */
function stagedLines({ id, rows, snapshotDate, signed, sha256, differences }: FunctionsStaged): readonly string[] {
  const { begun, ended, changed, first } = differences;
  const total = begun + ended + changed;
  return [
    `Stage ${id}: ${rows} rows of ${snapshotDate}, SHA-256 ${sha256}, ${signed ? 'the signature holds' : 'not signed'}.`,
    `Begun: ${begun}. Ended: ${ended}. Changed: ${changed}.`,
    ...first.map(({ kind, company, code, holderCompany, name, since, until, before }) => {
      const through = holderCompany === null ? '' : ` for ${formatEnterpriseNumber(holderCompany)}`;
      const was = before === null ? '' : ` (was ${before.name}, until ${before.until ?? 'no end'})`;
      return `  ${kind} ${formatEnterpriseNumber(company)} ${code} ${name}${through}, ${since} until ${until ?? 'no end'}${was}`;
    }),
    ...(total > first.length ? [`  and ${total - first.length} more`] : []),
    signed
      ? `Nothing counts yet. One operator confirms: kbo functions confirm ${id} --operator NAME`
      : `Nothing counts yet. Two operators confirm: kbo functions confirm ${id} --operator NAME`,
  ];
}

/** The register of enterprises: its files, and who holds a function. */
export const kboCommands: readonly Command[] = [
  {
    words: ['kbo', 'import'],
    takes: ['FILE.zip'],
    does: 'replace the register of enterprises by a full file of KBO Open Data',
    run: ([path = ''], context) =>
      imported(
        context.systems.kbo.importOpenData(path).then((result) => [`Imported: ${JSON.stringify(result)}`]),
        context,
      ),
  },
  {
    words: ['kbo', 'functions', 'stage'],
    takes: ['FILE.csv', '[--signature FILE]'],
    hasOptions: true,
    does: 'check a file of functions, which the open data lacks, and show what would change',
    run: async (args, context) => {
      const asked = read(args, 'signature');
      if (!asked.ok) {
        context.complain(asked.sentence);
        return false;
      }
      const settings = asked.option === undefined ? {} : { signature: asked.option };
      return imported(context.systems.kbo.stageFunctions(asked.given, settings).then(stagedLines), context);
    },
  },
  {
    words: ['kbo', 'functions', 'confirm'],
    takes: ['STAGE', '--operator', 'NAME'],
    hasOptions: true,
    does: 'let that file count: one operator for a signed one, otherwise two',
    run: async (args, context) => {
      const asked = read(args, 'operator');
      if (!asked.ok || !/^\d{1,9}$/.test(asked.given)) {
        context.complain(asked.ok ? 'Give the number of the stage.' : asked.sentence);
        return false;
      }
      const confirmed = context.systems.kbo.confirmFunctions(Number(asked.given), asked.option ?? '');
      return imported(
        confirmed.then((done) =>
          done.taken === null
            ? [
                `Confirmed by ${done.confirmedBy.join(', ')}. Nothing counts yet: ${done.needed} operators have to confirm.`,
              ]
            : [`Imported: ${JSON.stringify(done.taken)}`],
        ),
        context,
      );
    },
  },
];
