import { parseInsz } from '#belgian/insz.ts';
import { demoPeople } from '../../src/demo/world/people.ts';

/** What must never stand in a log, by how it looks. */
const looks: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a code of six digits', /(?<![\w.:-])\d{6}(?![\w.:-])/],
  ['a token in three or five parts', /\beyJ[\w-]{8,}\.[\w-]*\./],
  ['an identifier that opens something', /(?<![\w/.-])[\w-]{43}(?![\w-])/],
  ['credentials', /\b(bearer|basic) +[\w.~+/=-]{8,}/i],
  ['a password in an address', /\/\/[^/\s:@]+:[^/\s@]+@/],
  ['a mail address', /[\w.+-]+@[\w-]+\.[\w.-]+/],
  ['a telephone number', /\+32\d{8,9}\b/],
];

const passwords = demoPeople.map(({ password }) => password);

/** Every secret in these lines, as `what: line`; empty when a log may be kept. */
export function secretsInLog(lines: readonly string[], known: readonly string[] = []): readonly string[] {
  return lines.flatMap((line) => [
    ...looks.filter(([, pattern]) => pattern.test(line)).map(([what]) => `${what}: ${line}`),
    ...[...passwords, ...known].filter((secret) => line.includes(secret)).map((secret) => `${secret}: ${line}`),
    ...numbersIn(line).map((number) => `the national number ${number}: ${line}`),
  ]);
}

/** National numbers in any of the ways in which people write them. */
const numbersIn = (line: string): readonly string[] =>
  [...line.matchAll(/(?<!\d)\d{2}[. -]?\d{2}[. -]?\d{2}[. -]?\d{3}[. -]?\d{2}(?!\d)/g)]
    .map(([found]) => found)
    .filter((found) => parseInsz(found).ok);
