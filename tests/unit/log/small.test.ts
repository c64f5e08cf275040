import { describe, expect, it } from 'vitest';
import { dayOf, daysBefore, minuteOf, weekOf } from '../../../lib/log/day';
import { withNote } from '../../../lib/log/note';
import { readPlace, writePlace } from '../../../lib/log/scan';
import { isBroken, isFull } from '../../../lib/log/trouble';
import { toWords, wordsOf } from '../../../lib/log/words';
import { entry } from './sample';

describe('days', () => {
  it('are those of this device, written alike', () => {
    expect(dayOf(new Date(2024, 0, 5, 0, 0).getTime())).toBe('2024-01-05');
    expect(dayOf(new Date(2024, 11, 31, 23, 59, 59).getTime())).toBe('2024-12-31');
    expect(minuteOf(new Date(2024, 0, 5, 0, 0, 59).getTime())).toBe(0);
    expect(minuteOf(new Date(2024, 0, 5, 23, 59).getTime())).toBe(1439);
    expect(minuteOf(new Date(2024, 0, 5, 7, 30).getTime())).toBe(450);
  });

  it('are counted back and on over the ends of months and years', () => {
    expect(daysBefore('2024-03-01', 1)).toBe('2024-02-29');
    expect(daysBefore('2025-01-01', 1)).toBe('2024-12-31');
    expect(daysBefore('2024-12-31', -1)).toBe('2025-01-01');
    expect(daysBefore('2024-05-05', 0)).toBe('2024-05-05');
  });

  it('fall into weeks of seven days from the epoch on', () => {
    expect(weekOf('1970-01-01')).toBe(0);
    expect(weekOf('1970-01-07')).toBe(0);
    expect(weekOf('1970-01-08')).toBe(1);
    expect(weekOf('2024-10-15')).toBe(2858);
  });
});

describe('words', () => {
  it('are found in lower case, without accents and marks', () => {
    expect(toWords('Ditanya Bu CAMAT, désa-2!')).toEqual(['ditanya', 'bu', 'camat', 'desa', '2']);
    expect(toWords('…')).toEqual([]);
    expect(toWords('a'.repeat(40))).toEqual(['a'.repeat(32)]);
  });

  it('of an entry are those of note, excerpt and account, each once, a hundred at most', () => {
    expect(wordsOf(entry('a'))).toEqual([]);
    const full = entry('a', {
      note: 'satu dua',
      excerpt: 'dua tiga',
      account: 'Empat',
      link: 'https://x.com/lima',
    });
    expect(wordsOf(full)).toEqual(['satu', 'dua', 'tiga', 'empat']);
    const long = Array.from({ length: 150 }, (_, n) => `kata${String(n)}`).join(' ');
    expect(wordsOf(entry('a', { note: long }))).toHaveLength(100);
  });
});

describe('a note', () => {
  it('is put on, changed and taken off without touching the entry it was', () => {
    const bare = entry('a');
    const noted = withNote(bare, 'x');
    expect(noted).toEqual({ ...bare, note: 'x' });
    expect(withNote(noted, 'y').note).toBe('y');
    expect('note' in withNote(noted, '')).toBe(false);
    expect(noted.note).toBe('x');
    expect('note' in bare).toBe(false);
  });
});

describe('a place in the list', () => {
  it('is read back as it was written, and nothing else is a place', () => {
    const place = { day: '2024-10-15', row: 17, seq: 123_456 };
    expect(readPlace(writePlace(place))).toEqual(place);
    for (const text of [
      '',
      '2024-10-15.1',
      '2024-10-15.1.2x',
      'x2024-10-15.1.2',
      '2024-1-15.1.2',
      '2024-10-15.-1.2',
    ])
      expect(readPlace(text), text).toBeUndefined();
  });
});

describe('trouble', () => {
  it('is told apart by name, through what is wrapped around it, but not for ever', () => {
    const within = (depth: number, name: string): object =>
      depth === 0 ? { name } : { name: 'DexieError', inner: within(depth - 1, name) };
    expect(isFull(within(4, 'QuotaExceededError'))).toBe(true);
    expect(isFull(within(5, 'QuotaExceededError'))).toBe(false);
    for (const name of [
      'OpenFailedError',
      'VersionError',
      'UnknownError',
      'InvalidStateError',
      'MissingAPIError',
      'DatabaseClosedError',
      'UpgradeError',
      'DataError',
      'NotFoundError',
      'SecurityError',
    ]) {
      expect(isBroken({ name }), name).toBe(true);
      expect(isBroken({ name: 'AbortError', inner: { name } }), name).toBe(true);
      expect(isFull({ name }), name).toBe(false);
    }
    // Full wins: room can be made.
    expect(isBroken({ name: 'UnknownError', inner: { name: 'QuotaExceededError' } })).toBe(false);
    expect(isFull({ name: 'AbortError' })).toBe(false);
    expect(isFull({ name: 7 })).toBe(false);
    expect(isBroken(null)).toBe(false);
  });
});
