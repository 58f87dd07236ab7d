import { html, type Html } from '#web/html.ts';
import { text } from '../messages/index.ts';
import { contextsAmong, type Contexts } from '../rules/contexts.ts';
import { rightText } from '../rules/right-text.ts';
import { keyText } from './key-text.ts';
import { establishmentText } from './establishment-text.ts';
import type { ManagerVisit } from './in-company.ts';

/** What somebody will be able to do and see with a right, and what not. */
export function whatIsSeen({ visit, acting }: ManagerVisit, name: string, code: string, contexts: Contexts): Html {
  const t = text(visit.language);
  const seen = contextsAmong(
    contexts,
    acting.establishments.map(({ number }) => number),
  );
  const chosen = acting.establishments.filter(({ number }) => seen.includes(number));
  const others = acting.establishments.filter(({ number }) => !seen.includes(number));
  const { opens } = rightText(acting.catalogue, code, visit.language);
  const keys = acting.catalogue.find((one) => one.code === code)?.keys ?? null;
  return html`<p class="govuk-body">${t('preview.sees', { name, opens })}</p>
    <ul class="govuk-list govuk-list--bullet">
      ${chosen.map((one) => html`<li>${establishmentText(one)}</li>`)}
    </ul>
    ${
      keys === null
        ? ''
        : html`<p class="govuk-body">
            ${t('preview.keys', { keys: keys.map((kind) => keyText(visit.language, kind)).join(', ') })}
          </p>`
    }
    ${contexts === 'every' ? html`<p class="govuk-body">${t('preview.every')}</p>` : ''}
    ${
      others.length === 0
        ? html`<p class="govuk-body">${t('preview.sees-all', { company: acting.companyName })}</p>`
        : html`<p class="govuk-body">${t('preview.sees-not', { name })}</p>
            <ul class="govuk-list govuk-list--bullet">
              ${others.map((one) => html`<li>${establishmentText(one)}</li>`)}
            </ul>`
    }`;
}
