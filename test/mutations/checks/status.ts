import { mutationsOf, type Mutation } from '../mutation.ts';

const folder = 'src/hulp/status';
const tests = (...names: readonly string[]): readonly string[] => names.map((name) => `${folder}/${name}.test.ts`);

/** What is said to work, and who says it. */
export const status: readonly Mutation[] = [
  ...mutationsOf(`${folder}/rules/state-after.ts`, tests('rules/state-after'), [
    ['two checks in a row before anything is down', 'milder(worse(last.state, mild), bad)', 'found'],
    ['two checks in a row before anything is mended', 'worse(last.state, mild), bad', 'mild, bad'],
    ['a first check that fails saying nothing', "stays(found === 'good' ? 'good' : 'unknown')", 'stays(found)'],
    ['forgetting a check of long ago', 'before === null || isStale(before.at, at) ? null : before', 'before'],
  ]),
  ...mutationsOf(`${folder}/rules/found-by.ts`, tests('rules/found-by'), [
    ['an answer that takes long being slow', "tookMs > 2 * second ? 'slow' : 'good'", "'good'"],
    ['one message that does not go being no trouble', "if (passed > 0) return waiting > many ? 'slow' : 'good';", ''],
    ['the last day on which data count', 'of < oldestAllowed', 'of <= oldestAllowed'],
    ['forgetting what failed long ago', "now.getTime() - bad <= seenBadMs ? 'down' : 'unknown'", "'down'"],
  ]),
  ...mutationsOf(`${folder}/rules/shown-state.ts`, tests('rules/incidents'), [
    ['an old check saying nothing about now', 'isStale(at, now)', 'false'],
  ]),
  ...mutationsOf(`${folder}/rules/told-of.ts`, tests('rules/told-of'), [
    ['what staff tell being said of that part alone', 'about === item', 'true'],
    [
      'a notice about everything being about sites and keys',
      "about === 'all' && inAll.includes(item)",
      "about === 'all'",
    ],
  ]),
  ...mutationsOf(`${folder}/rules/notice-form.ts`, tests('rules/notice-form'), [
    ['a text of a notice being one line', String.raw`.replaceAll(/[\p{Cc}\s\u2028\u2029]+/gu, ' ')`, ''],
    [
      'letters that turn around what stands beside them being left out',
      String.raw`.replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')`,
      '',
    ],
    ['free news being written in every language', "severity === 'info' && text === ''", 'false'],
    ['a notice having an end in sight', 'until.getTime() > from.getTime() + mostDays * day', 'false'],
    ['a notice ending after now', 'until <= now', 'false'],
  ]),
  ...mutationsOf(`${folder}/rules/notices-now.ts`, tests('rules/notices-now'), [
    ['a notice ending by itself', 'startsAt <= now && now < endsAt', 'startsAt <= now'],
  ]),
  ...mutationsOf(`${folder}/rules/may-change.ts`, tests('rules/notices-now'), [
    ['having seen what one changes', "held.version === seen ? 'may' : 'changed'", "'may'"],
    ['leaving alone what was taken down', 'held === null || held.takenDownAt !== null', 'held === null'],
  ]),
  ...mutationsOf(`${folder}/read-seldom.ts`, tests('read-seldom'), [
    ['waiting no longer than a moment', 'Promise.race([asking.answered, asking.enough])', 'asking.answered'],
    ['an old answer saying nothing', 'Math.abs(now - kept.at) < oldMs', 'true'],
  ]),
  ...mutationsOf(`${folder}/checks/ask-site.ts`, tests('checks/ask-site'), [
    ['following no redirect', "redirect: 'manual', ", ''],
    ['any answer but "ready" being none', 'answer.status !== 200', 'answer.status >= 500'],
  ]),
  ...mutationsOf(
    'src/acm/notices/quiet-notices.ts',
    ['src/acm/notices/notices.test.ts'],
    [
      [
        'a sign-in page that waits no longer for notices',
        'Promise.race([notices(language), late])',
        'notices(language)',
      ],
    ],
  ),
];
