/**
 * A browser under an office's policy, as an administrator sets it: files under /etc, which this browser alone sees, in
 * a view of the file system of its own. Needs root on Linux.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from '../../scripts/browsers.mjs';
import type { BrowserName } from '../browser/harness';

/** Whether the system lets us give a process its own view of /etc. */
export const mayIsolate = ((): boolean => {
  try {
    execFileSync('unshare', ['-m', 'sh', '-c', 'mount --bind /etc /etc'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

export interface Office {
  /** To be started in place of the browser. */
  executable: string;
  /** Sets, changes or (undefined) withdraws the policy of the extension with this id. */
  set(id: string, policy: object | undefined): void;
  drop(): void;
}

export function office(name: BrowserName): Office {
  const dir = mkdtempSync(join(tmpdir(), 'jaga-office-'));
  const etc = join(dir, 'etc');
  cpSync('/etc', etc, { recursive: true, verbatimSymlinks: true });
  const place =
    name === 'chromium'
      ? join(etc, 'chromium', 'policies', 'managed', 'office.json')
      : join(etc, 'firefox', 'policies', 'policies.json');
  mkdirSync(join(place, '..'), { recursive: true });
  const executable = join(dir, 'browser');
  const browser = (name === 'chromium' ? findChromium() : findFirefox()) ?? '';
  // `exec` all the way: the driver's pipes and signals reach the browser itself.
  writeFileSync(
    executable,
    `#!/bin/sh\nexec unshare -m sh -c 'mount --bind "${etc}" /etc && exec "${browser}" "$@"' browser "$@"\n`,
  );
  chmodSync(executable, 0o755);
  return {
    executable,
    set(id, policy) {
      if (policy === undefined) return rmSync(place, { force: true });
      const file =
        name === 'chromium'
          ? { '3rdparty': { extensions: { [id]: policy } } }
          : { policies: { '3rdparty': { Extensions: { [id]: policy } } } };
      writeFileSync(place, JSON.stringify(file));
    },
    drop: () => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }),
  };
}
