import process from 'node:process';
import { readConfig } from '#config/config.ts';
import { readKeysFile, replaceKeysFile, withNewItsmeKeys } from '#keys/keys-file.ts';
import type { StandaloneCommand } from './standalone-command.ts';

/** `keys itsme`: puts new keys towards itsme in front; every process takes them at its next start. */
export const newItsmeKeys: StandaloneCommand = {
  words: ['keys', 'itsme'],
  takes: [],
  does: 'make new keys towards itsme in the keys file; the earlier ones stay published',
  run: async (args, { say, complain }) => {
    if (args.length > 0) return 'misused';
    const configured = readConfig(process.env, [], 'command');
    if (!configured.ok) {
      configured.sentences.forEach(complain);
      return 'refused';
    }
    const { keysFile } = configured.config;
    await replaceKeysFile(keysFile, await withNewItsmeKeys(await readKeysFile(keysFile, false)));
    say(
      `New keys towards itsme stand first in ${keysFile}. Copy the file to all copies of the product and restart them.`,
    );
    return 'done';
  },
};
