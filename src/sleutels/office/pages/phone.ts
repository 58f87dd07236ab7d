import { formatPhoneNumber, parsePhoneNumber } from '#belgian/phone-number.ts';
import type { Seal } from '#keys/sealed.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { textInput } from '#web/components/text-input.ts';
import { html } from '#web/html.ts';
import type { SignedInPage } from '#web/site.ts';
import { page, redirect, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import { awaitsPhoneCode, type confirmNewPhone } from '../confirm-new-phone.ts';
import { text } from '../messages/index.ts';
import { findRequest } from '../store/requests.ts';
import type { AsWorker } from '../worker.ts';
import { asStaff } from './as-staff.ts';
import { isRequestId, officePaths } from './paths.ts';

/** The person at the desk reads the code from the new phone. */
export function phonePages(
  asWorker: AsWorker,
  confirm: ReturnType<typeof confirmNewPhone>,
  contacts: Seal,
): readonly SignedInPage[] {
  const path = officePaths.phone;
  return [
    asStaff(asWorker, { method: 'GET', path }, async (visit, worker, tx) => {
      const id = visit.params['id'] ?? '';
      const request = isRequestId(id) ? await findRequest(tx, id) : null;
      if (!awaitsPhoneCode(worker, request, visit.now)) return overPage(visit);
      return form(visit, contacts.open(request.details_sealed), null);
    }),
    asStaff(asWorker, { method: 'POST', path }, async (visit, worker, tx) => {
      const id = visit.params['id'] ?? '';
      if (!isRequestId(id)) return overPage(visit);
      const outcome = await confirm(tx, worker, id, (visit.form.get('code') ?? '').slice(0, 20), visit.now);
      if (outcome === 'confirmed') return redirect(officePaths.home);
      const request = outcome === 'wrong' ? await findRequest(tx, id) : null;
      if (request === null) return overPage(visit);
      return form(visit, contacts.open(request.details_sealed), text(visit.language)('phone.wrong'));
    }),
  ];
}

function form(visit: SignedInVisit, phone: string, error: string | null): PageAnswer {
  const t = text(visit.language);
  const parsed = parsePhoneNumber(phone);
  return page({
    title: t('phone.title'),
    hasErrors: error !== null,
    body: html`${backLink({ text: t('back.home'), href: officePaths.home })}
      ${errorSummary({ title: t('error.summary'), errors: error === null ? [] : [{ text: error, href: '#code' }] })}
      <h1 class="govuk-heading-xl">${t('phone.title')}</h1>
      <p class="govuk-body">${t('phone.lead', { phone: parsed.ok ? formatPhoneNumber(parsed.number) : '' })}</p>
      <form method="post" action="${officePaths.phone.replace(':id', visit.params['id'] ?? '')}" novalidate>
        ${visit.csrfField}
        ${textInput({
          name: 'code',
          label: t('phone.code'),
          hint: t('phone.hint'),
          error: error ?? undefined,
          width: 10,
          figures: true,
          inputmode: 'numeric',
          autocomplete: 'off',
          spellcheck: false,
          maxlength: 20,
        })}
        ${button({ text: t('phone.confirm') })}
      </form>`,
  });
}

function overPage(visit: SignedInVisit): PageAnswer {
  const t = text(visit.language);
  return page({
    status: 410,
    title: t('phone.over.title'),
    body: html`${backLink({ text: t('back.home'), href: officePaths.home })}
      <h1 class="govuk-heading-xl">${t('phone.over.title')}</h1>
      <p class="govuk-body">${t('phone.over')}</p>`,
  });
}
