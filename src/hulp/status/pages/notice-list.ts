import { shortMoment } from '#belgian/moment.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { link } from '#web/components/link.ts';
import { linkButton } from '#web/components/link-button.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { pageLinks, pageNumber } from '#web/components/page-links.ts';
import { table } from '#web/components/table.ts';
import { tag, type Tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { SignedInPage } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { staffRefused } from '../../pages/staff-refused.ts';
import { text } from '../messages/index.ts';
import { statusPaths } from '../paths.ts';
import { noticeState, type NoticeState } from '../rules/notice-state.ts';
import { newestNotices, type KeptNotice } from '../store/notices.ts';
import { asRead } from './as-read.ts';
import type { StatusDeps } from './status-deps.ts';

const perPage = 20;

/** What was done, as the address of the list says it after it was. */
const doings = ['put-up', 'changed', 'taken-down'] as const;

export const listAfter = (did: (typeof doings)[number]): string => `${statusPaths.notices}?gedaan=${did}`;

const tagStates = { now: 'good', later: 'waiting', over: 'over', 'taken-down': 'over' } as const satisfies Readonly<
  Record<NoticeState, Tag['state']>
>;

export const stateTag = (notice: KeptNotice, now: Date, language: Language): Html => {
  const state = noticeState(notice, now);
  return tag({ text: text(language)(`keep.state.${state}`), state: tagStates[state] });
};

/** For staff: every notice, the newest first. */
export const noticeListPage = ({ asStaff }: StatusDeps): SignedInPage => ({
  method: 'GET',
  path: statusPaths.notices,
  access: 'signed-in',
  handle: async (visit) => {
    const { language, now } = visit;
    const t = text(language);
    const number = pageNumber(visit.query.get('bladzijde'));
    const found = await asStaff(visit, (tx) => newestNotices(tx, { limit: perPage, offset: (number - 1) * perPage }));
    if (found === null) return staffRefused(visit);
    const did = doings.find((one) => one === visit.query.get('gedaan'));
    return page({
      title: t('keep.title'),
      wide: true,
      body: html`${did === undefined ? null : notificationBanner({ title: t('keep.done'), text: t(`keep.done.${did}`), success: true })}
        <h1 class="govuk-heading-xl">${t('keep.title')}</h1>
        <p class="govuk-body">${t('keep.lead')}</p>
        ${linkButton({ text: t('keep.add'), href: statusPaths.add })}
        ${table({
          id: 'notices',
          caption: t('keep.list'),
          columns: [
            { label: t('keep.list.text') },
            { label: t('keep.list.state') },
            { label: t('keep.list.about') },
            { label: t('keep.list.when') },
          ],
          rows: found.rows.map((notice) => [
            link({ text: asRead(notice, language).text, href: statusPaths.oneOf(notice.id) }),
            stateTag(notice, now, language),
            t(`about.${notice.about}`),
            t('keep.from-until', {
              from: shortMoment(notice.startsAt, language),
              until: shortMoment(notice.endsAt, language),
            }),
          ]),
          empty: emptyState({ title: t('keep.list.none'), text: t('keep.list.none.what') }),
        })}
        ${pageLinks({
          label: t('keep.pages'),
          page: number,
          pages: Math.ceil(found.total / perPage),
          href: (to) => `${statusPaths.notices}?bladzijde=${to}`,
          previous: t('keep.pages.previous'),
          next: t('keep.pages.next'),
          one: (one) => t('keep.pages.one', { number: one }),
        })}`,
    });
  },
});
