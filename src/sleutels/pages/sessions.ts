import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { insetText } from '#web/components/inset-text.ts';
import { table } from '#web/components/table.ts';
import { html } from '#web/html.ts';
import type { SignedInPage } from '#web/site.ts';
import { page, redirect } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import type { SessionsOfPerson } from '../mine/sessions-of.ts';
import { moment } from '../moment.ts';
import { paths } from './paths.ts';

/** Where one is signed in now, and an end to it. */
export const sessionPages = (sessions: SessionsOfPerson): readonly SignedInPage[] => [
  {
    method: 'GET',
    path: paths.sessions,
    access: 'signed-in',
    handle: async (visit) => {
      const t = text(visit.language);
      const open = await sessions.list(visit.person.sub);
      return page({
        title: t('sessions.title'),
        body: html`${backLink({ text: t('app.back'), href: paths.mine })}
          <h1 class="govuk-heading-xl">${t('sessions.title')}</h1>
          <p class="govuk-body">${t('sessions.lead')}</p>
          ${table({
            id: 'sessions',
            caption: t('sessions.title'),
            captionHidden: true,
            columns: [
              { label: t('sign-ins.application') },
              { label: t('sessions.since') },
              { label: t('mine.do'), labelHidden: true },
            ],
            rows: open.map(({ id, application, since }) => [
              application,
              moment(since, visit.language),
              html`<form method="post" action="${paths.sessions}">
                ${visit.csrfField}<input type="hidden" name="sessie" value="${id}" />
                ${button({ text: t('sessions.end'), kind: 'secondary', label: t('sessions.end.label', { application }) })}
              </form>`,
            ]),
            empty: emptyState({ title: t('sessions.none.title'), text: t('sessions.none') }),
          })}
          ${insetText(t('sessions.note'))}
          <form method="post" action="${paths.sessions}">
            ${visit.csrfField} ${button({ text: t('sessions.end-all'), kind: 'warning', name: 'alle', value: 'ja' })}
          </form>`,
      });
    },
  },
  {
    method: 'POST',
    path: paths.sessions,
    access: 'signed-in',
    handle: async (visit) => {
      const { sub } = visit.person;
      if (visit.form.get('alle') === 'ja') {
        await sessions.endAll(sub);
        return redirect('/afgemeld');
      }
      await sessions.end(sub, (visit.form.get('sessie') ?? '').slice(0, 200));
      return redirect(paths.sessions);
    },
  },
];
