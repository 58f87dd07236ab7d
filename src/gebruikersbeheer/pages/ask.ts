import { formatEnterpriseNumber, parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { button } from '#web/components/button.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { radios } from '#web/components/radios.ts';
import { textArea } from '#web/components/text-area.ts';
import { textInput } from '#web/components/text-input.ts';
import { html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type Answer, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import { askRight } from '../ask-right.ts';
import type { KnownEstablishment } from '../below.ts';
import { text } from '../messages/index.ts';
import { paths } from '../paths.ts';
import { rightText } from '../rules/right-text.ts';
import { readAskLink, type AskLink } from '../rules/ask-form.ts';
import type { RightOfCatalogue } from '../rules/catalogue-right.ts';
import { everyEstablishment, readContexts } from '../rules/right-form.ts';
import { catalogueRights } from '../store/catalogue.ts';
import { actorOf } from './actor-of.ts';
import { isUuid, type PageDeps } from './in-company.ts';
import { withoutNumberPage } from './may-not-manage-page.ts';

type Field = 'onderneming' | 'welk' | 'vestiging' | 'email' | 'reden';
type Errors = ReadonlyMap<Field, string>;

interface Typed {
  readonly company: string;
  readonly code: string;
  readonly contexts: readonly string[];
  readonly email: string;
  readonly reason: string;
}

interface Shown {
  readonly link: AskLink;
  readonly catalogue: readonly RightOfCatalogue[];
  readonly company: { readonly number: EnterpriseNumber; readonly name: string } | null;
  readonly establishments: readonly KnownEstablishment[];
  readonly typed: Typed;
  readonly errors: Errors;
  readonly id: string;
}

/** Ask for a right oneself: from the link of an application, or from here. */
export function askPages(deps: PageDeps): readonly PageRoute[] {
  const { parts } = deps;
  const ask = askRight(parts);
  const start = async (
    visit: SignedInVisit,
  ): Promise<{ link: AskLink; catalogue: readonly RightOfCatalogue[] } | null> => {
    const catalogue = await parts.db.look({}, catalogueRights);
    const read = readAskLink(visit.query, catalogue);
    return read.ok ? { link: read.link, catalogue } : null;
  };
  /** First the company; with it the establishments can be chosen. */
  const companyOf = async (number: string): Promise<Pick<Shown, 'company' | 'establishments'>> => {
    const parsed = parseEnterpriseNumber(number);
    const found = parsed.ok ? await parts.kbo.company(parsed.number) : null;
    if (!parsed.ok || found === null) return { company: null, establishments: [] };
    const establishments = await parts.kbo.establishmentsOf(parsed.number);
    return { company: { number: parsed.number, name: found.name }, establishments };
  };
  return [
    {
      method: 'GET',
      path: paths.ask,
      access: 'signed-in',
      handle: async (visit) => {
        const from = await start(visit);
        if (from === null) return wrongLink(visit);
        const number = visit.query.get('onderneming') ?? from.link.organisation ?? '';
        const known = await companyOf(number);
        const t = text(visit.language);
        const errors = new Map<Field, string>();
        if (known.company === null && (number !== '' || visit.query.has('onderneming'))) {
          errors.set('onderneming', t(number.trim() === '' ? 'ask.error.company-empty' : 'ask.error.no-company'));
        }
        const contexts = from.link.context === null ? [] : [from.link.context];
        const typed = { company: number, code: from.link.codes[0] ?? '', contexts, email: '', reason: '' };
        return form(visit, { ...from, ...known, typed, errors, id: parts.uuid() });
      },
    },
    {
      method: 'POST',
      path: paths.ask,
      access: 'signed-in',
      handle: async (visit): Promise<Answer> => {
        const actor = actorOf(visit.person);
        if (actor === null) return withoutNumberPage(visit);
        const from = await start(visit);
        if (from === null) return wrongLink(visit);
        const field = (name: string, longest: number): string => (visit.form.get(name) ?? '').trim().slice(0, longest);
        const typed: Typed = {
          company: field('onderneming', 20),
          code: from.link.codes.length === 1 ? (from.link.codes[0] ?? '') : field('welk', 100),
          contexts: visit.form.getAll('vestiging').slice(0, 1_000),
          email: field('email', 254),
          reason: field('reden', 1_000),
        };
        const known = await companyOf(typed.company);
        const t = text(visit.language);
        const numbers = known.establishments.map(({ number }) => number);
        const contexts = readContexts(typed.contexts, numbers);
        const errors = new Map<Field, string>();
        if (known.company === null) errors.set('onderneming', t('ask.error.no-company'));
        if (!from.link.codes.includes(typed.code)) errors.set('welk', t('give.error.no-right'));
        if (contexts === 'no-context' || contexts === 'foreign-context') {
          errors.set('vestiging', t(`give.error.${contexts}`));
        }
        if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.email)) errors.set('email', t('link.error.email-wrong'));
        if (typed.reason === '') errors.set('reden', t('ask.error.no-reason'));
        const given = visit.form.get('aanvraag') ?? '';
        const id = isUuid(given) ? given : parts.uuid();
        const shown = { ...from, ...known, typed, errors, id };
        if (errors.size > 0 || known.company === null || (typeof contexts === 'string' && contexts !== 'every')) {
          return form(visit, shown);
        }
        const { givenName, familyName } = visit.person;
        const { email, reason, code } = typed;
        const command = { id, actor: { ...actor, givenName, familyName }, company: known.company.number };
        const { language, now: at } = visit;
        const verdict = await ask({ ...command, code, contexts, email, language, reason, at });
        if (verdict.ok) return redirect(`${paths.ownRequests}?gevraagd=${verdict.nobodyYet ? 'niemand' : 'ja'}`);
        const refused = t(`ask.error.${verdict.because}`);
        return form(visit, { ...shown, errors: new Map([['welk' as const, refused]]) });
      },
    },
  ];
}

function wrongLink(visit: SignedInVisit): PageAnswer {
  const t = text(visit.language);
  return page({
    status: 400,
    title: t('ask.wrong.title'),
    body: html`<h1 class="govuk-heading-l">${t('ask.wrong.title')}</h1>
      <p class="govuk-body">${t('ask.wrong')}</p>
      <p class="govuk-body"><a class="govuk-link" href="${paths.askFrom}">${t('ask.wrong.next')}</a></p>`,
  });
}

function form(visit: SignedInVisit, shown: Shown): PageAnswer {
  const { link, catalogue, company, establishments, typed, errors, id } = shown;
  const t = text(visit.language);
  const here = `${paths.ask}?${visit.query.toString()}`;
  const summary = errorSummary({
    title: t('errors.title'),
    errors: Array.from(errors, ([field, message]) => ({ text: message, href: `#${field}` })),
  });
  const top = html`${summary}
    <h1 class="govuk-heading-l">${t('ask.title')}</h1>
    <p class="govuk-body">${t('ask.lead')}</p>`;
  if (company === null) {
    return page({
      title: t('ask.title'),
      hasErrors: errors.size > 0,
      body: html`${top}
        <form method="get" action="${paths.ask}" novalidate>
          ${Array.from(visit.query)
            .filter(([name]) => name !== 'onderneming')
            .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
          ${textInput({
            name: 'onderneming',
            label: t('ask.company'),
            hint: t('ask.company.hint'),
            value: typed.company,
            error: errors.get('onderneming'),
            figures: true,
            width: 20,
            maxlength: 20,
          })}
          ${button({ text: t('next') })}
        </form>`,
    });
  }
  return page({
    title: t('ask.title'),
    hasErrors: errors.size > 0,
    body: html`${top}
      <form method="post" action="${here}" novalidate>
        ${visit.csrfField}
        <input type="hidden" name="aanvraag" value="${id}" />
        <input type="hidden" name="onderneming" value="${company.number}" />
        <p class="govuk-body"><strong>${company.name}</strong> <span class="figures">${formatEnterpriseNumber(company.number)}</span></p>
        ${radios({
          name: 'welk',
          label: t('give.which'),
          value: typed.code,
          error: errors.get('welk'),
          choices: catalogue
            .filter(({ code }) => link.codes.includes(code))
            .map(({ code }) => {
              const { name, opens } = rightText(catalogue, code, visit.language);
              return { value: code, label: name, hint: t('give.which.opens', { opens }) };
            }),
        })}
        ${checkboxes({
          name: 'vestiging',
          label: t('give.contexts'),
          values: typed.contexts,
          error: errors.get('vestiging'),
          choices: [
            { value: everyEstablishment, label: t('give.every') },
            ...establishments.map(({ number, name }) => ({ value: number, label: name })),
          ],
        })}
        ${textArea({ name: 'reden', label: t('ask.reason'), hint: t('ask.reason.hint'), value: typed.reason, error: errors.get('reden'), maxlength: 1_000 })}
        ${textInput({ name: 'email', type: 'email', label: t('ask.email'), hint: t('ask.email.hint'), value: typed.email, error: errors.get('email'), autocomplete: 'email', maxlength: 254, spellcheck: false })}
        ${button({ text: t('ask.button') })}
      </form>`,
  });
}
