import { formatLocalDate } from '#belgian/local-date.ts';
import { maskInsz } from '#belgian/insz.ts';
import { moment } from '#belgian/moment.ts';
import { html, type Html } from '#web/html.ts';
import { backLink } from '#web/components/back-link.ts';
import { emptyState } from '#web/components/empty-state.ts';
import { linkButton } from '#web/components/link-button.ts';
import { link } from '#web/components/link.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { summaryCard } from '#web/components/summary-card.ts';
import { summaryList } from '#web/components/summary-list.ts';
import type { PageRoute } from '#web/site.ts';
import { page } from '#web/visit.ts';
import { holderAddresses } from '../holder-addresses.ts';
import type { Parts } from '../parts.ts';
import { differenceText } from '../difference-text.ts';
import { text } from '../messages/index.ts';
import { overlap } from '../rules/contexts.ts';
import type { Extent } from '../rules/difference.ts';
import { isRenewable } from '../rules/renewed-until.ts';
import { seenPersonById, type RelatedPersonRow } from '../store/relations.ts';
import { contextsOf, rightsOfRelations, type RightRow } from '../store/rights.ts';
import { beyondTaskText, isBeyondTask } from './beyond-task.ts';
import { inCompany, notFound, uuidParam, type ManagerVisit, type PageDeps } from './in-company.ts';
import { paths, patterns } from '../paths.ts';
import { contextsList, rightName, stateTag, untilText } from './right-facts.ts';

/** One person of the company: who it is, the rights that were given, and the way to give or end one. */
export const person = ({ parts, ...deps }: PageDeps): PageRoute =>
  inCompany({ parts, ...deps }, { method: 'GET', path: patterns.person }, async (manager) => {
    const { visit, company, sees, actor } = manager;
    const id = uuidParam(visit, 'relation');
    const found =
      id === null
        ? null
        : await parts.db.transaction({ company: company.number }, async (tx) => {
            const related = await seenPersonById(tx, company.number, id, { sees, actor: actor.id });
            return related === null
              ? null
              : { related, rights: await rightsOfRelations(tx, company.number, [related.id]) };
          });
    if (found === null) return notFound(visit);
    const rights = found.rights.filter((one) => sees === 'every' || overlap(contextsOf(one), sees));
    const beyond = new Map<string, string>();
    for (const right of rights) {
      if (right.ended_at === null && isBeyondTask(manager, right)) {
        beyond.set(right.id, await beyondTaskText({ parts, ...deps }, manager, right));
      }
    }
    const reached = (await holderAddresses(parts)(company.number, [found.related.id])).size > 0;
    return view(manager, parts, { related: found.related, rights, reached, beyond });
  });

interface Shown {
  readonly related: RelatedPersonRow;
  readonly rights: readonly RightRow[];
  /** Whether an address is known at which they are told. */
  readonly reached: boolean;
  /** Of rights that go further than the visitor's task: who may change or end them. */
  readonly beyond: ReadonlyMap<string, string>;
}

function view(manager: ManagerVisit, parts: Parts, shown: Shown) {
  const { visit, company } = manager;
  const { related, rights } = shown;
  const t = text(visit.language);
  const name = `${related.given_name} ${related.family_name}`;
  const current = rights.filter((right) => right.ended_at === null);
  const ended = rights.filter((right) => right.ended_at !== null);
  return page({
    title: name,
    body: html`${backLink({ text: t('back.people'), href: paths.company(company.number) })} ${banner(manager, shown, name)}
      <h1 class="govuk-heading-l">${name}</h1>
      ${summaryList([
        { key: t('person.insz'), value: maskInsz(parts.vault.open(related.insz_sealed)) },
        { key: t('person.kind'), value: t(`kind.${related.kind}`) },
        { key: t('person.function'), value: related.function_title ?? t('not-known') },
        { key: t('person.email'), value: related.email ?? t('not-known') },
        ...(related.email === null ? [] : [{ key: t('person.language'), value: t(`language.${related.language}`) }]),
        { key: t('person.phone'), value: related.phone ?? t('not-known') },
        { key: t('person.since'), value: formatLocalDate(related.start_date, visit.language) },
        ...(related.end_date === null
          ? []
          : [{ key: t('person.end'), value: formatLocalDate(related.end_date, visit.language) }]),
      ])}
      <p class="govuk-body">${link({ text: t('relation.link'), href: paths.relation(company.number, related.id) })}</p>
      <p class="govuk-body">${link({ text: t('explain.link', { name: related.given_name }), href: paths.explain(company.number, related.id) })}</p>
      <h2 class="govuk-heading-m">${t('person.rights')}</h2>
      ${
        current.length === 0
          ? emptyState({
              title: t('person.no-right.title'),
              text: t('person.no-right', { name: related.given_name }),
              action: linkButton({ text: t('give.title'), href: paths.give(company.number, related.id) }),
            })
          : html`${current.map((right) => card(manager, right, shown.beyond.get(right.id)))}
            ${linkButton({ text: t('person.another'), href: paths.give(company.number, related.id), kind: 'secondary' })}`
      }
      <ul class="govuk-list">
        <li>${link({ text: t('copy.link', { name: related.given_name }), href: paths.copy(company.number, related.id) })}</li>
        ${current.length === 0 ? '' : html`<li>${link({ text: t('cover.link', { name: related.given_name }), href: paths.cover(company.number, related.id) })}</li>`}
      </ul>
      ${
        manager.acting.management.targetGroup === 'LB' && manager.powers.some(({ bounds }) => bounds.mayAppoint)
          ? html`<p class="govuk-body">${link({ text: t('name.title', { name }), href: paths.name(company.number, related.id) })}</p>`
          : ''
      }
      ${
        ended.length === 0
          ? ''
          : html`<h2 class="govuk-heading-m">${t('person.ended')}</h2>
              <ul class="govuk-list govuk-list--bullet">
                ${ended.map((right) => html`<li>${endedLine(manager, right, rights)}</li>`)}
              </ul>`
      }`,
  });
}

function banner({ visit }: ManagerVisit, { rights, reached }: Shown, name: string): Html {
  const t = text(visit.language);
  const say = (what: string): Html => notificationBanner({ title: t('banner.done'), text: what, success: true });
  const given = visit.query.get('gegeven');
  if (given !== null && rights.some((right) => right.id === given && right.ended_at === null)) {
    return say(t(reached ? 'person.given.mailed' : 'person.given', { name }));
  }
  const changed = visit.query.get('gewijzigd') ?? visit.query.get('verlengd');
  if (changed !== null && rights.some((right) => right.id === changed && right.ended_at === null)) {
    return say(t(visit.query.has('verlengd') ? 'person.renewed' : 'person.changed', { name }));
  }
  if (visit.query.has('bewaard')) return say(t('relation.saved'));
  if (visit.query.has('gekopieerd')) return say(t('person.copied', { name }));
  const linked = visit.query.get('gekoppeld');
  if (linked === 'nieuw') return say(t('person.linked', { name }));
  return linked === 'al'
    ? notificationBanner({ title: t('banner.note'), text: t('person.linked.already', { name }) })
    : html``;
}

function card({ visit, company, today, acting }: ManagerVisit, right: RightRow, beyond: string | undefined): Html {
  const { language } = visit;
  const t = text(language);
  const givenAt = moment(right.given_at, language);
  const renewing = isRenewable(right.until_date, today)
    ? link({ text: t('renew.short'), href: paths.renew(company.number, right.id) })
    : '';
  return summaryCard({
    title: rightName(acting, right.code, language),
    ...(beyond === undefined
      ? {
          actions: html`${renewing}${link({ text: t('change.button'), href: paths.change(company.number, right.id) })}${link({ text: t('end.button'), href: paths.end(company.number, right.id) })}`,
        }
      : {}),
    rows: [
      { key: t('right.contexts'), value: contextsList(contextsOf(right), acting.establishments, language) },
      ...(right.from_date > today ? [{ key: t('right.from'), value: formatLocalDate(right.from_date, language) }] : []),
      { key: t('right.duration'), value: untilText(right.until_date, language) },
      { key: t('right.state'), value: stateTag(right, today, language) },
      { key: t('right.given'), value: t('right.given.by', { by: right.given_by_name, at: givenAt }) },
      ...(beyond === undefined ? [] : [{ key: t('beyond.key'), value: beyond }]),
    ],
  });
}

function endedLine({ visit, company, acting }: ManagerVisit, right: RightRow, all: readonly RightRow[]): Html {
  const t = text(visit.language);
  const at = right.ended_at === null ? '' : moment(right.ended_at, visit.language);
  const name = rightName(acting, right.code, visit.language);
  const next = all.find(({ replaces }) => replaces === right.id);
  const extent = (of: RightRow): Extent => ({ contexts: contextsOf(of), until: of.until_date });
  const what = [
    t(`person.ended.${right.end_reason ?? 'ended'}`, { right: name, at, by: right.ended_by_name ?? '' }),
    ...(next === undefined ? [] : differenceText(extent(right), extent(next), acting.establishments, visit.language)),
  ].join(' ');
  if (right.end_state === null) return html`${what}`;
  const state = t(`end.state.${right.end_state ?? 'pending'}`);
  return html`${what} ${link({ text: state, href: paths.right(company.number, right.id) })}`;
}
