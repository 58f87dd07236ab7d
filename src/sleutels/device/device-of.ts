import Bowser from 'bowser';

/** What a browser says of itself, in a few words; it can say anything, so this only helps people to recognise it. */
export interface Device {
  readonly browser: string | null;
  readonly system: string | null;
  readonly kind: 'phone' | 'tablet' | 'computer' | 'unknown';
}

const longest = 500;
const kinds: Readonly<Record<string, Device['kind']>> = { mobile: 'phone', tablet: 'tablet', desktop: 'computer' };

/** Never throws, whatever the browser says. */
export function deviceOf(userAgent: string): Device {
  const told = userAgent.slice(0, longest);
  if (told.trim() === '') return { browser: null, system: null, kind: 'unknown' };
  const { browser, os, platform } = Bowser.parse(told);
  return { browser: name(browser.name), system: name(os.name), kind: kinds[platform.type ?? ''] ?? 'unknown' };
}

const name = (text: string | undefined): string | null =>
  text !== undefined && /^[\w .-]{1,30}$/.test(text) ? text : null;

/** The form in which it is kept and shown, the same in every language: `Firefox, Windows`. */
export const deviceLabel = ({ browser, system }: Device): string | null =>
  browser === null && system === null ? null : [browser, system].filter((part) => part !== null).join(', ');
