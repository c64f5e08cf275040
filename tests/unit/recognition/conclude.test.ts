import { describe, expect, it } from 'vitest';
import type { AccountFinding } from '../../../lib/recognition/account';
import {
  electionOf,
  has,
  head,
  isNotice,
  labelOf,
  mentions,
  ruleSubjectOf,
  sideOf,
  sigmoid,
  stanceOf,
} from '../../../lib/recognition/conclude';
import { F, FEATURES, type Feature } from '../../../lib/recognition/features';
import { BIAS, WEIGHTS } from '../../../lib/recognition/weights';
import { createRecognizer } from '../../../lib/recognition/recognizer';

/** Measured features: named ones are 1, or what is given. */
function x(...given: (Feature | [Feature, number])[]): Float32Array {
  const out = new Float32Array(FEATURES.length);
  for (const one of given) {
    const [name, value] = typeof one === 'string' ? ([one, 1] as const) : one;
    out[F[name]] = value;
  }
  return out;
}
const account = (code: AccountFinding['code']): AccountFinding => ({
  code,
  field: 'author',
  text: 'A',
  id: 'a',
  label: 'A',
  weight: 0,
});

describe('scores', () => {
  it('are sums of weights over what was measured', () => {
    expect(head(0, x())).toBe(BIAS[0]);
    expect(head(0, x('party'))).toBeCloseTo((BIAS[0] as number) + (WEIGHTS.party[0] as number));
    expect(head(1, x(['policy', 0.5]))).toBeCloseTo(
      (BIAS[1] as number) + 0.5 * (WEIGHTS.policy[1] as number),
    );
    expect(sigmoid(0)).toBe(0.5);
    expect(sigmoid(10)).toBeGreaterThan(0.99);
  });

  it('has: any of the features', () => {
    expect(has(x('party'), 'seek', 'party')).toBe(true);
    expect(has(x('party'), 'seek')).toBe(false);
    expect(has(x(), 'party')).toBe(false);
  });
});

describe('labels', () => {
  it('follow the alarm first, then the scores', () => {
    expect(labelOf(true, x('contestant'))).toBe('candidate');
    expect(labelOf(true, x('party'))).toBe('party-or-election');
    expect(labelOf(false, x('office'))).toBe('political-other');
    expect(labelOf(false, x())).toBe('non-political');
  });
});

describe('sides', () => {
  it('support asks for a word of it', () => {
    expect(sideOf(1, -1, x('contestant'))).toBeUndefined();
    expect(sideOf(1, -1, x('praise'))).toBe('support');
    expect(sideOf(1, 1, x('back'))).toBe('support');
    expect(sideOf(1, 2, x('back'))).toBe('oppose');
    expect(sideOf(0, -1, x('back'))).toBeUndefined();
  });

  it('rejection is told by the score, or by two words of it and none of approval', () => {
    expect(sideOf(-1, 0.1, x())).toBe('oppose');
    expect(sideOf(-1, -1, x(['attack', 2 / 3], 'attack-entity'))).toBe('oppose');
    expect(sideOf(-1, -1, x(['attack', 1 / 3], 'attack-entity'))).toBeUndefined();
    expect(sideOf(-1, -1, x(['attack', 2 / 3]))).toBeUndefined();
    expect(sideOf(-1, -1, x(['attack', 2 / 3], 'attack-entity', 'praise'))).toBeUndefined();
  });
});

describe('stance', () => {
  it('is asked for only where there is an alarm', () => {
    expect(stanceOf(false, x('praise'), recognizerScan())).toBe('neutral');
    expect(stanceOf(true, x(), recognizerScan())).toBe('unknown');
  });
});

describe('neutral notices', () => {
  it.each<[string, Feature]>([
    ['an election', 'elect'],
    ['an election body', 'body'],
    ['a call to vote', 'notice'],
    ['a candidacy in general', 'seek'],
  ])('%s without anybody named', (_, feature) => {
    expect(isNotice('party-or-election', 'neutral', x(feature), [])).toBe(true);
  });

  it.each<Feature>([
    'party',
    'party-weak',
    'party-word',
    'contestant',
    'contestant-weak',
    'incumbent',
    'pair',
    'contestant-account',
    'party-account',
    'figure-electoral',
    'team',
    'ballot',
    'ballot-zero',
    'camp',
    'slogan',
    'team-name',
  ])('none with %s in it', (feature) => {
    expect(isNotice('party-or-election', 'neutral', x('elect', feature), [])).toBe(false);
  });

  it('none that takes sides, is of a candidate, or of no election at all', () => {
    expect(isNotice('party-or-election', 'support', x('elect'), [])).toBe(false);
    expect(isNotice('party-or-election', 'oppose', x('elect'), [])).toBe(false);
    expect(isNotice('candidate', 'neutral', x('elect'), [])).toBe(false);
    expect(isNotice('party-or-election', 'neutral', x('vote'), [])).toBe(false);
  });

  it('what election bodies and news name is their work, unless they campaign', () => {
    for (const code of ['account_official', 'account_news'] as const) {
      expect(isNotice('candidate', 'neutral', x('contestant'), [account(code)])).toBe(true);
      expect(isNotice('candidate', 'neutral', x('contestant', 'ballot'), [account(code)])).toBe(false);
    }
    expect(isNotice('candidate', 'neutral', x('contestant'), [account('account_party')])).toBe(false);
  });
});

describe('mentions', () => {
  it.each<Feature>([
    'party',
    'party-weak',
    'contestant',
    'incumbent',
    'pair',
    'slogan',
    'figure',
    'elect',
    'seek',
    'body',
    'party-account',
    'contestant-account',
  ])('%s is worth one', (feature) => {
    expect(mentions(x(feature))).toBe(true);
  });

  it('the rest is not', () => {
    expect(mentions(x('office', 'policy', 'praise', 'daily'))).toBe(false);
  });
});

describe('what the citation needs', () => {
  it('whom the law speaks of', () => {
    expect(ruleSubjectOf('party-or-election', [], [account('account_supporters')], x())).toBe(
      'campaign-team',
    );
    expect(ruleSubjectOf('candidate', [], [], x('team-name'))).toBe('campaign-team');
    expect(ruleSubjectOf('candidate', [], [], x('team-name', 'contestant'))).toBe('prospective-candidate');
    expect(ruleSubjectOf('candidate', [], [], x('team-name', 'pair'))).toBe('prospective-candidate');
    expect(ruleSubjectOf('party-or-election', [], [], x('party'))).toBe('party');
    expect(ruleSubjectOf('candidate', [], [account('account_contestant')], x())).toBe('candidate');
  });

  const recognizer = createRecognizer();
  const election = (text: string): string | undefined =>
    recognizer.judge({ text }, { date: '2026-11-22' }).election;

  it('which election the words speak of', () => {
    expect(election('Pilih PKS di pilkada nanti')).toBe('pilkada');
    expect(election('Caleg PKS minta dukungan')).toBe('pemilu');
    expect(election('Pilkada dan pileg, pilih PKS')).toBeUndefined();
    expect(election('Coblos PKS ya')).toBeUndefined();
    expect(recognizer.judge({ text: 'Anies keren' }, { date: '2024-01-15' }).election).toBe('pemilu');
    expect(electionOf([], [], { spans: [], hits: [], scan: recognizerScan() })).toBeUndefined();
  });
});

describe('the election of who is named', () => {
  const named = (id: string, strength: 1 | 2, standsIn = -1) =>
    ({ id, strength, standsIn }) as unknown as Parameters<typeof electionOf>[0][number];
  const reading = (election?: 'pilkada' | 'pemilu') => ({
    spans: [],
    hits: [{ election: undefined }, { election }] as never,
    scan: recognizerScan(),
  });
  const contests = [{ election: 'pilkada' }] as never;

  it('is their contest, a presidency without one, or what the words say', () => {
    expect(electionOf([named('person:a', 2, 0)], contests, reading())).toBe('pilkada');
    expect(electionOf([named('person:a', 1, 0)], contests, reading())).toBeUndefined();
    expect(electionOf([named('president:2024:1', 2)], [], reading())).toBe('pemilu');
    expect(electionOf([named('president:2024:1', 1)], [], reading())).toBeUndefined();
    expect(electionOf([named('person:president:', 2)], [], reading())).toBeUndefined();
    expect(electionOf([], [], reading('pilkada'))).toBe('pilkada');
    expect(electionOf([], [], reading())).toBeUndefined();
  });
});

describe('bare names', () => {
  const recognizer = createRecognizer();
  const stance = (text: string): string => recognizer.judge({ text }, { date: '2024-01-15' }).stance;

  it('say nothing of sides, and neither does one word more', () => {
    expect(stance('Anies Baswedan')).toBe('unknown');
    expect(stance('Anies Baswedan kemarin')).toBe('unknown');
    expect(stance('Anies Baswedan kemarin pagi')).toBe('neutral');
    expect(stance('selamat pagi semua')).toBe('neutral');
  });

  it('of contestants are what the law calls candidates', () => {
    const verdict = recognizer.judge({ text: 'Anies Baswedan keren' }, { date: '2024-01-15' });
    expect(verdict).toMatchObject({ label: 'candidate', ruleSubject: 'candidate', election: 'pemilu' });
  });
});

/** A scan of nothing. */
function recognizerScan(): Parameters<typeof electionOf>[2]['scan'] {
  return {
    tokens: [],
    found: [],
    entities: [],
    counts: new Uint16Array(30),
    bits: 0,
    marks: 0,
    allUpper: false,
    removed: new Set(),
  };
}
