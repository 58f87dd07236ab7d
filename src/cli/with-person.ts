import type { Insz } from '#belgian/insz.ts';
import type { CommandContext } from './command.ts';
import { inszOfInput } from './insz-of-input.ts';

/** Does something about the person whose national number comes from standard input. */
export async function withPerson(context: CommandContext, work: (insz: Insz) => Promise<boolean>): Promise<boolean> {
  const insz = await inszOfInput(context);
  return insz === null ? false : work(insz);
}
