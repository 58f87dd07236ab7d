import { href, html, type Html } from '../html.ts';

/** How somebody is reached: a mail address or a telephone number becomes a link; anything else stays text. */
export function contactLink(contact: string, className = 'govuk-link'): Html {
  const address = /^[^\s@]+@[^\s@]+$/.test(contact) ? `mailto:${contact}` : telephone(contact);
  return address === null ? html`${contact}` : html`<a class="${className}" href="${href(address)}">${contact}</a>`;
}

const telephone = (contact: string): string | null =>
  /^\+?[\d\s./()-]{4,}$/.test(contact) ? `tel:${contact.replaceAll(/[^\d+]/g, '')}` : null;
