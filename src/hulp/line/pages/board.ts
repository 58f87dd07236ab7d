import { details } from '#web/components/details.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { link } from '#web/components/link.ts';
import { table } from '#web/components/table.ts';
import { tag, type Tag } from '#web/components/tag.ts';
import { shortMoment } from '#belgian/moment.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { SignedInPage } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import { linePaths } from '../paths.ts';
import { boardRows, type BoardRow } from '../rules/board.ts';
import { lookAlongState } from '../rules/look-along.ts';
import { isStuckBecause, scriptNames, scriptOf } from '../rules/scripts.ts';
import { reasonTitle } from './reason-title.ts';
import type { LookAlong } from '../store/look-alongs.ts';
import type { LineDeps } from './line-deps.ts';
import { linePage } from './line-page.ts';
import { lookUpForm } from './look-up-form.ts';
import { stateTag } from './state-tag.ts';

/** The desk of who answers the line: a reference to look up, what is going on, and what to say. Counts only, no persons. */
export const boardPage = (deps: LineDeps): SignedInPage =>
  linePage(deps, { method: 'GET', path: linePaths.board }, async (visit) => {
    const { language, now } = visit;
    const own = await deps.staff.all(visit);
    if (own === null) return null;
    const rows = boardRows(await deps.parts.refusals.counts(now));
    const t = text(language);
    return page({
      title: t('board.title'),
      wide: true,
      body: html`<h1 class="govuk-heading-xl">${t('board.title')}</h1>
        ${lookUpForm(language)}
        <h2 class="govuk-heading-m">${t('board.own')}</h2>
        ${ownRequests(own, language, now)}
        <h2 class="govuk-heading-m">${t('board.refusals')}</h2>
        <p class="govuk-body">${t('board.refusals.what', { time: shortMoment(now, language) })}</p>
        ${linksTable(rows, language)} ${reasonsTable(rows, language)}
        ${details({ summary: t('board.scripts'), content: scriptLinks(language) })}`,
    });
  });

function ownRequests(own: readonly LookAlong[], language: Language, now: Date): Html {
  const t = text(language);
  return table({
    id: 'own',
    caption: t('board.own'),
    captionHidden: true,
    columns: [{ label: t('fact.reference') }, { label: t('fact.asked') }, { label: t('fact.state') }],
    rows: own.map((one) => [
      link({ text: one.reference, href: linePaths.followOf(one.id) }),
      shortMoment(one.askedAt, language),
      stateTag(lookAlongState(one, now), language),
    ]),
    empty: emptyState({ title: t('board.own.none'), text: t('board.own.none.what') }),
  });
}

const trends = { more: 'attention', less: 'good' } as const satisfies Partial<Record<BoardRow['trend'], Tag['state']>>;

const linksTable = (rows: readonly BoardRow[], language: Language): Html => {
  const t = text(language);
  return table({
    id: 'per-link',
    caption: t('board.links'),
    columns: [
      { label: t('board.link') },
      { label: t('board.hour'), numeric: true },
      { label: t('board.four'), numeric: true },
      { label: t('board.day'), numeric: true },
      { label: t('board.before'), numeric: true },
      { label: t('board.trend') },
    ],
    rows: rows.map((row) => [
      t(`at.${row.link}`),
      String(row.lastHour),
      String(row.lastFour),
      String(row.lastDay),
      String(row.dayBefore),
      // Only what differs is said, so that it is seen at once.
      row.trend === 'same' ? '' : tag({ text: t(`trend.${row.trend}`), state: trends[row.trend] }),
    ]),
    empty: html``,
  });
};

function reasonsTable(rows: readonly BoardRow[], language: Language): Html {
  const t = text(language);
  const found = rows.flatMap(({ reasons, link: at }) => reasons.map((reason) => ({ ...reason, at })));
  return table({
    id: 'per-reason',
    caption: t('board.reasons'),
    columns: [
      { label: t('fact.reason') },
      { label: t('board.link') },
      { label: t('board.hour'), numeric: true },
      { label: t('board.four'), numeric: true },
      { label: t('board.day'), numeric: true },
    ],
    rows: found.map(({ because, at, lastHour, lastFour, lastDay }) => [
      isStuckBecause(because)
        ? link({ text: reasonTitle(because, language), href: linePaths.scriptOf(because) })
        : reasonTitle(because, language),
      t(`at.${at}`),
      String(lastHour),
      String(lastFour),
      String(lastDay),
    ]),
    empty: emptyState({ title: t('board.reasons.none'), text: t('board.reasons.none.what') }),
  });
}

/** One line a script, with every reason that it is for. */
const scriptLinks = (language: Language): Html =>
  html`<ul class="govuk-list">
    ${scriptNames.flatMap((name) =>
      Object.keys(scriptOf)
        .filter(isStuckBecause)
        .filter((because) => scriptOf[because] === name)
        .map(
          (because) =>
            html`<li>${link({ text: reasonTitle(because, language), href: linePaths.scriptOf(because) })}</li>`,
        ),
    )}
  </ul>`;
