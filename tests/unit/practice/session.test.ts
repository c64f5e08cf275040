import { describe, expect, it } from 'vitest';
import { DIGITAL_ACTS } from '../../../lib/acts';
import { STAGES } from '../../../lib/stage';
import { outcomeOf, scoreOf, type PracticeRecord } from '../../../lib/practice/session';
import { SITUATIONS, type Situation } from '../../../lib/practice/situations';
import { PRACTICE_REGION } from '../../../lib/registry/practice';
import { loadCorpus } from '../../../lib/rules/load-corpus';
import { stageOn } from '../../../lib/rules/calendar';
import { loadGuidance } from './guidance';

const situation = (held: boolean) => SITUATIONS.find((one) => one.held === held) as Situation;
const record = (of: Situation, change: Partial<PracticeRecord>): PracticeRecord => ({
  situation: of.id,
  act: of.act,
  word: of.word,
  event: 'held',
  ...change,
});

describe('situations', () => {
  it('are more than twenty, with every act, held and free, on every stage', () => {
    expect(SITUATIONS.length).toBeGreaterThan(20);
    expect(new Set(SITUATIONS.map(({ id }) => id)).size).toBe(SITUATIONS.length);
    expect(new Set(SITUATIONS.map(({ act }) => act))).toEqual(new Set(DIGITAL_ACTS));
    const { calendar } = loadCorpus();
    const stages = new Set(SITUATIONS.map(({ date }) => stageOn(calendar, PRACTICE_REGION, date).stage));
    expect([...stages].sort()).toEqual([...STAGES].sort());
    expect(SITUATIONS.filter(({ held }) => !held).length).toBeGreaterThanOrEqual(6);
  });

  it('name only guidance that exists', () => {
    const known = loadGuidance();
    for (const { guidance, id } of SITUATIONS)
      if (guidance !== undefined) expect(known.has(guidance), `${id}: ${guidance}`).toBe(true);
  });
});

describe('score', () => {
  const held = situation(true);
  const free = situation(false);

  it('counts giving up as good and going on as risky', () => {
    expect(outcomeOf(held, [])).toBeUndefined();
    expect(outcomeOf(held, [record(held, { decision: 'cancelled' })])).toBe('good');
    expect(outcomeOf(held, [record(held, { decision: 'edited' })])).toBe('good');
    for (const decision of ['proceeded', 'proceeded-with-note', 'wrong-detection'] as const)
      expect(outcomeOf(held, [record(held, { decision })])).toBe('risky');
  });

  it('counts our own mistakes as ours', () => {
    expect(outcomeOf(held, [record(held, { event: 'passed' })])).toBe('ours');
    expect(outcomeOf(free, [record(free, { decision: 'cancelled' })])).toBe('ours');
    expect(outcomeOf(free, [record(free, { event: 'passed' })])).toBe('good');
  });

  it('blames nobody where no rule speaks to the person on that day', () => {
    const records = [record(held, { event: 'passed', severity: 'info' })];
    expect(outcomeOf(held, records)).toBe('unruled');
    expect(scoreOf([held], records)).toEqual({ done: 1, good: 1, all: 1 });
  });

  it('lets only the first try of each situation count', () => {
    const records = [
      record(held, { decision: 'proceeded' }),
      record(held, { decision: 'cancelled' }),
      record(free, { event: 'passed' }),
    ];
    expect(scoreOf(SITUATIONS, records)).toEqual({ done: 2, good: 1, all: SITUATIONS.length });
  });
});
