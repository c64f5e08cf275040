import { describe, expect, it } from 'vitest';
import { selfReport } from '../../../components/popup/self-report';

describe('self-diagnosis report', () => {
  it('holds counts and states, one a line', () => {
    const report = selfReport(
      {
        state: 'degraded',
        platform: 'X',
        diagnosis: { platform: 'x', state: 'degraded', posts: 20, hooks: { 'like/final': 3 }, layers: {} },
      },
      'on',
      ['version: 1.2.3'],
    );
    expect(report.split('\n')).toEqual([
      'Jaga Netral self-diagnosis',
      'version: 1.2.3',
      'guard: on',
      'platform: X',
      'page: degraded',
      'sight: degraded',
      'posts read: 20',
      'hooks: like/final=3',
      'layers: -',
    ]);
  });

  it('names no platform where there is none', () => {
    expect(selfReport({ state: 'not-covered' }, 'paused', [])).toContain('platform: not covered');
  });
});
