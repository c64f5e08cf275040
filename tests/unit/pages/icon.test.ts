import { describe, expect, it } from 'vitest';
import { iconStateOf, iconTitle } from '../../../entrypoints/background/icon';
import type { GuardState } from '../../../lib/guard-state';

const NOW = new Date('2026-11-22T10:00:00').getTime();
const base: GuardState = {
  version: 1,
  enabled: true,
  platformsOff: [],
  language: 'id',
  person: { employee: 'PNS' },
  marks: true,
  logMode: 'minimal',
  sheets: [],
  watch: [],
  corrections: [],
};

describe('toolbar icon', () => {
  it.each([
    [{}, false, 'active'],
    [{ pausedUntil: NOW + 60_000 }, false, 'paused'],
    [{ pausedUntil: NOW - 1 }, false, 'active'],
    [{}, true, 'degraded'],
    [{ pausedUntil: NOW + 60_000 }, true, 'degraded'],
    [{ enabled: false }, true, 'off'],
  ] as const)('of %o, troubled %s, is %s', (change, troubled, expected) => {
    expect(iconStateOf({ ...base, ...change }, troubled, NOW)).toBe(expected);
  });

  it('says in words what the picture means', () => {
    const paused = { ...base, pausedUntil: new Date('2026-11-22T10:15:00').getTime() };
    expect(iconTitle(paused, 'paused')).toBe('Jaga Netral: dijeda sampai 10.15');
    expect(iconTitle({ ...paused, language: 'en' }, 'paused')).toBe('Jaga Netral: paused until 10:15');
    expect(iconTitle({ ...base, simulatedDate: '2024-11-25' }, 'active')).toBe(
      'Jaga Netral: menjaga. Tanggal simulasi: 25 November 2024',
    );
  });
});
