import { insetText } from '#web/components/inset-text.ts';
import { tag } from '#web/components/tag.ts';
import { warningText } from '#web/components/warning-text.ts';
import { html, type Html } from '#web/html.ts';
import type { PageRoute } from '#web/site.ts';
import { page, redirect, type Answer, type PageAnswer, type SignedInVisit } from '#web/visit.ts';
import { formatEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { formatLocalDate } from '#belgian/local-date.ts';
import type { Db } from '#store/database.ts';
import { entryOf, type Entry, type Inside } from './entry.ts';
import { text } from './messages/index.ts';
import { confirmedAt } from './profile/store.ts';

export interface InsidePage {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Shown before the first confirmation too: the confirmation itself. */
  readonly beforeConfirmation?: true;
  readonly handle: (visit: SignedInVisit, inside: Inside) => Promise<Answer>;
}

/** A page inside the zone: who may not enter (any more) reads why, and who enters for the first time confirms first. */
export const insidePage =
  (db: Db) =>
  ({ method, path, beforeConfirmation, handle }: InsidePage): PageRoute => ({
    method,
    path,
    access: 'signed-in',
    handle: async (visit) => {
      const entry = await entryOf(db, visit.person, visit.now);
      if (!entry.permitted) return refusedPage(visit, entry);
      const { inside } = entry;
      if (beforeConfirmation !== true && (await db.look(inside.scope, (tx) => confirmedAt(tx, inside))) === null) {
        return redirect('/welkom');
      }
      // Whoever may only look changes nothing, whatever the page; their own first confirmation is no change of the company.
      if (method === 'POST' && beforeConfirmation !== true && inside.changing.establishments.length === 0) {
        return onlyLooksPage(visit, inside);
      }
      return withNotice(visit, inside, await handle(visit, inside));
    },
  });

/** After a withdrawal every page says so, and so it does to whoever may only look. */
function withNotice(visit: SignedInVisit, { access, changing }: Inside, answer: Answer): Answer {
  if (answer.kind !== 'page') return answer;
  const t = text(visit.language);
  if (access.access === 'full') {
    if (changing.establishments.length > 0) return answer;
    return { ...answer, body: html`${insetText(t('look.notice'))}${answer.body}` };
  }
  const since = formatLocalDate(access.since, visit.language);
  const notice: Html = warningText({ text: t('withdrawn.notice', { since }), label: t('withdrawn.label') });
  return { ...answer, body: html`${notice}${answer.body}` };
}

function onlyLooksPage(visit: SignedInVisit, { company, access }: Inside): PageAnswer {
  const t = text(visit.language);
  const withdrawn = access.access === 'full' ? null : formatLocalDate(access.since, visit.language);
  return page({
    status: 403,
    refusal: { because: withdrawn === null ? 'only-looks' : 'withdrawn', company: company.number },
    title: t('look.title'),
    body: html`<h1 class="govuk-heading-l">${t('look.title')}</h1>
      <p class="govuk-body">
        ${withdrawn === null ? t('look.what', { company: company.name }) : t('withdrawn.notice', { since: withdrawn })}
      </p>
      ${withdrawn === null ? html`<p class="govuk-body">${t('look.next')}</p>` : ''}`,
  });
}

function refusedPage(visit: SignedInVisit, { company, decision }: Extract<Entry, { permitted: false }>): PageAnswer {
  const t = text(visit.language);
  const date = (value: Parameters<typeof formatLocalDate>[0] | null): string =>
    value === null ? t('refused.openEnd') : formatLocalDate(value, visit.language);
  const why = {
    'no-organisation': () => t('refused.no-organisation'),
    'no-establishment': () => t('refused.no-establishment'),
    'not-recognised': () => t('refused.not-recognised'),
    'not-yet-recognised': () =>
      t('refused.not-yet-recognised', { from: 'from' in decision ? date(decision.from) : '' }),
    suspended: () =>
      t('refused.suspended', {
        since: 'since' in decision ? date(decision.since) : '',
        until: 'until' in decision ? date(decision.until) : '',
      }),
  }[decision.because]();
  return page({
    status: 403,
    refusal: { because: decision.because, company: company?.number ?? null },
    title: t('refused.title'),
    body: html`<h1 class="govuk-heading-l">${t('refused.title')}</h1>
      ${
        company === null
          ? ''
          : html`<p class="govuk-body">
            ${company.name} <span class="figures">${formatEnterpriseNumber(company.number)}</span>
            ${tag({ text: t('refused.tag'), state: 'bad' })}
          </p>`
      }
      <p class="govuk-body-l">${why}</p>
      <p class="govuk-body">${t(`refused.next.${decision.because}`)}</p>`,
  });
}
