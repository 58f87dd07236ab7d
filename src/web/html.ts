import { html as honoHtml, raw as honoRaw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** HTML that is safe to send: every text in it was escaped, or passed through `raw`. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/**
 * A tagged template that escapes every text; nested pieces of `Html` go in as they are, and null, undefined, true and
 * false write nothing. It escapes text and quoted attributes only: an address goes through `href`, attributes that
 * may be absent through `attributes`, and nothing ever goes into a script, a style or an unquoted attribute.
 */
export const html: (strings: TemplateStringsArray, ...values: unknown[]) => Html = honoHtml;

/** Lets text through as HTML. Every use is a place to review. */
export const raw: (text: string) => Html = honoRaw;

export const renderHtml = async (piece: Html): Promise<string> => String(await piece);

/**
 * An address for an attribute: anything but http, https, mailto, tel or a path of this site becomes `#`.
 * Browsers drop tabs and line ends in an address and read `\` as `/`, so both are refused before the rest is looked at.
 */
export function href(address: string): string {
  if (/[\u0000-\u0020\u007f\\]/.test(address)) return '#';
  if (/^[/?#](?!\/)/.test(address)) return address;
  const url = URL.parse(address);
  return url !== null && /^(https?|mailto|tel):$/.test(url.protocol) ? address : '#';
}

/** What an attribute may hold: true writes its name alone, false and undefined leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Attributes that may be absent, each with a space before it: `<input${attributes({ name, inputmode })}>`.
 * @throws TypeError when a name is no plain attribute name, or is one that runs script or style (`onclick`, `style`)
 */
export function attributes(all: Attributes): Html {
  return html`${Object.entries(all).map(([name, value]) => attribute(name, value))}`;
}

function attribute(name: string, value: string | number | boolean | undefined): Html | null {
  if (value === undefined || value === false) return null;
  if (!/^[a-z][a-z0-9-]*$/.test(name) || /^on|^style$|^srcdoc$/.test(name)) {
    throw new TypeError('an attribute must have a plain name, and hold no script or style');
  }
  return value === true ? html` ${raw(name)}` : html` ${raw(name)}="${value}"`;
}
