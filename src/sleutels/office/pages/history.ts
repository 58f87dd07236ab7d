import { moment } from '#belgian/moment.ts';
import { backLink } from '#web/components/back-link.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { pageLinks, pageNumber } from '#web/components/page-links.ts';
import { table } from '#web/components/table.ts';
import { tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import type { SignedInPage } from '#web/site.ts';
import { page, type SignedInVisit } from '#web/visit.ts';
import { documentText } from '../document-text.ts';
import { text } from '../messages/index.ts';
import { historyOf, type Done } from '../store/history.ts';
import type { AsWorker } from '../worker.ts';
import { asStaff } from './as-staff.ts';
import { officePaths } from './paths.ts';

const aPage = 50;

/** What the office of the visitor did: every colleague sees what the others do. */
export const historyPage = (asWorker: AsWorker): SignedInPage =>
  asStaff(asWorker, { method: 'GET', path: officePaths.history }, async (visit, worker, tx) => {
    const t = text(visit.language);
    const number = pageNumber(visit.query.get('pagina'));
    const shown = { most: aPage, skip: (number - 1) * aPage };
    const { list, count } = await historyOf(tx, worker.office, shown, visit.now);
    return page({
      title: t('history.title'),
      wide: true,
      body: html`${backLink({ text: t('back.home'), href: officePaths.home })}
        <h1 class="govuk-heading-xl">${t('history.title')}</h1>
        <p class="govuk-body-l">${t('history.lead')}</p>
        ${table({
          id: 'history',
          caption: t('history.title'),
          captionHidden: true,
          columns: (['what', 'who', 'document', 'by', 'when', 'outcome'] as const).map((name) => ({
            label: t(`history.${name}`),
          })),
          rows: list.map((one) => [
            t(one.what === 'activation' ? 'history.activation' : `request.${one.what}`),
            `${one.given_name} ${one.family_name}`,
            documentText(visit.language, one.document),
            one.by,
            moment(one.at, visit.language),
            outcomeOf(visit, one),
          ]),
          empty: emptyState({ title: t('history.empty.title'), text: t('history.empty') }),
        })}
        ${pageLinks({
          label: t('history.pages'),
          page: number,
          pages: Math.ceil(count / aPage),
          href: (to) => `${officePaths.history}?pagina=${to}`,
          previous: t('pages.previous'),
          next: t('pages.next'),
          one: (to) => t('pages.one', { number: to }),
        })}`,
    });
  });

const states = { given: 'waiting', used: 'good', approved: 'good', refused: 'over', lapsed: 'over' } as const;

const outcomeOf = (visit: SignedInVisit, { outcome, decider }: Done): Html =>
  tag({ text: text(visit.language)(`history.${outcome}`, { name: decider ?? '' }), state: states[outcome] });
