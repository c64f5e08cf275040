/**
 * Match patterns of all platforms, read from each platform's `hosts.json` (found by listing). Runs in Node at build
 * time only: the manifest needs the patterns before any bundle exists.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface HostsFile {
  /** core: asked at install; optional: asked for by a click. */
  tier: 'core' | 'optional';
  matches: string[];
}

const here = join(process.cwd(), 'lib', 'platforms');

function matchesOf(tier: HostsFile['tier']): string[] {
  return readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(here, entry.name, 'hosts.json')))
    .map((entry) => JSON.parse(readFileSync(join(here, entry.name, 'hosts.json'), 'utf8')) as HostsFile)
    .filter((hosts) => hosts.tier === tier)
    .flatMap((hosts) => hosts.matches)
    .sort();
}

export const CORE_MATCHES: readonly string[] = matchesOf('core');
export const OPTIONAL_MATCHES: readonly string[] = matchesOf('optional');
