import { formatEnterpriseNumber, parseEnterpriseNumber, type EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import { backLink } from '#web/components/back-link.ts';
import { insetText } from '#web/components/inset-text.ts';
import { linkButton } from '#web/components/link-button.ts';
import { link } from '#web/components/link.ts';
import { steps } from '#web/components/steps.ts';
import { html, type Html } from '#web/html.ts';
import { inLanguage } from '#web/in-language.ts';
import { signInPath } from '#web/server/session-ended-page.ts';
import type { PublicPage } from '#web/site.ts';
import { page, redirect, type Answer, type Visit } from '#web/visit.ts';
import { text as contactText } from '../../contact/messages/index.ts';
import { contactPaths } from '../../contact/paths.ts';
import { text } from '../messages/index.ts';
import { guidePaths, roleNames } from '../paths.ts';
import type { ChainRead } from '../read-chain.ts';
import { readReference } from '#web/refusals/rules/read-reference.ts';
import { chainLinks, type ChainLink } from '../rules/access-chain.ts';
import { roles, type Role } from '../rules/guide-form.ts';
import type { SeenStep } from '../rules/what-is-seen.ts';
import type { GuideDeps } from './guide-deps.ts';
import { hiddenStep } from './hidden-step.ts';
import { stepTag } from './step-tag.ts';
import { missingStep } from './missing-step.ts';
import { stepNotes, type KeyNames } from './step-notes.ts';

/** Where each role finds the whole explanation. */
const explained: Readonly<Record<Role, string>> = {
  representative: '/onderwerp/wettelijk-vertegenwoordiger',
  manager: '/onderwerp/hoofdtoegangsbeheerder',
  employee: '/onderwerp/medewerker',
  external: '/onderwerp/medewerker',
};

/** The whole chain of one company, as far as the visitor may see it, with the link where it stops. */
export const chainPage = (deps: GuideDeps, keyNames: KeyNames): PublicPage => ({
  method: 'GET',
  path: guidePaths.chain,
  access: 'public',
  handle: async (visit) => {
    const parsed = parseEnterpriseNumber(visit.params['number'] ?? '');
    if (!parsed.ok)
      return redirect(
        `${guidePaths.start}?${new URLSearchParams({ onderneming: (visit.params['number'] ?? '').slice(0, 40) }).toString()}`,
      );
    const { person } = visit;
    const asker = person === null || person.rrn === null ? null : { insz: person.rrn, sub: person.sub };
    const chain = await deps.read(asker, parsed.number, brusselsDate(visit.now));
    return view(deps, visit, parsed.number, chain, keyNames);
  },
});

function view(deps: GuideDeps, visit: Visit, number: EnterpriseNumber, chain: ChainRead, keyNames: KeyNames): Answer {
  const { language } = visit;
  const t = text(language);
  const written = formatEnterpriseNumber(number);
  const company = chain.name ?? written;
  const title =
    chain.name === null
      ? t('guide.company.unknown', { number: written })
      : t('guide.company.of', { name: chain.name, number: written });
  const role = roles.find((one) => roleNames[one] === visit.query.get('rol')) ?? null;
  const reference = readReference(visit.query.get('verwijzing'));
  const refusedAt = reference === null ? null : refusedStep(chain, visit);
  const content = (step: SeenStep): Html => {
    if (step.state === 'missing') return missingStep(deps, visit, chain, { number, company }, step, keyNames);
    if (step.state === 'hidden') return hiddenStep(deps, { company: number, role }, step.link, language);
    const local = step.link === 'manager' && chain.known.targetGroup === 'LB';
    return html`<p class="govuk-body">${t(local ? 'general.manager.local' : `general.${step.link}`)}</p>
      ${stepNotes(step, chain, language, keyNames).map((note) => html`<p class="govuk-body">${note}</p>`)}
      ${
        step.link === 'entry' && step.state === 'done'
          ? linkButton({ text: t('go.zone'), href: inLanguage(deps.urls.zone, language) })
          : null
      }`;
  };
  // Of a number that nobody knows there is nothing more to say.
  const shown = chain.name === null ? chain.steps.filter(({ state }) => state === 'missing') : chain.steps;
  const lead = { public: 'guide.public', own: 'guide.own', company: 'guide.company-view' } as const;
  return page({
    title,
    body: html`${backLink({ text: t('guide.other'), href: guidePaths.start })}
      <h1 class="govuk-heading-l">${title}</h1>
      ${chain.name === null ? null : html`<p class="govuk-body-l">${t(lead[chain.sees])}</p>`}
      ${
        reference === null
          ? null
          : insetText(
              html`${t('guide.reference', { reference })} ${link({
                text: contactText(language)('guide.write'),
                href: `${contactPaths.form}?${new URLSearchParams({ verwijzing: reference }).toString()}`,
              })}`,
            )
      }
      ${visit.person === null && chain.name !== null ? signIn(visit) : null}
      ${chain.name === null ? null : toMissing(chain, language)}
      ${steps(
        shown.map((step) => ({
          id: `stap-${step.link}`,
          title: t(`link.${step.link}`),
          state: stepTag(step, chain, language),
          who: t(
            step.link === 'manager' && chain.known.targetGroup === 'LB' ? 'who.manager.local' : `who.${step.link}`,
          ),
          current: step.state === 'missing',
          content: html`${step.link === refusedAt ? insetText(t('guide.refused-here')) : null}${content(step)}`,
        })),
      )}
      ${role === null ? null : html`<p class="govuk-body">${link({ text: t('guide.read-on'), href: explained[role] })}</p>`}`,
  });
}

/**
 * The step at which somebody was refused. Where something before it must be mended first, it is that: whoever refused did not
 * look at every step.
 */
function refusedStep({ steps: all }: ChainRead, visit: Visit): ChainLink | null {
  const named = chainLinks.find((one) => one === visit.query.get('stap')) ?? null;
  const later = all.some(({ link: at, state }) => at === named && state === 'later');
  return later ? (all.find(({ state }) => state === 'missing')?.link ?? named) : named;
}

/** On a telephone the step that is missing stands far below: what it is, and a way to it. */
function toMissing({ steps: all }: ChainRead, language: Visit['language']): Html | null {
  const t = text(language);
  const missing = all.find(({ state }) => state === 'missing');
  return missing === undefined
    ? null
    : html`<p class="govuk-body">
        ${link({ text: t('guide.to-missing', { step: t(`link.${missing.link}`) }), href: `#stap-${missing.link}` })}
      </p>`;
}

function signIn(visit: Visit): Html {
  const t = text(visit.language);
  return html`${linkButton({
    text: t('guide.sign-in'),
    href: signInPath(visit.path),
  })}
    <p class="govuk-hint">${t('guide.sign-in.hint')}</p>`;
}
