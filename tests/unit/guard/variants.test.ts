import { describe, expect, it } from 'vitest';
import {
  NO_HISTORY,
  VARIANTS,
  chooseForm,
  rememberShown,
  type FormHistory,
  type FormRequest,
} from '../../../lib/guard/form';

const request: FormRequest = {
  act: 'like',
  subjectKey: '/a/1',
  cause: 'pair:1',
  severity: 'warning',
  draft: false,
  now: 0,
};
const CHANCES = Array.from({ length: 1000 }, (_, at) => at / 1000);
const picked = (history: FormHistory): (number | undefined)[] =>
  CHANCES.map((chance) => chooseForm(history, request, chance)?.variant);

describe('wording and accent of a warning', () => {
  it('may be any of the set at first', () => {
    expect([...new Set(picked(NO_HISTORY))].sort()).toEqual(Array.from({ length: VARIANTS }, (_, at) => at));
  });

  it('is any but the one shown last, whatever chance says', () => {
    for (let last = 0; last < VARIANTS; last++) {
      const choice = chooseForm(NO_HISTORY, request, last / VARIANTS + 0.01);
      expect(choice?.variant).toBe(last);
      if (!choice) continue;
      const next = new Set(picked(rememberShown(NO_HISTORY, request, choice)));
      expect(next.size).toBe(VARIANTS - 1);
      expect(next.has(last)).toBe(false);
    }
  });
});
