import { mutationsOf, type Mutation } from '../mutation.ts';

const folder = 'src/gebruikersbeheer';
const tests = (...names: readonly string[]): readonly string[] => names.map((name) => `${folder}/${name}.test.ts`);

/** Who gives and ends rights, what a right opens, and who reads it. */
export const gebruikersbeheer: readonly Mutation[] = [
  ...mutationsOf(`${folder}/rules/may-manage.ts`, tests('rules/may-manage'), [
    ['what KBO says of who represents', 'represents.permitted\n', 'represents\n'],
    ['what BTB says of who manages', 'btb.permitted ? btb.mandates : []', '[]'],
    ['the last day of a local administrator', '(one.until === null || on <= one.until)', 'true'],
    ['the last day of a local administrator being in it', 'on <= one.until)', 'on < one.until)'],
    ['the first day of a local administrator', 'one.since <= on &&\n', '\n'],
    ['the end of a local administrator', '(one.endedOn === null || on < one.endedOn)', 'true'],
    ['the day of that end', 'on < one.endedOn', 'on <= one.endedOn'],
    ['an appointment at a local authority', '.filter((one) => holds(one, on))', ''],
    [
      'a local administrator who works for the authority',
      "(one.role === 'head-local-administrator' || worksOn(one.works, on))",
      'true',
    ],
    ['a head who works elsewhere', "one.role === 'head-local-administrator' || ", ''],
    ['the first day of the work of a local administrator', 'start <= on && ', ''],
    ['the last day of the work of a local administrator', ' && (end === null || on <= end)', ''],
    [
      'the bounds of a mandate',
      '({ capacity: role, under: id, bounds, since })',
      '({ capacity: role, under: id, bounds: unbounded, since })',
    ],
    ['strangers not learning that nobody is in charge', " || btb.because === 'nobody-in-charge'", ''],
    ['strangers not learning of an invitation', '&& !btb.forThisPerson', '&& false'],
    ['the bounds of a local administrator', 'bounds: { ...bounds, until }', 'bounds: unbounded'],
  ]),
  ...mutationsOf(
    `${folder}/rules/may-give.ts`,
    [...tests('rules/may-give'), 'test/histories/may-give.test.ts'],
    [
      [
        'managing the company to give',
        "if (!manages.permitted) return refused({ because: 'may-not-manage', why: manages.because });",
        'if (!manages.permitted) return { permitted: true } as never;',
      ],
      [
        'a work relation',
        "if (relation === null) return refused({ because: 'no-work-relation' });",
        'if (relation === null) return { permitted: true } as never;',
      ],
      ['a work relation in this company', 'if (relation.company !== grant.company)', 'if (false)'],
      ['a work relation that began', 'relation.start > on || ', ''],
      ['a work relation that did not end', ' || (relation.end !== null && relation.end < on)', ''],
      ['a right of the catalogue', 'if (right === null || right.code !== grant.code)', 'if (false)'],
      ['establishments and days that can be', 'if (wrong !== null) return refused(wrong);', ''],
      [
        'a context',
        "const none = contexts === 'every' ? establishments.length === 0 : contexts.length === 0;",
        'const none = false;',
      ],
      [
        'an establishment to hold for every one of',
        "contexts === 'every' ? establishments.length === 0 :",
        "contexts !== 'every' &&",
      ],
      ['contexts of this company', 'return foreign === undefined ?', 'return true ?'],
      [
        'every context being of this company',
        'contexts.find((context) => !establishments',
        'contexts.slice(0, 1).find((context) => !establishments',
      ],
      ['a first day that is not over', "if (from < on) return { because: 'from-in-the-past' };", ''],
      ['an end where one is needed', 'return latest === null ? null :', 'return true ? null :'],
      ['an end that is not before the first day', "if (until < from) return { because: 'until-in-the-past' };", ''],
      ['an end that is not too far', 'latest !== null && until > latest', 'false'],
      ['the last day that is not too far', 'addDays(from, longestDays - 1)', 'addDays(from, longestDays)'],
      ['the bounds of who gives', 'if (!over.covered) return', 'if (false) return'],
      ['giving once', 'facts.held.some(', 'false && facts.held.some('],
      ['a held right that goes on', '!one.ended && ', ''],
      ['the last day of a held right', 'held.until >= on && held.until >= grant.from', 'true'],
      ['the first day of a held right', '(grant.until === null || held.from <= grant.until)', 'true'],
      ['other establishments not being in the way', ' &&\n  overlap(held.contexts, grant.contexts)', ''],
    ],
  ),
  ...mutationsOf(
    `${folder}/rules/powers.ts`,
    [...tests('rules/may-give'), 'test/histories/may-give.test.ts'],
    [
      ['the services of a power', "if (!covers(bounds.services, [code])) return 'services';", ''],
      ['the establishments of a power', "if (!covers(bounds.establishments, contexts)) return 'establishments';", ''],
      [
        'the days of a power',
        "bounds.until !== null && (until === null || until > bounds.until) ? 'until' : null",
        'null',
      ],
      [
        'a right without end being longer than any',
        '(until === null || until > bounds.until)',
        '(until !== null && until > bounds.until)',
      ],
    ],
  ),
  ...mutationsOf(`${folder}/rules/may-end.ts`, tests('rules/may-end'), [
    [
      'managing the company to end',
      "if (!manages.permitted) return { permitted: false, because: 'may-not-manage', why: manages.because };",
      'if (!manages.permitted) return { permitted: true } as never;',
    ],
    [
      'a right to end',
      "if (right === null) return { permitted: false, because: 'no-such-right' };",
      'if (right === null) return { permitted: true } as never;',
    ],
    ['a right of this company', 'if (right.company !== company)', 'if (false)'],
    ['the bounds of who ends', 'if (!over.covered)', 'if (false)'],
    ['ending once', 'if (right.endedAt !== null)', 'if (false)'],
    ['the end of any right within the bounds', 'bounds: { ...power.bounds, until: null }', 'bounds: power.bounds'],
  ]),
  ...mutationsOf(`${folder}/rules/may-change.ts`, tests('rules/may-change'), [
    ['keeping every establishment', 'return kept && ', 'return '],
    ['a first day that has come', 'after.from <= on && ', ''],
    ['a last day that has not passed', '(after.until === null || after.until >= on)', 'true'],
  ]),
  ...mutationsOf(`${folder}/rules/may-name.ts`, tests('rules/may-name'), [
    [
      'managing the authority to name',
      "if (!manages.permitted) return refused({ because: 'may-not-manage', why: manages.because });",
      'if (!manages.permitted) return { permitted: true } as never;',
    ],
    ['a local authority to name in', "if (management.targetGroup !== 'LB')", 'if (false)'],
    [
      'a work relation with the authority',
      "if (relation === null) return refused({ because: 'no-work-relation' });",
      'if (relation === null) return { permitted: true } as never;',
    ],
    ['a work relation with the authority that began', 'relation.start > on || ', ''],
    ['a work relation with the authority that did not end', ' || (relation.end !== null && relation.end < on)', ''],
    [
      'bounds of an administrator that hold something',
      'bounds.services.length === 0 || bounds.establishments.length === 0',
      'false',
    ],
    ['an appointment here that ends in the future', 'bounds.until !== null && bounds.until < on', 'false'],
    ['naming once', "if (already) return refused({ because: 'already' });", ''],
    ['the bounds of who names', 'if (inside.within) return', 'if (inside) return'],
  ]),
  ...mutationsOf(`${folder}/rules/may-end-administrator.ts`, tests('rules/may-end-administrator'), [
    ['a head being ended by staff', "if (role === 'head-local-administrator') return null;", ''],
    ['the bounds of who ends an administrator', '.within)', '.within || true)'],
  ]),
  ...mutationsOf(`${folder}/rules/sight-of.ts`, tests('rules/sight-of'), [
    ['deciding over who is read', ', until: null }).within);', ', until: null }).within || true);'],
    ['reading oneself', 'power.under === id || ', ''],
    ['who is in charge of one branch only', "role === 'access-manager' || ", ''],
  ]),
  ...mutationsOf(`${folder}/rules/may-stop.ts`, tests('rules/may-stop'), [
    [
      'managing the company to stop everything',
      "if (!manages.permitted) return { permitted: false, because: 'may-not-manage', why: manages.because };",
      'if (!manages.permitted) return { permitted: true } as never;',
    ],
    ['being in charge of every right', "bounds.services === 'every' && ", ''],
    ['being in charge of every establishment', " && bounds.establishments === 'every'", ''],
    ['a key that was used now', 'return age <= minutesOfNow * 60_000 ?', 'return true ?'],
    ['a key that was told of', 'keyUsedAt === null ? Number.POSITIVE_INFINITY :', 'keyUsedAt === null ? 0 :'],
  ]),
  ...mutationsOf(`${folder}/rules/may-ask.ts`, tests('rules/may-ask'), [
    ['a company to ask', "if (!facts.companyKnown) return 'no-company';", ''],
    ['a right to ask', "if (!facts.codes.includes(facts.code)) return 'unknown-right';", ''],
    [
      'establishments to ask for',
      "if (contexts !== 'every' && !contexts.every((one) => establishments.includes(one))) return 'foreign-context';",
      '',
    ],
    ['asking once', "if (facts.sameOpen) return 'asked-already';", ''],
    ['an end to the requests', "if (facts.open >= mostOpenRequests) return 'too-many-requests';", ''],
    ['an end to asking and withdrawing', 'facts.begunLately >= mostLately || ', ''],
    ['an end to mails to one address', ' || facts.toAddressLately >= mostToAddress', ''],
  ]),
  ...mutationsOf(`${folder}/ask-right.ts`, tests('requests'), [
    ['turns between requests of a person', "await takeTurn(tx, 'ask', index.toString('hex'));", ''],
    ['strangers not learning that nobody may answer', 'able.length === 0 && ofCompany', 'able.length === 0'],
  ]),
  ...mutationsOf(`${folder}/answer-request.ts`, tests('requests'), [
    [
      'managing the company to answer',
      "if (!decision.permitted) return { ok: false, because: 'may-not-manage', why: decision.because };",
      '',
    ],
    [
      'the bounds of who answers',
      "if (!over.covered) return { ok: false, because: 'not-yours' };",
      'if (!over.covered) return { ok: true, already: true };',
    ],
    ['answering once', "if (request.state !== 'open') return { ok: false, because: 'answered', request };", ''],
    [
      'taking a refused approval back',
      "if (!given.ok) throw new Refused({ ok: false, because: 'may-not-give', why: given });",
      "if (!given.ok) return { ok: false, because: 'may-not-give', why: given };",
    ],
    [
      'the language in which somebody asked',
      '({ mail: email, language })',
      "({ mail: email, language: 'nl' })",
      tests('mail-language'),
    ],
    [
      'the language of a work relation that an approval makes',
      'language: request.language,',
      "language: 'nl',",
      tests('mail-language'),
    ],
  ]),
  ...mutationsOf(`${folder}/review-rights.ts`, tests('review'), [
    ['asking once of two starts', 'if (count.asked + count.warned === 0) continue;', ''],
    ['warning once of two starts', 'warned.filter(({ id }) => warnedNow.has(id))', 'warned'],
  ]),
  ...mutationsOf(`${folder}/store/requests.ts`, tests('requests'), [
    ['a list of what somebody must answer', ' and (${within(bounds)})', ''],
  ]),
  ...mutationsOf(`${folder}/api/rights-of-company.ts`, tests('api/rights-of-company'), [
    ['rights of other applications', 'words: [], codes,', 'words: [], codes: null,'],
  ]),
  ...mutationsOf(`${folder}/rules/review-step.ts`, tests('rules/review-step'), [
    ['the days before a review', "on >= addDays(confirmedOn ?? givenOn, every) ? 'ask' : 'none'", "'ask'"],
    ['the last confirmation', 'confirmedOn ?? givenOn', 'givenOn'],
    ['the days in which to confirm', 'on >= addDays(askedOn, grace) && ', ''],
    ['the warning before an end', ' && on >= addDays(warnedOn, warnedDays)', ''],
  ]),
  ...mutationsOf(`${folder}/confirm-rights.ts`, tests('review'), [
    [
      'managing the company to confirm',
      "if (!manages.permitted) return { ok: false, because: 'may-not-manage', why: manages.because };",
      'if (!manages.permitted) return { ok: true, confirmed: 0 };',
    ],
    [
      'answering for what is confirmed',
      'if (mayEnd(company, { manages, right: facts }).permitted) own.push(id);',
      'own.push(id);',
    ],
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
    ['the end of a work relation', "end === null || on <= end ? 'open' : 'over'", "'open'"],
    ['the start of a work relation', "if (on < start) return 'not-yet';", ''],
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
      "if (!decision.permitted) return handle({ visit, actor, today, powers: [], sees: 'every', acting, company: { number: parsed.number, name: '' } });",
    ],
  ]),
  ...mutationsOf(`${folder}/give-in-transaction.ts`, tests('rights'), [
    [
      'asking the rule before giving',
      'if (!decision.permitted) {',
      "if (!decision.permitted && decision.because === 'already-given') {",
    ],
    [
      'the establishments that the company has',
      'establishments: establishments.map(({ number }) => number),',
      "establishments: contexts === 'every' ? [] : contexts,",
    ],
    [
      'a manager for the same form sent twice',
      'if (management.decision.permitted && before !== null',
      'if (before !== null',
    ],
  ]),
  ...mutationsOf(`${folder}/end-right.ts`, tests('rights'), [
    [
      'asking the rule before ending',
      "if (!decision.permitted && decision.because !== 'already-ended') {",
      'if (false) {',
    ],
  ]),
  ...mutationsOf(`${folder}/change-right.ts`, tests('change-right'), [
    [
      'asking who may end before a change',
      "if (!mayReplace.permitted && mayReplace.because !== 'already-ended') {",
      'if (false) {',
    ],
    ['taking a refused change back', 'if (!given.ok) throw new Refused(given);', ''],
  ]),
  ...mutationsOf(`${folder}/store/rights.ts`, tests('change-right'), [
    ['turns between two changes', 'and company = ${company} for update`', 'and company = ${company}`'],
  ]),
  ...mutationsOf(`${folder}/send-warning.ts`, tests('change-right'), [
    ['a right that still stands, to warn', 'right.ended_at !== null || ', ''],
  ]),
  ...mutationsOf(`${folder}/end-in-transaction.ts`, tests('rights'), [
    [
      'an end being written once',
      'const ended = rights.filter(({ right }) => ids.has(right.id));',
      'const ended = rights;',
    ],
    [
      'telling the applications of an end',
      "ended.map(({ eventId }) => ({ kind: 'acm.right-ended', payload: { event: eventId } })),",
      '[],',
    ],
    [
      'nobody being signed out by a renewal',
      "const goesOn = end.reason === 'renewed' || ended.length === 0;",
      'const goesOn = ended.length === 0;',
      tests('change-right'),
    ],
  ]),
  ...mutationsOf(`${folder}/store/rights.ts`, tests('rights'), [
    ['an end being written once, in the query', 'and ended_at is null returning id', 'returning id'],
  ]),
  ...mutationsOf(`${folder}/rules/plan-import.ts`, tests('rules/plan-import'), [
    ['the company of a row', "if (row.company !== facts.company) return refused('other-company');", ''],
    ['a right that the file names twice', "if (named.has(row.right)) return refused('twice-in-file');", ''],
    ['people whom the actor sees', 'if (person === undefined) return refused(', 'if (false) return refused('],
    ['whose right a row names', 'row.relation !== null && row.relation !== relation)', 'false)'],
    ['the name beside a person', "if (!isNamed(row, person)) return refused('other-name');", ''],
    ['the right that a number belongs to', "if (found.code !== row.code) return refused('other-right');", ''],
    ['a right that has ended, to change', "if (right.endedAt !== null) return refused('already-ended');", ''],
    ['the first day of a right that is there', 'if (row.from !== null && row.from !== right.from)', 'if (false)'],
    [
      'asking the rule to give',
      'if (decision.permitted) return { power: decision.power };',
      'if (true) return { power: undefined as never };',
    ],
    [
      'asking the rule to end',
      'if (!decision.permitted) return refused(decision.because);',
      'if (!decision.permitted) return { effect: "nothing" };',
    ],
    ['what the rows before gave', 'held.add({ id: null, relation, endedAt: null, ...grant });', ''],
    ['what stands after a refused change', 'held.add(right);\n    return decision;', 'return decision;'],
  ]),
  ...mutationsOf(`${folder}/import/import-rights.ts`, tests('import/import'), [
    ['the management of who hands a file in', 'if (!decision.permitted) return', 'if (false) return'],
    ['doing only what was shown', 'tryOut || !asShown || ', 'tryOut || '],
    ['doing all of it or nothing', "effects.some(({ effect }) => effect === 'refused')", 'false'],
    ['only trying out', 'if (tryOut || ', 'if ('],
    ['the eyes of who hands a file in', 'sees: seenBy(decision.powers)', "sees: 'every' as const"],
  ]),
  ...mutationsOf(`${folder}/import/hand-in.ts`, tests('import/import'), [
    ['how many files a day', '>= mostADay', '>= Infinity'],
    ['turns between files of a company', "await takeTurn(tx, 'hand-in', company);", ''],
  ]),
  ...mutationsOf(`${folder}/capacities-of.ts`, tests('rights'), [
    ['rights that open something today', 'return rights.filter((right) => opens(right, on));', 'return rights;'],
    ['the right that an application asks', '.filter(({ code }) => codes.includes(code))', ''],
    ['the organisation of a right', '.filter(({ company }) => company === organisation)', ''],
  ]),
  ...mutationsOf(`${folder}/link-person.ts`, tests('link-person'), [
    [
      'managing the company to link',
      "if (!decision.permitted) return { ok: false, because: 'may-not-manage', why: decision.because };",
      '',
    ],
    ['the last name of who is linked', 'if (known !== null && !sameName(known, command.familyName)) {', 'if (false) {'],
    [
      'names that only a company declared',
      'person.proved_at === null ? await familyNameIn(tx, company, person.id) : person.family_name',
      'person.family_name',
    ],
    [
      'the name with which a company linked somebody before',
      'person.proved_at === null ? await familyNameIn(tx, company, person.id) : person.family_name',
      'person.proved_at === null ? null : person.family_name',
    ],
    [
      'names of one company not being read by another',
      'const names = person.proved_at === null ? declared(command) : person;',
      'const names = person;',
    ],
    ['proving the names of oneself only', 'insz === actor.insz && ', ''],
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
  ...mutationsOf(`${folder}/migrations/016-renumber-everything.sql`, tests('renumber'), [
    [
      'a request that follows its number',
      'update right_request set insz_sealed = later_sealed, insz_index = later where insz_index = earlier;',
      '',
    ],
    [
      'a file that follows its number',
      'update rights_import set by_insz_sealed = later_sealed, by_insz_index = later where by_insz_index = earlier;',
      '',
    ],
  ]),
  ...mutationsOf(`${folder}/migrations/018-proved-names.sql`, tests('link-person'), [
    [
      'names that were proved before',
      'where p.insz_index = asked and p.proved_at is null returning',
      'where p.insz_index = asked returning',
    ],
    [
      'the name that staff declare being below a key',
      'where p.insz_index = asked and p.proved_at is null\n$$',
      'where p.insz_index = asked\n$$',
    ],
  ]),
  ...mutationsOf(`${folder}/rules/why-leave.ts`, tests('rules/why-leave'), [
    ['a right given lately to who was away', 'lastEntry <= longAgo && givenOn <= longAgo', 'lastEntry <= longAgo'],
    ['who was never in, of late', 'lastEntry === null && givenOn <= longAgo', 'lastEntry === null'],
    ['the days of a long absence', 'addDays(on, -absent)', 'addDays(on, -1)'],
  ]),
  ...mutationsOf(`${folder}/note-entry.ts`, tests('note-entry'), [
    ['the latest entry', 'and (last_entry_at is null or last_entry_at < ${at})', ''],
  ]),
  ...mutationsOf(`${folder}/end-relation-rights.ts`, tests('local-authority'), [
    ['the end of the task of who left', 'await endAppointments(tx, relation, at);', ''],
  ]),
  ...mutationsOf(`${folder}/edit-relation.ts`, tests('local-authority'), [
    [
      'telling the address that somebody had',
      'if (before.email !== null && before.email !== values.email)',
      'if (before.email !== null && before.email === values.email)',
      tests('edit-relation'),
    ],
    [
      'the language of the address that somebody had',
      '{ mail: before.email, language: before.language }',
      '{ mail: before.email, language: values.language }',
      tests('mail-language'),
    ],
    ['deciding over the task that an end ends', ' || !endsTask', ''],
  ]),
  ...mutationsOf(`${folder}/rules/relation-fields.ts`, tests('rules/link-form'), [
    ['a language that is none of ours', "if (language === undefined) errors.set('taal', 'language-empty');", ''],
    ['the language that was chosen', 'known === typed.taal', 'known !== typed.taal'],
  ]),
  ...mutationsOf(`${folder}/holder-addresses.ts`, tests('mail-language'), [
    ['the language beside an address', '{ mail: email, language }', "{ mail: email, language: 'nl' }"],
  ]),
  ...mutationsOf(`${folder}/acting.ts`, tests('mail-language'), [
    ['the language that somebody chose with their keys', '(await confirmed(insz))?.language ?? ', ''],
  ]),
  ...mutationsOf(`${folder}/stop-administrators.ts`, tests('local-authority'), [
    ['the own task of a head who stops', '!row.insz_index.equals(own),', 'true,'],
  ]),
  ...mutationsOf(`${folder}/stop-access.ts`, tests('stop-access'), [
    ['stopping the tasks of managers', 'await parts.btb.stop({ actor, company, whom, at })', '{ ended: 0, kept: [] }'],
    ['nobody for a person who is not of the company', 'if (person === null && relationId !== null) return null;', ''],
  ]),
];
