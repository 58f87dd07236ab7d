import process from 'node:process';
import { runCommand } from './cli/run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  print: (part) => process.stdout.write(part),
  complain: (line) => process.stderr.write(`${line}\n`),
});
