import { moment } from '#belgian/moment.ts';
import { button } from '#web/components/button.ts';
import { buttonGroup } from '#web/components/button-group.ts';
import { warningText } from '#web/components/warning-text.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { page, type PageAnswer, type Visit } from '#web/visit.ts';
import type { Subject } from '../items.ts';
import { text } from '../messages/index.ts';
import { noticeLanguages, type Notice } from '../notice.ts';
import { languagesLacking } from '../rules/languages-lacking.ts';
import type { NoticeTyped } from '../rules/notice-form.ts';
import { fieldsOf } from './notice-fields.ts';
import { noticesPart } from './notices-part.ts';

/** What happens next with what was typed, as the buttons of the preview say it. */
export const step = { name: 'stap', save: 'bewaar', back: 'terug' } as const;

const onSignIn: readonly Subject[] = [
  'all',
  'acm',
  'sleutels',
  'itsme',
  'eid',
  'csamtotp',
  'csamsms',
  'eidashigh',
  'passkey',
];

/** The notice as each reader will see it; nothing is kept yet but in the fields of this page. */
export function noticePreview(
  visit: Visit,
  { action, typed, notice, version }: { action: string; typed: NoticeTyped; notice: Notice; version?: number },
): PageAnswer {
  const { language } = visit;
  const t = text(language);
  const { startsAt, endsAt, about } = notice;
  const asRead = (one: (typeof noticeLanguages)[number]): Html =>
    html`<h2 class="govuk-heading-s">${t(`preview.in.${one}`)}</h2>
      <div lang="${one}">${noticesPart([notice], one, { linked: false })}</div>`;
  return page({
    title: t('preview.title'),
    body: html`<h1 class="govuk-heading-xl">${t('preview.title')}</h1>
      <p class="govuk-body">
        ${t(onSignIn.includes(about) ? 'preview.where.sign-in' : 'preview.where.help')}
        ${t('preview.when', { from: moment(startsAt, language), until: moment(endsAt, language) })}
      </p>
      ${lackingOf(notice, language)} ${noticeLanguages.map(asRead)}
      <form method="post" action="${action}" novalidate>
        ${visit.csrfField}${version === undefined ? null : html`<input type="hidden" name="versie" value="${version}" />`}
        ${fieldsOf(typed).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        ${buttonGroup(
          button({
            text: t(version === undefined ? 'preview.put-up' : 'preview.save'),
            name: step.name,
            value: step.save,
          }),
          button({ text: t('preview.back'), kind: 'secondary', name: step.name, value: step.back }),
        )}
      </form>`,
  });
}

/** Said before it is put up: who reads only the ready-made sentence, where others read more. */
function lackingOf({ texts }: Notice, language: Language): Html | null {
  const t = text(language);
  const lacking = languagesLacking(texts);
  if (lacking.length === 0) return null;
  const names = lacking.map((one) => t(`write.text.${one}`)).join(', ');
  return warningText({ label: t('preview.warning'), text: t('preview.lacking', { lacking: names }) });
}
