import { perLocale } from '#belgian/locales.ts';
import { isMailAddress } from '#belgian/mail-address.ts';
import { formatPhoneNumber, parsePhoneNumber } from '#belgian/phone-number.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { insetText } from '#web/components/inset-text.ts';
import { textInput } from '#web/components/text-input.ts';
import { html } from '#web/html.ts';
import type { SignedInPage } from '#web/site.ts';
import { page, redirect, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import type { OwnContact, SendVerdict } from '../mine/own-contact.ts';
import { codeFormError } from '../rules/code-form.ts';
import type { ContactKind } from '../store/contacts.ts';
import { doerOf, type Guarded } from './guarded.ts';
import { loginFirst } from './own-login.ts';
import { paths } from './paths.ts';

const clock = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'Europe/Brussels' }),
);

/** A mail address, or the phone for text messages: typed, and confirmed by a code that was sent there. */
export function contactPages(contact: OwnContact, kind: ContactKind, guarded: Guarded): readonly SignedInPage[] {
  const path = paths[kind];
  const codePath = `${path}/code`;
  return [
    guarded(kind, {
      method: 'GET',
      path,
      access: 'signed-in',
      handle: async (visit) =>
        (await contact.needsLogin(visit.person.sub, kind))
          ? redirect(loginFirst('telefoon'))
          : form(visit, kind, '', null),
    }),
    guarded(kind, {
      method: 'POST',
      path,
      access: 'signed-in',
      handle: async (visit) => {
        const typed = (visit.form.get('adres') ?? '').slice(0, 254).trim();
        const t = text(visit.language);
        const read = readAddress(kind, typed);
        if (read === null) return form(visit, kind, typed, t(`contact.error.${kind}`));
        const sent = await contact.send(doerOf(visit), kind, read, visit.language);
        if (sent === 'sent') return redirect(codePath);
        if (sent === 'no-login') return redirect(loginFirst('telefoon'));
        return form(visit, kind, typed, notSent(visit, sent));
      },
    }),
    guarded(kind, {
      method: 'GET',
      path: codePath,
      access: 'signed-in',
      handle: async (visit) => {
        const waiting = await contact.waiting(visit.person.sub, kind, visit.now);
        return waiting === null ? redirect(path) : codeForm(visit, kind, waiting, null);
      },
    }),
    guarded(kind, {
      method: 'POST',
      path: codePath,
      access: 'signed-in',
      handle: async (visit) => {
        const t = text(visit.language);
        const code = visit.form.get('code') ?? '';
        const malformed = codeFormError(code);
        const waiting = await contact.waiting(visit.person.sub, kind, visit.now);
        if (waiting === null) return form(visit, kind, '', t('contact.error.over'));
        if (malformed !== null) return codeForm(visit, kind, waiting, t(`contact.error.${malformed}`));
        const outcome = await contact.confirm(doerOf(visit), kind, code, visit.language);
        if (outcome === 'confirmed') return redirect(`${paths.mine}?gedaan=${kind}`);
        if (outcome === 'wrong') return codeForm(visit, kind, waiting, t('contact.error.wrong'));
        return form(visit, kind, '', t(`contact.error.${outcome}`));
      },
    }),
  ];
}

function notSent({ language }: SignedInVisit, because: Exclude<SendVerdict, 'sent' | 'no-login'>): string {
  const t = text(language);
  if (typeof because === 'string') return t(`contact.error.${because}`);
  return t('contact.error.paused', { time: clock[language].format(because.until) });
}

function readAddress(kind: ContactKind, typed: string): string | null {
  if (kind === 'mail') return isMailAddress(typed) ? typed : null;
  const phone = parsePhoneNumber(typed);
  return phone.ok ? phone.number : null;
}

function form(visit: SignedInVisit, kind: ContactKind, typed: string, message: string | null): PageAnswer {
  const t = text(visit.language);
  return page({
    title: t(`contact.title.${kind}`),
    hasErrors: message !== null,
    body: html`${backLink({ text: t('app.back'), href: paths.mine })}
      ${errorSummary({
        title: t('error.summary'),
        errors: message === null ? [] : [{ text: message, href: '#adres' }],
      })}
      <h1 class="govuk-heading-xl">${t(`contact.title.${kind}`)}</h1>
      <p class="govuk-body">${t(`contact.lead.${kind}`)}</p>
      ${kind === 'phone' ? insetText(t('contact.warning.phone')) : null}
      <form method="post" action="${paths[kind]}" novalidate>
        ${visit.csrfField}
        ${textInput({
          id: 'adres',
          name: 'adres',
          label: t(`mine.${kind}`),
          hint: t(`contact.hint.${kind}`),
          value: typed,
          error: message ?? undefined,
          type: kind === 'mail' ? 'email' : 'tel',
          autocomplete: kind === 'mail' ? 'email' : 'tel',
          width: kind === 'mail' ? 30 : 20,
          spellcheck: false,
        })}
        ${button({ text: t('contact.send') })}
      </form>`,
  });
}

function codeForm(visit: SignedInVisit, kind: ContactKind, waiting: string, message: string | null): PageAnswer {
  const t = text(visit.language);
  const phone = kind === 'phone' ? parsePhoneNumber(waiting) : null;
  const shown = phone?.ok === true ? formatPhoneNumber(phone.number) : waiting;
  return page({
    title: t('contact.code.title'),
    hasErrors: message !== null,
    body: html`${backLink({ text: t('contact.other'), href: paths[kind] })}
      ${errorSummary({ title: t('error.summary'), errors: message === null ? [] : [{ text: message, href: '#code' }] })}
      <h1 class="govuk-heading-xl">${t('contact.code.title')}</h1>
      <p class="govuk-body">${t('contact.code.lead', { address: shown })}</p>
      <form method="post" action="${paths[kind]}/code" novalidate>
        ${visit.csrfField}
        ${textInput({
          name: 'code',
          label: t('link.code'),
          hint: t('contact.code.hint'),
          error: message ?? undefined,
          width: 10,
          figures: true,
          inputmode: 'numeric',
          autocomplete: 'one-time-code',
          spellcheck: false,
          maxlength: 20,
        })}
        ${button({ text: t('link.confirm') })}
      </form>`,
  });
}
