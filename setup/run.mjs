// Every npm script starts here: `node setup/run.mjs [--with-tools] SCRIPT [ARGUMENT…]`.
// It runs on the Node of the machine, with nothing installed yet: plain JavaScript and Node's own modules only.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseNode } from './choose-node.mjs';
import { install } from './install.mjs';
import { runScript } from './run-script.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const words = process.argv.slice(2);
const withTools = words[0] === '--with-tools';
const [script, ...rest] = withTools ? words.slice(1) : words;

try {
  if (script === undefined)
    throw new Error('Say which script to run: node setup/run.mjs [--with-tools] SCRIPT [ARGUMENT…]');
  await install({ root, level: withTools ? 'tools' : 'run' });
  runScript({ node: chooseNode({ root }), root, script, rest });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
