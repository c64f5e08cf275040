/** What every guarded tab carries stays light: its own platform's data and the guard, 60 kB packed (60,000 bytes). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { BUILDS, buildFolder } from './bundle';

const MOST = 60_000;

it.each(BUILDS)('%s: the guard with its largest platform', (build) => {
  const dir = buildFolder(build);
  const packed = (file: string): number => gzipSync(readFileSync(join(dir, file)), { level: 9 }).length;
  const platforms = readdirSync(join(dir, 'platforms')).map((file) => packed(join('platforms', file)));
  expect(platforms.length).toBeGreaterThan(9);
  expect(packed('content-scripts/guard.js') + Math.max(...platforms)).toBeLessThanOrEqual(MOST);
});
