import { brusselsDate } from '#belgian/local-date.ts';
import { formatEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { linkButton } from '#web/components/link-button.ts';
import { link } from '#web/components/link.ts';
import { html, type Html } from '#web/html.ts';
import { signInPath } from '#web/server/session-ended-page.ts';
import type { Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import type { OwnCompanies } from '../own-companies.ts';
import { guidePaths } from '../paths.ts';

/** So many are shown; who has more types the number. */
const most = 20;

/**
 * Whoever signs in needs no number: the companies that are theirs, or the way to sign in.
 * @param refused the reference and step of a refusal, which go along
 */
export async function ownList(
  ownCompanies: OwnCompanies,
  visit: Visit,
  refused: readonly (readonly [string, string])[],
): Promise<Html> {
  const t = text(visit.language);
  const { person } = visit;
  if (person === null) {
    const href = signInPath(visit.path);
    return html`<p class="govuk-body">${t('guide.own.sign-in')}</p>
      ${linkButton({ text: t('guide.own.sign-in.button'), href, kind: 'secondary' })}
      <h2 class="govuk-heading-m">${t('guide.own.or')}</h2>`;
  }
  const found = person.rrn === null ? [] : await ownCompanies(person.rrn, brusselsDate(visit.now));
  return html`<h2 class="govuk-heading-m">${t('guide.own.title')}</h2>
    ${
      found.length === 0
        ? html`<p class="govuk-body">${t('guide.own.none')}</p>`
        : html`<ul class="govuk-list">
            ${found.slice(0, most).map(
              ({ number, name }) =>
                html`<li>
                  ${link({ text: name, href: guidePaths.chainOf(number, null, refused) })}
                  <span class="figures">${formatEnterpriseNumber(number)}</span>
                </li>`,
            )}
          </ul>`
    }
    <h2 class="govuk-heading-m">${t('guide.own.other')}</h2>`;
}
