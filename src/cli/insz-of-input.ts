import { text } from 'node:stream/consumers';
import process from 'node:process';
import { parseInsz, type Insz } from '#belgian/insz.ts';
import type { CommandContext } from './command.ts';

/** Arguments end up in logs and histories: a national number comes from standard input. null: said what is wrong. */
export async function inszOfInput({ complain }: Pick<CommandContext, 'complain'>): Promise<Insz | null> {
  const read = parseInsz((await text(process.stdin)).trim().slice(0, 100));
  if (read.ok) return read.insz;
  complain('Give the national number of the person on standard input.');
  return null;
}
