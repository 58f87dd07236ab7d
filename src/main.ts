import process from 'node:process';
import { readConfig } from './config/config.ts';
import { settingsHelp } from './config/settings.ts';
import { startProduct } from './product/start-product.ts';
import { printLog } from './product/print-log.ts';
import { welcome } from './product/welcome.ts';

const args = process.argv.slice(2);

if (args.includes('--help')) {
  process.stdout.write(`npm start                     the demo: all systems, an embedded database, the demo world
npm run serve -- [SYSTEM …]   the product, without demo world; all systems or the ones named

Settings (environment variables):
${settingsHelp()}
`);
} else {
  await main();
}

async function main(): Promise<void> {
  const configured = readConfig(process.env, args);
  if (!configured.ok) {
    process.stderr.write(`The product cannot start:\n${configured.sentences.map((one) => `  ${one}\n`).join('')}`);
    process.exitCode = 1;
    return;
  }
  const product = await startProduct(configured.config, printLog).catch((error: unknown) => {
    process.stderr.write(`The product cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
    if (error instanceof Error && error.cause instanceof Error) process.stderr.write(`  ${error.cause.message}\n`);
    process.exitCode = 1;
    return null;
  });
  if (product === null) return;
  process.stdout.write(welcome(configured.config));
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    process.stdout.write('\nStopping: requests in hand are finished first.\n');
    void product.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
