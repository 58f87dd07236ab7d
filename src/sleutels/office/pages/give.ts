import { isMailAddress } from '#belgian/mail-address.ts';
import { parsePhoneNumber } from '#belgian/phone-number.ts';
import { moment } from '#belgian/moment.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { panel } from '#web/components/panel.ts';
import { radios } from '#web/components/radios.ts';
import { textInput } from '#web/components/text-input.ts';
import { html } from '#web/html.ts';
import type { SignedInPage } from '#web/site.ts';
import { languageOfTag, languages, type Language } from '#web/languages.ts';
import { page, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import type { giveActivation, Purpose } from '../give-activation.ts';
import { readIdentity, type IdentityTyped } from '../identified.ts';
import { text } from '../messages/index.ts';
import { printedCode } from '../rules/activation-code.ts';
import type { AsWorker } from '../worker.ts';
import { asStaff } from './as-staff.ts';
import { errorAt, identityFields, nobodyTyped, summaryOf, typedIdentity, type Wrong } from './identity-fields.ts';
import { officePaths } from './paths.ts';

const purposes: readonly Purpose[] = ['codes', 'wallet'];

interface Reach {
  readonly mail: string;
  readonly mailAgain: string;
  readonly phone: string;
  readonly language: Language;
  readonly purpose: Purpose;
}

/** After looking at somebody and their document: a code on paper and a link by mail. */
export function givePages(asWorker: AsWorker, give: ReturnType<typeof giveActivation>): readonly SignedInPage[] {
  const path = officePaths.activate;
  const noReach = (language: Language): Reach => ({
    mail: '',
    mailAgain: '',
    phone: '',
    language,
    purpose: 'codes',
  });
  return [
    asStaff(asWorker, { method: 'GET', path }, async (visit) => form(visit, nobodyTyped, noReach(visit.language), [])),
    asStaff(asWorker, { method: 'POST', path }, async (visit, worker, tx) => {
      const t = text(visit.language);
      const typed = typedIdentity(visit);
      const reach: Reach = {
        mail: (visit.form.get('mail') ?? '').slice(0, 254).trim(),
        mailAgain: (visit.form.get('mailAgain') ?? '').slice(0, 254).trim(),
        phone: (visit.form.get('phone') ?? '').slice(0, 40).trim(),
        language: languageOfTag(visit.form.get('taal') ?? undefined) ?? languages[0],
        purpose: visit.form.get('waarvoor') === 'wallet' ? 'wallet' : 'codes',
      };
      const read = readIdentity(typed);
      const phone = reach.phone === '' ? null : parsePhoneNumber(reach.phone);
      const wrong: Wrong[] = [
        ...(read.ok ? [] : read.fields.map((field) => ({ field, text: t(`error.${field}`) }))),
        ...(isMailAddress(reach.mail) ? [] : [{ field: 'mail', text: t('error.mail') }]),
        ...(reach.mail === reach.mailAgain ? [] : [{ field: 'mailAgain', text: t('error.mailAgain') }]),
        ...(phone === null || phone.ok ? [] : [{ field: 'phone', text: t('error.phone') }]),
      ];
      if (!read.ok || wrong.length > 0) return form(visit, typed, reach, wrong);
      const asked = {
        identity: read.identity,
        mail: reach.mail,
        phone: phone?.ok === true ? phone.number : null,
        language: reach.language,
        purpose: reach.purpose,
      };
      const given = await give(tx, worker, asked, visit.now);
      if (!given.ok) return form(visit, typed, reach, [{ field: 'insz', text: t(`error.${given.because}`) }]);
      const name = `${read.identity.givenName} ${read.identity.familyName}`;
      return page({
        title: t('given.title'),
        body: html`${panel({ title: t('given.title'), body: html`<strong class="figures">${printedCode(given.code)}</strong>` })}
          <p class="govuk-body-l">${t('given.lead', { name })}</p>
          <p class="govuk-body">${t('given.until', { when: moment(given.until, visit.language) })}</p>
          <p class="govuk-body">${t(reach.purpose === 'wallet' ? 'given.wallet' : 'given.next')}</p>
          <p class="govuk-body"><a class="govuk-link" href="${officePaths.home}">${t('back.home')}</a></p>`,
      });
    }),
  ];
}

function form(visit: SignedInVisit, typed: IdentityTyped, reach: Reach, wrong: readonly Wrong[]): PageAnswer {
  const t = text(visit.language);
  const mail = (name: 'mail' | 'mailAgain') =>
    textInput({
      id: name,
      name,
      label: t(`activate.${name}`),
      value: reach[name],
      error: errorAt(wrong, name),
      type: 'email',
      width: 30,
      autocomplete: 'off',
      spellcheck: false,
    });
  return page({
    title: t('activate.title'),
    hasErrors: wrong.length > 0,
    body: html`${backLink({ text: t('back.home'), href: officePaths.home })} ${summaryOf(t('error.summary'), wrong)}
      <h1 class="govuk-heading-xl">${t('activate.title')}</h1>
      <p class="govuk-body-l">${t('activate.lead')}</p>
      <form method="post" action="${officePaths.activate}" novalidate>
        ${visit.csrfField} ${identityFields(visit, typed, wrong)}
        ${radios({
          name: 'waarvoor',
          label: t('activate.purpose'),
          value: reach.purpose,
          choices: purposes.map((value) => ({ value, label: t(`activate.purpose.${value}`) })),
        })}
        ${mail('mail')} ${mail('mailAgain')}
        ${textInput({
          id: 'phone',
          name: 'phone',
          label: t('activate.phone'),
          hint: t('activate.phone.hint'),
          value: reach.phone,
          error: errorAt(wrong, 'phone'),
          type: 'tel',
          width: 20,
          autocomplete: 'off',
        })}
        ${radios({
          name: 'taal',
          label: t('activate.language'),
          value: reach.language,
          choices: languages.map((value) => ({ value, label: t(`activate.language.${value}`) })),
        })}
        ${button({ text: t('activate.go') })}
      </form>`,
  });
}
