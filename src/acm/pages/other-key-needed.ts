import { html, type Html } from '#web/html.ts';
import type { Visit } from '#web/visit.ts';
import type { OpenCapacity } from '../capacity.ts';
import { text } from '../messages/index.ts';
import { keyChoices } from './choose-key.ts';
import { keyKindOf } from './key-names.ts';
import type { KeyKind } from '#sleutels/index.ts';
import type { SignInContext } from './sign-in-context.ts';

/** Organisations for which the rights ask for another key than the one that was used, and the keys to go on with. */
export function otherKeyNeeded(
  visit: Visit,
  { uid, dossier, offered, acr, troubled }: SignInContext & { readonly troubled: readonly KeyKind[] },
  barred: readonly OpenCapacity[],
  isWholePage: boolean,
): Html {
  const t = text(visit.language);
  const used = acr === undefined ? null : keyKindOf(acr);
  const needed = new Set(barred.flatMap(({ keys }) => keys ?? []));
  const helping = offered.filter((kind) => needed.has(kind));
  const named = (kind: string): string => t(`key.${keyKindOf(kind) ?? 'other'}`);
  return html`${
    isWholePage
      ? html`<h1 class="govuk-heading-l">${t('otherKey.title')}</h1>`
      : html`<h2 class="govuk-heading-m">${t('otherKey.also')}</h2>`
  }
    <p class="govuk-body">${t('otherKey.used', { key: used === null ? t('key.other') : t(`key.${used}`) })}</p>
    <ul class="govuk-list govuk-list--bullet">
      ${barred.map(
        ({ name, keys }) =>
          html`<li>
            ${t('otherKey.needed', { company: name ?? '', keys: (keys ?? []).map(named).join(t('otherKey.or')) })}
          </li>`,
      )}
    </ul>
    ${
      helping.length === 0
        ? html`<p class="govuk-body">${t('otherKey.none', { application: dossier.name })}</p>`
        : html`<p class="govuk-body">${t('otherKey.go')}</p>
            ${keyChoices(visit, uid, helping, troubled)}`
    }
    <form method="post" action="/aanmelden/${uid}/terug">
      ${visit.csrfField}
      <button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button">
        ${t('choose.cancel', { application: dossier.name })}
      </button>
    </form>`;
}
