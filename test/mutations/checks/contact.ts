import { mutationsOf, type Mutation } from '../mutation.ts';

const folder = 'src/hulp/contact';
const rules = (name: string): readonly string[] => [`${folder}/rules/${name}.test.ts`];
const whole: readonly string[] = [`${folder}/contact.test.ts`];
const pages: readonly string[] = [`${folder}/pages/contact-pages.test.ts`];

/** Questions and complaints: who sees and decides what, by when, and how much may come in. */
export const contact: readonly Mutation[] = [
  ...mutationsOf(`${folder}/rules/case-state.ts`, rules('case-state'), [
    ['answers by who has a case in hand', "if (inCharge !== me) return not('somebody-else');", ''],
    ['taking before deciding', "if (inCharge === null) return not('not-taken');", ''],
    ['an end to deciding', "if (isOver(state)) return not('over');", ''],
    ['an answer before closing as answered', "reason === 'answered' && !facts.wasAnswered", 'false'],
    ['an end to opening again', 'today > addDays(overOn, reopenDays)', 'false'],
    ['handing over to somebody else', "to === me ? not('oneself')", "false ? not('oneself')"],
  ]),
  ...mutationsOf(`${folder}/rules/deadlines.ts`, rules('deadlines'), [
    ['working days', 'working ? addWorkingDays(day, days) : addDays(day, days)', 'addDays(day, days)'],
    ['the last day of an answer', 'answered > timed.answerBy', 'answered >= timed.answerBy'],
  ]),
  ...mutationsOf(
    'src/belgian/working-days.ts',
    ['src/belgian/working-days.test.ts'],
    [['holidays', ' && holidayOn(date) === null', '']],
  ),
  ...mutationsOf(`${folder}/rules/case-number.ts`, rules('case-number'), [
    ['the check digits of a number', 'made === digits ? made : null', 'made'],
  ]),
  ...mutationsOf(`${folder}/rules/contact-form.ts`, rules('contact-form'), [
    ['a mail address that is one', "isMailAddress(mail) ? undefined : 'wrong'", 'undefined'],
    ['an address for an answer by mail', "way === 'mail' ? 'missing' : undefined", 'undefined'],
  ]),
  ...mutationsOf(`${folder}/as-sender.ts`, whole, [
    [
      'files being looked into only for what may be done',
      'if (!decision.permitted) return { ok: false, because: decision.because };\n      const files',
      'const files',
    ],
    ['the case being of who asks', 'row === null || !isOf(row, person) ? null', 'row === null ? null'],
    ['what is inside staying there', '.filter(({ inside }) => !inside)', ''],
    [
      'an end to what is added in an hour',
      "if (!(await takeContactTurn(tx, parts, 'case-hour', row.id, at))) return",
      'if (false) return',
    ],
  ]),
  ...mutationsOf(`${folder}/as-keeper.ts`, whole, [
    ['deciding on what one saw', "version !== row.version && action !== 'note' && action !== 'reference'", 'false'],
    ['what was taken back', "row === null || row.state === 'withdrawn' ? null", 'row === null ? null'],
  ]),
  ...mutationsOf(`${folder}/limits.ts`, whole, [
    ['an end to what comes from one network', "['network-hour', networkOf(address), 'source'],", ''],
    ['an end to the mails to one address', "['mail-hour', mail.toLowerCase(), 'mail'],", ''],
    ['a form of a program counting for more', "because === 'source' ? turns : 1", '1'],
    ['an end to the bytes of a day', "(await takeRoom(tx, day, bytes, mostBytesADay.all)) ? null : 'day-full'", 'null'],
    ['an end to the bytes of one network', "!(await take('network', networkOf(address))) || ", ''],
    ['an end to the bytes of a block of networks', " || !(await take('wide', wideNetworkOf(address)))", ''],
    ['an end to the bytes of one person', "if (!(await take('person', person))) return 'person-full';", ''],
  ]),
  ...mutationsOf(`${folder}/take-files.ts`, whole, [
    ['an end to the files of a case', '!mayAddFiles(there, files.length) || ', ''],
  ]),
  ...mutationsOf('src/hulp/manage-staff.ts', whole, [
    ['letting go what a keeper had in hand', 'await releaseCases(tx, row.id);', ''],
  ]),
  ...mutationsOf(`${folder}/pages/form.ts`, pages, [
    ['the field that people leave empty', "(form.get(trapName) ?? '') !== ''", 'false'],
    ['a form being ours', "typeof id !== 'string' || typeof at !== 'number'", 'false'],
  ]),
  ...mutationsOf(`${folder}/rules/form-pace.ts`, rules('contact-form'), [
    ['the pace of a person', 'age < quickest || ', ''],
    ['a form of days ago', ' || age > longest', ''],
  ]),
  ...mutationsOf(`${folder}/pages/open-case.ts`, pages, [
    ['a link that is opened by a press', 'if (await sender.sees(personsOf(deps.contact, visit), number))', 'if (true)'],
    ['the end of a page that opens a case', ' || until <= now.getTime()', ''],
  ]),
  ...mutationsOf(`${folder}/pages/follow.ts`, pages, [
    ['number and code that belong together', 'opened?.number !== number', 'opened === null'],
  ]),
];
