import { mutationsOf, type Mutation } from '../mutation.ts';

const folder = 'src/btb';
const rules = [`${folder}/rules/rules.test.ts`] as const;
const appointing = [`${folder}/rules/may-appoint.test.ts`] as const;
const mandate = [`${folder}/rules/mandate.test.ts`] as const;
const site = [`${folder}/site.test.ts`] as const;
const managers = [`${folder}/managers.test.ts`] as const;
const chain = [`${folder}/btb.test.ts`] as const;

/** Who puts whom in charge of access to a company. */
export const btb: readonly Mutation[] = [
  ...mutationsOf(`${folder}/rules/may-govern.ts`, appointing, [
    ['representing the company, or managing in it', 'if (representation.permitted) {', 'if (representation) {'],
    [
      'a mandate to appoint by',
      "if (mandates.length === 0) return { permitted: false, because: 'may-not-represent', why: representation };",
      '',
    ],
    ['roles that stand above others', 'if (!above[role].includes(governed.role))', 'if (false)'],
    [
      'a co-chief appointing no co-chief',
      "'co-chief-access-manager': ['access-manager'],",
      "'co-chief-access-manager': ['co-chief-access-manager', 'access-manager'],",
    ],
    ['the bounds of who appoints', 'if (asked.within) return', 'if (asked) return'],
  ]),
  ...mutationsOf(`${folder}/rules/may-appoint.ts`, appointing, [
    ['who may appoint whom', 'if (!governs.permitted) return governs;', ''],
    ['the other facts of an appointment', 'if (because !== null) return { permitted: false, because };', ''],
    ['a register that is fresh', 'represents && !facts.registerIsFresh', 'false'],
    [
      'bounds that hold something',
      "role === 'access-manager' && (bounds.services.length === 0 || bounds.establishments.length === 0)",
      'false',
    ],
    ['an appointment that ends in the future', 'bounds.until !== null && bounds.until < on', 'false'],
    ['a manager not naming themselves', "if (facts.appointsSelf && !represents) return 'names-self';", ''],
    [
      'replacing only those over whom one decides',
      'facts.replaced !== null && !mayGovern(facts.actor, facts.replaced).permitted',
      'false',
    ],
    [
      'somebody to replace',
      "if (facts.replaced === 'nobody') return 'replaces-nobody';",
      "if (facts.replaced === 'nobody') return null;",
    ],
    ['the declaration of who appoints', 'facts.appointsSelf || facts.declaredWithin ? null', 'facts ? null'],
    ['one appointment of one person', "if (statesOfAppointee.includes('accepted'))", 'if (false)'],
    ['one invitation of one person', "if (statesOfAppointee.includes('invited'))", 'if (false)'],
    ['an end to the invitations', 'facts.openInvitations >= mostOpenInvitations', 'false'],
    ['an end to inviting the same person', 'facts.invitedLately >= mostInvitedLately', 'false'],
    ['an end to invitations to one address', 'facts.mailedLately >= mostMailedLately', 'false'],
    [
      'an acceptance by somebody else',
      'const acceptedAtOnce = appointsSelf && represents;',
      'const acceptedAtOnce = represents;',
    ],
  ]),
  ...mutationsOf(`${folder}/rules/may-accept.ts`, rules, [
    ['an invitation being for who answers', "if (!forThisPerson) return refused('not-found');", ''],
    [
      'an invitation being open',
      "return state === 'invited' ? { permitted: true } : refused(notOpen[state]);",
      'return { permitted: true };',
    ],
    ['who invited still managing', "if (facts.appointer === 'gone') return refused('appointer-gone');", ''],
    [
      'the confirmation of a function that ended',
      "if (facts.appointer === 'to-confirm') return refused('awaits-confirmation');",
      '',
    ],
    ['an active company to be in charge of', "if (facts.companyStatus !== 'active')", 'if (false)'],
    [
      'the last name of who accepts',
      'return sameName(facts.invitedFamilyName, facts.ownFamilyName) ?',
      'return true ?',
    ],
  ]),
  ...mutationsOf(`${folder}/rules/may-close.ts`, rules, [
    [
      'withdrawing open invitations only',
      "if (state === 'invited') return { permitted: true };",
      "if (state !== 'x') return { permitted: true };",
    ],
    [
      'ending what was accepted only',
      'export function mayClose(closing: Closing, state: AppointmentState): CloseDecision {',
      "export function mayClose(closing: Closing, state: AppointmentState): CloseDecision {\n  if (closing !== 'withdrawn') return { permitted: true };",
    ],
    [
      'pausing what was accepted only',
      'export function mayPause(\n  state: AppointmentState,\n): { readonly permitted: true } | { readonly permitted: false; readonly because: MayNotPause } {',
      "export function mayPause(\n  state: AppointmentState,\n): { readonly permitted: true } | { readonly permitted: false; readonly because: MayNotPause } {\n  if (state !== 'x') return { permitted: true };",
      [`${folder}/rules/may-close.test.ts`],
    ],
  ]),
  ...mutationsOf(`${folder}/rules/may-manage.ts`, rules, [
    ['a company to manage', "if (company === null) return { permitted: false, because: 'no-company' };", ''],
    ['an active company to manage', 'if (company.absentSince !== null)', 'if (false)'],
    [
      'the suspension of who manages',
      'if (own.some((one) => one.suspended &&',
      'if (own.some((one) => false && one.suspended &&',
      mandate,
    ],
    [
      'the mandates being those of who asks',
      'const own = appointments.filter((one) => one.ofThisPerson);',
      'const own = appointments;',
    ],
    [
      'a chief to be in charge of the company',
      "one.role !== 'access-manager' && holds(one, on);",
      'holds(one, on);',
      mandate,
    ],
  ]),
  ...mutationsOf(`${folder}/rules/mandate.ts`, mandate, [
    ['an appointment that holds today', 'answeredOn !== null && holds(one, on) ?', 'answeredOn !== null ?'],
    ['being in charge by an appointment', 'isInCharge(one, on) && ', ''],
    ['the suspension of an appointment', ' && !one.suspended', ''],
    ['the last day of an appointment', '(one.bounds.until === null || on <= one.bounds.until)', 'true'],
  ]),
  ...mutationsOf(
    `${folder}/rules/bounds.ts`,
    [`${folder}/rules/bounds.test.ts`],
    [
      ['the permission to appoint', "if (!outer.mayAppoint) return { within: false, exceeds: 'may-not-appoint' };", ''],
      [
        'the bound on services',
        "if (!covers(outer.services, inner.services)) return { within: false, exceeds: 'services' };",
        '',
      ],
      ['the bound on establishments', 'if (!covers(outer.establishments, inner.establishments))', 'if (false)'],
      ['the bound on days', 'return tooLong ?', 'return false ?'],
      ['an end within an end', 'inner.until === null || ', ''],
      ['every one being more than any list', "inner !== 'every' && inner.every", "inner === 'every' || inner.every"],
    ],
  ),
  ...mutationsOf(`${folder}/rules/appointment-state.ts`, rules, [
    ['the last day of an invitation', "appointment.state === 'invited' && appointment.lastDay < on", 'false'],
    ['the last day of an invitation being in it', 'appointment.lastDay < on', 'appointment.lastDay <= on'],
    ['an acceptance to be in charge', "(state === 'accepted' || state === 'ended') &&", ''],
    ['the day from which somebody is in charge', 'answeredOn <= on &&', ''],
    ['the day on which somebody is in charge no more', 'on < endedOn', 'on <= endedOn'],
    ['the end of an appointment', '(endedOn === null || on < endedOn)', 'true'],
  ]),
  ...mutationsOf(`${folder}/rules/keys-accepted.ts`, rules, [
    [
      'a key that was told',
      "if (acr === null) return { permitted: false, because: 'key-not-told' };",
      'if (acr === null) return { permitted: true };',
    ],
    ['a key that BTB accepts', 'accepted.includes(acr) ?', 'true ?'],
    ['the whole name of a key', 'accepted.includes(acr)', 'accepted.some((one) => acr.startsWith(one))'],
  ]),
  ...mutationsOf(`${folder}/pages/as-person.ts`, site, [
    ['looking at the key on each page', 'if (!key.permitted) return keyRefusedPage(visit, key, keysAccepted);', ''],
    ['asking on each page of a company by what the visitor acts there', 'if (!decision.permitted) {', 'if (false) {'],
  ]),
  ...mutationsOf(
    `${folder}/rules/task-form.ts`,
    [`${folder}/rules/task-form.test.ts`],
    [
      ['the services that one may give', "within.services === 'every' || within.services.includes(code)", 'true'],
      [
        'the establishments that one may give',
        "within.establishments === 'every' || within.establishments.includes(one)",
        'true',
      ],
      ['every one only to who has every one', 'return everyIsOffered ?', 'return everyIsOffered !== null ?'],
      ['telling what is not offered', 'return all ?', 'return all !== null ?'],
      ['a last day within the own', 'latest !== null && date > latest', 'false'],
      ['a last day where the own task has one', 'latest === null ?', 'latest !== undefined ?'],
    ],
  ),
  ...mutationsOf(
    `${folder}/migrations/011-appointment-draft.sql`,
    [`${folder}/guide.test.ts`],
    [['row-level security on drafts', 'alter table appointment_draft enable row level security;', '']],
  ),
  ...mutationsOf(
    `${folder}/drafts.ts`,
    [`${folder}/guide.test.ts`],
    [['the seal on the number in a draft', 'parts.vault.seal(one.appointee.insz)', 'Buffer.from(one.appointee.insz)']],
  ),
  ...mutationsOf(
    `${folder}/store/drafts.ts`,
    [`${folder}/guide.test.ts`],
    [
      ['the last day of a draft', ' and keep_until >= ${today}', ''],
      ['clearing away only what is over', ' and keep_until < ${today}', ''],
    ],
  ),
  ...mutationsOf(
    `${folder}/decide-appointment.ts`,
    [`${folder}/life-of-a-mandate.test.ts`],
    [
      ['looking up who is replaced', 'if (replaces === null) return null;', 'if (replaces !== undefined) return null;'],
      ['a task that holds to be replaced', "brusselsDate(at)) ? held : 'nobody'", 'brusselsDate(at)) ? held : held'],
    ],
  ),
  ...mutationsOf(
    `${folder}/answer-invitation.ts`,
    [`${folder}/life-of-a-mandate.test.ts`],
    [['ending a task on its last day', 'await watchLastDay(tx, row);', '']],
  ),
  ...mutationsOf(
    `${folder}/store/change-state.ts`,
    [`${folder}/life-of-a-mandate.test.ts`],
    [
      [
        'the last day of a task that is ended',
        ' and until_date < ${today} returning id',
        ' and until_date <= ${today} returning id',
      ],
    ],
  ),
  ...mutationsOf(
    `${folder}/history.ts`,
    [`${folder}/history.test.ts`],
    [
      [
        'the bounds of who reads the history',
        "subjects: acting.seesAll ? 'every' :",
        "subjects: acting.seesAll || acting ? 'every' :",
      ],
    ],
  ),
  ...mutationsOf(
    'src/audit/history.ts',
    [`${folder}/history.test.ts`],
    [['a history of appointments only', " and action like 'btb.%'", '']],
  ),
  ...mutationsOf(`${folder}/acting-in.ts`, managers, [
    [
      'what a bounded manager does not see',
      '.filter((row) => seesAppointment(facts, {',
      '.filter((row) => facts || seesAppointment(facts, {',
    ],
    [
      'a task that is not suspended',
      'mayOpenCompany({ ...facts, suspended })',
      'mayOpenCompany({ ...facts, suspended: false })',
    ],
  ]),
  ...mutationsOf(
    `${folder}/rules/may-open-company.ts`,
    [`${folder}/rules/actions-on.test.ts`],
    [
      ['representing or managing in a company to see it', 'mandates.length === 0 && !suspended', 'false'],
      ['a company that is there', 'if (gone || (', 'if (('],
      ['appointing others to see them', 'mandates.some(({ bounds }) => bounds.mayAppoint)', 'true'],
      [
        'seeing only those over whom one decides',
        'seesAll(actor) || one.own || mayGovern(actor, one).permitted',
        'true',
      ],
    ],
  ),
  ...mutationsOf(
    `${folder}/rules/actions-on.ts`,
    [`${folder}/rules/actions-on.test.ts`],
    [
      ['offering only what one may decide', 'if (!mayGovern(actor, one).permitted) return [];', ''],
      ['an invitation that was not made anew', '!one.anew && ', ''],
    ],
  ),
  ...mutationsOf(`${folder}/appoint.ts`, chain, [
    [
      'asking the rule before appointing',
      'if (!decision.permitted) return { ok: false, refusal: decision };',
      "if (!decision.permitted && decision.because !== 'may-not-represent') return { ok: false, refusal: decision };",
    ],
    ['turns between two appointments', 'await takeTurn(tx, company);', ''],
    ['an identifier being of the same person', 'before.insz_index.equals(inszIndex) && ', ''],
  ]),
  ...mutationsOf(`${folder}/new-appointment.ts`, chain, [
    ['the name of who appoints themselves', 'acceptedAtOnce ? actor : appointee', 'appointee'],
  ]),
  ...mutationsOf(`${folder}/answer-invitation.ts`, chain, [
    ['asking the rule before an answer', 'if (!decision.permitted) {', 'if (false) {'],
    [
      'the day in Belgium of an answer',
      'state: stateOn({ state: row.state, lastDay: row.last_day }, brusselsDate(at)),',
      'state: row.state,',
    ],
  ]),
  ...mutationsOf(`${folder}/govern.ts`, chain, [
    [
      'deciding over whom an appointment puts in charge',
      "if (!decision.permitted) return { ok: false, because: 'may-not-govern', why: decision };",
      "if (!decision.permitted) return work({ tx, row, by: { capacity: 'legal-representative' } as never, companyName, all });",
    ],
  ]),
  ...mutationsOf(`${folder}/close-appointment.ts`, chain, [
    [
      'asking the rule before withdrawing',
      'if (!decision.permitted) return { ok: false, because: decision.because };',
      '',
    ],
  ]),
  ...mutationsOf(`${folder}/questions.ts`, chain, [
    ['active companies only', "company === null || company.status !== 'active'", 'company === null'],
    ['the managers of today', 'rows.filter((row) => isInChargeOfAll(datesOf(row, false), on));', 'rows;'],
    ['the companies managed today', '.filter((row) => holds(datesOf(row, true), on))', ''],
  ]),
  ...mutationsOf(`${folder}/migrations/001-appointment.sql`, chain, [
    ['row-level security on appointments', 'alter table appointment enable row level security;', ''],
  ]),
  ...mutationsOf(
    `${folder}/stop-mandates.ts`,
    [`${folder}/stop-mandates.test.ts`],
    [
      ['the own task of who stops', ' && !row.insz_index.equals(own)', ''],
      ['whom the stop is about', 'index === null || row.insz_index.equals(index)', 'index !== undefined'],
      [
        'the names that a stranger learns by stopping',
        'if (!facts.representation.permitted && facts.mandates.length === 0) return { ended: 0, kept: [] };',
        '',
      ],
      ['the others that stop at the same moment', ', alsoGone: ending', ''],
    ],
  ),
];
