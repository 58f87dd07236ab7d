import { text } from 'node:stream/consumers';
import process from 'node:process';
import { parseInsz, type Insz } from '#belgian/insz.ts';
import type { CommandContext } from './command.ts';

/** Arguments end up in logs and histories: a national number comes from standard input. */
export async function withPerson(context: CommandContext, work: (insz: Insz) => Promise<boolean>): Promise<boolean> {
  const read = parseInsz((await text(process.stdin)).trim());
  if (read.ok) return work(read.insz);
  context.complain('Give the national number of the person on standard input.');
  return false;
}
