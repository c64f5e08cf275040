/** Stands in for `core-hosts.ts` in the content script itself: on which pages it runs, the manifest says. */
export const CORE_HOSTS: readonly string[] = [];
