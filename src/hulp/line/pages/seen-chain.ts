import { steps } from '#web/components/steps.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { text as guideText } from '../../guide/messages/index.ts';
import { missingFacts } from '../../guide/pages/missing-step.ts';

import { stepNotes, type KeyNames } from '../../guide/pages/step-notes.ts';
import { stepTag } from '../../guide/pages/step-tag.ts';
import type { ChainRead } from '../../guide/read-chain.ts';
import { text } from '../messages/index.ts';

/** The chain exactly as the access guide shows it to the caller, without anything to press: to look, and nothing else. */
export function seenChainPart(chain: ChainRead, keyNames: KeyNames, language: Language): Html {
  const t = guideText(language);
  return html`<h2 class="govuk-heading-m">${text(language)('follow.chain')}</h2>
    <p class="govuk-body">${text(language)('follow.chain.what')}</p>
    ${steps(
      chain.steps.map((step) => ({
        title: t(`link.${step.link}`),
        state: stepTag(step, chain, language),
        who: t(step.link === 'manager' && chain.known.targetGroup === 'LB' ? 'who.manager.local' : `who.${step.link}`),
        current: step.state === 'missing',
        content:
          step.state === 'missing'
            ? sentences(missingFacts(chain, step, keyNames, language))
            : html`${stepNotes(step, chain, language, keyNames).map((note) => html`<p class="govuk-body">${note}</p>`)}`,
      })),
    )}`;
}

const sentences = ({ why, who, what }: ReturnType<typeof missingFacts>): Html =>
  html`<p class="govuk-body"><strong>${why}</strong></p>
    <p class="govuk-body">${who}</p>
    <p class="govuk-body">${what}</p>`;
