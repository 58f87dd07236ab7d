import process from 'node:process';
import type { Log } from '#web/server/site-options.ts';

/** One line a message, as JSON when details come with it; never a secret or an INSZ. */
export const printLog: Log = (message, details) => {
  const more = details === undefined ? '' : ` ${JSON.stringify(details)}`;
  process.stdout.write(`${new Date().toISOString()} ${message}${more}\n`);
};
