import { formatLocalDate } from '#belgian/local-date.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import type { ChainRead } from '../read-chain.ts';
import type { ChainLink } from '../rules/access-chain.ts';
import type { SeenStep } from '../rules/what-is-seen.ts';

/** The names of keys in a sentence. */
export type KeyNames = (kinds: readonly string[], language: Language) => string;

/** What there is to know about a link that holds, or that nobody needs now; each a sentence. */
export function stepNotes(
  { link, state }: SeenStep,
  { known }: ChainRead,
  language: Language,
  keyNames: KeyNames,
): readonly string[] {
  const t = text(language);
  if (state === 'hidden') return [];
  const names = (list: readonly string[]): string => list.slice(0, most).join(', ');
  const of: Partial<Record<ChainLink, () => readonly string[]>> = {
    recognition: () =>
      known.recognition?.state === 'reading'
        ? [t('note.reading', { date: formatLocalDate(known.recognition.since, language) })]
        : [],
    representative: () => {
      if (known.representatives.length > 0) return [t('note.representatives', { names: names(known.representatives) })];
      if (known.representative === 'undecided') return [t('note.representative.undecided')];
      return known.representative === 'none' ? [t('note.representative.none')] : [];
    },
    manager: () => {
      if (known.givers.length > 0) return [t('note.givers', { names: names(known.givers) })];
      return state === 'not-needed' && known.representatives.length > 0 ? [t('note.manager.not-needed')] : [];
    },
    key: () => (known.keys.length > 0 ? [t('note.keys', { names: keyNames(known.keys, language) })] : []),
    right: () => (state === 'done' ? known.rights.filter((one) => one.state.state === 'active').map(placesOf) : []),
  };
  const placesOf = ({ contexts, until }: ChainRead['known']['rights'][number]): string => {
    const places = names(contexts.map((context) => known.establishments.get(context) ?? context));
    return until === null
      ? t('note.right.every', { places })
      : t('note.right.until', { places, date: formatLocalDate(until, language) });
  };
  return of[link]?.() ?? [];
}

/** More names do not help anybody. */
const most = 10;
