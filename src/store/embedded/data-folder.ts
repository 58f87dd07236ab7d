import { mkdirSync, realpathSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { cannotStart } from './cannot-start.ts';

/**
 * Makes the data folder when it is not there (readable by its owner only) and answers its full path.
 * An existing folder, and every folder above it, keeps its mode.
 * @throws CannotStart when it cannot be made, or belongs to another user.
 */
export function dataFolder(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw cannotStart(`The folder ${dataDir} cannot be made. Set DATA_DIR to a folder that you may write in.`, error);
  }
  const me = process.geteuid?.();
  const { uid } = statSync(dataDir);
  if (me !== undefined && uid !== me) {
    throw cannotStart(
      `The folder ${dataDir} belongs to another user (number ${uid}) and you are ${userInfo().username}: start as that user, or set DATA_DIR to a folder of your own.`,
    );
  }
  return realpathSync(dataDir);
}
