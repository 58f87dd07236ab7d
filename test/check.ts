import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** What the output must also satisfy; a sentence when it does not. */
  readonly expects?: (output: string) => string | null;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).length;

/** The five checks of the project, in the order of their speed. */
const checks: readonly Check[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
  { name: 'unused', command: ['knip', '--no-progress'] },
  {
    name: 'boundaries',
    command: ['depcruise', '--config', '.dependency-cruiser.mjs', 'src'],
    // Without a compiler that it knows, the tool reads nothing and reports no violation.
    expects: (output) => {
      const cruised = Number(/\((\d+) modules/.exec(output)?.[1] ?? '0');
      return cruised >= sources ? null : `only ${cruised} of ${sources} files were read`;
    },
  },
];

const wanted = process.argv.slice(2);
let failed = 0;
for (const { name, command, expects } of checks) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const [program, ...args] = command;
  const result = spawnSync(program, args, { encoding: 'utf8', shell: false });
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}`;
  const complaint = result.status === 0 ? (expects?.(output) ?? null) : output || String(result.error);
  if (complaint !== null) failed += 1;
  process.stdout.write(complaint === null ? `${name}: good\n` : `${name}: FAILED\n${complaint}\n`);
}
process.exitCode = failed === 0 ? 0 : 1;
