import { html as honoHtml, raw as honoRaw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** HTML that is safe to send: every text in it was escaped, or passed through `raw`. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/**
 * A tagged template that escapes every text; nested pieces of `Html` go in as they are. It escapes text and quoted
 * attributes only: an address goes through `href`, and nothing goes into a script or style.
 */
export const html: (strings: TemplateStringsArray, ...values: unknown[]) => Html = honoHtml;

/** Lets text through as HTML. Every use is a place to review. */
export const raw: (text: string) => Html = honoRaw;

export const renderHtml = async (piece: Html): Promise<string> => String(await piece);

/** An address for an attribute: anything but http, https, mailto, tel or a path becomes `#`. */
export function href(address: string): string {
  if (/^[/?#](?!\/)/.test(address)) return address;
  const url = URL.parse(address);
  return url !== null && /^(https?|mailto|tel):$/.test(url.protocol) ? address : '#';
}
