import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/entry';
import { csvHead, csvLine, localTime, readCsv } from '../../../lib/log/csv';
import { tidy } from '../../../lib/log/entry-check';
import { jsonFoot, jsonHead, jsonLine, readLogFile } from '../../../lib/log/exchange';
import { anyEntry, entry } from './sample';

const json = (entries: readonly Entry[]) =>
  jsonHead('2026-11-22T00:00:00Z') + entries.map((one, at) => jsonLine(one, at === 0)).join('') + jsonFoot();
const csv = (entries: readonly Entry[]) => csvHead() + entries.map(csvLine).join('');
/** What a file on disk does to a text. */
const onDisk = (text: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

const many = fc.uniqueArray(anyEntry.map(tidy), { selector: ({ id }) => id, maxLength: 20 });

describe('a round trip', () => {
  test.prop([many])('through JSON loses nothing', (entries) => {
    expect(readLogFile(onDisk(json(entries)))).toEqual({ ok: true, entries, repeated: 0 });
  });

  test.prop([many])('through CSV loses nothing', (entries) => {
    expect(readLogFile(onDisk(csv(entries)))).toEqual({ ok: true, entries, repeated: 0 });
  });

  it('merges entries that come twice', () => {
    const twice = [entry('a'), entry('b'), entry('a')];
    for (const text of [json(twice), csv(twice)])
      expect(readLogFile(text)).toMatchObject({ ok: true, repeated: 1, entries: [{}, {}] });
  });
});

describe('the table', () => {
  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\tx', "'=1", "'"])(
    'never lets a spreadsheet run %j, and gives it back as it was',
    (note) => {
      const [, row] = [...readRaw(csv([entry('a', { note })]))];
      expect(row?.[8]).toBe(`'${note}`);
      expect(readLogFile(csv([entry('a', { note })]))).toMatchObject({ entries: [{ note }] });
    },
  );

  it('writes the time of day of this device, exact to the millisecond', () => {
    const at = 1_732_190_405_678;
    expect(localTime(at)).toMatch(/^2024-11-2\dT\d\d:\d\d:05\.678[+-]\d\d:\d\d$/);
    expect(Date.parse(localTime(at))).toBe(at);
  });

  it('reads what other programs save: bare line ends, a header in another order', () => {
    const [head, row] = [...readCsv(csv([entry('a')]))].map(({ cells }) => [...cells].reverse());
    const text = `${head?.join(',') ?? ''}\n${row?.join(',') ?? ''}`;
    expect(readLogFile(text)).toEqual({ ok: true, entries: [entry('a')], repeated: 0 });
  });
});

/** Cells as a spreadsheet would see them. */
function* readRaw(text: string): Generator<string[]> {
  for (const row of text.slice(1).trimEnd().split('\r\n'))
    yield (row.match(/"(?:[^"]|"")*"|[^,]+|(?<=,)(?=,|$)/g) ?? []).map((cell) =>
      cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
    );
}

describe('files that are refused, with the line and the reason', () => {
  const good = JSON.stringify(entry('a'));
  const file = (...lines: string[]) => `${jsonHead('x')}${lines.join(',\n')}\n]}`;
  it.each([
    ['nothing', ' \n', { reason: 'empty' }],
    ['broken JSON', `${jsonHead('x')}${good},\n{"id":`, { reason: 'json', line: 3 }],
    ['another file', '{"a":1}', { reason: 'format', line: 1 }],
    [
      'a file of a later version',
      '{"format":"jaga-netral-log","version":2,"entries":[]}',
      { reason: 'newer' },
    ],
    [
      'an unknown act',
      file(good, good.replace('"like"', '"bribe"')),
      { reason: 'entry', line: 3, detail: expect.stringMatching(/^act: /) as string },
    ],
    [
      'a prototype key',
      file(good, good, good.replace('{', '{"__proto__":{"x":1},')),
      { reason: 'entry', line: 4, detail: '__proto__: unknown field' },
    ],
    ['a constructor key', file(good.replace('{', '{"constructor":1,')), { reason: 'entry', line: 2 }],
    ['an entry that is a word', file('"entries"', good), { reason: 'entry', line: 2 }],
    [
      'a script link',
      file(good.replace('{', '{"link":"javascript:alert(1)",')),
      { reason: 'entry', line: 2, detail: expect.stringMatching(/^link: /) as string },
    ],
    ['a control character', file(good.replace('{', '{"note":"a\\u0000b",')), { reason: 'entry', line: 2 }],
    [
      'an endless note',
      file(good.replace('{', `{"note":"${'x'.repeat(2001)}",`)),
      { reason: 'entry', line: 2 },
    ],
    ['a time before us', file(good.replace(/"at":\d+/, '"at":5')), { reason: 'entry', line: 2 }],
    ['a table without our columns', 'a,b\n1,2', { reason: 'columns', line: 1 }],
    ['a short row', `${csv([entry('a')])}x,y\r\n`, { reason: 'entry', line: 3 }],
    ['an open quote', `${csv([entry('a')])}"x`, { reason: 'csv', line: 3 }],
    ['a page of the web', '<!doctype html><p>', { reason: 'columns', line: 1 }],
  ])('%s', (_name, text, expected) => {
    expect(readLogFile(text)).toMatchObject({ ok: false, ...expected });
  });

  it('names the line also in a file that was laid out anew', () => {
    const wrong = { ...entry('b'), act: 'bribe' };
    const text = JSON.stringify(
      { format: 'jaga-netral-log', version: 1, entries: [entry('a'), wrong] },
      null,
      2,
    );
    const line = text.split('\n').findIndex((each, at) => at > 5 && each === '    {') + 1;
    expect(readLogFile(text)).toMatchObject({ reason: 'entry', line });
  });

  test.prop([
    fc.oneof(fc.string({ unit: 'binary' }), fc.json(), many.map(csv), many.map(json)),
    fc.nat(),
    fc.string(),
  ])('never throws, whatever was done to the file', (text, at, junk) => {
    const cut = at % (text.length + 1);
    expect(readLogFile(text.slice(0, cut) + junk + text.slice(cut))).toHaveProperty('ok');
  });
});
