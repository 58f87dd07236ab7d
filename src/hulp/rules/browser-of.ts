import Bowser from 'bowser';

/** What a browser says of itself; it can say anything, so this only chooses what stands first. */
export interface Browser {
  /** A name that we know, `Firefox`; null when it says none of these. */
  readonly name: string | null;
  /** Its main version; null when it says none. */
  readonly version: number | null;
  /** The file with cookie steps for it; null when there is none. */
  readonly steps: string | null;
  /** Is it recent enough for our pages? null when we cannot tell. */
  readonly recent: boolean | null;
}

/**
 * By the library's name: what we call it, and the first version that knows all that our pages use with script (the dialog
 * element is the youngest part; pages without script work in older ones too). Our choice.
 */
const known: ReadonlyMap<string, { readonly name: string; readonly oldest: number; readonly steps: string }> = new Map([
  ['Chrome', { name: 'Google Chrome', oldest: 100, steps: 'chrome' }],
  ['Microsoft Edge', { name: 'Microsoft Edge', oldest: 100, steps: 'edge' }],
  ['Firefox', { name: 'Mozilla Firefox', oldest: 98, steps: 'firefox' }],
  ['Safari', { name: 'Safari', oldest: 15, steps: 'safari' }],
  ['Samsung Internet for Android', { name: 'Samsung Internet', oldest: 19, steps: 'samsung' }],
]);

const nobody: Browser = { name: null, version: null, steps: null, recent: null };

/** Reads a `user-agent` header (RFC 9110, 10.1.5), of which only the first 500 characters count. Never throws. */
export function browserOf(userAgent: string): Browser {
  const told = userAgent.slice(0, 500);
  if (told.trim() === '') return nobody;
  const { browser, os } = Bowser.parse(told);
  const found = known.get(browser.name ?? '');
  if (found === undefined) return nobody;
  const [whole = ''] = (browser.version ?? '').split('.');
  const version = /^\d{1,4}$/.test(whole) ? Number(whole) : null;
  if (os.name === 'iOS') {
    // On iOS every browser is Safari inside, and its own version says nothing of that.
    if (found.name !== 'Safari') return { name: found.name, version, steps: null, recent: null };
    return {
      name: found.name,
      version,
      steps: 'safari-ios',
      recent: version === null ? null : version >= found.oldest,
    };
  }
  const steps = os.name === 'Android' && found.steps === 'chrome' ? 'chrome-android' : found.steps;
  return { name: found.name, version, steps, recent: version === null ? null : version >= found.oldest };
}
