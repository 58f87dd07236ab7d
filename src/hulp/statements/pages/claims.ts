import { details } from '#web/components/details.ts';
import { tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import type { PublicPage } from '#web/site.ts';
import { claims, type Claim } from '../claims.ts';
import { text } from '../messages/index.ts';
import { statementPage } from './statement-page.ts';

const colour = { yes: 'good', partly: 'attention', not: 'over' } as const;

/** What we say that we meet, whether it is so, and what proves it. */
export const claimsPage = (): PublicPage =>
  statementPage('claims', ({ language }) => {
    const t = text(language);
    const counted = (state: Claim['state']): number => claims.filter((one) => one.state === state).length;
    return {
      lead: t('claims.lead'),
      body: html`<p class="govuk-body">${t('claims.how-to-read')}</p>
        <p class="govuk-body">
          ${t('claims.count', { yes: counted('yes'), partly: counted('partly'), not: counted('not') })}
        </p>
        ${claims.map((claim) => shown(claim, language))}`,
    };
  });

function shown(claim: (typeof claims)[number], language: Language): Html {
  const t = text(language);
  return html`<section class="claim">
    <h2 class="govuk-heading-s claim__title">${t(`claim.${claim.id}`)}</h2>
    <p class="claim__state">${tag({ text: t(`claims.state.${claim.state}`), state: colour[claim.state] })}</p>
    <p class="govuk-body">${t(`claim.${claim.id}.how`)}</p>
    ${proofs(claim, language)}
  </section>`;
}

function proofs({ tests, measured = [] }: Claim, language: Language): Html | null {
  if (tests.length + measured.length === 0) return null;
  const t = text(language);
  const item = (kind: string, name: string): Html => html`<li>${kind} <code class="claim__proof">${name}</code></li>`;
  return details({
    summary: t('claims.proof'),
    content: html`<ul class="govuk-list">
      ${tests.map((name) => item(t('claims.proof.test'), name))}
      ${measured.map((name) => item(t('claims.proof.measured'), name))}
    </ul>`,
  });
}
