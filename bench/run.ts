import { cpus, totalmem } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { benchCases } from './cases/index.ts';
import { measure } from './measure.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    size: { type: 'string' },
    pairs: { type: 'string' },
    help: { type: 'boolean' },
  },
});

if (values.help === true) {
  process.stdout.write('npm run bench -- [NAME …] [--size N] [--pairs N] [--json]\n');
  for (const { name, words } of benchCases) process.stdout.write(`  ${name.padEnd(18)} ${words}\n`);
} else {
  await main();
}

async function main(): Promise<void> {
  const unknown = positionals.filter((name) => !benchCases.some((one) => one.name === name));
  if (unknown.length > 0) {
    process.stderr.write(
      `There is no case called ${unknown.join(', ')}; there are ${benchCases.map(({ name }) => name).join(', ')}.\n`,
    );
    process.exitCode = 1;
    return;
  }
  const pairs = Math.max(5, Number(values.pairs ?? 5));
  if (values.json !== true) {
    const [cpu] = cpus();
    process.stdout.write(
      `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}; median of ${pairs} alternating pairs\n`,
    );
  }
  for (const bench of benchCases) {
    if (positionals.length > 0 && !positionals.includes(bench.name)) continue;
    const measured = await measure(bench, Number(values.size ?? bench.size), pairs);
    if (values.json === true) process.stdout.write(`${JSON.stringify(measured)}\n`);
    else {
      process.stdout.write(`\n${bench.name}: ${bench.words}\n`);
      process.stdout.write(
        `  ours ${measured.ours} ${measured.unit}, beside ${measured.beside} ${measured.unit}: ratio ${measured.ratio} (aim ${bench.aim}); size ${measured.size}, ${measured.rss_mb} MiB\n`,
      );
      if (bench.afterwards !== undefined) process.stdout.write(`  ${await bench.afterwards()}\n`);
    }
  }
}
