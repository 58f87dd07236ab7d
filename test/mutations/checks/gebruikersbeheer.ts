import { mutationsOf, type Mutation } from '../mutation.ts';

const folder = 'src/gebruikersbeheer';
const tests = (...names: readonly string[]): readonly string[] => names.map((name) => `${folder}/${name}.test.ts`);

/** Who gives and ends rights, what a right opens, and who reads it. */
export const gebruikersbeheer: readonly Mutation[] = [
  ...mutationsOf(`${folder}/rules/may-manage.ts`, tests('rules/may-manage'), [
    ['what BTB says of an enterprise', 'return facts.btb.permitted\n', 'return facts\n'],
    ['the last day of a head local administrator', '(one.until === null || on <= one.until)', 'true'],
    ['the last day of a head local administrator being in it', 'on <= one.until', 'on < one.until'],
    ['the first day of a head local administrator', 'one.since <= on && (', '('],
    ['an appointment at a local authority', 'appointments.some((one) => inForce(one, on))', 'true'],
  ]),
  ...mutationsOf(`${folder}/rules/may-grant.ts`, tests('rules/may-grant'), [
    [
      'managing the company to give',
      "if (!manages.permitted) return { permitted: false, because: 'may-not-manage', why: manages.because };",
      '',
    ],
    [
      'a work relation',
      "if (relation === null) return { permitted: false, because: 'no-work-relation' };",
      'if (relation === null) return { permitted: true };',
    ],
    ['a work relation in this company', 'if (relation.company !== grant.company)', 'if (false)'],
    ['a work relation that began', 'relation.start > on || ', ''],
    ['a work relation that did not end', ' || (relation.end !== null && relation.end < on)', ''],
    ['a right of the catalogue', 'if (rightOfCatalogue(grant.code) === null)', 'if (false)'],
    ['a context', 'if (grant.contexts.length === 0)', 'if (false)'],
    ['contexts of this company', 'if (foreign !== undefined)', 'if (false)'],
    [
      'every context being of this company',
      'grant.contexts.find((context) => !facts',
      'grant.contexts.slice(0, 1).find((context) => !facts',
    ],
    ['an end where one is needed', 'if (latest !== null) return', 'if (false) return'],
    ['an end in the future', 'grant.until < on || ', ''],
    ['an end that is not too far', 'latest !== null && grant.until > latest', 'false'],
    ['the last day that is not too far', 'addDays(from, longestDays - 1)', 'addDays(from, longestDays)'],
    ['giving once', 'if (facts.alreadyHeld)', 'if (false)'],
  ]),
  ...mutationsOf(`${folder}/rules/may-end.ts`, tests('rules/may-end'), [
    [
      'managing the company to end',
      "if (!manages.permitted) return { permitted: false, because: 'may-not-manage', why: manages.because };",
      '',
    ],
    [
      'a right to end',
      "if (right === null) return { permitted: false, because: 'no-such-right' };",
      'if (right === null) return { permitted: true };',
    ],
    ['a right of this company', 'if (right.company !== company)', 'if (false)'],
    ['ending once', 'if (right.endedAt !== null)', 'if (false)'],
  ]),
  ...mutationsOf(`${folder}/rules/right-state.ts`, tests('rules/right-state'), [
    ['an end by somebody', 'if (ended !== null && (right.until === null || ended <= right.until))', 'if (false)'],
    ['the last day of a right', 'if (right.until !== null && (ended !== null || right.until < on))', 'if (false)'],
    ['that last day itself being in it', 'right.until < on', 'right.until <= on'],
    ['the first day of a right', 'if (on < right.from)', 'if (false)'],
    ['a context to open something', 'if (right.contexts.length === 0)', 'if (false)'],
  ]),
  ...mutationsOf(`${folder}/rules/opens.ts`, tests('rules/opens'), [
    ['an open work relation', 'return isOpen(right, on) &&', 'return'],
    ['the end of a work relation', '(relation.relation_end === null || on <= relation.relation_end)', 'true'],
    ['the start of a work relation', 'relation.relation_start <= on && ', ''],
    ['the state of a right', "rightState({ from, until, endedAt, contexts }, on).state === 'active'", 'true'],
  ]),
  ...mutationsOf(`${folder}/rules/link-pause.ts`, tests('rules/link-pause'), [
    ['the misses of one manager', 'counting.filter(({ byActor }) => byActor)[missesOfActor - 1], ', ''],
    ['the misses of a company', ', counting[missesOfCompany - 1]]', ']'],
    ['the day for which a miss counts', '.filter(({ at }) => at.getTime() > now.getTime() - missesCountFor)', ''],
    ['misses being of the manager', 'counting.filter(({ byActor }) => byActor)', 'counting'],
  ]),
  ...mutationsOf(`${folder}/pages/in-company.ts`, tests('site-refusals'), [
    [
      'asking at every page who manages',
      'if (!decision.permitted) return mayNotManagePage(visit, decision.because, btbUrl);',
      "if (!decision.permitted) return handle({ visit, actor, today, capacity: 'chief-access-manager', company: { number: parsed.number, name: '' } });",
    ],
  ]),
  ...mutationsOf(`${folder}/give-right.ts`, tests('rights'), [
    [
      'asking the rule before giving',
      'if (!decision.permitted) {',
      "if (!decision.permitted && decision.because === 'already-given') {",
    ],
    [
      'the establishments that the company has',
      'establishments: known.map(({ number }) => number),',
      'establishments: grant.contexts,',
    ],
    ['a manager for the same form sent twice', 'if (manages.permitted && before?.relation', 'if (before?.relation'],
  ]),
  ...mutationsOf(`${folder}/end-right.ts`, tests('rights'), [
    [
      'asking the rule before ending',
      "if (!decision.permitted && decision.because !== 'already-ended') {",
      'if (false) {',
    ],
  ]),
  ...mutationsOf(`${folder}/end-in-transaction.ts`, tests('rights'), [
    [
      'an end being written once',
      'if (!(await writeEnd(tx, right.id, end))) return false;',
      'await writeEnd(tx, right.id, end);',
    ],
    ['telling the applications of an end', "await enqueue(tx, 'acm.right-ended', { event: eventId });", ''],
  ]),
  ...mutationsOf(`${folder}/capacities-of.ts`, tests('rights'), [
    ['rights that open something today', 'return rights.filter((right) => opens(right, on));', 'return rights;'],
    ['the right that an application asks', '.filter(({ code }) => code === rightCode)', ''],
    ['the organisation of a right', '.filter(({ company }) => company === organisation)', ''],
  ]),
  ...mutationsOf(`${folder}/link-person.ts`, tests('link-person'), [
    [
      'managing the company to link',
      "if (!decision.permitted) return { ok: false, because: 'may-not-manage', why: decision.because };",
      '',
    ],
    ['the last name of who is linked', 'if (!sameName(person.family_name, command.familyName)) {', 'if (false) {'],
    ['counting a wrong last name', 'await addLinkMiss(tx, company, actorIndex, at, forgotten);', ''],
    ['the pause after wrong last names', 'if (pause.paused) return', 'if (false) return'],
  ]),
  ...mutationsOf(`${folder}/management-of.ts`, tests('local-authority'), [
    ['the person of an appointment', 'administrators.filter((one) => one.insz_index.equals(index))', 'administrators'],
    ['a local authority having its own managers', 'if (administrators.length > 0) {', 'if (false) {'],
  ]),
  ...mutationsOf(`${folder}/migrations/001-user-rights.sql`, tests('row-level-security'), [
    ['row-level security on rights', 'alter table user_right enable row level security;', ''],
    ['row-level security on people', 'alter table person enable row level security;', ''],
    ['row-level security on work relations', 'alter table work_relation enable row level security;', ''],
    ['row-level security on contexts', 'alter table right_context enable row level security;', ''],
    ['row-level security on ends', 'alter table right_event enable row level security;', ''],
    ['row-level security on local administrators', 'alter table local_administrator enable row level security;', ''],
    ['row-level security on wrong last names', 'alter table link_miss enable row level security;', ''],
    ['the number in the scope of a sign-in', "in (encode(insz_index, 'hex'), id::text)", "<> ''"],
  ]),
];
