import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { link } from '#web/components/link.ts';
import { html, type Html } from '#web/html.ts';
import { inLanguage } from '#web/in-language.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import type { Role } from '../rules/guide-form.ts';
import type { HiddenLink } from '../rules/what-is-seen.ts';
import type { GuideDeps } from './guide-deps.ts';
import { whereTo, type timeOf, type WhereTo } from './where-to.ts';

interface How {
  readonly how: Parameters<ReturnType<typeof text>>[0];
  /** null: it goes with another step. */
  readonly time: ReturnType<typeof timeOf> | null;
  readonly go: WhereTo | null;
}

interface Asked {
  readonly company: EnterpriseNumber;
  /** What somebody says they are there; null: they did not say. */
  readonly role: Role | null;
}

/**
 * A step whose state this visitor may not see: what somebody in their role does there in any company, how long that takes,
 * and where. The same for every company, so that it tells nothing about this one.
 */
export function hiddenStep(deps: GuideDeps, asked: Asked, step: HiddenLink, language: Language): Html {
  const t = text(language);
  const { how, time, go } = howOf(deps, asked, step, language);
  return html`<p class="govuk-body">${t(`general.${step}`)} ${t(how)}</p>
    ${time === null ? null : html`<p class="govuk-hint">${t(`time.${time}`)}</p>`}
    ${go === null ? null : html`<p class="govuk-body">${link({ text: t(go.label), href: go.href })}</p>`}`;
}

function howOf(deps: GuideDeps, { company, role }: Asked, step: HiddenLink, language: Language): How {
  const manages = role === 'representative' || role === 'manager';
  const there = (because: 'not-recognised' | 'no-key' | 'no-relation'): WhereTo => {
    const fixer = manages ? 'self' : 'chief-access-manager';
    return whereTo(deps, { because, fixer, company, targetGroup: 'EA' }, language);
  };
  switch (step) {
    case 'recognition':
      return { how: 'how.recognition', time: 'authority', go: there('not-recognised') };
    case 'manager':
      return {
        how: role === 'representative' ? 'how.manager.representative' : 'how.manager',
        time: 'self',
        go: { label: 'go.btb', href: inLanguage(deps.urls.btb, language) },
      };
    case 'key':
      return { how: 'how.key', time: 'self', go: there('no-key') };
    case 'relation':
      return {
        how: manages ? 'how.relation.manages' : role === 'external' ? 'how.relation.external' : 'how.relation',
        time: manages ? 'self' : 'colleague',
        go: there('no-relation'),
      };
    case 'right':
      return { how: manages ? 'how.right.manages' : 'how.right', time: null, go: null };
    case 'entry':
      return { how: 'how.entry', time: null, go: { label: 'go.zone', href: inLanguage(deps.urls.zone, language) } };
  }
}
