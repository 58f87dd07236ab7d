import { mutationsOf, type Mutation } from '../mutation.ts';

const folder = 'src/zone';
const tests = (...names: readonly string[]): readonly string[] => names.map((name) => `${folder}/${name}.test.ts`);

/** Who is let into the zone, for which establishments, and what they see there. */
export const zone: readonly Mutation[] = [
  ...mutationsOf(`${folder}/recognitions/may-enter.ts`, tests('recognitions/may-enter'), [
    [
      'the start of a recognition',
      "if (on < startsOn) return { permitted: false, because: 'not-yet-recognised', from: startsOn };",
      '',
    ],
    ['the first day of a recognition', 'on < startsOn', 'on <= startsOn'],
    ['a withdrawal', 'withdrawnOn !== null && on >= withdrawnOn', 'false'],
    ['the day of a withdrawal', 'on >= withdrawnOn', 'on > withdrawnOn'],
    [
      'only reading after a withdrawal',
      "return { permitted: true, access: 'reading', because: 'withdrawn', since: withdrawnOn };",
      "return { permitted: true, access: 'full' };",
    ],
    ['a suspension', 'if (suspended) return', 'if (false) return'],
    ['the first day of a suspension', 'on >= suspendedFrom', 'on > suspendedFrom'],
    ['the last day of a suspension', 'on <= suspendedUntil', 'on < suspendedUntil'],
    ['a suspension without end', 'suspendedUntil === null || ', ''],
    ['a recognition', "?? { permitted: false, because: 'not-recognised' }", "?? { permitted: true, access: 'full' }"],
    [
      'a suspension that an older withdrawal does not undo',
      "decisions.find((decision) => !decision.permitted && decision.because === 'suspended') ??",
      '',
    ],
  ]),
  ...mutationsOf(`${folder}/inside-page.ts`, tests('read-only'), [
    [
      'nothing being changed by who may only look',
      "if (method === 'POST' && beforeConfirmation !== true &&",
      'if (false &&',
    ],
  ]),
  ...mutationsOf(`${folder}/entry.ts`, tests('read-only'), [
    ['what may only be looked at', '.filter((number) => roles.changeable.includes(number))', ''],
  ]),
  ...mutationsOf(`${folder}/scope/scope-of-roles.ts`, tests('scope/scope-of-roles'), [
    ['the organisation of a role', 'if (!organisations.includes(organisation)) return null;', ''],
    [
      'the whole number of the organisation',
      '!organisations.includes(organisation)',
      '!organisations.some((one) => organisation.startsWith(one))',
    ],
    ['the right of a role', 'if (!context.startsWith(`${right}-`)) return null;', ''],
    [
      'changing only with the whole right',
      'if (whole !== null) changeable.add(whole);',
      'if (establishment !== null) changeable.add(establishment);',
    ],
    ['the whole name of the right', 'startsWith(`${right}-`)', 'startsWith(right)'],
    ['the form of an establishment', String.raw`if (!/^\d{10}$/.test(digits)) return null;`, ''],
    [
      'the check digits of an establishment',
      'return parsed.ok ? parsed.number : null;',
      'return parsed.ok ? parsed.number : digits;',
    ],
  ]),
  ...mutationsOf(`${folder}/recognitions/read-file.ts`, tests('recognitions/read-file'), [
    ['the columns of the file', "if (header.join(',') !== columns.join(','))", 'if (false)'],
    ['the number of columns', 'if (values.length !== columns.length) {', 'if (false) {'],
    ['a file that would close the zone for everybody', 'if (found.size === 0)', 'if (false)'],
    ['the number of a recognition', String.raw`if (!/^V\d{5}$/.test(row.RecognitionNumber))`, 'if (false)'],
    ['a suspension that ends after it begins', 'read.suspendedUntil < read.suspendedFrom', 'false'],
    ['lines that agree', 'if (JSON.stringify(earlier) !== JSON.stringify(own))', 'if (false)'],
    ['an establishment once', 'if (establishments.some(({ number }) => number === added.number))', 'if (false)'],
    ['all or nothing of a file', 'if (problems.length > 0)', 'if (problems.length > found.size)'],
  ]),
  ...mutationsOf(`${folder}/entry.ts`, tests('entry'), [
    ['asking the register', 'if (!decision.permitted) return { permitted: false, company, decision };', ''],
    [
      'the register for the establishments',
      'const recognition = recognitions.find(({ establishments }) => establishments.some(({ number }) => named.has(number)));',
      'const recognition = recognitions[0];',
    ],
    [
      'the right for the establishments',
      'one.establishments.filter(({ number }) => named.has(number))',
      'one.establishments',
    ],
    ['the day in Belgium', 'brusselsDate(now)', '(now.toISOString().slice(0, 10) as ReturnType<typeof brusselsDate>)'],
    [
      'the roles of the token',
      'const named = new Set(roles.establishments);',
      'const named = new Set(recognitions.flatMap((one) => one.establishments.map(({ number }) => number)));',
    ],
  ]),
  ...mutationsOf(`${folder}/inside-page.ts`, tests('site'), [
    ['asking at every page who may enter', 'if (!entry.permitted) return refusedPage(visit, entry);', ''],
    ['the first confirmation', 'if (beforeConfirmation !== true && (await', 'if (false && (await'],
    ['the notice of a withdrawal', "if (answer.kind !== 'page') return answer;", 'return answer;'],
  ]),
  ...mutationsOf(`${folder}/profile/store.ts`, tests('site'), [
    ['confirming once', 'if (numAffectedRows !== 1n) return;', ''],
    [
      'a confirmation of each person',
      'where vo_id = ${person.voId} and company = ${company.number}',
      'where company = ${company.number}',
    ],
  ]),
  ...mutationsOf(`${folder}/workers/store.ts`, tests('site', 'workers/row-level-security'), [
    [
      'a percent sign being one',
      String.raw`.replaceAll(/[\\%_]/g, (sign) => ` + '`' + String.raw`\\${'$'}{sign}` + '`)',
      '',
    ],
  ]),
  ...mutationsOf(`${folder}/workers/workers-page.ts`, tests('site'), [
    ['the mask over a national number', 'maskInsz(worker.insz)', 'worker.insz'],
    [
      'the scope of the visit',
      'db.transaction(scope, (tx) =>',
      'db.transaction({ ...scope, establishments: [...scope.establishments, "8999999104"] }, (tx) =>',
    ],
  ]),
  ...mutationsOf(`${folder}/migrations/001-zone.sql`, tests('workers/row-level-security'), [
    ['row-level security on workers', 'alter table worker enable row level security;', ''],
    ['the company in the policy of workers', "company = current_setting('scope.company', true)\n  and", ''],
    [
      'the establishments in the policy of workers',
      "\n  and establishment = any (string_to_array(current_setting('scope.establishments', true), ','))",
      '',
    ],
    ['row-level security on confirmations', 'alter table profile_confirmation enable row level security;', ''],
  ]),
];
