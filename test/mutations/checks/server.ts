import { mutationsOf, type Mutation } from '../mutation.ts';

const files = ['src/web/server/read-files.test.ts'] as const;
const guards = ['src/web/server/guards.test.ts'] as const;

/** What stands around every page: where a form may come from, and who may see what is inside. */
export const server: readonly Mutation[] = [
  ...mutationsOf('src/web/server/check-origin.ts', guards, [
    ['the origin of a form', 'return origin === publicOrigin;', 'return true;'],
    ['the end of the origin', 'return origin === publicOrigin;', 'return origin?.startsWith(publicOrigin) === true;'],
    [
      'an origin having to be there',
      'return origin === publicOrigin;',
      'return origin === undefined || origin === publicOrigin;',
    ],
    [
      'a hidden origin being foreign',
      'return origin === publicOrigin;',
      "return origin === 'null' || origin === publicOrigin;",
    ],
    [
      'the port of the origin',
      'return origin === publicOrigin;',
      "return URL.parse(origin ?? '')?.hostname === new URL(publicOrigin).hostname;",
    ],
  ]),
  ...mutationsOf('src/web/server/index.ts', guards, [
    ['looking at the origin', 'if (!comesFromOwnPage(request.headers.origin, options.publicUrl.origin))', 'if (false)'],
    ['the token of a form', 'server.csrfProtection(request, reply, done);', 'done();'],
    [
      'all of these for a form',
      "if (route.method !== 'POST' || route.access === 'server') return done();",
      'if (route) return done();',
    ],
    ['the words for who has no cookies', 'if (Object.keys(request.cookies).length === 0)', 'if (false)'],
    [
      'a session for what is inside',
      'if (isSignedIn(visit)) return route.handle(visit);',
      'return route.handle(visit);',
    ],
    [
      'what ended being over',
      "if (read.state === 'open') request.openSession = read;",
      "if (read.state !== 'unknown') request.openSession = read;",
    ],
    ['the words for why a session ended', 'if (sessionEnd !== null)', 'if (false)'],
  ]),
  ...mutationsOf(
    'src/web/server/page-of-form.ts',
    ['src/web/server/page-of-form.test.ts'],
    [
      ['the origin of the page of a form', 'from?.origin === origin ?', 'from !== null ?'],
      ['an own path for the way back to a form', 'ownPath(one) === one && ', ''],
      ['a page of the site for the way back to a form', ' && opens(one, routes)', ''],
      ['a path for forms being no page', 'routes.every((route) => route.path !== at) && ', ''],
    ],
  ),
  ...mutationsOf('src/web/server/read-form.ts', guards, [
    ['the most fields of a form', 'if (form.size > mostFields)', 'if (false)'],
    ['the largest form of a stranger', 'strangersFormLimit = 64 * 1024', 'strangersFormLimit = 6 * 1024 * 1024'],
  ]),
  ...mutationsOf('src/web/server/read-files.ts', files, [
    ['a route that takes files', "if (limits === undefined) throw refusal('no-form');", ''],
    ['the origin of a form with files', 'if (!comesFromOwnPage(request.headers.origin, publicOrigin))', 'if (false)'],
    [
      'a session before anything is read',
      "const stranger = access === 'signed-in' && request.openSession === null;",
      'const stranger = access === undefined;',
    ],
    ['the word of a route on who may send', ' || (await limits.mayRead?.(visitorOf(request))) === false', ''],
    ['an end to the bodies of one person', 'own >= mostAtOnce.ofOne ||', ''],
    ['the largest body', "if (!whole) return refuse('file-too-large');", ''],
    ['the most parts', 'if (isOften(bytes, `--${boundary}`, mostFields + limits.most + 1))', 'if (false)'],
    ['the largest text', '> strangersFormLimit) {', '> strangersFormLimit * 1_000) {'],
    ['the most files', "if (files.length > limits.most) return refuse('too-many-files');", ''],
    ['the bytes of all files', ' || sizes.reduce((all, one) => all + one, 0) > inAll', ''],
    ['the largest file', 'sizes.some((size) => size > limits.eachBytes) || ', ''],
  ]),
  ...mutationsOf('src/web/server/send-answer.ts', files, [
    ['a plain name of a file', 'if (!/^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/.test(answer.fileName))', 'if (false)'],
    ['files being kept, not shown', 'attachment; filename=', 'inline; filename='],
  ]),
  ...mutationsOf(
    'src/web/server/cookies.ts',
    ['src/web/server/cookies.test.ts'],
    [
      ['the ties of a cookie to its host', "secure ? '__Host-' : ''", "''"],
      ['cookies of each system', '${system}-${name}', '${name}'],
      ['cookies that no script reads', 'httpOnly: true', 'httpOnly: false'],
      ['cookies that travel over https only', '  secure,\n', ''],
      ['cookies that no other site sends along', "sameSite: 'lax'", "sameSite: 'none'"],
    ],
  ),
  ...mutationsOf(
    'src/web/visit.ts',
    ['src/web/visit.test.ts'],
    [
      ['redirects staying on the site', String.raw`if (!/^\/(?![/\\])[^\u0000-\u001f\\]*$/.test(to))`, 'if (false)'],
      ['a second slash being elsewhere', String.raw`(?![/\\])`, ''],
    ],
  ),
];
