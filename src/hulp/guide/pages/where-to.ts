import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { inLanguage } from '#web/in-language.ts';
import type { Language } from '#web/languages.ts';
import type { Because, Fixer } from '../rules/access-chain.ts';
import type { text } from '../messages/index.ts';
import type { GuideDeps } from './guide-deps.ts';

export interface WhereTo {
  readonly label: Parameters<ReturnType<typeof text>>[0];
  readonly href: string;
}

interface Broken {
  readonly because: Because;
  readonly fixer: Fixer;
  readonly company: EnterpriseNumber;
  readonly targetGroup: 'EA' | 'LB';
}

/** The page on which the missing link is mended, or asked for, in the language of the reader. */
export function whereTo(
  { urls, askedRight }: GuideDeps,
  { because, fixer, company, targetGroup }: Broken,
  language: Language,
): WhereTo {
  const at = (origin: URL, path = ''): string => inLanguage(new URL(path, origin), language);
  switch (because) {
    case 'unknown-company':
      return { label: 'go.kbo', href: at(urls.kbo) };
    case 'ceased':
    case 'no-representative':
      return { label: 'go.kbo.company', href: at(urls.kbo, `/ondernemingen/${company}`) };
    case 'undecided-representative':
      return { label: 'go.btb.request', href: at(urls.btb, `/uitzondering/nieuw?onderneming=${company}`) };
    case 'not-accepted':
    case 'own-invitation':
      return { label: 'go.btb.invitations', href: at(urls.btb, '/uitnodigingen') };
    case 'not-recognised':
    case 'not-yet-recognised':
    case 'suspended':
    case 'nobody-in-charge':
      return { label: 'go.call', href: '/onderwerp/wie-bellen' };
    case 'no-key':
    case 'weak-key':
      return { label: 'go.sleutels', href: at(urls.sleutels) };
    case 'no-relation':
    case 'relation-over':
    case 'relation-not-begun':
    case 'right-not-given':
    case 'right-ended':
    case 'right-not-begun':
    case 'no-context':
    case 'no-recognised-place': {
      if (fixer === 'self') {
        return { label: 'go.gebruikersbeheer', href: at(urls.gebruikersbeheer, `/ondernemingen/${company}`) };
      }
      const asked = new URLSearchParams({ dg: targetGroup, ec: askedRight, oc: company });
      return { label: 'go.ask', href: at(urls.gebruikersbeheer, `/aanvraag?${asked.toString()}`) };
    }
  }
}

/** How long the repair takes, as a text of `time`. */
export function timeOf(because: Because, fixer: Fixer): 'self' | 'colleague' | 'staff' | 'kbo' | 'authority' {
  if (because === 'ceased' || because === 'no-representative') return 'kbo';
  if (fixer === 'recognising-authority') return 'authority';
  if (fixer === 'staff') return 'staff';
  return fixer === 'self' ? 'self' : 'colleague';
}
