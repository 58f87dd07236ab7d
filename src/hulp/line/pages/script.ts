import { backLink } from '#web/components/back-link.ts';
import { html } from '#web/html.ts';
import { problemPage } from '#web/server/problem-page.ts';
import type { SignedInPage } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { linePaths } from '../paths.ts';
import { isStuckBecause } from '../rules/scripts.ts';
import type { LineDeps } from './line-deps.ts';
import { linePage } from './line-page.ts';
import { reasonTitle } from './reason-title.ts';
import { scriptPart } from './script-part.ts';

/** The script for one reason, without anybody's refusal. */
export const scriptPage = (deps: LineDeps): SignedInPage =>
  linePage(deps, { method: 'GET', path: linePaths.script }, async (visit) => {
    const { language } = visit;
    const because = visit.params['reden'] ?? '';
    if (!isStuckBecause(because)) return problemPage('not-found', language, visit.requestId);
    const t = text(language);
    const title = reasonTitle(because, language);
    return page({
      title,
      body: html`${backLink({ text: t('back.board'), href: linePaths.board })}
        <h1 class="govuk-heading-l">${title}</h1>
        ${scriptPart(because, deps.library, language)}`,
    });
  });
