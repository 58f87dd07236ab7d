import type { Config } from '#config/config.ts';
import type { OpenDatabase } from '../product/open-database.ts';
import type { Systems } from '../product/open-systems.ts';
import type { CommandWords, Speaker } from './standalone-command.ts';

export interface CommandContext extends Speaker {
  readonly config: Config;
  readonly database: OpenDatabase;
  readonly systems: Systems;
  readonly now: Date;
}

/** A command that works on the product's systems. */
export interface Command extends CommandWords {
  /** Reads its own arguments: `takes` is for the help only. */
  readonly hasOptions?: true;
  /** @returns true when it did what was asked */
  readonly run: (args: readonly string[], context: CommandContext) => Promise<boolean>;
}
