import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { renderHtml } from '../html.ts';
import { layout } from '../layout.ts';
import type { NavigationItem } from '../site.ts';
import type { Answer, PageAnswer, Visit } from '../visit.ts';
import { cookieName, cookieOptions } from './cookies.ts';
import type { SiteOptions } from './site-options.ts';
import { withReference } from './with-reference.ts';
import { layoutModel } from './layout-model.ts';

/** Sends what a page answered. */
export async function sendAnswer(
  options: SiteOptions,
  visit: Visit,
  reply: FastifyReply,
  answer: Answer,
): Promise<void> {
  if (answer.kind === 'raw') {
    await reply
      .code(answer.status)
      .headers({ ...answer.headers })
      .type(answer.contentType)
      .send(answer.body);
    return;
  }
  if (answer.kind === 'download') {
    // The name becomes part of a header.
    if (!/^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/.test(answer.fileName)) throw new TypeError('a file with a plain name');
    await reply
      .code(200)
      .headers({ 'content-disposition': `attachment; filename="${answer.fileName}"`, 'cache-control': 'no-store' })
      .type(answer.contentType)
      .send(Readable.from(answer.body));
    return;
  }
  const secure = options.publicUrl.protocol === 'https:';
  for (const cookie of answer.cookies) {
    const name = cookieName(options.site.system, secure, cookie.name);
    if (cookie.value === null) reply.clearCookie(name, cookieOptions(secure));
    else reply.setCookie(name, cookie.value, cookieOptions(secure, cookie));
  }
  if (answer.kind === 'redirect') {
    await reply.redirect(answer.to, 303);
    return;
  }
  await reply
    .code(answer.status)
    .type('text/html; charset=utf-8')
    .send(await renderPage(options, visit, await withReference(options, visit, answer)));
}

/** The whole document of a page, in the site's layout. */
export async function renderPage(options: SiteOptions, visit: Visit, answer: PageAnswer): Promise<string> {
  return renderHtml(layout(layoutModel(options, visit, answer, await ownNavigation(options, visit))));
}

/** A page goes out without what hangs on the person when that cannot be asked now. */
async function ownNavigation({ site }: SiteOptions, visit: Visit): Promise<readonly NavigationItem[]> {
  if (visit.person === null || site.ownNavigation === undefined) return [];
  return site.ownNavigation(visit).catch((error: unknown) => {
    visit.log('the menu of a person was not read', { error: error instanceof Error ? error.message : String(error) });
    return [];
  });
}
