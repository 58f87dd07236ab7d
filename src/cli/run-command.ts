import process from 'node:process';
import { readConfig } from '#config/config.ts';
import { openDatabase } from '../product/open-database.ts';
import { noKeyMeans } from '../product/key-means.ts';
import { openSystems } from '../product/open-systems.ts';
import type { Command } from './command.ts';
import type { Speaker, StandaloneCommand } from './standalone-command.ts';
import { commands, resetDemo, standaloneCommands } from './commands.ts';

/** Where the words about a command begin. */
const width = 32;

export function help(): string {
  const lines = [
    ...commands,
    ...standaloneCommands,
    { words: ['demo', 'reset'], takes: [], does: 'remove the demo world, to start anew' },
  ].map(({ words, takes, does }) => {
    const called = [...words, ...takes].join(' ');
    return `  ${called.length < width ? called.padEnd(width) : `${called}\n${' '.repeat(width + 2)}`}${does}`;
  });
  return ['npm run cli -- COMMAND', '', ...lines, '', 'Settings are those of the product: npm start -- --help'].join(
    '\n',
  );
}

/** @returns the exit code: 0 done, 1 refused, 2 no such command */
export async function runCommand(words: readonly string[], speaker: Speaker): Promise<number> {
  if (words.length === 0 || words[0] === 'help' || words[0] === '--help') {
    speaker.say(help());
    return 0;
  }
  const standalone = standaloneCommands.find((one) => begins(words, one.words));
  if (standalone !== undefined) return runAlone(standalone, words.slice(standalone.words.length), speaker);
  const isReset = words.join(' ') === 'demo reset';
  const command = commands.find((one) => begins(words, one.words));
  const rest = words.slice(command?.words.length ?? 0);
  if (!isReset && (command === undefined || (command.hasOptions !== true && rest.length !== command.takes.length))) {
    speaker.complain(help());
    return 2;
  }
  const configured = readConfig(process.env, [], 'command');
  if (!configured.ok) {
    configured.sentences.forEach(speaker.complain);
    return 1;
  }
  if (isReset || command === undefined) return (await resetDemo(configured.config, speaker)) ? 0 : 1;
  return runOn(command, rest, configured.config, speaker);
}

const begins = (words: readonly string[], with_: readonly string[]): boolean =>
  with_.every((word, place) => words[place] === word);

async function runAlone(command: StandaloneCommand, args: readonly string[], speaker: Speaker): Promise<number> {
  try {
    const outcome = await command.run(args, speaker);
    if (outcome === 'misused') speaker.complain(`npm run cli -- ${[...command.words, ...command.takes].join(' ')}`);
    return { done: 0, refused: 1, misused: 2 }[outcome];
  } catch (error) {
    speaker.complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function runOn(
  command: Command,
  args: readonly string[],
  config: Parameters<typeof openDatabase>[0],
  speaker: Speaker,
): Promise<number> {
  const clock = (): Date => new Date();
  try {
    const database = await openDatabase(config, (message) => speaker.say(message), 'command');
    const systems = openSystems(config, database, noKeyMeans, clock, (message) => speaker.complain(message));
    try {
      return (await command.run(args, { ...speaker, config, database, systems, now: clock() })) ? 0 : 1;
    } finally {
      await systems.close();
      await database.close();
    }
  } catch (error) {
    speaker.complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
