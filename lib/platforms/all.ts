/// <reference types="vite/types/importMeta.d.ts" />
import { covers } from './match';
import type { Platform } from './types';

const modules = import.meta.glob<{ default: Platform }>(['./*/index.ts', '!./practice/index.ts'], {
  eager: true,
});

/** All platforms on the web, found by listing the folders of this room; the practice page brings its own. */
export const PLATFORMS: readonly Platform[] = Object.values(modules).map((module) => module.default);

/** @returns the platform that lives at this address, undefined when none does. */
export function platformFor(
  url: { hostname: string; pathname: string },
  platforms: readonly Platform[] = PLATFORMS,
): Platform | undefined {
  return platforms.find((platform) => platform.hosts.matches.some((pattern) => covers(pattern, url)));
}
