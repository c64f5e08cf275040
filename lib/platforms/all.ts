/// <reference types="vite/types/importMeta.d.ts" />
import type { Platform } from './types';

const modules = import.meta.glob<{ default: Platform }>(['./*/index.ts', '!./practice/index.ts'], {
  eager: true,
});

/** All platforms on the web, found by listing the folders of this room; the practice page brings its own. */
export const PLATFORMS: readonly Platform[] = Object.values(modules).map((module) => module.default);

/** `https://*.x.com/*` → does it cover this address? Only what hosts.json uses: https, a host, a path with stars. */
export function covers(pattern: string, url: { hostname: string; pathname: string }): boolean {
  const match = /^[^:]+:\/\/(\*\.)?([^/]+)(\/.*)$/.exec(pattern);
  if (!match) return false;
  const [, star, host = '', path = '/*'] = match;
  const hostFits = url.hostname === host || (star !== undefined && url.hostname.endsWith(`.${host}`));
  if (!hostFits) return false;
  if (path === '/*') return true;
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(url.pathname);
}

/** @returns the platform that lives at this address, undefined when none does. */
export function platformFor(
  url: { hostname: string; pathname: string },
  platforms: readonly Platform[] = PLATFORMS,
): Platform | undefined {
  return platforms.find((platform) => platform.hosts.matches.some((pattern) => covers(pattern, url)));
}

/** Match patterns asked for at install, as the content script declares them (the manifest reads the files itself). */
export const CORE_HOSTS: readonly string[] = PLATFORMS.filter((platform) => platform.hosts.tier === 'core')
  .flatMap((platform) => platform.hosts.matches)
  .sort();
