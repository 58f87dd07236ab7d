import Bowser from 'bowser';
import type { Language } from '#web/languages.ts';
import { text } from '../messages/index.ts';

/** What a browser says of itself, in a few words; it can say anything, so this only helps people to recognise it. */
export interface Device {
  /** `Firefox`, `Chrome`, `Microsoft Edge`, …; null: no browser that we know by name. */
  readonly browser: string | null;
  /** `Windows`, `Android`, `macOS`, …; null: none that we know. */
  readonly system: string | null;
  readonly kind: 'phone' | 'tablet' | 'computer' | 'unknown';
}

const longest = 500;
const kinds: ReadonlyMap<string | undefined, Device['kind']> = new Map([
  ['mobile', 'phone'],
  ['tablet', 'tablet'],
  ['desktop', 'computer'],
]);

// The library calls a browser that it does not know what that browser calls itself. A name of the sender's own choice
// would reach our pages and mails ("Bel 0470 …/1.0"), so only names from the library's lists count.
const browsers: ReadonlySet<string | undefined> = new Set(Object.values(Bowser.BROWSER_MAP));
const systems: ReadonlySet<string | undefined> = new Set(Object.values(Bowser.OS_MAP));

/** Reads a `user-agent` header (RFC 9110, 10.1.5), of which only the first 500 characters count. Never throws. */
export function deviceOf(userAgent: string): Device {
  const told = userAgent.slice(0, longest);
  if (told.trim() === '') return { browser: null, system: null, kind: 'unknown' };
  const { browser, os, platform } = Bowser.parse(told);
  const system = known(systems, os.name);
  return {
    browser: known(browsers, browser.name),
    system,
    kind: kinds.get(platform.type) ?? (system === 'Chrome OS' ? 'computer' : 'unknown'),
  };
}

const known = (names: ReadonlySet<string | undefined>, name: string | undefined): string | null =>
  name !== undefined && name !== '' && names.has(name) ? name : null;

/** The form in which it is kept, the same in every language: `Firefox, Windows`; null where nothing is known. */
export const deviceLabel = ({ browser, system }: Device): string | null =>
  browser === null && system === null ? null : [browser, system].filter((part) => part !== null).join(', ');

/** What was kept, in the reader's language: `Firefox op Windows`. */
export function deviceText(label: string, language: Language): string {
  const [browser, system] = label.split(', ');
  if (browser === undefined || system === undefined) return label;
  return text(language)('device.browser-on-system', { browser, system });
}
