import { insetText } from '#web/components/inset-text.ts';
import { moreInfo } from '#web/components/more-info.ts';
import { tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import { inLanguage } from '#web/in-language.ts';
import { page, type Answer, type Visit } from '#web/visit.ts';
import { mainKind, type KeyKind, type MainKind } from '#sleutels/index.ts';
import { text } from '../messages/index.ts';
import { keyKindOf, keyPath, moreInfoPath } from './key-names.ts';
import type { PageParts } from './parts.ts';
import { recommendedKey } from '../rules/recommended-key.ts';
import { troubledKeys } from '../notices/troubled-keys.ts';
import { hiddenPasskey, shownKeys } from './passkey.ts';
import type { SignInContext } from './sign-in-context.ts';

/** First page of a sign-in: the digital keys that this application accepts and that work here. */
export async function chooseKeyPage(
  parts: Pick<PageParts, 'links' | 'sleutels' | 'notices'>,
  visit: Visit,
  context: SignInContext,
): Promise<Answer> {
  const t = text(visit.language);
  const { uid, dossier } = context;
  const [shown, troubled] = await Promise.all([shownKeys(parts, visit, context), troubledKeys(parts, visit)]);
  return page({
    title: t('choose.title'),
    body: html`<h1 class="govuk-heading-l">${t('choose.title')}</h1>
      <p class="govuk-body-l">${t('choose.for', { application: dossier.name })}</p>
      ${stepUp(visit, context)}
      ${keyChoices(visit, uid, shown, troubled)} ${hiddenPasskey(visit, context, shown)}
      <p class="govuk-body">
        <a class="govuk-link" href="${inLanguage(new URL('/vergeten', parts.links.sleutels), visit.language)}">${t('choose.forgotten')}</a>
      </p>
      <form method="post" action="/aanmelden/${uid}/terug">
        ${visit.csrfField}
        <button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button">
          ${t('choose.cancel', { application: dossier.name })}
        </button>
      </form>`,
  });
}

/**
 * Keys to go on with, each with what it needs.
 * @param troubled those that may not work now
 */
export function keyChoices(visit: Visit, uid: string, offered: readonly KeyKind[], troubled: readonly KeyKind[]): Html {
  const recommended = recommendedKey(offered, troubled);
  return html`<ul class="govuk-list key-choices">
    ${Array.from(new Set(offered.map(mainKind)), (kind) =>
      choice(visit, uid, kind, { recommended: kind === recommended, troubled: troubled.includes(kind) }),
    )}
  </ul>`;
}

/** Somebody is signed in with a key that does not do here: what they asked for waits until they used a stronger one. */
function stepUp(visit: Visit, { usedKey, dossier }: SignInContext): Html | null {
  if (usedKey === null) return null;
  const t = text(visit.language);
  const kind = keyKindOf(usedKey);
  const key = kind === null ? t('key.other') : t(`key.${kind}`);
  return insetText(t('choose.stepUp', { key, application: dossier.name }));
}

/** itsme and a wallet lead elsewhere, so their buttons post: what they start is kept in the database. */
function choice(
  visit: Visit,
  uid: string,
  kind: MainKind,
  { recommended, troubled }: { readonly recommended: boolean; readonly troubled: boolean },
): Html {
  const t = text(visit.language);
  const action = `/aanmelden/${uid}${keyPath[kind]}`;
  const button = html`<button
    type="submit"
    class="govuk-button key-choice__button"
    data-module="govuk-button"
    aria-describedby="key-${kind}-hint"
  >
    ${t(`key.${kind}`)}
  </button>`;
  return html`<li class="key-choice">
    ${
      kind === 'itsme' || kind === 'eidashigh'
        ? html`<form method="post" action="${action}">${visit.csrfField} ${button}</form>`
        : html`<form method="get" action="${action}">${button}</form>`
    }
    <p class="govuk-hint" id="key-${kind}-hint">
      ${t(`choose.hint.${kind}`)}
      ${recommended ? html`${t('choose.unsure')} ${tag({ text: t('choose.recommended'), state: 'good' })}` : null}
      ${troubled ? html`<strong>${t('choose.troubled')}</strong>` : null}
    </p>
    <p class="govuk-body">
      ${moreInfo({
        text: t('choose.moreInfo'),
        href: moreInfoPath[kind],
        about: t('choose.moreInfoAbout', { key: t(`key.${kind}`) }),
      })}
    </p>
  </li>`;
}
