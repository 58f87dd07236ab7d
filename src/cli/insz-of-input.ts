import { text } from 'node:stream/consumers';
import process from 'node:process';
import { parseInsz, type Insz } from '#belgian/insz.ts';
import type { CommandContext } from './command.ts';

/** A national number from standard input: arguments end up in logs. null: said what is wrong. */
export async function inszOfInput({ complain }: CommandContext, ask: string): Promise<Insz | null> {
  if (process.stdin.isTTY) complain(ask);
  const typed = (await text(process.stdin)).trim().slice(0, 100);
  const insz = parseInsz(typed);
  if (insz.ok) return insz.insz;
  complain(typed === '' ? ask : 'This is no national number.');
  return null;
}
