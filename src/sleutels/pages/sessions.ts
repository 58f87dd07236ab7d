import { shortMoment } from '#belgian/moment.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { insetText } from '#web/components/inset-text.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { table } from '#web/components/table.ts';
import { tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import type { SignedInPage } from '#web/site.ts';
import { page, redirect, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import type { OpenSession, SessionsDeps } from '../mine/sessions-of.ts';
import { paths } from './paths.ts';

/** Where one is signed in now, and an end to it. */
export const sessionPages = ({ sessions, ownSession }: SessionsDeps): readonly SignedInPage[] => [
  {
    method: 'GET',
    path: paths.sessions,
    access: 'signed-in',
    handle: async (visit) => view(visit, await sessions.list(visit.person.sub), await ownSession(visit.sessionId)),
  },
  {
    method: 'POST',
    path: paths.sessions,
    access: 'signed-in',
    handle: async (visit) => {
      const { sub } = visit.person;
      const all = visit.form.get('alle');
      if (all === 'ja') {
        await sessions.endAll(sub);
        return redirect('/afgemeld');
      }
      if (all === 'andere') await sessions.endAll(sub, (await ownSession(visit.sessionId)) ?? undefined);
      else await sessions.end(sub, (visit.form.get('sessie') ?? '').slice(0, 200));
      return redirect(`${paths.sessions}?gedaan=${all === 'andere' ? 'others' : 'one'}`);
    },
  },
];

function view(visit: SignedInVisit, open: readonly OpenSession[], own: string | null): PageAnswer {
  const t = text(visit.language);
  const ended = (['one', 'others'] as const).find((what) => what === visit.query.get('gedaan'));
  const others = own !== null && open.some(({ id }) => id !== own);
  return page({
    title: t('sessions.title'),
    body: html`${
      ended === undefined
        ? null
        : notificationBanner({ title: t('mine.done.title'), text: t(`sessions.ended.${ended}`), success: true })
    }
      ${backLink({ text: t('app.back'), href: paths.mine })}
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
        rows: open.map((one) => [
          one.application,
          shortMoment(one.since, visit.language),
          one.id === own ? tag({ text: t('sessions.own'), state: 'good' }) : endOne(visit, one),
        ]),
        empty: emptyState({ title: t('sessions.none.title'), text: t('sessions.none') }),
      })}
      ${insetText(t('sessions.note'))}
      <form method="post" action="${paths.sessions}">
        ${visit.csrfField}
        <div class="govuk-button-group">
          ${others ? button({ text: t('sessions.end-others'), kind: 'secondary', name: 'alle', value: 'andere' }) : null}
          ${button({ text: t('sessions.end-all'), kind: 'warning', name: 'alle', value: 'ja' })}
        </div>
      </form>`,
  });
}

function endOne(visit: SignedInVisit, { id, application }: OpenSession): Html {
  const t = text(visit.language);
  return html`<form method="post" action="${paths.sessions}">
    ${visit.csrfField}<input type="hidden" name="sessie" value="${id}" />
    ${button({ text: t('sessions.end'), kind: 'secondary', label: t('sessions.end.label', { application }) })}
  </form>`;
}
