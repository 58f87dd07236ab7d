import { backLink } from '#web/components/back-link.ts';
import { html } from '#web/html.ts';
import type { SignedInPage } from '#web/site.ts';
import { page, redirect, type PageAnswer, type Visit } from '#web/visit.ts';
import { staffRefused } from '../../pages/staff-refused.ts';
import { putUpNotice } from '../keep-notices.ts';
import { text } from '../messages/index.ts';
import { statusPaths } from '../paths.ts';
import { emptyNotice, readNotice, type NoticeError, type NoticeTyped } from '../rules/notice-form.ts';
import { typedIn } from './notice-fields.ts';
import { noticeErrors, noticeForm } from './notice-form.ts';
import { listAfter } from './notice-list.ts';
import { noticePreview, step } from './notice-preview.ts';
import type { StatusDeps } from './status-deps.ts';

/** A new notice: written, looked at, and put up. */
export function writeNoticePages({ asStaff, board, uuid }: StatusDeps): readonly SignedInPage[] {
  const action = statusPaths.add;
  return [
    {
      method: 'GET',
      path: action,
      access: 'signed-in',
      handle: async (visit) =>
        (await asStaff(visit, async () => form(visit, emptyNotice(visit.now), []))) ?? staffRefused(visit),
    },
    {
      method: 'POST',
      path: action,
      access: 'signed-in',
      handle: async (visit) => {
        const typed = typedIn(visit.form);
        const read = readNotice(typed, visit.now);
        const asked = visit.form.get(step.name);
        const answer = await asStaff(visit, async (tx) => {
          if (!read.ok) return form(visit, typed, read.errors);
          if (asked === step.back) return form(visit, typed, []);
          if (asked !== step.save) return noticePreview(visit, { action, typed, notice: read.notice });
          await putUpNotice({ tx, person: visit.person, at: visit.now }, uuid(), read.notice);
          return redirect(listAfter('put-up'));
        });
        if (answer?.kind === 'redirect') board.changed();
        return answer ?? staffRefused(visit);
      },
    },
  ];

  function form(visit: Visit, typed: NoticeTyped, errors: readonly NoticeError[]): PageAnswer {
    const t = text(visit.language);
    return page({
      title: t('write.title'),
      hasErrors: errors.length > 0,
      body: html`${noticeErrors(errors, visit.language)}
        ${backLink({ text: t('write.back'), href: statusPaths.notices })}
        <h1 class="govuk-heading-xl">${t('write.title')}</h1>
        ${noticeForm({ action, typed, errors }, visit)}`,
    });
  }
}
