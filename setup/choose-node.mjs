import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** argon2 came into node:crypto with this version. */
const oldest = [24, 7];

/**
 * The Node that runs the product: this one when it is new enough, else the one that npm installed.
 * @param {{ root: string, version?: string, own?: string }} options
 * @returns {string} the path of the program
 * @throws {Error} with one sentence when there is none
 */
export function chooseNode({ root, version = process.versions.node, own = process.execPath }) {
  const [major, minor] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return own;
  const installed = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(installed)) return installed;
  throw new Error(
    `This needs Node ${oldest.join('.')} or newer, and this machine has ${version}: install Node 24 from nodejs.org and try again.`,
  );
}
