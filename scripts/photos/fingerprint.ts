import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Short name of what a build judges pictures by: what was seen with one build says nothing of another. */
export function fingerprintOf(build: string): string {
  const hash = createHash('sha256');
  for (const name of ['background.js', ...readdirSync(join(build, 'chunks')).map((one) => `chunks/${one}`)])
    hash.update(readFileSync(join(build, name)));
  return hash.digest('hex').slice(0, 12);
}
