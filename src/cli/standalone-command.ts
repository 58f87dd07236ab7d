export interface Speaker {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Prints as it is, without an end of line: parts of a file. */
  readonly print: (part: string) => void;
}

export interface CommandWords {
  /** The words that call it. */
  readonly words: readonly string[];
  /** What follows the words, for the help: FILE.zip */
  readonly takes: readonly string[];
  readonly does: string;
}

/** A command that needs neither the database nor the settings of the product. */
export interface StandaloneCommand extends CommandWords {
  readonly run: (args: readonly string[], speaker: Speaker) => Promise<'done' | 'refused' | 'misused'>;
}
