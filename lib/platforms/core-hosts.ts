/// <reference types="vite/types/importMeta.d.ts" />
const modules = import.meta.glob<{ tier: string; matches: string[] }>('./*/hosts.json', {
  eager: true,
  import: 'default',
});

/** Match patterns asked for at install, found by listing; apart from the platforms' data so that it can be read alone. */
export const CORE_HOSTS: readonly string[] = Object.values(modules)
  .filter((hosts) => hosts.tier === 'core')
  .flatMap((hosts) => hosts.matches)
  .sort();
