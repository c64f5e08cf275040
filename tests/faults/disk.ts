/** Disks and files for the tests of storage. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Every file below a folder. */
export const filesUnder = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? filesUnder(join(dir, one.name)) : [join(dir, one.name)],
  );

/** Writes a file until the disk takes nothing more. */
export function fillUp(path: string): void {
  const file = openSync(path, 'a');
  for (const size of [1_000_000, 65_536, 4096])
    try {
      while (writeSync(file, randomBytes(size)) === size);
    } catch {
      // Full at this size.
    }
  closeSync(file);
}

/** A small file system of our own, where the system lets us mount one (root on Linux). */
export function smallDisk() {
  const mount = (megabytes: number): string => {
    const at = mkdtempSync(join(tmpdir(), 'jaga-disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m`, 'tmpfs', at], {
      stdio: 'ignore',
    });
    return at;
  };
  const unmount = (at: string): void => {
    execFileSync('umount', ['-l', at], { stdio: 'ignore' });
    rmSync(at, { recursive: true, force: true });
  };
  try {
    unmount(mount(1));
    return { mount, unmount };
  } catch {
    return undefined;
  }
}

/** An entry to fill the log with, told apart by its number. */
export const entryNumber = (n: number) => ({
  id: `entry-number-${String(n)}`,
  // Recent, or the retention would take it away.
  at: Date.now() - 60 * 86_400_000 + n * 1000,
  platform: 'x',
  act: 'like',
  severity: 'warning',
  ruleIds: ['rule'],
  decision: 'cancelled',
  causes: ['party:x'],
  simulated: false,
});
