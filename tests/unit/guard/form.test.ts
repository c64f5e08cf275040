import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIGITAL_ACTS } from '../../../lib/acts';
import { SEVERITIES } from '../../../lib/citation';
import { DECISIONS } from '../../../lib/entry';
import {
  afterPause,
  chooseForm,
  NO_HISTORY,
  rememberDecision,
  rememberShown,
  SERIOUS_DELAY,
  SMALL_WINDOW,
  VARIANTS,
  type FormHistory,
  type FormRequest,
} from '../../../lib/guard/form';

const request: FormRequest = {
  act: 'like',
  subjectKey: '/post/1',
  cause: 'party:1',
  severity: 'warning',
  draft: false,
  now: 1_000,
};

function shownOnce(history: FormHistory, asked: FormRequest): FormHistory {
  const choice = chooseForm(history, asked, 0);
  if (choice === undefined) throw new Error('not asked');
  return rememberShown(history, asked, choice);
}

describe('form by severity', () => {
  it('modal for serious and warning, card for caution, mark for info', () => {
    const form = (severity: FormRequest['severity']) =>
      chooseForm(NO_HISTORY, { ...request, severity }, 0)?.form;
    expect(SEVERITIES.map(form)).toEqual(['mark', 'card', 'modal', 'modal']);
  });

  it('only serious waits, and never longer than three seconds', () => {
    const delay = (severity: FormRequest['severity']) =>
      chooseForm(NO_HISTORY, { ...request, severity }, 0)?.proceedDelay;
    expect(SEVERITIES.map(delay)).toEqual([0, 0, 0, SERIOUS_DELAY]);
    expect(SERIOUS_DELAY).toBeLessThanOrEqual(3000);
  });
});

describe('size by history', () => {
  const history = shownOnce(NO_HISTORY, request);
  const size = (change: Partial<FormRequest>, from = history) =>
    chooseForm(from, { ...request, subjectKey: '/post/2', ...change }, 0)?.size;

  it('is full at first and small for the same cause within minutes', () => {
    expect(chooseForm(NO_HISTORY, request, 0)?.size).toBe('full');
    expect(size({ now: 1_000 + SMALL_WINDOW })).toBe('small');
  });

  it('is full again after a pause, for another cause and for a graver rule', () => {
    expect(size({ now: 1_001 + SMALL_WINDOW })).toBe('full');
    expect(size({ cause: 'party:2' })).toBe('full');
    expect(size({ severity: 'serious' })).toBe('full');
    expect(size({ severity: 'caution' })).toBe('small');
    expect(size({}, afterPause(history))).toBe('full');
  });
});

describe('once per post and act', () => {
  const settled = rememberDecision(shownOnce(NO_HISTORY, request), request, 'proceeded');

  it('does not ask again about a post and act the person went on with', () => {
    expect(chooseForm(settled, request, 0)).toBeUndefined();
    expect(chooseForm(settled, { ...request, act: 'share' }, 0)).toBeDefined();
    expect(chooseForm(settled, { ...request, subjectKey: '/post/9' }, 0)).toBeDefined();
  });

  it('asks again after cancelling or editing, and about every new draft', () => {
    for (const decision of ['cancelled', 'edited'] as const)
      expect(chooseForm(rememberDecision(NO_HISTORY, request, decision), request, 0)).toBeDefined();
    const draft = { ...request, act: 'comment' as const, draft: true };
    expect(chooseForm(rememberDecision(NO_HISTORY, draft, 'proceeded'), draft, 0)).toBeDefined();
  });
});

describe('whatever happened before', () => {
  const requests = fc.record({
    act: fc.constantFrom(...DIGITAL_ACTS),
    subjectKey: fc.constantFrom('a', 'b', 'c'),
    cause: fc.constantFrom('x', 'y'),
    severity: fc.constantFrom(...SEVERITIES),
    draft: fc.boolean(),
    now: fc.nat(10 * SMALL_WINDOW),
  });

  it('two warnings in a row differ, variants stay in the set, and memory stays small', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(requests, fc.constantFrom(...DECISIONS), fc.double({ min: 0, max: 0.999, noNaN: true })),
          {
            maxLength: 400,
          },
        ),
        (steps) => {
          let history = NO_HISTORY;
          let last: number | undefined;
          for (const [asked, decision, chance] of steps) {
            const choice = chooseForm(history, asked, chance);
            if (choice === undefined) continue;
            expect(choice.variant).not.toBe(last);
            expect(choice.variant).toBeGreaterThanOrEqual(0);
            expect(choice.variant).toBeLessThan(VARIANTS);
            expect(choice.form === 'mark').toBe(asked.severity === 'info');
            last = choice.variant;
            history = rememberDecision(rememberShown(history, asked, choice), asked, decision);
          }
          expect(history.shown.length).toBeLessThanOrEqual(300);
          expect(history.settled.length).toBeLessThanOrEqual(300);
        },
      ),
    );
  });
});
