import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import regions from '../../../data/legal/regions.json';
import { loadCorpus } from '../../../lib/rules/load-corpus';
import {
  toElection,
  toEmployee,
  toRegion,
  toRuleAct,
  toRuleSubject,
  toStage,
} from '../../../lib/rules/words';
import { parseLine } from '../../../scripts/cite';

const corpus = loadCorpus();
const known = new Set(regions.regions);
const line = (over: object) =>
  JSON.stringify({ id: 1, act: 'like', subject: 'candidate', employee: 'PNS', ...over });
const parse = (over: object) => parseLine(line(over), corpus, '2026-11-22');

describe('words of a request', () => {
  it.each([
    ['repost', 'share'],
    ['Quote', 'share'],
    ['retweet', 'share'],
    ['subscribe', 'follow'],
    ['story', 'post'],
    ['reaction', 'react'],
    ['join_group', 'join-group'],
    ['Upload Photo', 'upload-photo'],
    ['other', 'other'],
    ['unlike', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('act %s is %s', (word, expected) => {
    expect(toRuleAct(corpus, word)).toBe(expected);
  });

  it('knows every alias of the table', () => {
    for (const [alias, act] of Object.entries(corpus.table.aliases['act'] ?? {}))
      expect(toRuleAct(corpus, alias)).toBe(act);
    const own = { ...corpus, table: { ...corpus.table, aliases: { act: { 'cap-jempol': 'like' } } } };
    expect(toRuleAct(own, 'Cap Jempol')).toBe('like');
    expect(toStage(corpus, 'outside')).toBe('none');
    expect(toStage(corpus, 'Quiet Period')).toBe('quiet-period');
    expect(toStage(corpus, 'kampanye')).toBeUndefined();
  });

  it('knows employees, subjects and elections in any case', () => {
    expect(toEmployee('pns')).toBe('PNS');
    expect(toEmployee('Kepala Desa')).toBe('kepala-desa');
    expect(toEmployee('P3K')).toBe('PPPK');
    expect(toEmployee(' pns ')).toBe('PNS');
    expect(toEmployee('kepala  desa')).toBe('kepala-desa');
    expect(toEmployee('Kades')).toBe('kepala-desa');
    expect(toEmployee('non ASN')).toBe('PPNPN');
    expect(toEmployee('astronaut')).toBeUndefined();
    expect(toEmployee('constructor')).toBeUndefined();
    expect(toRuleSubject('Campaign Team')).toBe('campaign-team');
    expect(toRuleSubject('person')).toBeUndefined();
    expect(toElection('Pilkada')).toBe('pilkada');
    expect(toElection('pileg')).toBeUndefined();
  });

  it.each([
    ['3273', '3273'],
    ['32', '32'],
    ['32.73', '3273'],
    ['32.73.01', '3273'],
    ['32.73.01.1001', '3273'],
    [' 3273 ', '3273'],
    ['x3273', undefined],
    ['32735', undefined],
    ['32735', undefined],
    ['3273x', undefined],
    ['99', undefined],
    ['3299', undefined],
    ['327', undefined],
    ['Bandung', undefined],
    ['', undefined],
  ])('region %s is %s', (word, expected) => {
    expect(toRegion(known, word)).toBe(expected);
  });
});

describe('one line', () => {
  it('is a request, with today when it gives no date', () => {
    expect(parse({})).toEqual({
      id: 1,
      request: {
        act: 'like',
        subject: 'candidate',
        employee: 'PNS',
        date: '2026-11-22',
        stage: undefined,
        region: undefined,
        election: undefined,
      },
    });
    expect(parse({ date: null, stage: null, region: null, election: null })).toEqual(parse({}));
    expect(parse({ region: 3273, election: 'pilkada', stage: 'campaign', date: '2024-01-01' })).toMatchObject(
      {
        request: { region: '3273', election: 'pilkada', stage: 'campaign', date: '2024-01-01' },
      },
    );
  });

  it.each([
    [{ act: 'jump' }, 'unknown act "jump"'],
    [{ act: undefined }, 'unknown act nothing'],
    [{ act: 7 }, 'unknown act 7'],
    [{ subject: 'cat' }, 'unknown subject "cat"'],
    [{ employee: 'guru' }, 'unknown employee "guru"'],
    [{ stage: 'party-time' }, 'unknown stage "party-time"'],
    [{ region: '0000' }, 'unknown region "0000"'],
    [{ election: 'pilpres' }, 'unknown election "pilpres"'],
    [{ date: '2026-02-30' }, 'impossible date "2026-02-30"'],
    [{ date: 'today' }, 'impossible date "today"'],
    [{ date: 20261122 }, 'impossible date 20261122'],
  ])('that cannot be answered says why: %j', (over, words) => {
    expect(parse(over)).toBe(words);
  });

  it('must be a JSON object', () => {
    expect(parseLine('{', corpus, '2026-11-22')).toBe('not valid JSON');
    for (const text of ['[]', '3', 'null', '"x"'])
      expect(parseLine(text, corpus, '2026-11-22')).toBe('not a JSON object');
  });
});

describe('npm run cite', () => {
  it('answers the good lines in order, names the bad ones, and exits non-zero', () => {
    const input = [
      line({ id: 'a', act: 'repost', employee: 'PPPK', date: '2024-11-05', region: '3273' }),
      '{"broken',
      '',
      line({ id: 'b', act: 'other', subject: 'campaign-team', stage: 'campaign', election: 'pemilu' }),
      line({ id: 'c', date: '2025-02-29' }),
    ].join('\r\n');
    const run = spawnSync(process.execPath, ['--import', 'tsx', resolve('scripts/cite.ts')], {
      input,
      encoding: 'utf8',
    });
    expect(run.status).toBe(1);
    expect(
      run.stdout
        .trim()
        .split('\n')
        .map((text) => JSON.parse(text) as unknown),
    ).toEqual([
      {
        id: 'a',
        stage: 'campaign',
        severity: 'serious',
        rules: [
          'uu-asn-2023-wajib-netral',
          'skb-2022-disiplin-6',
          'skb-2022-disiplin-2',
          'pp-49-2018-disiplin',
          'uu-asn-2023-bebas-pengaruh',
        ],
      },
      {
        id: 'b',
        stage: 'campaign',
        severity: 'serious',
        rules: [
          'uu-7-2017-280-3',
          'skb-2022-disiplin-10',
          'uu-asn-2023-wajib-netral',
          'uu-asn-2023-bebas-pengaruh',
        ],
      },
    ]);
    expect(run.stderr.split('\n').filter((text) => text.startsWith('cite:'))).toEqual([
      'cite: line 2: not valid JSON',
      'cite: line 5: impossible date "2025-02-29"',
    ]);
  });
});
