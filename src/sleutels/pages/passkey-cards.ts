import { moment } from '#belgian/moment.ts';
import { linkButton } from '#web/components/link-button.ts';
import { link } from '#web/components/link.ts';
import { summaryCard } from '#web/components/summary-card.ts';
import { tag } from '#web/components/tag.ts';
import { html, type Html } from '#web/html.ts';
import type { Language } from '#web/languages.ts';
import { keyTitle } from '../key-title.ts';
import { text } from '../messages/index.ts';
import type { OwnKey } from '../store/own-keys.ts';
import { keyActions, keyFacts } from './key-facts.ts';
import { aboutTheKey } from './more-info.ts';
import { keyPaths, paths } from './paths.ts';

/** Each passkey that somebody has, and the way to one more. @param offered can passkeys be added here? */
export function passkeyCards(held: readonly OwnKey[], offered: boolean, language: Language): Html {
  const t = text(language);
  if (held.length > 0) {
    return html`${held.map((key) => card(key, language))}
    ${offered ? linkButton({ text: t('passkey.card.more'), href: paths.addPasskey, kind: 'secondary' }) : null}`;
  }
  if (!offered) return html``;
  return summaryCard({
    title: t('key.passkey'),
    actions: aboutTheKey(t, 'passkey'),
    rows: [
      { key: t('mine.state'), value: tag({ text: t('passkey.card.none'), state: 'over' }) },
      { key: t('mine.do'), value: link({ text: t('passkey.card.add'), href: paths.addPasskey }) },
    ],
  });
}

function card(key: OwnKey, language: Language): Html {
  const t = text(language);
  const blocked = key.blocked_at !== null;
  const { rename, block, remove, release } = keyPaths(key.id);
  const actions = [
    link({ text: t('passkey.card.rename'), href: rename }),
    blocked ? link({ text: t('key.release'), href: release }) : link({ text: t('key.block'), href: block }),
    link({ text: t('key.remove'), href: remove }),
  ];
  return summaryCard({
    title: keyTitle(key, language),
    actions: aboutTheKey(t, 'passkey'),
    rows: [
      ...keyFacts(key, language),
      { key: t('passkey.card.kept'), value: kept(key, language) },
      keyActions(actions, language),
    ],
  });
}

/** One device or more: what somebody must protect besides this passkey. */
function kept({ backup_eligible, backed_up, backup_changed_at }: OwnKey, language: Language): Html {
  const t = text(language);
  const where = backup_eligible === true ? (backed_up === true ? 'elsewhere' : 'here') : 'device';
  return html`${t(`passkey.kept.${where}`)}
  ${backup_changed_at === null ? null : t('passkey.kept.since', { when: moment(backup_changed_at, language) })}`;
}
