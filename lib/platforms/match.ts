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
