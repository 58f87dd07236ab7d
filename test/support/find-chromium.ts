import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { unpackChromium } from './unpack-chromium.ts';

/** A Chromium that starts on this machine. */
export type Chromium = {
  readonly executable: string;
  /** What it needs in its environment, on top of ours. */
  readonly env: Readonly<Record<string, string>>;
};

const installedNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

/**
 * The browser of the journeys: the one that CHROMIUM names, else an installed one, else the one that npm brought along,
 * so that a bare machine can run every test.
 */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<Chromium> {
  const named = env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    if ((await version(named, {})) === undefined) throw new Error(`CHROMIUM names ${named}, which does not start.`);
    return { executable: named, env: {} };
  }
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    for (const name of installedNames) {
      const executable = join(folder, name);
      if (folder === '' || !existsSync(executable)) continue;
      const said = await version(executable, {});
      // A snap sees neither our temporary folders nor the profiles in them.
      if (said !== undefined && !said.includes('snap')) return { executable, env: {} };
    }
  }
  return unpacked();
}

async function unpacked(): Promise<Chromium> {
  const { executable, libraries, fontSettings } = await unpackChromium();
  const fontsEnv = existsSync('/etc/fonts') && existsSync('/usr/share/fonts') ? {} : { FONTCONFIG_FILE: fontSettings };
  for (const env of [fontsEnv, { ...fontsEnv, LD_LIBRARY_PATH: libraries }]) {
    if ((await version(executable, env)) !== undefined) return { executable, env };
  }
  throw new Error('No Chromium starts on this machine. Install one, or name it in CHROMIUM.');
}

/** What `--version` says; undefined when the program does not start. */
async function version(executable: string, env: Readonly<Record<string, string>>): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)(executable, ['--version'], {
      env: { ...process.env, ...env },
      timeout: 20_000,
    });
    return stdout;
  } catch {
    return undefined;
  }
}
