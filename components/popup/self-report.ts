import type { PageReport } from './types';

const counts = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name}=${count}`)
    .join(' ') || '-';

/**
 * A report a person may pass on when a page is guarded badly. Holds counts and states only: no address, no text of
 * the page, nothing about the person. In English, for whoever mends the platform.
 */
export function selfReport(
  page: PageReport,
  overall: 'on' | 'off' | 'paused',
  environment: readonly string[],
): string {
  const { diagnosis } = page;
  return [
    'Jaga Netral self-diagnosis',
    ...environment,
    `guard: ${overall}`,
    `platform: ${page.platform ?? 'not covered'}`,
    `page: ${page.state}`,
    ...(diagnosis
      ? [
          `sight: ${diagnosis.state}`,
          `posts read: ${diagnosis.posts}`,
          `hooks: ${counts(diagnosis.hooks)}`,
          `layers: ${counts(diagnosis.layers)}`,
        ]
      : []),
  ].join('\n');
}
