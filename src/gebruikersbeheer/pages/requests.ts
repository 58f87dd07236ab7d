import { moment } from '#belgian/moment.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { dateErrorHref, dateInput } from '#web/components/date-input.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { link } from '#web/components/link.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { select } from '#web/components/select.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { table } from '#web/components/table.ts';
import { textArea } from '#web/components/text-area.ts';
import { html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type Answer } from '#web/visit.ts';
import { answerRequestOf, forwardRequest, reachOf, type AnswerRequest, type AnswerVerdict } from '../answer-request.ts';
import { text } from '../messages/index.ts';
import { paths, patterns } from '../paths.ts';
import { powerOver } from '../rules/powers.ts';
import { asTyped, dateTyped, readDate, type DateTyped } from '../rules/right-form.ts';
import { openRequests, requestById, type RequestRow } from '../store/requests.ts';
import type { Giver } from '../managers-of.ts';
import { whoMayGive } from '../who-may-give.ts';
import { inCompany, isUuid, notFound, uuidParam, type ManagerVisit, type PageDeps } from './in-company.ts';
import { mayNotManagePage } from './may-not-manage-page.ts';
import { contextsList, rightName } from './right-facts.ts';
import { whatIsSeen } from './what-is-seen.ts';

type Field = 'tot' | 'reden' | 'naar';

interface Shown {
  readonly request: RequestRow;
  readonly others: readonly Giver[];
  readonly until: DateTyped;
  readonly reason: string;
  readonly errors: ReadonlyMap<Field, string>;
  readonly rightId: string;
}

/** The requests that wait for an answer of this manager: approve, refuse with a reason, or forward. */
export function requestPages(deps: PageDeps): readonly PageRoute[] {
  const { parts } = deps;
  const answer = answerRequestOf(parts);
  const forward = forwardRequest(parts);
  const givers = whoMayGive(parts);
  const mine = ({ powers, acting }: ManagerVisit, request: RequestRow): boolean =>
    powerOver(powers, reachOf(request, acting)).covered;
  const found = async (manager: ManagerVisit): Promise<RequestRow | null> => {
    const { number } = manager.company;
    const id = uuidParam(manager.visit, 'id');
    if (id === null) return null;
    const request = await parts.db.look({ company: number }, (tx) => requestById(tx, id));
    return request !== null && mine(manager, request) ? request : null;
  };
  const show = async (manager: ManagerVisit, request: RequestRow, own: Partial<Shown> = {}): Promise<Answer> => {
    const { company, today, powers, acting } = manager;
    const all = await givers(company.number, reachOf(request, acting), today);
    const others = all.filter(
      ({ address, power: { under } }) =>
        address !== null && under !== null && !powers.some((one) => one.under === under),
    );
    const shown = { request, others, until: asTyped(null), reason: '', errors: new Map(), rightId: parts.uuid() };
    return view(manager, { ...shown, ...own });
  };
  const answered = async (
    manager: ManagerVisit,
    request: RequestRow,
    given: AnswerRequest['answer'],
    own: Partial<Shown>,
  ): Promise<Answer> => {
    const { visit, actor, company } = manager;
    const verdict = await answer({ actor, company: company.number, id: request.id, at: visit.now, answer: given });
    if (verdict.ok) return redirect(`${paths.requests(company.number)}?beantwoord=${given.kind}`);
    return refused(deps, manager, verdict, (message) =>
      show(manager, request, { ...own, errors: new Map([['tot' as const, message]]) }),
    );
  };
  return [
    inCompany(deps, { method: 'GET', path: patterns.requests }, async (manager) => {
      const { number } = manager.company;
      const bounds = manager.powers.map((power) => power.bounds);
      const open = await parts.db.look({ company: number }, (tx) => openRequests(tx, number, bounds));
      return list(
        manager,
        open.filter((request) => mine(manager, request)),
      );
    }),
    inCompany(deps, { method: 'GET', path: patterns.request }, async (manager) => {
      const request = await found(manager);
      return request === null ? notFound(manager.visit) : show(manager, request);
    }),
    inCompany(deps, { method: 'POST', path: patterns.approveRequest }, async (manager) => {
      const request = await found(manager);
      if (request === null) return notFound(manager.visit);
      const { form, language } = manager.visit;
      const until = dateTyped(form, 'tot');
      const read = readDate(until);
      if (read === 'not-a-date') {
        const errors = new Map([['tot' as const, text(language)('give.error.not-a-date', {})]]);
        return show(manager, request, { until, errors });
      }
      const given = form.get('recht') ?? '';
      const rightId = isUuid(given) ? given : parts.uuid();
      return answered(manager, request, { kind: 'approve', until: read, rightId }, { until });
    }),
    inCompany(deps, { method: 'POST', path: patterns.refuseRequest }, async (manager) => {
      const request = await found(manager);
      if (request === null) return notFound(manager.visit);
      const reason = (manager.visit.form.get('reden') ?? '').trim().slice(0, 1_000);
      const errors = new Map([['reden' as const, text(manager.visit.language)('requests.error.no-reason')]]);
      if (reason === '') return show(manager, request, { errors });
      return answered(manager, request, { kind: 'refuse', reason }, { reason });
    }),
    inCompany(deps, { method: 'POST', path: patterns.forwardRequest }, async (manager) => {
      const { visit, actor, company } = manager;
      const request = await found(manager);
      if (request === null) return notFound(visit);
      const to = (visit.form.get('naar') ?? '').slice(0, 100);
      if (await forward(actor, company.number, request.id, to, visit.now)) {
        return redirect(`${paths.requests(company.number)}?beantwoord=forward`);
      }
      const errors = new Map([['naar' as const, text(visit.language)('requests.error.no-manager')]]);
      return show(manager, request, { errors });
    }),
  ];
}

async function refused(
  { btbUrl }: PageDeps,
  { visit }: ManagerVisit,
  verdict: Extract<AnswerVerdict, { ok: false }>,
  again: (message: string) => Promise<Answer>,
): Promise<Answer> {
  const t = text(visit.language);
  switch (verdict.because) {
    case 'may-not-manage':
      return mayNotManagePage(visit, verdict.why, btbUrl);
    case 'not-found':
    case 'not-yours':
      return notFound(visit);
    case 'answered':
      return page({
        status: 409,
        title: t('requests.meanwhile.title'),
        body: html`<h1 class="govuk-heading-l">${t('requests.meanwhile.title')}</h1>
          <p class="govuk-body">
            ${t(`requests.meanwhile.${verdict.request.state}`, { by: verdict.request.answered_by_name ?? '' })}
          </p>`,
      });
    case 'may-not-give':
      return again(t(`copy.because.${verdict.why.because}`));
  }
}

function list({ visit, company, acting }: ManagerVisit, requests: readonly RequestRow[]): Answer {
  const { language } = visit;
  const t = text(language);
  const answered = visit.query.get('beantwoord');
  const done = (['approve', 'refuse', 'forward'] as const).find((kind) => kind === answered);
  const title = t('requests.title', { company: company.name });
  return page({
    title,
    wide: true,
    body: html`${backLink({ text: t('back.people'), href: paths.company(company.number) })}
      ${done === undefined ? '' : notificationBanner({ title: t('banner.done'), text: t(`requests.done.${done}`), success: true })}
      <h1 class="govuk-heading-l">${title}</h1>
      ${table({
        id: 'aanvragen',
        caption: t('requests.caption'),
        captionHidden: true,
        columns: (['name', 'right', 'asked'] as const).map((column) => ({
          label: t(`requests.column.${column}`),
        })),
        rows: requests.map((one) => [
          // What is done stands under the name: on a narrow screen the first column is what is seen.
          html`${one.given_name} ${one.family_name}<p class="govuk-body-s">${link({
            text: t('requests.look'),
            href: paths.request(company.number, one.id),
            label: `${t('requests.look')}: ${one.given_name} ${one.family_name}`,
          })}</p>`,
          html`<strong>${rightName(acting, one.code, language)}</strong>
            ${contextsList(one.every_context ? 'every' : one.contexts, acting.establishments, language)}`,
          moment(one.asked_at, language),
        ]),
        empty: emptyState({ title: t('requests.none.title'), text: t('requests.none') }),
      })}`,
  });
}

function view(manager: ManagerVisit, { request, others, until, reason, errors, rightId }: Shown): Answer {
  const { visit, company, acting } = manager;
  const { language } = visit;
  const t = text(language);
  const name = `${request.given_name} ${request.family_name}`;
  const title = t('requests.one', { name });
  const contexts = request.every_context ? 'every' : request.contexts;
  const at = (path: (number: typeof company.number, id: string) => string): string => path(company.number, request.id);
  const facts = summaryList([
    { key: t('preview.right'), value: rightName(acting, request.code, language) },
    { key: t('requests.why'), value: request.reason },
    { key: t('person.email'), value: request.email },
    { key: t('requests.asked'), value: moment(request.asked_at, language) },
  ]);
  if (request.state !== 'open') {
    return page({
      title,
      body: html`${backLink({ text: t('requests.back'), href: paths.requests(company.number) })}
        <h1 class="govuk-heading-l">${title}</h1>
        ${facts}
        <p class="govuk-body">${t(`requests.meanwhile.${request.state}`, { by: request.answered_by_name ?? '' })}</p>`,
    });
  }
  return page({
    title,
    hasErrors: errors.size > 0,
    body: html`${backLink({ text: t('requests.back'), href: paths.requests(company.number) })}
      ${errorSummary({
        title: t('errors.title'),
        errors: Array.from(errors, ([field, message]) => ({
          text: message,
          href: field === 'tot' ? dateErrorHref({ name: 'tot' }) : `#${field}`,
        })),
      })}
      <h1 class="govuk-heading-l">${title}</h1>
      ${facts} ${whatIsSeen(manager, name, request.code, contexts)}
      <form method="post" action="${at(paths.approveRequest)}" novalidate>
        ${visit.csrfField}
        <input type="hidden" name="recht" value="${rightId}" />
        ${dateInput({
          name: 'tot',
          label: t('give.until'),
          hint: t('requests.until.hint'),
          labels: { day: t('date.day'), month: t('date.month'), year: t('date.year') },
          values: until,
          error: errors.get('tot'),
        })}
        ${button({ text: t('requests.approve') })}
      </form>
      <h2 class="govuk-heading-m">${t('requests.or-refuse')}</h2>
      <form method="post" action="${at(paths.refuseRequest)}" novalidate>
        ${visit.csrfField}
        ${textArea({ name: 'reden', label: t('requests.refuse.reason'), hint: t('requests.refuse.hint'), value: reason, error: errors.get('reden'), maxlength: 1_000 })}
        ${button({ text: t('requests.refuse'), kind: 'warning' })}
      </form>
      ${
        others.length === 0
          ? ''
          : html`<h2 class="govuk-heading-m">${t('requests.or-forward')}</h2>
              <form method="post" action="${at(paths.forwardRequest)}" novalidate>
                ${visit.csrfField}
                ${select({
                  name: 'naar',
                  label: t('requests.forward.to'),
                  error: errors.get('naar'),
                  options: others.map(({ name: other, power }) => ({ value: power.under ?? '', label: other })),
                })}
                ${button({ text: t('requests.forward'), kind: 'secondary' })}
              </form>`
      }`,
  });
}
