import { mutationsOf, type Mutation } from '../mutation.ts';

const folder = 'src/web/session';
const tests = (name: string): readonly string[] => [`${folder}/${name}.test.ts`];

/** How long a session lasts, who can open it, and what ends it. */
export const session: readonly Mutation[] = [
  ...mutationsOf(`${folder}/limits.ts`, tests('limits'), [
    ['the twelve hours', "if (now >= absoluteEnd(times)) return 'too-old';", ''],
    ['the moment at which twelve hours are over', 'now >= absoluteEnd(times)', 'now > absoluteEnd(times)'],
    ['the half hour', "now >= idleEnd(times) ? 'idle' : 'open'", "'open'"],
    ['the moment at which the half hour is over', 'now >= idleEnd(times)', 'now > idleEnd(times)'],
  ]),
  ...mutationsOf(`${folder}/index.ts`, tests('session'), [
    ['the end of a session', 'if (row.ended_at !== null)', 'if (false)'],
    ['the limits of a session', 'const state = stateAt(times, now);', "const state = 'open';"],
    ['a click that counts', 'if (seen) {', 'if (false) {'],
    ['a seal for each system', '`${db.system}.session`', "'session'"],
    ['the first reason of an end', 'coalesce(ended_because, ${because})', '${because}'],
    ['the end being written', 'where id = ${id} returning id_token', 'where id = ${id} and false returning id_token'],
  ]),
  ...mutationsOf(`${folder}/open-session.ts`, tests('session'), [
    ['the hash over the cookie', "createHash('sha256').update(cookie).digest()", "createHash('sha256').digest()"],
    [
      'a one-way hash of the cookie',
      "createHash('sha256').update(cookie).digest()",
      "Buffer.from(cookie.padEnd(43, 'A').slice(0, 43), 'base64url')",
    ],
    [
      'a new identifier for each sign-in',
      "randomBytes(32).toString('base64url')",
      "randomBytes(0).toString('base64url')",
    ],
    ['long identifiers', 'randomBytes(32)', 'randomBytes(4)'],
    ['the seal on who it is', '${seal.seal(JSON.stringify(person))}::bytea', '${JSON.stringify(person)}::text::bytea'],
    ['the seal on the ID token', '${seal.seal(idToken)}::bytea', '${idToken}::text::bytea'],
  ]),
  ...mutationsOf(`${folder}/open-session.ts`, tests('end-as-told'), [
    [
      'the end that was told before',
      'where not exists (select from logout_token where',
      'where true or not exists (select from logout_token where',
    ],
    ['the end that was told in the same second', 'issued_at >= ${issuedAt}', 'issued_at > ${issuedAt}'],
    ['who comes back later being let in', 'where issued_at >= ${issuedAt}\n      and', 'where'],
    ['the end of one session told before', '(sid = ${sid} or (', '(('],
    ['the end of all sessions of a person told before', 'or (sid is null and sub = ${person.sub})', ''],
    ['an opening that waits for the end', '  await waitForLogouts(tx, person.sub, sid);\n', ''],
    ['an end that waits for the opening', 'select pg_advisory_xact_lock(hashtext(', 'select (hashtext('],
  ]),
  ...mutationsOf(`${folder}/end-as-told.ts`, tests('end-as-told'), [
    ['a logout token being obeyed once', 'if (fresh !== 1n) return 0;', ''],
    [
      'the one session that a logout token names',
      '(${sid}::text is not null and sid = ${sid})',
      '(${sid}::text is not null)',
    ],
    [
      'the one person that a logout token names',
      'or (${sid}::text is null and sub = ${sub})',
      'or (${sid}::text is null)',
    ],
    ['a person keeping other sessions', 'or (${sid}::text is null and sub', 'or (sub'],
    [
      'turns between opening and ending',
      "    holdOpenings(tx, sid === null ? 'sub' : 'sid', sid ?? sub ?? ''),\n",
      '    undefined,\n',
    ],
    ['the right turn for a whole person', "sid === null ? 'sub' : 'sid', sid ?? sub ?? ''", "'sid', sid ?? ''"],
    [
      'forgetting old logout tokens',
      'delete from logout_token where seen_at <',
      'delete from logout_token where false and seen_at <',
    ],
  ]),
];
