import { backLink } from '#web/components/back-link.ts';
import { html } from '#web/html.ts';
import type { PublicPage } from '#web/site.ts';
import { page, redirect, type PageAnswer, type Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import type { TakeFeedback } from '../take-feedback.ts';
import { aboutOf } from './about-page.ts';
import { callLines } from './call-lines.ts';
import type { PageDeps } from './page-deps.ts';
import { paths } from './paths.ts';
import { longestRemark, remarkForm } from './remark-form.ts';

export interface FeedbackPagesDeps extends PageDeps {
  readonly take: TakeFeedback;
}

/** "Did this page help?": the answer, then a remark if somebody wants to give one. */
export const feedbackPages = (deps: FeedbackPagesDeps): readonly PublicPage[] => [
  {
    method: 'POST',
    path: paths.feedback,
    access: 'public',
    handle: async (visit) => {
      const about = aboutOf(deps, visit, visit.form);
      if (about === null) return refused(deps, visit, 'gone');
      const { slug, helped } = about;
      const id = await deps.take.answer(visit, { page: slug, helped });
      if (id === null) return refused(deps, visit, 'too-many');
      const query = new URLSearchParams({ pagina: slug, hielp: helped ? 'ja' : 'nee', nr: id });
      return redirect(`${paths.remark}?${query.toString()}`);
    },
  },
  {
    method: 'GET',
    path: paths.remark,
    access: 'public',
    handle: async (visit) => {
      const about = aboutOf(deps, visit, visit.query);
      return about?.id == null ? refused(deps, visit, 'gone') : remarkForm({ ...about, id: about.id }, visit);
    },
  },
  {
    method: 'POST',
    path: paths.remark,
    access: 'public',
    handle: async (visit) => {
      const about = aboutOf(deps, visit, visit.form);
      if (about?.id == null) return refused(deps, visit, 'gone');
      // A browser sends each line end as two characters, and counts it as one.
      const typed = (visit.form.get('opmerking') ?? '').replaceAll('\r\n', '\n').trim();
      const given = Array.from(typed).length;
      if (given === 0 || given > longestRemark) return remarkForm({ ...about, id: about.id }, visit, { typed, given });
      const outcome = await deps.take.remark(visit, about.id, typed);
      if (outcome !== 'kept') return refused(deps, visit, outcome);
      return redirect(`${paths.thanks}?${new URLSearchParams({ pagina: about.slug }).toString()}`);
    },
  },
  {
    method: 'GET',
    path: paths.thanks,
    access: 'public',
    handle: async (visit) => {
      const t = text(visit.language);
      const found = deps.library.page(visit.language, visit.query.get('pagina') ?? '');
      return page({
        title: t('feedback.done'),
        body: html`${
          found === null
            ? null
            : backLink({ text: t('feedback.back', { title: found.title }), href: paths.pageOf(found.slug) })
        }
          <h1 class="govuk-heading-xl">${t('feedback.done')}</h1>
          <p class="govuk-body">${t('feedback.done.what')}</p>
          ${callLines(deps.line, visit, { level: 2 })}`,
      });
    },
  },
];

function refused({ line }: PageDeps, visit: Visit, because: 'gone' | 'too-many'): PageAnswer {
  const t = text(visit.language);
  return page({
    status: because === 'gone' ? 404 : 429,
    title: t(`feedback.${because}`),
    body: html`<h1 class="govuk-heading-xl">${t(`feedback.${because}`)}</h1>
      <p class="govuk-body">${t(`feedback.${because}.what`)}</p>
      <p class="govuk-body"><a class="govuk-link" href="${paths.front}">${t('search.empty.all')}</a></p>
      ${callLines(line, visit, { level: 2 })}`,
  });
}
