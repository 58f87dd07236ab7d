import { mutationsOf, type Mutation } from '../mutation.ts';

const line = 'src/hulp/line';
const rules = [`${line}/rules/look-along.test.ts`] as const;
const pages = [`${line}/line.test.ts`] as const;
const kept = ['src/web/refusals/keep-refusal.test.ts'] as const;

/** What a reference gives away, who sees more of a caller, and for how long. */
export const helpLine: readonly Mutation[] = [
  ...mutationsOf(`${line}/rules/look-along.ts`, rules, [
    ['the end of waiting for an answer', "return now >= waitsUntil(facts) ? 'expired' : 'asked';", "return 'asked';"],
    ['a refusal staying one', "if (answer.kind === 'refused') return 'refused';", ''],
    ['a stop', "if (end !== null) return 'stopped';", ''],
    ['a request that was taken back', "if (end !== null) return 'withdrawn';", ''],
    ['the end of what was approved', 'until === null || now >= until', 'until === null'],
    ['an answer only while it waits', "lookAlongState(facts, now) === 'asked'", 'facts.answer === null'],
  ]),
  ...mutationsOf(
    `${line}/rules/ask-form.ts`,
    [`${line}/rules/ask-form.test.ts`],
    [
      ['a reason that says something', 'length >= reasonLength.least && ', ''],
      ['a short reason', ' && length <= reasonLength.most', ''],
      ['the company of the refusal going first', 'known === null ? parse', 'company !== "" ? parse'],
    ],
  ),
  ...mutationsOf(
    `${line}/rules/board.ts`,
    [`${line}/rules/board.test.ts`],
    [
      ['a difference that is more than chance', 'Math.max(notable, dayBefore / 4)', '1'],
      ['who is no staff standing on no board', '!noStaff.includes(because)', 'because'],
    ],
  ),
  ...mutationsOf(`${line}/answer-along.ts`, pages, [
    ['an answer in time', '|| !mayAnswer(one, now)) return false;', ') return false;'],
    ['names only where the company knows them', "relation === 'none' ? null : ", ''],
  ]),
  ...mutationsOf(`${line}/look-up.ts`, pages, [
    ['a limit of look-ups', "if (!turn) return { found: false, because: 'too-many' };", ''],
  ]),
  ...mutationsOf(`${line}/pages/line-page.ts`, pages, [
    ['the list of the line being asked', 'if ((await parts.asLine(visit, async () => true)) === null)', 'if (false)'],
    [
      'a strong key for who answers the line',
      'if (!(await hasOpenStaffKey(parts.usableKeys, visit))) return weakKey(visit);',
      '',
    ],
  ]),
  ...mutationsOf('src/hulp/staff-key.ts', pages, [
    ['a key that still opens the door', ' && (await usableKeys(visit.person.sub)).includes(kind)', ''],
  ]),
  ...mutationsOf(`${line}/pages/company.ts`, pages, [
    ['names only for who sees everybody', 'one.callerName === null || !inAll', 'one.callerName === null'],
    ['reasons only for who manages all of a company', "inAll ? 'whole' : 'part'", "'whole'"],
    ['who manages the company being asked', 'return mayGive ? {', 'return true ? {'],
  ]),
  ...mutationsOf(
    'src/web/refusals/rules/read-reference.ts',
    ['src/web/refusals/rules/reference.test.ts'],
    [
      ['O heard as 0', "O: '0', ", ''],
      ['the letters of a reference', ' || letters.some((sign) => !referenceAlphabet.includes(sign))', ''],
    ],
  ),
  ...mutationsOf('src/web/refusals/keep-refusal.ts', kept, [
    ['a bound for each person', 'count.mine >= mostOfOne', 'false'],
    ['a bound for a block of networks', 'count.wide >= mostOfWide || ', ''],
    ['the reference staying for an hour', 'if (same.rows[0] !== undefined) return same.rows[0].reference;', ''],
  ]),
];
