import { readFile, stat } from 'node:fs/promises';
import { readDossier } from '#acm/index.ts';
import type { Command } from './command.ts';

/** bytes; a dossier is a page of text */
const mostBytes = 64 * 1024;

/** Outside applications at the provider. */
export const clientCommands: readonly Command[] = [
  {
    words: ['clients', 'register'],
    takes: ['FILE.json'],
    does: 'register an outside application at ACM, or replace its dossier (docs/api.md)',
    run: async ([path = ''], { systems, now, say, complain }) => {
      let text: string;
      try {
        const { size } = await stat(path);
        if (size > mostBytes) throw new Error(`${path} is larger than a dossier may be.`);
        text = await readFile(path, 'utf8');
      } catch (error) {
        complain(error instanceof Error ? error.message : String(error));
        return false;
      }
      const read = readDossier(text);
      if (!read.ok) {
        read.complaints.forEach(complain);
        return false;
      }
      try {
        await systems.acm.registerClient(read.dossier, now);
      } catch (error) {
        complain(error instanceof Error ? error.message : String(error));
        return false;
      }
      say(`${read.dossier.clientId} is registered.`);
      return true;
    },
  },
];
