import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/recognition/fold';
import { encodeTables } from '../../../lib/registry/encode';
import type { NameRecord } from '../../../lib/registry/records';
import { fromStorage, toStorage } from '../../../lib/registry/storage';
import { soundHash, withinOne } from '../../../lib/registry/sound';
import { loadTables } from '../../../lib/registry/tables';
import { readCore, readPacked } from '../../../scripts/registry/read';
import { telling, WAYS } from './variants';

const core = readCore();
const index = loadTables(readPacked('names.bin'));
const rare = telling(
  core.filter(({ amb, name }) => amb === 0 && /^[A-Z][a-z]{3,} [A-Z][a-z]{3,}$/.test(name)),
  400,
);
const name = fc.constantFrom(...rare);

/** Text that does not spell names: digits and signs around, no letters. */
const noise = fc.string({ unit: fc.constantFrom(...'0123456789 ,;:!?()[]"%&*+=\n\t') });
const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
  minLength: 1,
  maxLength: 6,
});

describe('finding names', () => {
  it('never throws, whatever the text, and stays within its tokens', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
        .map((codes) => String.fromCharCode(...codes)),
      fc.array(name, { maxLength: 80 }).map((records) => records.map((record) => record.name).join(' ')),
    );
    fc.assert(
      fc.property(any, (text) => {
        const tokens = fold(text);
        for (const hit of index.find(tokens, text)) {
          expect(hit.from).toBeGreaterThanOrEqual(0);
          expect(hit.to).toBeGreaterThan(hit.from);
          expect(hit.to).toBeLessThanOrEqual(tokens.length);
          expect([0, 1, 2, 3]).toContain(hit.amb);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds a planted name, however it is written', () => {
    const ways = Object.entries(WAYS).filter(
      ([way]) => !['leet', 'hashtag', 'lower-case hashtag'].includes(way),
    );
    fc.assert(
      fc.property(name, fc.constantFrom(...ways), noise, noise, (record, [, write], before, after) => {
        const written = write(record.name);
        fc.pre(written !== undefined);
        const text = `${before}\n${written}\n${after}`;
        expect(index.find(fold(text), text).map(({ recordId }) => recordId)).toContain(record.id);
      }),
      { numRuns: 400 },
    );
  });

  it('finds no name inside longer words', () => {
    fc.assert(
      fc.property(name, word, word, (record, before, after) => {
        const [first = '', last = ''] = record.name.toLowerCase().split(' ');
        // Both words grown at both ends by at least two letters: neither is the name any more.
        const text = `${before}xq${first}qx${after} ${after}xq${last}qx${before}`;
        expect(index.find(fold(text), text).map(({ recordId }) => recordId)).not.toContain(record.id);
      }),
      { numRuns: 300 },
    );
  });

  it('is bounded on long and repeated texts', () => {
    const long = `${rare[0]!.name} `.repeat(50_000);
    expect(index.find(fold(long), long).length).toBeLessThanOrEqual(64);
    const common = 'Muhammad Ahmad Abdul Siti Nur '.repeat(5_000);
    expect(index.find(fold(common), common).length).toBeLessThanOrEqual(64);
  });
});

describe('tables', () => {
  const record = fc.record<NameRecord>({
    id: fc.oneof(
      fc
        .tuple(fc.integer({ min: 11, max: 9999 }), fc.integer({ min: 1, max: 255 }))
        .map(([place, no]) => `pilkada:${place}-${no}`),
      fc.string({ minLength: 1, maxLength: 20 }),
    ),
    kind: fc.constantFrom('pilkada', 'dpr', 'dpd', 'dprd', 'figure', 'president'),
    name: fc
      .array(
        fc.constantFrom(
          'Sagara',
          'Melur',
          'Bramaloka',
          'Tirta',
          'Wening',
          'Purnabayu',
          'M.',
          'Ahmad',
          'É',
          '林',
        ),
        { maxLength: 5 },
      )
      .map((words) => words.join(' ')),
    amb: fc.constantFrom(0, 1, 2, 3),
    region: fc.option(fc.constantFrom('11', '32', '3273'), { nil: undefined }),
    election: fc.option(fc.constantFrom('pemilu', 'pilkada'), { nil: undefined }),
    year: fc.option(fc.integer({ min: 2014, max: 2100 }), { nil: undefined }),
    number: fc.option(fc.integer({ min: 1, max: 255 }), { nil: undefined }),
    party: fc.option(fc.integer({ min: 1, max: 255 }), { nil: undefined }),
    incumbent: fc.boolean(),
  });

  it('give back what was put in, through storage too', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (records) => {
        const bytes = encodeTables(records);
        const stored = fromStorage(toStorage(bytes));
        expect(Buffer.compare(stored, bytes)).toBe(0);
        const tables = loadTables(stored);
        for (const hit of records.flatMap(({ name }) => tables.find(fold(name), name))) {
          const of = records.filter(({ id }) => id === hit.recordId);
          expect(of.length).toBeGreaterThan(0);
          expect(
            of.some(
              (each) =>
                each.kind === hit.kind &&
                each.region === hit.region &&
                each.election === hit.election &&
                each.year === hit.year &&
                each.number === hit.number &&
                each.party === hit.party &&
                each.incumbent === hit.incumbent,
            ),
          ).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('find every name of two words and more that was put in', () => {
    for (const each of rare) {
      const tables = loadTables(encodeTables([each]));
      expect(tables.find(fold(each.name)).map(({ recordId }) => recordId)).toEqual([each.id]);
    }
  });

  it('refuse bytes that are none of theirs', () => {
    const bytes = readPacked('names.bin');
    expect(() => loadTables(new Uint8Array(8))).toThrow(RangeError);
    expect(() => loadTables(bytes.slice(0, bytes.length - 40))).toThrow(RangeError);
    expect(() => loadTables(bytes.map((byte, i) => (i === 4 ? byte + 1 : byte)))).toThrow(RangeError);
    expect(() => loadTables(new Uint8Array(500_000))).toThrow(RangeError);
  });

  it('work at any place in a buffer', () => {
    const bytes = encodeTables([rare[0]!]);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(loadTables(shifted.subarray(3)).find(fold(rare[0]!.name))).toHaveLength(1);
  });
});

describe('sounds', () => {
  it.each([
    ['soekarno', 'sukarno'],
    ['djoko', 'joko'],
    ['rachmat', 'rahmat'],
    ['effendi', 'efendi'],
    ['yusuf', 'yusup'],
    ['rudy', 'rudi'],
    ['azis', 'aziz'],
    ['syarif', 'sarif'],
    ['khofifah', 'kofifa'],
    ['anies', 'anis'],
    ['subiyanto', 'subianto'],
    ['tjahjo', 'cahjo'],
  ])('%s is %s', (a, b) => {
    expect(soundHash(a)).toBe(soundHash(b));
  });

  it.each([
    ['joko', 'jaka'],
    ['budi', 'budin'],
    ['sari', 'suri'],
    ['amin', 'aman'],
  ])('%s is not %s', (a, b) => {
    expect(soundHash(a)).not.toBe(soundHash(b));
  });

  it('counts one edit as one', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom(...'abcxyz'), (text, at, letter) => {
        const i = at % text.length;
        expect(withinOne(text, text)).toBe(true);
        expect(withinOne(text, text.slice(0, i) + letter + text.slice(i))).toBe(true);
        expect(withinOne(text, text.slice(0, i) + text.slice(i + 1))).toBe(true);
        expect(withinOne(text, text.slice(0, i) + letter + text.slice(i + 1))).toBe(true);
        if (i + 1 < text.length)
          expect(withinOne(text, text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2))).toBe(true);
        expect(withinOne(text, `${text}qq`)).toBe(false);
      }),
    );
  });
});
