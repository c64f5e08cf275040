import { describe, expect, it, vi } from 'vitest';
import type { GuardState } from '../../../lib/guard-state';
import type { Intent } from '../../../lib/intent';
import type { Employee } from '../../../lib/person';
import type { Recognizer, Verdict } from '../../../lib/verdict';
import { Judge } from '../../../lib/guard/judge';
import type { Plan } from '../../../lib/guard/plan';
import { loadCorpus } from '../../../lib/rules/load-corpus';
import { buildSheets } from '../../../lib/rules/sheets';

const candidate: Verdict = {
  level: 'candidate-or-party',
  label: 'candidate',
  stance: 'support',
  score: 1,
  matches: [],
  evidence: [],
  ruleSubject: 'candidate',
  invitesOthers: false,
  campaigns: false,
};

function judge(employee: Employee, date: string, over: Partial<Verdict> = {}) {
  const recognizer: Recognizer = { judge: () => ({ ...candidate, ...over }) };
  const state = {
    version: 1,
    enabled: true,
    platformsOff: [],
    person: { employee },
    simulatedDate: date,
    sheets: buildSheets(loadCorpus(), { employee }, date, 1),
    watch: [],
    corrections: [],
  } as unknown as GuardState;
  const intent = {
    act: 'like',
    confidence: 'semantic',
    subject: { audience: 'public', words: { text: 'x' } },
  } as unknown as Intent;
  return new Judge(
    'x',
    () => state,
    () => recognizer,
    () => 0,
  ).judge({ intent } as unknown as Plan);
}

describe('judging an act', () => {
  it.each(['PNS', 'CPNS', 'PPPK'] as const)('cites a rule to %s, in an election and outside', (employee) => {
    for (const date of ['2024-11-05', '2024-11-25', '2026-11-22']) {
      expect(judge(employee, date)?.citation.rules.length).toBeGreaterThan(0);
    }
  });

  it.each(['TNI', 'Polri', 'kepala-desa', 'perangkat-desa'] as const)(
    'holds the act of %s even when nothing is certain enough to quote, and says why',
    (employee) => {
      const judged = judge(employee, '2026-11-22');
      expect(judged?.citation).toMatchObject({ rules: [], reason: 'employee', severity: 'serious' });
    },
  );

  it('lets acts pass that the table only informs about, or where no law was in force', () => {
    expect(judge('PPNPN', '2026-11-22')).toBeUndefined();
    expect(judge('PPNPN', '2024-11-05')?.citation.rules).toHaveLength(1);
    expect(judge('PNS', '1999-01-01')).toBeUndefined();
  });

  it('tells of a political post, so that a warning can be made ready, and of no other', () => {
    const political = vi.fn();
    for (const level of ['mention', 'candidate-or-party'] as const) {
      const recognizer = { judge: () => ({ level }) } as unknown as Recognizer;
      const state = { enabled: true, platformsOff: [], person: {}, watch: [], corrections: [] };
      const told = new Judge(
        'x',
        () => state as unknown as GuardState,
        () => recognizer,
        () => 0,
        political,
      );
      told.verdict({ text: level });
      expect(political).toHaveBeenCalledTimes(level === 'mention' ? 0 : 1);
    }
  });

  it('lets ordinary posts pass', () => {
    expect(judge('PNS', '2024-11-05', { level: 'mention' })).toBeUndefined();
  });
});
