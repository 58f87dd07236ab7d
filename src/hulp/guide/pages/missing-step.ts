import { formatLocalDate } from '#belgian/local-date.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { copyText } from '#web/components/copy-text.ts';
import { linkButton } from '#web/components/link-button.ts';
import { link } from '#web/components/link.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { mailDraft } from '#web/mail-draft.ts';
import type { Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import type { ChainRead } from '../read-chain.ts';
import type { Fixer, Step } from '../rules/access-chain.ts';
import type { GuideDeps } from './guide-deps.ts';
import type { KeyNames } from './step-notes.ts';
import { textToSend } from './text-to-send.ts';
import { timeOf, whereTo } from './where-to.ts';

type Broken = Pick<Extract<Step, { state: 'missing' }>, 'because' | 'fixer'>;

/** Roles of people in the company, whom somebody from outside it does not get to know. */
const insiders: readonly Fixer[] = [
  'chief-access-manager',
  'access-manager',
  'head-local-administrator',
  'local-administrator',
  'legal-representative',
];

/** The broken link: why, who mends it, what to do, how long it takes, and a text to send. */
export function missingStep(
  deps: GuideDeps,
  visit: Visit,
  chain: ChainRead,
  { number, company }: { readonly number: EnterpriseNumber; readonly company: string },
  { because, fixer }: Broken,
  keyNames: KeyNames,
): Html {
  const { language } = visit;
  const t = text(language);
  const { why, who, what } = missingFacts(chain, { because, fixer }, keyNames, language);
  const go = whereTo(deps, { because, fixer, company: number, targetGroup: chain.known.targetGroup }, language);
  const person = visit.person === null ? '' : `${visit.person.givenName} ${visit.person.familyName}`;
  const date = dayOf(because, chain, language);
  const body = fixer === 'self' ? null : textToSend(deps, { because, number, company, date, person }, language);
  return html`<p class="govuk-body"><strong>${why}</strong></p>
    <p class="govuk-body">${who}</p>
    <p class="govuk-body">${what}</p>
    <p class="govuk-hint">${t(`time.${timeOf(because, fixer)}`)}</p>
    ${linkButton({ text: t(go.label), href: go.href })}
    ${
      body === null
        ? null
        : html`${copyText({
            id: 'doorsturen',
            label: t('send.label'),
            text: body,
            rows: 12,
            copy: t('send.copy'),
            copied: t('send.copied'),
          })}
          <p class="govuk-body">${link({ text: t('send.mail'), href: mailDraft(t('send.subject', { company }), body) })}</p>`
    }`;
}

/** What is broken in sentences: why, who mends it as far as this visitor may know, and what to do. */
export function missingFacts(
  chain: ChainRead,
  { because, fixer }: Broken,
  keyNames: KeyNames,
  language: Language,
): { readonly why: string; readonly who: string; readonly what: string } {
  const t = text(language);
  const outsider = chain.sees !== 'company' && insiders.includes(fixer);
  const role = t(outsider ? 'fixer.whoever-manages' : `fixer.${fixer}`);
  const names = outsider ? [] : namesOf(fixer, chain.known);
  const values = { date: dayOf(because, chain, language), keys: keyNames(keysAsked(chain), language) };
  const gives = because.startsWith('right-') || because.startsWith('no-relation') || because === 'relation-over';
  return {
    why: t(`because.${because}`, values),
    who: names.length === 0 ? role : t('fixer.names', { fixer: role, names: names.join(', ') }),
    what: t(fixer === 'self' && gives ? 'what.self' : `what.${because}`),
  };
}

function namesOf(fixer: Fixer, known: ChainRead['known']): readonly string[] {
  const list = fixer === 'legal-representative' ? known.representatives : insiders.includes(fixer) ? known.givers : [];
  return list.slice(0, 5);
}

/** The keys that somebody's rights ask for. */
const keysAsked = ({ known }: ChainRead): readonly string[] => [
  ...new Set(known.rights.flatMap(({ state, keys }) => (state.state === 'active' ? (keys ?? []) : []))),
];

/** The day that belongs to a reason; '' where none does. */
function dayOf(because: Broken['because'], { known }: ChainRead, language: Language): string {
  const { recognition, rights } = known;
  if (recognition?.state === 'not-yet') return formatLocalDate(recognition.from, language);
  if (recognition?.state === 'suspended') return formatLocalDate(recognition.since, language);
  const days = rights.flatMap(({ state }) => {
    if (because === 'right-ended') return 'since' in state ? [state.since] : [];
    return because === 'right-not-begun' && state.state === 'not-yet' ? [state.from] : [];
  });
  const day = because === 'right-ended' ? days.toSorted().at(-1) : days.toSorted()[0];
  return day === undefined ? '' : formatLocalDate(day, language);
}
