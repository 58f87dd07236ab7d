import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export type UnpackedChromium = {
  readonly executable: string;
  readonly libraries: string;
  readonly fontSettings: string;
};

const packed = '@sparticuz/chromium';

/**
 * Unpacks the Chromium of the npm package, once for each version, beside the package. By itself the package would unpack to
 * fixed names in the shared temporary folder, where the file of another user, or half a file, would be run as ours.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const modules = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', '..', '..', '..');
  const cache = join(modules, '.cache');
  const folder = join(cache, `chromium-${packageVersion(modules)}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const fresh = mkdtempSync(join(cache, 'chromium-new-'));
    try {
      await unpackInto(fresh);
      writeFileSync(join(fresh, 'fonts.conf'), fontSettings(folder));
      chmodSync(fresh, 0o755);
      renameSync(fresh, folder);
    } catch (error) {
      rmSync(fresh, { recursive: true, force: true });
      // Another process may have unpacked it in the meantime.
      if (!existsSync(folder)) throw error;
    }
  }
  return {
    executable: join(folder, 'chromium'),
    libraries: join(folder, 'al2023', 'lib'),
    fontSettings: join(folder, 'fonts.conf'),
  };
}

function packageVersion(modules: string): string {
  const description: unknown = createRequire(import.meta.url)(join(modules, packed, 'package.json'));
  return typeof description === 'object' && description !== null && 'version' in description
    ? String(description.version)
    : 'unknown';
}

/**
 * The package reads its target from the temporary folder's name, and adds the libraries that a bare machine lacks only
 * when it believes to be on that cloud; both are environment, so it gets a process of its own.
 */
async function unpackInto(folder: string): Promise<void> {
  const code = `import chromium from ${JSON.stringify(packed)}; await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    timeout: 120_000,
  });
}

/** For a machine without fonts: the package's own, in its own folder. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
}
