import { mutationsOf, type Mutation } from '../mutation.ts';

const folder = 'src/sleutels';
const tests = (...names: readonly string[]): readonly string[] => names.map((name) => `${folder}/${name}.test.ts`);

/** User name and password, and then the code of the app. */
export const appCode: readonly Mutation[] = [
  ...mutationsOf(`${folder}/check-password.ts`, tests('check-password'), [
    ['the password', 'if (!right || found.person === null) {', 'if (found.person === null) {'],
    ['the pause before a password is looked at', 'if (pause !== null) return paused(pause);', ''],
    ['the pause of the name', '[found.person_paused, found.address_paused,', '[found.address_paused,'],
    ['the pause of the address', 'found.address_paused, ', '', tests('check-code')],
    ['counting a wrong password', 'return countFailure(tx, subjects, now);', 'return null;'],
    [
      'turns between wrong passwords',
      'await takeTurn(tx, subjects);\n        return countFailure',
      'return countFailure',
      tests('check-rush'),
    ],
    [
      'turns before an attempt is opened',
      'await takeTurn(tx, subjects);\n      const until',
      'const until',
      tests('check-rush'),
    ],
    ['one name for capitals and small letters', 'const name = foldUsername(username);', 'const name = username;'],
    [
      'the answer that too many wait',
      "if (right === 'busy') return { ok: false, because: 'busy' };",
      '',
      tests('check-rush'),
    ],
    [
      'a key that was ended or never there',
      "if (key === null) return { ok: false, because: 'key-missing' };",
      '',
      tests('check-code'),
    ],
  ]),
  ...mutationsOf(`${folder}/check-code.ts`, tests('check-code'), [
    ['the code', "return step === null ? 'wrong' : { step };", 'return { step: step ?? 0 };'],
    [
      'an attempt that is there',
      "if (found === null) return { ok: false, because: 'attempt-expired' };",
      "if (found === null) throw new Error('none');",
    ],
    ['counting a wrong code', 'const until = await countFailure(tx, subjects, now);', 'const until = null;'],
    ['turns between codes', 'await takeTurn(tx, subjects);', '', tests('check-rush')],
    ['telling a code that was used', "typeof judged === 'object' ? 'used' : judged", "'wrong'"],
  ]),
  ...mutationsOf(`${folder}/store/accept-code.ts`, tests('check-code'), [
    [
      'a code being used up',
      'select still.key, ${code.step}::bigint',
      'select still.key, (random() * 1000000000)::bigint',
    ],
    [
      'an attempt being used up',
      'delete from attempt where id = ${code.id} and',
      'delete from attempt where false and',
    ],
    ['the pause for a right code', 'where pause.paused_until is null\n        on conflict', 'on conflict'],
    [
      'the failures of a name being forgotten at success',
      'where subject = ${subjects.person} and exists',
      'where false and exists',
      tests('check-password'),
    ],
    [
      'the failures of an address being kept at success',
      'where subject = ${subjects.person} and exists',
      'where exists',
      tests('check-password'),
    ],
  ]),
  ...mutationsOf(`${folder}/store/find-attempt.ts`, tests('check-code'), [
    ['the time within which a code must follow', ' and a.expires_at > ${now}', ''],
    ['the last moment of that time', 'a.expires_at > ${now}', 'a.expires_at >= ${now}'],
    ['a key that was ended halfway', 'and k.ended_at is null and k.blocked_at', 'and k.blocked_at'],
  ]),
  ...mutationsOf(`${folder}/store/find-key.ts`, tests('check-code'), [
    ['a key that was ended', 'and k.kind = ${kind} and k.ended_at is null', 'and k.kind = ${kind}'],
  ]),
  ...mutationsOf(`${folder}/store/open-attempt.ts`, tests('check-rush'), [
    ['a pause that began during the hash', '\n      where pause.paused_until is null', ''],
  ]),
  ...mutationsOf(`${folder}/store/count-failure.ts`, tests('check-password', 'check-rush'), [
    ['the failures of a name', '{ subject: subjects.person, ...afterFailure(person, limits.person, now) },', ''],
    ['the failures of an address', '{ subject: subjects.address, ...afterFailure(address, limits.address, now) },', ''],
    ['the pause while counting', 'if (pause !== null) return pause;', '', tests('check-rush', 'check-code')],
  ]),
  ...mutationsOf(`${folder}/attempt-id.ts`, tests('attempt-id'), [
    ['the tie of an attempt to its sign-in', '`${attempt} ${binding}`', '`${attempt}`'],
    [
      'the hash over an attempt',
      "createHash('sha256').update(`${attempt} ${binding}`).digest()",
      "Buffer.from(attempt, 'base64url')",
    ],
    ['long attempts', 'random(32)', 'random(4)'],
    ['the form of an attempt', '/^[A-Za-z0-9_-]{43}$/.test(attempt)', 'true'],
  ]),
  ...mutationsOf(`${folder}/rules/totp.ts`, tests('rules/totp'), [
    ['the code itself', 'return delta === null ? null :', 'return delta === null ? stepAt(now) :'],
    ['the bound on the drift of a clock', 'driftInSteps = 1', 'driftInSteps = 2'],
    ['a drift of one step', 'driftInSteps = 1', 'driftInSteps = 0'],
    ['the step to which a code belongs', 'stepAt(now) + delta', 'stepAt(now)'],
    ['six digits', String.raw`if (!/^[0-9]{6}$/.test(token)) return null;`, ''],
    ['the longest code', 'if (code.length > 20) return null;', ''],
    ['the shortest secret', 'bytes.length >= smallestSecretBytes &&', ''],
    [
      'a secret of its own bytes',
      'secret: new Secret({ buffer: exactly(secret) }),\n    token',
      'secret: new Secret({ buffer: secret.buffer as ArrayBuffer }),\n    token',
    ],
  ]),
  ...mutationsOf(`${folder}/rules/limits.ts`, tests('rules/limits'), [
    ['the failure that begins a pause', 'failures < limit.free)', 'failures <= limit.free)'],
    ['forgetting', 'failures: tally.failures - forgotten,', 'failures: tally.failures,'],
    ['pauses that grow', '* 2 ** Math.min(failures - limit.free, 30)', ''],
    ['an end to how pauses grow', 'Math.min(limit.longestPause, limit.firstPause', '(limit.firstPause'],
    ['the moment at which a pause is over', 'tally.pausedUntil > now', 'tally.pausedUntil >= now'],
    ['the later of two pauses', 'Math.max(0, ...ends)', '(ends[0] ?? 0)'],
    [
      'forgetting from where it was left',
      'tally.since.getTime() + forgotten * limit.forgetOneEvery',
      'tally.since.getTime()',
    ],
  ]),
  ...mutationsOf(
    'src/web/network.ts',
    ['src/web/network.test.ts'],
    [
      ['one tally for a whole IPv6 connection', 'if (isIP(plain) !== 6) return address;', 'return address;'],
      ['an IPv4 address inside IPv6', 'groups[5] === 0xffff &&', 'groups[5] === 0 &&'],
    ],
  ),
  ...mutationsOf(`${folder}/rules/password-rules.ts`, tests('rules/password-rules'), [
    ['the shortest password', 'length < shortestPassword', 'length < 1'],
    ['the longest password', 'length > longestPassword', 'false'],
    ['passwords that are easy', 'isEasy(password.toLowerCase(), username)', 'false'],
    ['the name being no password', '[username, ...common]', 'common'],
    ['runs being no password', '|| isRun(password)', ''],
    ['one form of accents', "typed.normalize('NFC')", 'typed'],
  ]),
  ...mutationsOf(`${folder}/rules/username.ts`, tests('rules/username'), [
    ['the letters of a user name', '/^[a-z0-9][a-z0-9._+@-]{0,62}[a-z0-9]$/.test(folded)', 'folded.length > 1'],
    ['what the database cannot take', String.raw`.replaceAll('\0', '')`, ''],
  ]),
  ...mutationsOf(`${folder}/hash/password-hash.ts`, tests('hash/password-hash'), [
    [
      'the comparison of passwords',
      'return timingSafeEqual(tag, expected) && stored !== null;',
      'return stored !== null;',
    ],
    ['nobody having a password', ' && stored !== null;', ' || stored === null;'],
    [
      'the same work for nobody',
      'const { tag: expected, ...values } = fromPhc(stored ?? nobody);',
      'if (stored === null) return false;\n      const { tag: expected, ...values } = fromPhc(stored);',
    ],
    ['a salt of its own', 'const salt = random(saltBytes);', 'const salt = Buffer.alloc(saltBytes);'],
    [
      'the values with which a hash was made',
      'compute({ ...values, message',
      'compute({ ...values, ...argon2idValues, message',
    ],
  ]),
  ...mutationsOf(`${folder}/hash/bounded.ts`, tests('hash/password-hash'), [
    [
      'an end to the queue',
      "if (running >= atOnce && queue.length >= waiting) return 'busy';",
      '',
      tests('hash/password-hash'),
    ],
  ]),
  ...mutationsOf(`${folder}/rules/code-form.ts`, tests('rules/code-form'), [
    ['what is read of a code', 'typed.slice(0, 40)', 'typed.slice(0, 6)'],
  ]),
];
