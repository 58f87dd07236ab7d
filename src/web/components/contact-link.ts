import { href, html, type Html } from '../html.ts';

/** How somebody is reached: a mail address, a telephone number or a web address becomes a link; anything else stays text. */
export function contactLink(contact: string, className = 'govuk-link'): Html {
  const address = /^[^\s@]+@[^\s@]+$/.test(contact) ? `mailto:${contact}` : (telephone(contact) ?? webAddress(contact));
  return address === null ? html`${contact}` : html`<a class="${className}" href="${href(address)}">${contact}</a>`;
}

const webAddress = (contact: string): string | null =>
  /^https?:$/.test(URL.parse(contact)?.protocol ?? '') ? contact : null;

const telephone = (contact: string): string | null =>
  /^\+?[\d\s./()-]{4,}$/.test(contact) ? `tel:${contact.replaceAll(/[^\d+]/g, '')}` : null;
