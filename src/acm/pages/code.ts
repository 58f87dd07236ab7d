import type { CodeKind } from '#sleutels/index.ts';
import { button } from '#web/components/button.ts';
import { insetText } from '#web/components/inset-text.ts';
import { textInput } from '#web/components/text-input.ts';
import { html, type Html } from '#web/html.ts';
import { page, redirect, type Answer, type Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { errorOf, summaryOf, type FieldError } from './form-errors.ts';
import { keyPath } from './key-names.ts';
import { enterWith, keyPage, logRefusal, placeOf } from './key-page.ts';
import type { PageParts, SignInPage } from './parts.ts';
import { codePath, passwordView } from './password.ts';
import { timeOfDay } from './time-of-day.ts';

/** The code of the app or the text message: the second thing. After it, the provider goes on by itself. */
export function codePages(parts: PageParts, kind: CodeKind): readonly SignInPage[] {
  const path = codePath(':uid', kind);
  const startAgain = (visit: Visit, uid: string, sentence: string): Answer =>
    passwordView(visit, {
      uid,
      kind,
      errors: [{ field: 'gebruikersnaam', text: sentence }],
      username: '',
      forgotten: new URL('/vergeten', parts.links.sleutels),
    });
  const pages: readonly SignInPage[] = [
    {
      method: 'GET',
      path,
      handle: async (visit, { uid }) =>
        visit.cookies['attempt'] === undefined
          ? redirect(`/aanmelden/${uid}${keyPath[kind]}`)
          : view(visit, uid, kind, [], visit.query.get('opnieuw') === '1'),
    },
    {
      method: 'POST',
      path,
      handle: async (visit, context, raw) => {
        const t = text(visit.language);
        const { uid } = context;
        const code = (visit.form.get('code') ?? '').slice(0, 100).replaceAll(/\s/g, '');
        const refused = (sentence: string): Answer => view(visit, uid, kind, [{ field: 'code', text: sentence }]);
        if (!/^\d{6}$/.test(code)) return refused(t(`errors.code.${kind}`));
        const attempt = visit.cookies['attempt'] ?? '';
        const verdict = await parts.sleutels.checkCode(
          { attempt, binding: uid, code, place: placeOf(visit, context) },
          visit.now,
        );
        if (verdict.ok) {
          // The password of one key and the code of another: what was accepted for this request is what counts.
          if (verdict.key !== kind) return redirect(`/aanmelden/${uid}`);
          return enterWith(parts, raw, verdict, [{ name: 'attempt', value: null }]);
        }
        logRefusal(visit, kind, verdict.because);
        switch (verdict.because) {
          case 'wrong':
            return refused(t(`errors.codeWrong.${kind}`));
          case 'used':
            return refused(t('errors.codeUsed'));
          case 'code-expired':
            return refused(t('errors.codeExpired'));
          case 'paused':
            return refused(t('errors.paused', { time: timeOfDay(verdict.until, visit.language) }));
          case 'attempt-expired':
            return startAgain(visit, uid, t('expired.attempt'));
        }
      },
    },
    ...(kind === 'csamsms' ? [resend(parts, startAgain)] : []),
  ];
  return pages.map((one) => keyPage(parts, kind, one));
}

/** One more text message; the code of the one before is over then. */
const resend = (parts: PageParts, startAgain: (visit: Visit, uid: string, sentence: string) => Answer): SignInPage => ({
  method: 'POST',
  path: '/aanmelden/:uid/sms/opnieuw',
  handle: async (visit, context) => {
    const t = text(visit.language);
    const { uid } = context;
    const attempt = visit.cookies['attempt'] ?? '';
    const verdict = await parts.sleutels.resendText(
      { attempt, binding: uid, place: placeOf(visit, context) },
      visit.now,
    );
    if (verdict.ok) return redirect(`${codePath(uid, 'csamsms')}?opnieuw=1`);
    if (verdict.because === 'attempt-expired') return startAgain(visit, uid, t('expired.attempt'));
    const sentence = t('errors.textPaused', { time: timeOfDay(verdict.until, visit.language) });
    return view(visit, uid, 'csamsms', [{ field: 'code', text: sentence }]);
  },
});

function view(visit: Visit, uid: string, kind: CodeKind, errors: readonly FieldError[], sentAgain = false): Answer {
  const t = text(visit.language);
  return page({
    title: t(`code.title.${kind}`),
    hasErrors: errors.length > 0,
    body: html`${summaryOf(t('errors.title'), errors)}
      <h1 class="govuk-heading-l">${t(`code.title.${kind}`)}</h1>
      ${sentAgain ? html`<p class="govuk-body" role="status">${t('code.sentAgain')}</p>` : null}
      <form method="post" action="${codePath(uid, kind)}" novalidate>
        ${visit.csrfField}
        ${textInput({
          id: 'code',
          name: 'code',
          label: t('code.code'),
          hint: t(`code.hint.${kind}`),
          error: errorOf(errors, 'code'),
          autocomplete: 'one-time-code',
          inputmode: 'numeric',
          width: 10,
        })}
        ${button({ text: t('next') })}
      </form>
      ${kind === 'csamsms' ? aboutTexts(visit, uid) : null}
      <p class="govuk-body"><a class="govuk-link" href="/aanmelden/${uid}${keyPath[kind]}">${t('back')}</a></p>`,
  });
}

/** What to do when no message comes, and what one cannot protect against. */
function aboutTexts(visit: Visit, uid: string): Html {
  const t = text(visit.language);
  return html`<form method="post" action="/aanmelden/${uid}/sms/opnieuw">
      ${visit.csrfField} ${button({ text: t('code.resend'), kind: 'secondary' })}
    </form>
    ${insetText(t('code.textWarning'))}`;
}
