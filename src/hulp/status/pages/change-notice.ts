import { moment } from '#belgian/moment.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { html, type Html } from '#web/html.ts';
import type { SignedInPage } from '#web/site.ts';
import { page, redirect, type Answer, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import { staffRefused } from '../../pages/staff-refused.ts';
import { changeNotice, takeDownNotice } from '../keep-notices.ts';
import { text } from '../messages/index.ts';
import { statusPaths } from '../paths.ts';
import { readNotice, typedNotice, type NoticeError, type NoticeTyped } from '../rules/notice-form.ts';
import { noticeState } from '../rules/notice-state.ts';
import { versionsOf, type KeptNotice } from '../store/notices.ts';
import { typedIn } from './notice-fields.ts';
import { noticeErrors, noticeForm } from './notice-form.ts';
import { listAfter, stateTag } from './notice-list.ts';
import { noticePreview, step } from './notice-preview.ts';
import { noticeVersions } from './notice-versions.ts';
import type { StatusDeps } from './status-deps.ts';

interface Written {
  readonly typed: NoticeTyped;
  readonly errors: readonly NoticeError[];
}

const idIn = (text = ''): string | null => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : null);

const versionIn = (form: URLSearchParams): number => {
  const typed = form.get('versie') ?? '';
  return /^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : 0;
};

/** One notice: what stands there, what stood there before, and a form to change it or take it down. */
export function changeNoticePages({ asStaff, board }: StatusDeps): readonly SignedInPage[] {
  /** Does something about the notice of the address, for staff. */
  const about = async (
    visit: SignedInVisit,
    work: (id: string, tx: Parameters<Parameters<StatusDeps['asStaff']>[1]>[0]) => Promise<Answer | null>,
  ): Promise<Answer> => {
    const id = idIn(visit.params['id']);
    const answer = await asStaff(visit, async (tx) => (id === null ? null : await work(id, tx)) ?? gone(visit));
    if (answer?.kind === 'redirect') board.changed();
    return answer ?? staffRefused(visit);
  };
  return [
    {
      method: 'GET',
      path: statusPaths.one,
      access: 'signed-in',
      handle: (visit) => about(visit, async (id, tx) => shown(visit, await versionsOf(tx, id))),
    },
    {
      method: 'POST',
      path: statusPaths.one,
      access: 'signed-in',
      handle: (visit) =>
        about(visit, async (id, tx) => {
          const typed = typedIn(visit.form);
          const version = versionIn(visit.form);
          const read = readNotice(typed, visit.now);
          const again = async (written: Written, crossed = false): Promise<Answer | null> =>
            shown(visit, await versionsOf(tx, id), { written, crossed: crossed ? 'changed' : null });
          if (!read.ok) return again({ typed, errors: read.errors });
          const asked = visit.form.get(step.name);
          if (asked === step.back) return again({ typed, errors: [] });
          if (asked !== step.save) {
            return noticePreview(visit, { action: statusPaths.oneOf(id), typed, notice: read.notice, version });
          }
          const kept = await changeNotice({ tx, person: visit.person, at: visit.now }, id, version, read.notice);
          if (kept === 'changed') return again({ typed, errors: [] }, true);
          return kept === 'gone' ? null : redirect(listAfter('changed'));
        }),
    },
    {
      method: 'POST',
      path: statusPaths.takeDown,
      access: 'signed-in',
      handle: (visit) =>
        about(visit, async (id, tx) => {
          const kept = await takeDownNotice({ tx, person: visit.person, at: visit.now }, id, versionIn(visit.form));
          if (kept === 'changed')
            return shown(visit, await versionsOf(tx, id), { written: null, crossed: 'changed.down' });
          return kept === 'gone' ? null : redirect(listAfter('taken-down'));
        }),
    },
  ];
}

interface Again {
  /** What somebody typed, in place of what stands there. */
  readonly written: Written | null;
  /** Somebody else was first. */
  readonly crossed: 'changed' | 'changed.down' | null;
}

/** null: there is no such notice. */
function shown(
  visit: SignedInVisit,
  versions: readonly KeptNotice[],
  { written, crossed }: Again = { written: null, crossed: null },
): PageAnswer | null {
  const [notice] = versions;
  if (notice === undefined) return null;
  const { language, now } = visit;
  const t = text(language);
  const state = noticeState(notice, now);
  const errors = written?.errors ?? [];
  const changeable = state === 'now' || state === 'later';
  return page({
    title: t('write.title.change'),
    hasErrors: errors.length > 0,
    ...(crossed === null ? {} : { status: 409 }),
    body: html`${noticeErrors(errors, language)}
      ${
        crossed === null
          ? null
          : notificationBanner({
              title: t('one.changed.title'),
              text: html`<p class="govuk-body">${t(`one.${crossed}`)}</p>`,
            })
      }
      ${backLink({ text: t('write.back'), href: statusPaths.notices })}
      <h1 class="govuk-heading-xl">${t('write.title.change')}</h1>
      <p class="govuk-body">${stateTag(notice, now, language)}</p>
      ${
        changeable
          ? html`${takeDown(visit, notice)}
            ${noticeForm({ action: statusPaths.oneOf(notice.id), typed: written?.typed ?? typedNotice(notice), errors, version: notice.version }, visit)}`
          : html`<p class="govuk-body">${
              notice.takenDownAt === null
                ? t('one.over', { when: moment(notice.endsAt, language) })
                : t('one.taken-down', { when: moment(notice.takenDownAt, language) })
            }</p>`
      }
      ${noticeVersions(versions, language)}`,
  });
}

function takeDown(visit: SignedInVisit, { id, version }: KeptNotice): Html {
  const t = text(visit.language);
  return html`<h2 class="govuk-heading-m">${t('one.take-down.title')}</h2>
    <p class="govuk-body">${t('one.take-down.what')}</p>
    <form method="post" action="${statusPaths.takeDownOf(id)}" novalidate>
      ${visit.csrfField}<input type="hidden" name="versie" value="${version}" />
      ${button({ text: t('one.take-down'), kind: 'secondary' })}
    </form>`;
}

function gone({ language }: SignedInVisit): PageAnswer {
  const t = text(language);
  return page({
    status: 404,
    title: t('one.gone.title'),
    body: html`<h1 class="govuk-heading-xl">${t('one.gone.title')}</h1>
      <p class="govuk-body">${t('one.gone')}</p>
      <p class="govuk-body"><a class="govuk-link" href="${statusPaths.notices}">${t('write.back')}</a></p>`,
  });
}
