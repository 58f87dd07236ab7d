import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { link } from '#web/components/link.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import type { HiddenLink } from '../rules/what-is-seen.ts';
import type { GuideDeps } from './guide-deps.ts';
import { whereTo, type timeOf, type WhereTo } from './where-to.ts';

interface How {
  /** null: it goes with another step. */
  readonly time: ReturnType<typeof timeOf> | null;
  readonly go: WhereTo | null;
}

/**
 * A step whose state this visitor may not see: what is done there in any company, how long that takes, and where. The same
 * for every company, so that it tells nothing about this one.
 */
export function hiddenStep(deps: GuideDeps, company: EnterpriseNumber, step: HiddenLink, language: Language): Html {
  const t = text(language);
  const { time, go } = howOf(deps, company, step);
  return html`<p class="govuk-body">${t(`general.${step}`)} ${t(`how.${step}`)}</p>
    ${time === null ? null : html`<p class="govuk-hint">${t(`time.${time}`)}</p>`}
    ${go === null ? null : html`<p class="govuk-body">${link({ text: t(go.label), href: go.href })}</p>`}`;
}

function howOf(deps: GuideDeps, company: EnterpriseNumber, step: HiddenLink): How {
  const there = (because: 'not-recognised' | 'no-key' | 'no-relation'): WhereTo =>
    whereTo(deps, { because, fixer: 'chief-access-manager', company, targetGroup: 'EA' });
  switch (step) {
    case 'recognition':
      return { time: 'authority', go: there('not-recognised') };
    case 'manager':
      return { time: 'self', go: { label: 'go.btb', href: deps.urls.btb.href } };
    case 'key':
      return { time: 'self', go: there('no-key') };
    case 'relation':
      return { time: 'colleague', go: there('no-relation') };
    case 'right':
      return { time: null, go: null };
    case 'entry':
      return { time: null, go: { label: 'go.zone', href: deps.urls.zone.href } };
  }
}
