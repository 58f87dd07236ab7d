import { parseInsz } from '#belgian/insz.ts';
import { parsePhoneNumber } from '#belgian/phone-number.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { radios } from '#web/components/radios.ts';
import { textInput } from '#web/components/text-input.ts';
import { html } from '#web/html.ts';
import type { SignedInPage } from '#web/site.ts';
import { page, redirect, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import { readIdentity, type IdentityTyped } from '../identified.ts';
import { text } from '../messages/index.ts';
import type { Asked, Requests } from '../requests.ts';
import { requestKinds } from '../store/requests.ts';
import type { AsWorker } from '../worker.ts';
import { asStaff } from './as-staff.ts';
import { errorAt, identityFields, nobodyTyped, summaryOf, typedIdentity, type Wrong } from './identity-fields.ts';
import { officePaths } from './paths.ts';

interface AskedTyped {
  readonly kind: string;
  readonly phone: string;
  readonly number: string;
  readonly from: string;
  readonly otherName: string;
}

const nothingAsked: AskedTyped = { kind: '', phone: '', number: '', from: '', otherName: '' };

/** The first of four eyes: what must happen, for somebody who was identified in person. */
export function proposePages(asWorker: AsWorker, requests: Requests): readonly SignedInPage[] {
  const path = officePaths.propose;
  return [
    asStaff(asWorker, { method: 'GET', path }, async (visit) => form(visit, nobodyTyped, nothingAsked, [])),
    asStaff(asWorker, { method: 'POST', path }, async (visit, worker, tx) => {
      const t = text(visit.language);
      const typed = typedIdentity(visit);
      const field = (name: string): string => (visit.form.get(name) ?? '').slice(0, 100).trim();
      const askedTyped: AskedTyped = {
        kind: field('kind'),
        phone: field('phone'),
        number: field('number'),
        from: field('from'),
        otherName: field('otherName'),
      };
      const read = readIdentity(typed);
      const asked = readAsked(askedTyped);
      const wrong: Wrong[] = [
        ...(read.ok ? [] : read.fields.map((one) => ({ field: one, text: t(`error.${one}`) }))),
        ...('wrong' in asked ? asked.wrong.map((one) => ({ field: one.field, text: t(one.text) })) : []),
      ];
      if (!read.ok || 'wrong' in asked) return form(visit, typed, askedTyped, wrong);
      const outcome = await requests.propose(tx, worker, read.identity, asked, visit.now);
      if (outcome.ok) {
        return redirect(asked.kind === 'phone' ? officePaths.phone.replace(':id', outcome.id) : officePaths.home);
      }
      return form(visit, typed, askedTyped, [{ field: 'insz', text: t(`error.${outcome.because}`) }]);
    }),
  ];
}

interface AskedWrong {
  readonly field: string;
  readonly text: 'error.kind' | 'error.phone' | 'error.number' | 'error.otherName';
}

function readAsked(typed: AskedTyped): Asked | { readonly wrong: readonly AskedWrong[] } {
  switch (typed.kind) {
    case 'phone': {
      const phone = parsePhoneNumber(typed.phone);
      return phone.ok ? { kind: 'phone', phone: phone.number } : { wrong: [{ field: 'phone', text: 'error.phone' }] };
    }
    case 'number':
    case 'mistake': {
      const number = parseInsz(typed.number);
      return number.ok ? { kind: typed.kind, to: number.insz } : { wrong: [{ field: 'number', text: 'error.number' }] };
    }
    case 'merge': {
      const from = parseInsz(typed.from);
      const wrong: readonly AskedWrong[] = [
        ...(from.ok ? [] : [{ field: 'from', text: 'error.number' } as const]),
        ...(typed.otherName === '' ? [{ field: 'otherName', text: 'error.otherName' } as const] : []),
      ];
      return from.ok && wrong.length === 0
        ? { kind: 'merge', from: from.insz, familyName: typed.otherName }
        : { wrong };
    }
    case 'stop-codes':
    case 'release':
      return { kind: typed.kind };
    default:
      return { wrong: [{ field: 'kind', text: 'error.kind' }] };
  }
}

function form(visit: SignedInVisit, typed: IdentityTyped, asked: AskedTyped, wrong: readonly Wrong[]): PageAnswer {
  const t = text(visit.language);
  const field = (name: 'phone' | 'number' | 'from' | 'otherName') =>
    textInput({
      id: name,
      name,
      label: t(`propose.${name}`),
      value: asked[name],
      error: errorAt(wrong, name),
      width: 20,
      autocomplete: 'off',
      spellcheck: false,
    });
  const conditional = {
    phone: field('phone'),
    number: field('number'),
    merge: html`${field('from')} ${field('otherName')}`,
  };
  return page({
    title: t('propose.title'),
    hasErrors: wrong.length > 0,
    body: html`${backLink({ text: t('back.home'), href: officePaths.home })} ${summaryOf(t('error.summary'), wrong)}
      <h1 class="govuk-heading-xl">${t('propose.title')}</h1>
      <p class="govuk-body-l">${t('propose.lead')}</p>
      <form method="post" action="${officePaths.propose}" novalidate>
        ${visit.csrfField} ${identityFields(visit, typed, wrong)}
        ${radios({
          name: 'kind',
          label: t('propose.kind'),
          value: asked.kind,
          error: errorAt(wrong, 'kind'),
          choices: requestKinds.map((kind) => ({ value: kind, label: t(`request.${kind}`) })),
        })}
        ${conditional.phone} ${conditional.number} ${conditional.merge} ${button({ text: t('propose.go') })}
      </form>`,
  });
}
