import { brusselsDate, formatLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { link } from '#web/components/link.ts';
import { pageLinks } from '#web/components/page-links.ts';
import { table } from '#web/components/table.ts';
import { tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { HelpPage } from '../library/help-page.ts';
import type { Library } from '../library/open-library.ts';
import { text } from '../messages/index.ts';
import { reviewState } from '../rules/review-state.ts';
import type { PageFeedback } from '../store/feedback-per-page.ts';
import type { MissedSearch } from '../store/missed-searches.ts';
import type { Remark } from '../store/remarks.ts';
import { paths } from './paths.ts';

/** Where the reader is in the lists. */
export interface StaffLists {
  /** Remarks of this page only; null: of all. */
  readonly of: HelpPage | null;
  readonly remarkPage: number;
  readonly missPage: number;
  readonly rowsPerPage: number;
}

interface Part<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

const address = (
  { of, remarkPage, missPage }: Pick<StaffLists, 'of' | 'remarkPage' | 'missPage'>,
  at: string,
): string =>
  `${paths.staff}?${new URLSearchParams({
    ...(of === null ? {} : { van: of.slug }),
    opmerkingen: String(remarkPage),
    gezocht: String(missPage),
  }).toString()}#${at}`;

/** Every page, with what people answered and by when it must be read again. */
export function pagesTable(
  language: Language,
  pages: readonly HelpPage[],
  said: readonly PageFeedback[],
  today: LocalDate,
): Html {
  const t = text(language);
  return table({
    id: 'per-page',
    caption: t('staff.pages'),
    columns: [
      { label: t('staff.pages.page') },
      { label: t('staff.pages.yes'), numeric: true },
      { label: t('staff.pages.no'), numeric: true },
      { label: t('staff.pages.remarks'), numeric: true },
      { label: t('staff.pages.owner') },
      { label: t('staff.pages.review') },
    ],
    rows: pages.map((one) => {
      const { yes, no, remarks } = said.find(({ page }) => page === one.slug) ?? { yes: 0, no: 0, remarks: 0 };
      const of = address({ of: one, remarkPage: 1, missPage: 1 }, 'remarks');
      const late = reviewState(one.review, today) !== 'in-time';
      return [
        link({ text: one.title, href: paths.pageOf(one.slug) }),
        String(yes),
        String(no),
        remarks === 0
          ? '0'
          : link({
              text: String(remarks),
              href: of,
              label: `${remarks}: ${t('staff.remarks.of', { title: one.title })}`,
            }),
        one.owner,
        html`${formatLocalDate(one.review, language)}
        ${late ? tag({ text: t('staff.pages.overdue'), state: 'attention' }) : null}`,
      ];
    }),
    empty: html``,
  });
}

/** What people wrote, the newest first. */
export function remarksTable(
  language: Language,
  library: Library,
  { total, rows }: Part<Remark>,
  lists: StaffLists,
): Html {
  const t = text(language);
  const { of } = lists;
  return html`${table({
    id: 'remarks',
    caption: of === null ? t('staff.remarks') : t('staff.remarks.of', { title: of.title }),
    columns: [
      { label: t('staff.remarks.date') },
      { label: t('staff.remarks.page') },
      { label: t('staff.remarks.helped') },
      { label: t('staff.remarks.text') },
    ],
    rows: rows.map(({ page, helped, text: said, at }) => [
      formatLocalDate(brusselsDate(at), language),
      library.page(language, page)?.title ?? page,
      t(helped ? 'feedback.yes' : 'feedback.no'),
      html`<span class="help-remark">${said}</span>`,
    ]),
    empty: emptyState({ title: t('staff.remarks.none'), text: t('staff.remarks.none.what') }),
  })}
  ${of === null ? null : html`<p class="govuk-body">${link({ text: t('staff.remarks.all'), href: paths.staff })}</p>`}
  ${links(language, 'remarks', total, lists.remarkPage, lists.rowsPerPage, (to) => address({ ...lists, remarkPage: to }, 'remarks'))}`;
}

/** What people searched and did not find, the most frequent first. */
export function missesTable(language: Language, { total, rows }: Part<MissedSearch>, lists: StaffLists): Html {
  const t = text(language);
  return html`${table({
    id: 'misses',
    caption: t('staff.misses'),
    columns: [
      { label: t('staff.misses.text') },
      { label: t('staff.misses.language') },
      { label: t('staff.misses.times'), numeric: true },
      { label: t('staff.misses.last') },
    ],
    rows: rows.map(({ text: typed, language: of, times, lastAt }) => [
      typed,
      of,
      String(times),
      formatLocalDate(brusselsDate(lastAt), language),
    ]),
    empty: emptyState({ title: t('staff.misses.none'), text: t('staff.misses.none.what') }),
  })}
  <p class="govuk-hint">${t('staff.misses.what')}</p>
  ${links(language, 'misses', total, lists.missPage, lists.rowsPerPage, (to) => address({ ...lists, missPage: to }, 'misses'))}`;
}

function links(
  language: Language,
  of: 'remarks' | 'misses',
  total: number,
  page: number,
  rowsPerPage: number,
  href: (page: number) => string,
): Html {
  const t = text(language);
  return pageLinks({
    label: t(`pages.label.${of}`),
    page,
    pages: Math.ceil(total / rowsPerPage),
    href,
    previous: t('pages.previous'),
    next: t('pages.next'),
    one: (number) => t('pages.one', { number }),
  });
}
