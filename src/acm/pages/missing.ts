import { copyText } from '#web/components/copy-text.ts';
import { linkButton } from '#web/components/link-button.ts';
import { steps } from '#web/components/steps.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { brusselsDate, formatLocalDate } from '#belgian/local-date.ts';
import type { Person } from '#sleutels/index.ts';
import type { Tag } from '#web/components/tag.ts';
import { html } from '#web/html.ts';
import { inLanguage } from '#web/in-language.ts';
import { guideAddress, guideText, refusalNote } from '#web/refusals/refusal-note.ts';
import { page, type Answer, type Visit } from '#web/visit.ts';
import { rightsThatOpen } from '../clients/dossier.ts';
import { text } from '../messages/index.ts';
import { askAddress, missingRequest, whereMended } from './missing-request.ts';
import type { PageParts } from './parts.ts';
import type { SignInContext } from './sign-in-context.ts';

/** Somebody proved who they are and has no capacity here: which link is missing, who can mend it, and what to send them. */
export async function missingPage(
  parts: PageParts,
  visit: Visit,
  { uid, dossier }: SignInContext,
  person: Person,
): Promise<Answer> {
  const t = text(visit.language);
  if (dossier.capacities === 'person') throw new Error('an application for persons has no missing capacity');
  const missing = await parts.rights.explainMissing(person.insz, rightsThatOpen(dossier), brusselsDate(visit.now));
  const company = missing.company?.number ?? null;
  const { because } = missing;
  const reference = await parts.keepRefusal(
    { application: dossier.clientId, sub: person.sub, because, company, address: visit.address },
    visit.now,
  );
  const application = dossier.name;
  const since = missing.since === undefined ? '' : formatLocalDate(missing.since, visit.language);
  const self = missing.whoCanHelp === 'self';
  const fullName = `${person.givenName} ${person.familyName}`;
  const related = missing.because !== 'no-work-relation' && missing.unlinked !== true;
  const done: Tag = { text: t('chain.done'), state: 'good' };
  const lacking: Tag = { text: t('chain.missing'), state: 'bad' };
  const later: Tag = { text: t('chain.later'), state: 'waiting' };
  // Somebody must be appointed first where nobody is in charge; otherwise it is a right to give.
  const appoints = missing.because === 'nobody-in-charge';
  const go = self ? whereMended(parts.links, missing) : askAddress(parts.links, missing, dossier.capacities);
  const sent = missingRequest(
    parts.links,
    { missing, application, since, person: fullName, reference },
    visit.language,
  );
  return page({
    status: 403,
    title: t('missing.title', { application }),
    body: html`<h1 class="govuk-heading-l">${t('missing.title', { application })}</h1>
      <p class="govuk-body-l">${t('missing.intro', { person: fullName })}</p>
      <p class="govuk-body">
        <strong>${t(`because.${because}`, { company: missing.company?.name ?? '', since })}</strong>
      </p>
      ${linkButton({
        text: guideText(visit.language),
        href: guideAddress({ reference, because, company }, parts.links.hulp, visit.language),
        kind: 'secondary',
      })}
      ${summaryList([
        ...(self ? [] : [{ key: t('missing.who'), value: t(`who.${missing.whoCanHelp}`) }]),
        { key: t(self ? 'missing.own' : 'missing.what'), value: t(`what.${missing.whoCanHelp}`) },
      ])}
      ${linkButton({ text: t(self ? 'go.gebruikersbeheer' : 'go.ask'), href: inLanguage(go, visit.language) })}
      <h2 class="govuk-heading-m">${t('missing.chain')}</h2>
      ${steps([
        { title: t('chain.key'), state: done },
        ...(appoints ? [{ title: t('chain.charge'), state: lacking, current: true }] : []),
        { title: t('chain.relation'), state: appoints ? later : related ? done : lacking, current: !related },
        { title: t('chain.right'), state: related && !appoints ? lacking : later, current: related && !appoints },
        { title: t('chain.enter', { application }), state: later },
      ])}
      ${
        self
          ? ''
          : html`${copyText({
              id: 'verzoek',
              label: t('missing.text'),
              text: sent.text,
              rows: 12,
              copy: t('missing.copy'),
              copied: t('missing.copied'),
            })}
            ${linkButton({ text: t('missing.mail'), href: sent.mail, kind: 'secondary' })}`
      }
      ${refusalNote({ reference, because, company }, null, visit.language)}
      <form method="post" action="/aanmelden/${uid}/terug">
        ${visit.csrfField}
        <button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button">${t('back')}</button>
      </form>`,
  });
}
