import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/recognition/fold';
import { NO_FREQUENCY } from '../../../lib/registry/ambiguity';
import { encodeTables } from '../../../lib/registry/encode';
import { acceptPack } from '../../../lib/registry/pack/accept';
import { PACK_LIMITS, type Pack } from '../../../lib/registry/pack/format';
import { FINDINGS, REFUSALS } from '../../../lib/registry/pack/problems';
import { readPack, readParsedPack } from '../../../lib/registry/pack/read';
import { packRecords } from '../../../lib/registry/pack/records';
import { reportPack } from '../../../lib/registry/pack/report';
import { practiceIndex, practicePack, practiceRecords } from '../../../lib/registry/practice';
import { REGIONS } from '../../../lib/registry/regions';
import { loadTables } from '../../../lib/registry/tables';
import { say } from '../../../lib/texts/all';
import { readCore } from '../../../scripts/registry/read';
import { packJsonSchema } from '../../../scripts/registry/schema';
import { main } from '../../../scripts/pack';

/** A sound pack for a coming election; people invented. */
const sound = (): Record<string, unknown> => ({
  format: 'jaga-netral/pack',
  version: 1,
  id: 'pilkada-2029-uji',
  title: { id: 'Uji', en: 'Trial' },
  source: 'rekaan untuk uji',
  asOf: '2029-09-23',
  election: 'pilkada',
  year: 2029,
  from: '2029-08-01',
  until: '2030-02-28',
  contests: [
    {
      office: 'governor',
      region: '36',
      expected: 2,
      contestants: [
        { number: 1, name: 'Wiralaga Sastrabuana', deputy: { name: 'Nirmalasuri Kencanaputih' } },
        {
          number: 2,
          name: 'M. Bagaskarani Lembayung',
          aliases: ['Bang Bagas'],
          deputy: { name: 'Tirtamaya Gelagah' },
        },
      ],
    },
  ],
});
const text = (change: (pack: Record<string, unknown>) => void = () => undefined): string => {
  const pack = sound();
  change(pack);
  return JSON.stringify(pack);
};
const codes = (json: string): string[] => {
  const result = readPack(json);
  return result.ok ? [] : [...new Set(result.problems.map(({ code }) => code))];
};
const contestants = (pack: Record<string, unknown>): Record<string, unknown>[] =>
  (pack['contests'] as { contestants: Record<string, unknown>[] }[])[0]!.contestants;

describe('a sound pack', () => {
  const result = readPack(text());
  const pack = result.ok ? result.pack : undefined;

  it('is accepted', () => {
    expect(result).toMatchObject({ ok: true });
  });

  it('becomes names that are found with contest, number and period', () => {
    const index = loadTables(encodeTables(packRecords(pack as Pack, NO_FREQUENCY)));
    const find = (words: string) => index.find(fold(words), words);
    expect(find('Pilih Wiralaga Sastrabuana')[0]).toMatchObject({
      recordId: 'pack-pilkada-2029-uji:36-1:head',
      kind: 'pilkada',
      region: '36',
      election: 'pilkada',
      year: 2029,
      number: 1,
      incumbent: false,
      period: ['2029-08-01', '2030-02-28'],
    });
    expect(find('#WiralagaNirmalasuri')[0]).toMatchObject({
      kind: 'pair',
      number: 1,
      recordId: 'pack-pilkada-2029-uji:36-1',
    });
    expect(find('Muhammad Bagaskarani Lembayung')[0]?.recordId).toBe('pack-pilkada-2029-uji:36-2:head');
  });
});

describe('a hostile or broken pack is refused whole, with the reason', () => {
  it.each<[string, string, string]>([
    ['no JSON', '{"format":', 'not_json'],
    ['a list', '[]', 'not_object'],
    ['null', 'null', 'not_object'],
    ['another format', text((p) => (p['format'] = 'x')), 'unknown_format'],
    ['a later version', text((p) => (p['version'] = 2)), 'unknown_version'],
    ['a wrong type', text((p) => (p['year'] = '2029')), 'wrong_value'],
    ['a name that is a number', text((p) => (contestants(p)[0]!['name'] = 42)), 'wrong_value'],
    ['contests that are no list', text((p) => (p['contests'] = { length: 1 })), 'wrong_value'],
    ['an impossible date', text((p) => (p['from'] = '2029-13-40')), 'wrong_value'],
    ['a field missing', text((p) => delete p['source']), 'missing_field'],
    ['a field unknown', text((p) => (p['script'] = 'alert(1)')), 'unknown_field'],
    ['__proto__', text().replace('"source"', '"__proto__":{"polluted":1},"source"'), 'forbidden_key'],
    [
      'constructor',
      text().replace('"number":1', '"constructor":{"prototype":{}},"number":1'),
      'forbidden_key',
    ],
    [
      'a control character',
      text((p) => (contestants(p)[0]!['name'] = 'Wiralaga\u0000Sastra')),
      'control_characters',
    ],
    [
      'a direction override',
      text((p) => (contestants(p)[0]!['name'] = 'Wiralaga\u202eSastra')),
      'control_characters',
    ],
    ['half a character', text((p) => (p['source'] = 'abc\ud800')), 'control_characters'],
    ['a regular expression', text((p) => (contestants(p)[0]!['name'] = '^(a+)+$')), 'pattern'],
    ['another regular expression', text((p) => (contestants(p)[1]!['aliases'] = ['Bagas.*'])), 'pattern'],
    [
      'a region that does not exist',
      text((p) => ((p['contests'] as { region: string }[])[0]!.region = '99')),
      'unknown_region',
    ],
    [
      'a governor of a regency',
      text((p) => ((p['contests'] as { region: string }[])[0]!.region = '3601')),
      'unknown_region',
    ],
    ['a real region in an invented pack', text((p) => (p['fictional'] = true)), 'unknown_region'],
    ['an end before the start', text((p) => (p['until'] = '2029-01-01')), 'period'],
    ['a number twice', text((p) => (contestants(p)[1]!['number'] = 1)), 'duplicate_number'],
    [
      'a contest twice',
      text((p) => ((p['contests'] as unknown[])[1] = (p['contests'] as unknown[])[0])),
      'duplicate_contest',
    ],
    ['deep nesting', `{"a":${'['.repeat(50)}${']'.repeat(50)}}`, 'too_deep'],
    ['a huge file', ' '.repeat(PACK_LIMITS.characters + 1), 'too_large'],
  ])('%s', (_, json, code) => {
    expect(codes(json)).toContain(code);
    const last = practicePack();
    const acceptance = acceptPack(json, last);
    expect(acceptance.accepted).toBe(false);
    expect(acceptance.pack).toBe(last);
    expect(acceptance.problems[0]?.code).toBe(codes(json)[0]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('a million names', () => {
    const million = text((p) => {
      p['contests'] = [{ office: 'governor', region: '36', contestants: [] }];
    }).replace('"contestants":[]', `"contestants":[${'{"name":"A B"},'.repeat(999_999)}{"name":"A B"}]`);
    expect(codes(million)).toEqual(['too_large']);
    // Not even when it fits the size: names shorter than any real one.
    const many = sound();
    many['contests'] = Array.from({ length: 200 }, () => ({
      office: 'dprd-regency',
      region: '3601',
      contestants: Array.from({ length: 2000 }, () => ({ name: 'Ab' })),
    }));
    expect(readParsedPack(many)).toMatchObject({ ok: false, problems: [{ code: 'too_many_names' }] });
  });

  it('any JSON, without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(readPack(JSON.stringify(value)).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(readPack(value).ok).toBe(false);
      }),
    );
  });

  it('any one value of a sound pack replaced by rubbish', () => {
    const rubbish = fc.oneof(
      fc.constant(null),
      fc.constant(-1),
      fc.constant([]),
      fc.constant({ a: 1 }),
      fc.constant('\u0007'),
    );
    const key = fc.constantFrom(...Object.keys(sound()));
    fc.assert(
      fc.property(key, rubbish, (name, value) => {
        expect(readPack(text((pack) => (pack[name] = value))).ok).toBe(false);
      }),
    );
  });
});

describe('texts of problems', () => {
  it.each([...REFUSALS, ...FINDINGS])('%s is explained in both languages', (code) => {
    for (const language of ['id', 'en'] as const)
      expect(say(language, 'pack.problem', code, ['A', 'B'])).toMatch(/\S{2,} \S+/);
  });
});

describe('what a pack is told about itself', () => {
  const report = (change: (pack: Record<string, unknown>) => void, today = '2029-10-01') => {
    const result = readPack(text(change));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const records = packRecords(result.pack, NO_FREQUENCY);
    return reportPack(result.pack, { today, records, registry: readCore() }).map(({ code }) => code);
  };

  it('nothing when there is nothing', () => {
    expect(report(() => undefined)).toEqual([]);
  });
  it('names that are everyday words', () => {
    expect(report((p) => (contestants(p)[0]!['name'] = 'Cahaya Pagi'))).toContain('common_word');
  });
  it('names of one word', () => {
    expect(report((p) => (contestants(p)[0]!['name'] = 'Wiralaga'))).toContain('ambiguous');
  });
  it('names the registry has', () => {
    expect(report((p) => (contestants(p)[0]!['name'] = 'Andra Soni'))).toContain('known_name');
  });
  it('a name twice', () => {
    expect(report((p) => (contestants(p)[1]!['name'] = 'Wiralaga Sastrabuana'))).toContain('same_name');
  });
  it('contestants that are missing', () => {
    expect(report((p) => contestants(p).pop())).toEqual(['missing_contestants']);
    expect(report((p) => contestants(p).shift())).toEqual(['missing_contestants', 'missing_number']);
  });
  it('a period that is over or has not begun', () => {
    expect(report(() => undefined, '2031-01-01')).toEqual(['expired']);
    expect(report(() => undefined, '2029-01-01')).toEqual(['not_yet']);
  });
});

describe('the practice pack', () => {
  it('is a pack like any other, of a region that does not exist and people nobody bears the name of', () => {
    const pack = practicePack();
    expect(pack.fictional).toBe(true);
    for (const { region } of pack.contests) expect(REGIONS.map(({ code }) => code)).not.toContain(region);
    const known = new Set(readCore().map(({ name }) => name.toLowerCase()));
    for (const { name } of practiceRecords()) expect(known.has(name.toLowerCase())).toBe(false);
  });

  it('is found by the same code', () => {
    const index = practiceIndex();
    for (const { name, id, kind } of practiceRecords())
      if (kind !== 'pair') expect(index.find(fold(name), name).map(({ recordId }) => recordId)).toContain(id);
  });
});

describe('the command line', () => {
  const run = (...args: string[]): { code: number; lines: string[] } => {
    const lines: string[] = [];
    return { code: main(args, '2026-11-22', (line) => lines.push(line)), lines };
  };
  it('accepts the practice pack and refuses other files', () => {
    expect(run('check', 'data/practice/pack.json').code).toBe(0);
    const refused = run('check', 'package.json');
    expect(refused.code).toBe(1);
    expect(refused.lines.join('\n')).toContain('unknown_format');
    expect(run('check', 'no-such-file.json').code).toBe(2);
    expect(run().code).toBe(2);
  });
  it('has written the schema that belongs to the type', () => {
    expect(readFileSync('data/pack.schema.json', 'utf8')).toBe(packJsonSchema());
  });
});
