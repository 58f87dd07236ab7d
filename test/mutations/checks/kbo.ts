import { mutationsOf, type Mutation } from '../mutation.ts';

const folder = 'src/kbo';
const representation = [`${folder}/rules/representation.test.ts`] as const;

/** Who represents which company. */
export const kbo: readonly Mutation[] = [
  ...mutationsOf(`${folder}/rules/representation.ts`, representation, [
    ['a company to represent', "if (company === null) return { permitted: false, because: 'no-company' };", ''],
    [
      'a company that is still in the register',
      'if (company.absentSince !== null) return',
      'if (company.absentSince === null && company.absentSince !== null) return',
    ],
    ['a situation that is understood', "if (meaning !== 'normal' && meaning !== 'bankruptcy') {", 'if (false) {'],
    [
      'holding a power today',
      'const present = powers.find((held) => isHeldOn(held, on));',
      'const present = powers[0];',
    ],
    [
      'holding a shared function today',
      "const shared = weighing('together').find((held) => isHeldOn(held, on));",
      "const shared = weighing('together')[0];",
    ],
    [
      'holding a function that is not known today',
      "const undecided = weighing('undecided').find((held) => isHeldOn(held, on));",
      "const undecided = weighing('undecided')[0];",
    ],
    ['telling who represents only together', 'if (shared !== undefined) {', 'if (false) {'],
    ['telling what the table cannot decide', 'if (undecided !== undefined) return', 'if (undecided === null) return'],
    ['a power being to come', 'const coming = powers.find((held) => on < held.since);', 'const coming = powers[0];'],
    ['telling of a power that ended', 'if (over !== null) return over;', ''],
    ['telling that a bankruptcy is the reason', "return meaning === 'bankruptcy'\n", 'return false\n'],
    ['a function that the table has', "if (kind === null) return 'undecided';", "if (kind === null) return 'alone';"],
    ['the situation in which a function counts', 'kind.situation !== situation || ', ''],
    ['functions that represent nobody', " || kind.alone === 'none'", ''],
    ['the kind of holder', 'canHold(kind, held) && ', ''],
    ['the company behind a permanent representative', ' && holderActs(held)', ''],
    ['that company being there', ' && of.standing.absentSince === null', ''],
    ['that company being in a normal situation', "of.standing.situation.meaning === 'normal'", 'of.standing !== null'],
    ['the first day of a function', 'held.since <= on && (', '('],
    ['the last day of a function', '(held.until === null || on <= held.until)', 'true'],
    ['the last day of a function being in it', 'on <= held.until', 'on < held.until'],
    ['a function that is held today, to blame', 'functions.find((held) => isHeldOn(held, on));', 'functions[0];'],
  ]),
  ...mutationsOf(`${folder}/rules/function-kinds.ts`, representation, [
    ['the first day of a row', 'kind.from <= on && ', ''],
    ['the last day of a row', '(kind.until === null || on <= kind.until)', 'true'],
    [
      'a college that represents only together',
      "row('10005', 'together', 'member of a board",
      "row('10005', 'alone', 'member of a board",
    ],
    ['a company behind a permanent representative', "    holder: 'company',\n", ''],
    ['a bankruptcy for a trustee', "    situation: 'bankruptcy',\n", ''],
    ['a trustee being a person', "    holder: 'person',\n", ''],
  ]),
  ...mutationsOf(
    `${folder}/rules/freshness.ts`,
    [`${folder}/rules/freshness.test.ts`],
    [
      ['data of KBO to decide on', 'if (register === null || functions === null) return', 'if (false) return'],
      ['the day on which data of KBO are too old', 'fresh: date >= oldestAllowed', 'fresh: true'],
      ['the last day of data of KBO being in it', 'date >= oldestAllowed', 'date > oldestAllowed'],
      ['the older of two files', 'register < functions ? register', 'register > functions ? register'],
    ],
  ),
  ...mutationsOf(
    'src/btb/decide-appointment.ts',
    ['src/btb/btb.test.ts'],
    [['the age of what is known of KBO', 'registerIsFresh: fresh }', 'registerIsFresh: true }']],
  ),
  ...mutationsOf(
    'src/btb/follow-kbo.ts',
    ['src/btb/follow-kbo.test.ts'],
    [['looking whether they still represent', 'if (!stillRepresents) await', 'await']],
  ),
  ...mutationsOf(
    'src/btb/confirm-appointments.ts',
    ['src/btb/follow-kbo.test.ts'],
    [
      [
        'a representative of today to confirm',
        'if (!representation.permitted) return { ok: false, why: representation };',
        "if (!representation.permitted) Object.assign(representation, { function: '10002', since: '2026-01-01' });",
      ],
    ],
  ),
  ...mutationsOf(
    'src/btb/store/to-confirm.ts',
    ['src/btb/follow-kbo.test.ts'],
    [
      ['the person whose function ended', 'else b.insz_index = ${ended.inszIndex} end', 'else true end'],
      ['appointments that still hold', " and a.state in ('accepted', 'invited')\n    order by", '\n    order by'],
    ],
  ),
  ...mutationsOf(
    `${folder}/events/tell-functions.ts`,
    [`${folder}/events/events.test.ts`],
    [
      ['the first day of a function to tell', 'where start_date <= ${on} and (', 'where ('],
      ['the last day of a function to tell', '(end_date is null or ${on} <= end_date)', 'true'],
    ],
  ),
  ...mutationsOf(
    `${folder}/migrations/003-events.sql`,
    [`${folder}/events/events.test.ts`],
    [['row-level security on events', 'alter table kbo_event enable row level security;', '']],
  ),
  ...mutationsOf(
    `${folder}/rules/stage-confirmation.ts`,
    [`${folder}/rules/stage-confirmation.test.ts`],
    [
      [
        'a name of who confirms a file',
        'if (name.length < 2 || name.length > longest) return',
        'if (name === null) return',
      ],
      ['an end to that name', ' || name.length > longest', ''],
      ['two operators being two', 'if (confirmedBy.includes(name)) return', 'if (confirmedBy === null) return'],
      ['names compared without capitals', '.toLowerCase();', ';'],
      ['a second operator for an unsigned file', '(signed ? 1 : 2)', '1'],
    ],
  ),
  ...mutationsOf(
    `${folder}/import/signature.ts`,
    [`${folder}/import/stage-functions.test.ts`],
    [['checking the signature of a file', 'if (!verify(', 'if (false && !verify(']],
  ),
  ...mutationsOf(
    `${folder}/import/confirm-functions.ts`,
    [`${folder}/import/stage-functions.test.ts`],
    [
      [
        'asking the rule before a file counts',
        'if (!decision.permitted) throw refused[decision.because](stage);',
        'if (!decision.permitted) return { taken: null, confirmedBy: [], needed: 2 };',
      ],
      ['waiting for the second operator', 'if (!decision.enough) return', 'if (decision.enough === null) return'],
      ['differences with the file in use', '?? null) !== stage.base) {', '?? null) === undefined) {'],
    ],
  ),
];
