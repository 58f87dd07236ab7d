import { text } from 'node:stream/consumers';
import process from 'node:process';
import { parseInsz, type Insz } from '#belgian/insz.ts';
import type { CommandContext } from './command.ts';

/**
 * A national number from standard input: arguments end up in logs and histories. null: said what is wrong.
 * @param ask what is asked for, in a sentence
 */
export async function inszOfInput(
  { complain }: Pick<CommandContext, 'complain'>,
  ask = 'Give the national number of the person on standard input.',
): Promise<Insz | null> {
  if (process.stdin.isTTY) complain(ask);
  const typed = (await text(process.stdin)).trim().slice(0, 100);
  const insz = parseInsz(typed);
  if (insz.ok) return insz.insz;
  complain(typed === '' ? ask : 'This is no national number.');
  return null;
}
