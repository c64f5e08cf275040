import { describe, expect, it } from 'vitest';
import type { CitationRequest } from '../../../lib/citation';
import { cite, explainCitation } from '../../../lib/rules/cite';
import { loadCorpus } from '../../../lib/rules/load-corpus';
import { corpus, event, row, rule } from './corpus-builder';

const shipped = loadCorpus();
const base: CitationRequest = {
  employee: 'PNS',
  act: 'like',
  subject: 'candidate',
  date: '2024-01-01',
  stage: 'campaign',
};
const ids = (request: Partial<CitationRequest>, from = shipped) =>
  cite({ ...base, ...request }, from).rules.map((one) => one.id);

describe('order', () => {
  const small = (electionPosition: 'first' | 'last') =>
    corpus({
      rules: [rule('a'), rule('b'), rule('e'), rule('f')],
      rows: [
        row('r', { cite: ['a', 'b'], ifElection: { pemilu: ['e', 'f'] }, electionPosition, namesAct: 'b' }),
      ],
    });

  it('puts the rules of the election where the row says', () => {
    expect(ids({ election: 'pemilu' }, small('first'))).toEqual(['e', 'f', 'a', 'b']);
    expect(ids({ election: 'pemilu' }, small('last'))).toEqual(['a', 'b', 'e', 'f']);
  });

  it('adds them only for that election', () => {
    expect(ids({ election: 'pilkada' }, small('first'))).toEqual(['a', 'b']);
    expect(ids({}, small('first'))).toEqual(['a', 'b']);
  });

  it('shows a rule once even if the row names it twice', () => {
    const twice = corpus({
      rules: [rule('a'), rule('b')],
      rows: [row('r', { cite: ['a', 'b'], ifElection: { pemilu: ['a'] } })],
    });
    expect(ids({ election: 'pemilu' }, twice)).toEqual(['a', 'b']);
  });

  it('tells severity, row and the rule that names the act', () => {
    expect(cite({ ...base, election: 'pemilu' }, small('last'))).toMatchObject({
      severity: 'warning',
      row: 'r',
      namesAct: 'b',
      stage: 'campaign',
    });
  });
});

describe('what is fit to cite', () => {
  const small = corpus({
    rules: [
      rule('fine'),
      rule('medium', { confidence: 'medium' }),
      rule('low', { confidence: 'low' }),
      rule('background', { useInWarning: false }),
      rule('pns', { binds: ['PNS', 'CPNS'] }),
      rule('officials', { binds: ['pejabat-ASN'] }),
      rule('all', { binds: ['everyone'] }),
      rule('village', { binds: ['kepala-desa'] }),
    ],
    rows: [
      row('r', {
        cite: ['low', 'background', 'fine', 'medium', 'pns', 'officials', 'all', 'village', 'missing'],
        namesAct: 'low',
      }),
    ],
  });

  it('leaves out low confidence, background and rules for others, and says why', () => {
    const { citation, left } = explainCitation({ ...base, employee: 'PPPK' }, small);
    expect(citation.rules.map((one) => one.id)).toEqual(['fine', 'medium', 'officials', 'all']);
    expect(citation.namesAct).toBeUndefined();
    expect(left).toEqual([
      { id: 'low', why: 'background' },
      { id: 'background', why: 'background' },
      { id: 'pns', why: 'not-bound' },
      { id: 'village', why: 'not-bound' },
      { id: 'missing', why: 'not-in-force' },
    ]);
  });

  it('cites to a CPNS a rule that names CPNS alone', () => {
    const only = corpus({ rules: [rule('c', { binds: ['CPNS'] })], rows: [row('r', { cite: ['c'] })] });
    expect(ids({ employee: 'CPNS' }, only)).toEqual(['c']);
    expect(ids({ employee: 'PNS' }, only)).toEqual([]);
  });

  it('treats CPNS as PNS', () => {
    expect(ids({ employee: 'CPNS' }, small)).toEqual(['fine', 'medium', 'pns', 'officials', 'all']);
  });

  it('gives a village head what binds a village head', () => {
    expect(ids({ employee: 'kepala-desa' }, small)).toEqual(['all', 'village']);
    expect(ids({ employee: 'TNI' }, small)).toEqual(['all']);
  });

  it('shows a rule in its own words', () => {
    expect(cite({ ...base, employee: 'TNI' }, small).rules[0]).toEqual({
      id: 'all',
      citation: 'UU all',
      summary: { id: 'ringkas', en: 'summary' },
      violationClass: 'disiplin',
      sanctionLevel: 'berat',
      sanctions: ['sanksi'],
      sanctionsEn: ['sanction'],
      confidence: 'high',
    });
  });
});

describe('background', () => {
  it('is kept apart from what is cited, and never holds low confidence or rules for others', () => {
    const small = corpus({
      rules: [
        rule('kept', { useInWarning: false, confidence: 'medium', binds: ['TNI'] }),
        rule('low', { useInWarning: false, confidence: 'low', binds: ['TNI'] }),
        rule('others', { useInWarning: false, binds: ['Polri'] }),
      ],
      rows: [row('r', { cite: ['low', 'others', 'kept'] })],
    });
    const citation = cite({ ...base, employee: 'TNI' }, small);
    expect(citation).toMatchObject({ rules: [], reason: 'employee' });
    expect(citation.background?.map(({ id }) => id)).toEqual(['kept']);
  });

  it('tells soldiers, police and villages which law is meant', () => {
    for (const [employee, id] of [
      ['TNI', 'tni-uu-34-2004-39'],
      ['Polri', 'polri-uu-2-2002-28'],
      ['kepala-desa', 'desa-uu-6-2014-29'],
      ['perangkat-desa', 'desa-uu-6-2014-51'],
    ] as const) {
      const citation = cite({ ...base, employee, stage: 'campaign' }, shipped);
      expect(citation.rules).toEqual([]);
      expect(citation.background?.map((one) => one.id)).toEqual([id]);
    }
  });
});

describe('articles of an election', () => {
  it('are not cited while no election runs, and the reason is told', () => {
    const request = { ...base, employee: 'kepala-desa', act: 'post', election: 'pilkada' } as const;
    const quiet = explainCitation({ ...request, stage: 'none' }, shipped);
    expect(quiet.citation.rules).toEqual([]);
    expect(quiet.citation.reason).toBe('employee');
    expect(quiet.left).toContainEqual({ id: 'uu-10-2016-71-1', why: 'no-election' });
    expect(ids({ ...request, stage: 'campaign' })).toContain('uu-10-2016-71-1');
  });
});

describe('conditions', () => {
  const small = corpus({
    rules: [rule('a'), rule('b'), rule('c')],
    rows: [row('r', { cite: ['a', 'b', 'c'], conditions: { b: 'invites', c: 'office' }, namesAct: 'b' })],
  });
  const words = { key: 'invites', id: 'bila mengajak', en: 'if inviting' };

  it('shows the condition while nothing is known of the case', () => {
    const { rules, namesAct } = cite({ ...base, act: 'share' }, small);
    expect(rules.map((one) => [one.id, one.condition?.key])).toEqual([
      ['a', undefined],
      ['b', 'invites'],
      ['c', 'office'],
    ]);
    expect(rules[1]?.condition).toEqual(words);
    expect(namesAct).toBe('b');
  });

  it('shows the rule without a condition once the case is met', () => {
    const { rules } = cite({ ...base, act: 'share', conditions: { invites: true } }, small);
    expect(rules[1]?.id).toBe('b');
    expect(rules[1]).not.toHaveProperty('condition');
  });

  it('leaves the rule out once the case is known not to hold, and says why', () => {
    const { citation, left } = explainCitation(
      { ...base, act: 'share', conditions: { invites: false } },
      small,
    );
    expect(citation.rules.map((one) => one.id)).toEqual(['a', 'c']);
    expect(citation.namesAct).toBeUndefined();
    expect(left).toEqual([{ id: 'b', why: 'condition', condition: 'invites' }]);
  });

  it('never shows a rule for an act whose case cannot hold, whatever is claimed', () => {
    expect(ids({ act: 'like' }, small)).toEqual(['a', 'b']);
    expect(ids({ act: 'like', conditions: { office: true } }, small)).toEqual(['a', 'b']);
    expect(ids({ act: 'share', conditions: { office: true } }, small)).toEqual(['a', 'b', 'c']);
  });

  it('shows the rule without a condition for the very act the case asks for', () => {
    const team = corpus({ rules: [rule('a')], rows: [row('r', { cite: ['a'], conditions: { a: 'team' } })] });
    const shown = (over: Partial<CitationRequest>) =>
      cite({ ...base, ...over }, team).rules[0]?.condition?.key;
    expect(shown({ act: 'other', subject: 'campaign-team' })).toBeUndefined();
    expect(ids({ act: 'other', subject: 'campaign-team', conditions: { team: false } }, team)).toEqual(['a']);
    expect(shown({ act: 'other', subject: 'candidate' })).toBe('team');
    expect(shown({ act: 'attend', subject: 'campaign-team' })).toBe('team');
    const real = cite({ ...base, act: 'other', subject: 'campaign-team', election: 'pemilu' }, shipped)
      .rules[0];
    expect(real).toMatchObject({ id: 'uu-7-2017-280-3' });
    expect(real).not.toHaveProperty('condition');
  });

  it('never shows the article on officials for a plain like, nor the one on campaign teams', () => {
    for (const act of ['like', 'react', 'follow'] as const) {
      expect(ids({ act, employee: 'kepala-desa', election: 'pemilu' })).not.toContain('uu-7-2017-280-3');
      expect(ids({ act, employee: 'PNS', election: 'pilkada' })).not.toContain('uu-10-2016-71-1');
    }
    expect(ids({ act: 'other', election: 'pilkada' })).toContain('uu-10-2016-71-1');
    expect(ids({ act: 'other', employee: 'kepala-desa', election: 'pemilu' })).toContain('uu-7-2017-280-3');
  });
});

describe('reasons for citing nothing', () => {
  const only = (one: Parameters<typeof rule>[1], conditions = {}, employee = '*') =>
    corpus({
      rules: [rule('a', one)],
      rows: [row('r', { cite: ['a'], conditions, when: { act: '*', subject: '*', stage: '*', employee } })],
    });

  it.each([
    ['not-in-force', only({ from: '2025-01-01' })],
    ['employee', only({ useInWarning: false })],
    ['employee', only({ binds: ['PPPK'] })],
    ['condition', only({}, { a: 'office' })],
    ['no-row', corpus({ rows: [row('default')] })],
    [
      'stage',
      corpus({ rows: [row('x', { when: { act: '*', subject: '*', stage: '*', employee: 'PNS' } })] }),
    ],
  ])('%s', (reason, from) => {
    expect(cite(base, from)).toMatchObject({ rules: [], reason });
  });

  it('gives none when something is cited', () => {
    expect(cite(base, only({}))).not.toHaveProperty('reason');
  });

  it('prefers the reason that is not about a case', () => {
    const mixed = corpus({
      rules: [rule('a'), rule('b', { useInWarning: false }), rule('c', { from: '2025-01-01' })],
      rows: [row('r', { cite: ['a', 'b'], conditions: { a: 'office' } })],
    });
    expect(cite(base, mixed).reason).toBe('employee');
    const early = corpus({ ...{ rules: [...mixed.rules.values()] }, rows: [row('r', { cite: ['b', 'c'] })] });
    expect(cite(base, early).reason).toBe('not-in-force');
    expect(cite({ ...base, employee: 'PPNPN', stage: 'none' }, shipped)).toMatchObject({
      rules: [],
      reason: 'stage',
    });
  });
});

describe('stage and election', () => {
  const small = corpus({
    rules: [rule('a'), rule('l'), rule('n')],
    rows: [row('r', { cite: ['a'], ifElection: { pilkada: ['l'], pemilu: ['n'] } })],
    events: [
      event('national', {
        election: 'pemilu',
        stages: [{ stage: 'campaign', from: '2024-01-01', to: '2024-01-31' }],
      }),
      event('local', {
        regions: ['3273'],
        stages: [{ stage: 'registration', from: '2024-01-10', to: '2024-01-20' }],
      }),
    ],
  });
  const at = (request: Partial<CitationRequest>) => {
    const { stage, rules } = cite({ ...base, stage: undefined, ...request }, small);
    return [stage, rules.map((one) => one.id).join()];
  };

  it('comes from the calendar, for the region and the day', () => {
    expect(at({ date: '2024-01-15' })).toEqual(['campaign', 'a,n']);
    expect(at({ date: '2024-02-15' })).toEqual(['none', 'a']);
  });

  it('follows the contest of the election that is given, when one runs', () => {
    expect(at({ date: '2024-01-15', region: '3273', election: 'pilkada' })).toEqual([
      'before-determination',
      'a,l',
    ]);
    expect(at({ date: '2024-01-15', region: '3273', election: 'pemilu' })).toEqual(['campaign', 'a,n']);
    expect(at({ date: '2024-01-15', region: '3273' })).toEqual(['campaign', 'a,n']);
    expect(at({ date: '2024-01-15', region: '3204', election: 'pilkada' })).toEqual(['campaign', 'a,l']);
  });

  it('is the given stage when there is one; the calendar is then not asked for the election', () => {
    expect(at({ date: '2024-01-15', stage: 'quiet-period' })).toEqual(['quiet-period', 'a']);
  });
});
