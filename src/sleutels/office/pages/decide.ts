import { formatInsz, parseInsz } from '#belgian/insz.ts';
import { formatPhoneNumber, parsePhoneNumber } from '#belgian/phone-number.ts';
import { moment } from '#belgian/moment.ts';
import type { Seal } from '#keys/sealed.ts';
import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { insetText } from '#web/components/inset-text.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { html } from '#web/html.ts';
import type { SignedInPage } from '#web/site.ts';
import { page, redirect, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import { documentText } from '../document-text.ts';
import { text } from '../messages/index.ts';
import type { Decided, Requests } from '../requests.ts';
import { mayDecide } from '../rules/may-decide.ts';
import { factsOf, findRequest, type OfficeRequest } from '../store/requests.ts';
import type { AsWorker } from '../worker.ts';
import { asStaff } from './as-staff.ts';
import { isRequestId, officePaths } from './paths.ts';

/** The second of four eyes. */
export function decidePages(asWorker: AsWorker, requests: Requests, contacts: Seal): readonly SignedInPage[] {
  const path = officePaths.decide;
  return [
    asStaff(asWorker, { method: 'GET', path }, async (visit, worker, tx) => {
      const id = visit.params['id'] ?? '';
      const request = isRequestId(id) ? await findRequest(tx, id) : null;
      if (request === null || request.office !== worker.office) return refusal(visit, 'unknown');
      const decision = mayDecide(worker, factsOf(request), visit.now);
      if (!decision.permitted) return refusal(visit, decision.because);
      return question(visit, request, contacts.open(request.details_sealed));
    }),
    asStaff(asWorker, { method: 'POST', path }, async (visit, worker, tx) => {
      const id = visit.params['id'] ?? '';
      if (!isRequestId(id)) return refusal(visit, 'unknown');
      const outcome = visit.form.get('besluit') === 'goedkeuren' ? 'approved' : 'refused';
      const decided = await requests.decide(tx, worker, id, outcome, visit.now);
      return decided.ok ? redirect(officePaths.home) : refusal(visit, decided.because);
    }),
  ];
}

function refusal(visit: SignedInVisit, because: Extract<Decided, { ok: false }>['because']): PageAnswer {
  const t = text(visit.language);
  return page({
    status: because === 'unknown' ? 404 : 409,
    title: t('decide.not.title'),
    body: html`${backLink({ text: t('back.home'), href: officePaths.home })}
      <h1 class="govuk-heading-xl">${t('decide.not.title')}</h1>
      <p class="govuk-body">${t(`decide.not.${because}`)}</p>`,
  });
}

function question(visit: SignedInVisit, request: OfficeRequest, detail: string): PageAnswer {
  const t = text(visit.language);
  const shown = request.kind === 'merge' ? request.other_name : detailText(detail);
  return page({
    title: t('decide.title'),
    body: html`${backLink({ text: t('back.home'), href: officePaths.home })}
      <h1 class="govuk-heading-xl">${t('decide.title')}</h1>
      ${summaryList([
        { key: t('requests.what'), value: t(`request.${request.kind}`) },
        { key: t('requests.who'), value: `${request.given_name} ${request.family_name}` },
        ...(shown === null
          ? []
          : [{ key: t(request.kind === 'merge' ? 'decide.merge' : 'decide.detail'), value: shown }]),
        { key: t('decide.document'), value: documentText(visit.language, request.document) },
        { key: t('requests.by'), value: request.proposer },
        { key: t('requests.when'), value: moment(request.proposed_at, visit.language) },
      ])}
      ${request.kind === 'merge' ? insetText(t('decide.merge.warning')) : null}
      <form method="post" action="${officePaths.decide.replace(':id', request.id)}">
        ${visit.csrfField}
        <div class="govuk-button-group">
          ${button({ text: t('decide.approve'), name: 'besluit', value: 'goedkeuren' })}
          ${button({ text: t('decide.refuse'), name: 'besluit', value: 'weigeren', kind: 'secondary' })}
        </div>
      </form>`,
  });
}

/** A telephone number or a national number as people write it; null when there is nothing to show. */
function detailText(detail: string): string | null {
  if (detail === '') return null;
  const phone = detail.startsWith('+') ? parsePhoneNumber(detail) : null;
  if (phone?.ok === true) return formatPhoneNumber(phone.number);
  const insz = parseInsz(detail);
  return insz.ok ? formatInsz(insz.insz) : null;
}
