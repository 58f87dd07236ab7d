import { moment } from '#belgian/moment.ts';
import { link } from '#web/components/link.ts';
import { summaryCard } from '#web/components/summary-card.ts';
import { tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { isCode, mainKind, mainKinds, type CodeKind, type KeyKind, type MainKind } from '../key-kind.ts';
import { text } from '../messages/index.ts';
import type { Overview } from '../my-keys.ts';
import type { OwnKey } from '../store/own-keys.ts';
import { keyActions, keyFacts } from './key-facts.ts';
import { aboutTheKey } from './more-info.ts';
import { passkeyCards } from './passkey-cards.ts';
import { keyPaths, paths } from './paths.ts';

/** What there is to do with a key that somebody has not got yet; a card or an account appears by using it. */
const activatePath: Readonly<Record<CodeKind, string>> = { csamtotp: paths.newApp, csamsms: paths.phone };

/**
 * Every key that exists: those that somebody has with their state, the others with the way to them.
 * @param passkeys can passkeys be added here?
 */
export const keyCards = (overview: Overview | null, passkeys: boolean, language: Language): Html =>
  html`${mainKinds.map((kind) => {
    const held = (overview?.keys ?? []).filter((key) => mainKind(key.kind) === kind);
    if (kind === 'passkey') return passkeyCards(held, passkeys, language);
    return held.length === 0
      ? missingCard(kind, language)
      : held.map((key) => (key.kind === 'passkey' ? null : heldCard(key.kind, key, language)));
  })}`;

/** Passkeys have cards of their own: there can be several. */
type OneKind = Exclude<KeyKind, 'passkey'>;

function heldCard(kind: OneKind, key: OwnKey, language: Language): Html {
  const t = text(language);
  const blocked = key.blocked_at !== null;
  const actions = blocked
    ? [link({ text: t('key.release'), href: keyPaths(key.id).release })]
    : [
        ...(isCode(kind) ? [link({ text: t(`key.replace.${kind}`), href: activatePath[kind] })] : []),
        link({ text: t('key.block'), href: keyPaths(key.id).block }),
        link({ text: t('key.remove'), href: keyPaths(key.id).remove }),
      ];
  return summaryCard({
    title: t(`key.${kind}`),
    actions: aboutTheKey(t, kind),
    rows: [...keyFacts(key, language), keyActions(actions, language)],
  });
}

function missingCard(kind: Exclude<MainKind, 'passkey'>, language: Language): Html {
  const t = text(language);
  return summaryCard({
    title: t(`key.${kind}`),
    actions: aboutTheKey(t, kind),
    rows: [
      { key: t('mine.state'), value: tag({ text: t('key.state.missing'), state: 'over' }) },
      {
        key: t('mine.do'),
        value: isCode(kind)
          ? link({ text: t(`key.activate.${kind}`), href: activatePath[kind] })
          : t(`key.get.${kind}`),
      },
    ],
  });
}

/** Cards and accounts that were removed: they open nothing until they are let in again. */
export function removedCards(removed: readonly OwnKey[], language: Language): Html | null {
  if (removed.length === 0) return null;
  const t = text(language);
  return html`<h2 class="govuk-heading-m">${t('mine.removed.title')}</h2>
    <ul class="govuk-list">
      ${removed.map(
        (key) =>
          html`<li>
            ${t('mine.removed.one', { key: t(`key.${key.kind}`), when: moment(key.ended_at ?? key.activated_at, language) })}
            ${link({ text: t('key.release'), href: keyPaths(key.id).release })}
          </li>`,
      )}
    </ul>`;
}
