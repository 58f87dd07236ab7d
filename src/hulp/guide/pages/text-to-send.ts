import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';
import { guidePaths } from '../paths.ts';
import type { Because } from '../rules/access-chain.ts';
import type { GuideDeps } from './guide-deps.ts';

/** What people mend themselves is sent to nobody. */
type OwnRepair = 'unknown-company' | 'own-invitation' | 'no-key' | 'weak-key';

export interface ToSend {
  readonly because: Because;
  readonly number: EnterpriseNumber;
  readonly company: string;
  /** The day that belongs to the reason, in words; '' where none does. */
  readonly date: string;
  /** Who sends it; '' when that is not known. */
  readonly person: string;
}

/** What somebody sends to whoever mends the link, in their own voice; null where they mend it themselves. */
export function textToSend({ urls }: Pick<GuideDeps, 'urls'>, sent: ToSend, language: Language): string | null {
  const { because, number, company, date, person } = sent;
  if (isOwnRepair(because)) return null;
  const t = text(language);
  const there = mendedAt(urls, because, number);
  return t('send.text', {
    lacks: t(`send.lacks.${because}`, { company, date }),
    there: there === null ? '' : `${there.href}\n`,
    link: new URL(guidePaths.chainOf(number), urls.hulp).href,
    person,
  });
}

const isOwnRepair = (because: Because): because is OwnRepair =>
  because === 'unknown-company' || because === 'own-invitation' || because === 'no-key' || because === 'weak-key';

/** The page on which who reads it does what is asked; null where that is no page of ours. */
function mendedAt(urls: GuideDeps['urls'], because: Exclude<Because, OwnRepair>, number: EnterpriseNumber): URL | null {
  switch (because) {
    case 'not-accepted':
      return new URL('/uitnodigingen', urls.btb);
    case 'undecided-representative':
      return new URL(`/uitzondering/nieuw?onderneming=${number}`, urls.btb);
    case 'ceased':
    case 'no-representative':
    case 'not-recognised':
    case 'not-yet-recognised':
    case 'suspended':
    case 'nobody-in-charge':
      return null;
    case 'no-relation':
    case 'relation-over':
    case 'relation-not-begun':
    case 'right-not-given':
    case 'right-ended':
    case 'right-not-begun':
    case 'no-context':
    case 'no-recognised-place':
      return new URL(`/ondernemingen/${number}`, urls.gebruikersbeheer);
  }
}
