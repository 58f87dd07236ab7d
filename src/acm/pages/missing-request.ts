import { formatEnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { MissingLink } from '#gebruikersbeheer/index.ts';
import type { Language } from '#web/languages.ts';
import { mailDraft } from '#web/mail-draft.ts';
import type { ClientDossier } from '../clients/dossier.ts';
import { text } from '../messages/index.ts';
import type { PageParts } from './parts.ts';

export interface Request {
  readonly missing: MissingLink;
  readonly application: string;
  /** The day that belongs to the reason, in words; '' where none does. */
  readonly since: string;
  /** Who asks. */
  readonly person: string;
  /** null: too many this hour. */
  readonly reference: string | null;
}

/** What somebody sends to whoever can help, in their own voice, with where that is done; and the same as a mail. */
export function missingRequest(
  links: PageParts['links'],
  { missing, application, since, person, reference }: Request,
  language: Language,
): { readonly text: string; readonly mail: string } {
  const t = text(language);
  const { company, because, whoCanHelp } = missing;
  const name = company?.name ?? '';
  const body = t('missing.request', {
    application,
    company:
      company === undefined ? t('missing.company.unknown') : `${name} (${formatEnterpriseNumber(company.number)})`,
    link: t(`lacks.${because}`, { company: name, since }),
    what: t(`ask.${whoCanHelp}`),
    there: whereMended(links, missing).href,
    guide: new URL(company === undefined ? '/toegang' : `/toegang/${company.number}`, links.hulp).href,
    person,
    reference: reference ?? '–',
  });
  const subject = t('missing.mail.subject', { application });
  return { text: body, mail: mailDraft(subject, body) };
}

/** Where whoever can help does so; of that company when one is known. */
export function whereMended(
  { btb, gebruikersbeheer }: PageParts['links'],
  { company, whoCanHelp }: Pick<MissingLink, 'company' | 'whoCanHelp'>,
): URL {
  if (whoCanHelp === 'legal-representative') return btb;
  return company === undefined ? gebruikersbeheer : new URL(`/ondernemingen/${company.number}`, gebruikersbeheer);
}

/** The form by which somebody asks for the right that opens this application (facts: access chain 4). */
export function askAddress(
  { gebruikersbeheer }: PageParts['links'],
  { company, whoCanHelp }: Pick<MissingLink, 'company' | 'whoCanHelp'>,
  capacities: Exclude<ClientDossier['capacities'], 'person'>,
): URL {
  const address = new URL('/aanvraag', gebruikersbeheer);
  address.searchParams.set('dg', whoCanHelp === 'head-local-administrator' ? 'LB' : 'EA');
  address.searchParams.set('ec', capacities.right);
  if (company !== undefined) address.searchParams.set('oc', company.number);
  return address;
}
