/**
 * `npx tsx scripts/photos/fixture-avif.ts`: makes the AVIF picture of the tests, tests/fixtures/photos/papan.avif, since no
 * browser can write that format. Needs `rsvg-convert` (librsvg) and `avifenc` (libavif). The picture is our own, CC0 1.0.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'jaga-netral-'));
const [svg, png] = [join(folder, 'papan.svg'), join(folder, 'papan.png')];
writeFileSync(
  svg,
  `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="160"><rect width="640" height="160" fill="#fff"/>
<text x="40" y="100" font-family="sans-serif" font-weight="bold" font-size="56">PARTAI GOLKAR</text></svg>`,
);
execFileSync('rsvg-convert', [svg, '-o', png]);
execFileSync('avifenc', ['--min', '20', '--max', '30', png, resolve('tests/fixtures/photos/papan.avif')]);
rmSync(folder, { recursive: true });
