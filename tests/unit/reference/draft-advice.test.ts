import { describe, expect, it } from 'vitest';
import { EMPLOYEES } from '../../../lib/person';
import { adviceFor } from '../../../lib/reference/draft-advice';
import { loadReference } from '../../../lib/reference/load';
import { STAGES } from '../../../lib/stage';

describe('advice for a draft', () => {
  it('is guidance of the corpus, never of low confidence, and only for whom its rules bind', () => {
    const { advice } = loadReference();
    for (const stage of STAGES) {
      for (const employee of EMPLOYEES) {
        const given = adviceFor(stage, employee);
        const source = advice.find(({ id }) => id === given?.id);
        if (given) {
          expect(source?.text).toEqual(given.text);
          expect(source?.confidence).not.toBe('low');
          expect(source?.employees).toContain(employee);
        } else expect(['PNS', 'CPNS', 'PPPK']).not.toContain(employee);
      }
    }
  });

  it('says what may be said while a contest runs, and what still counts outside of one', () => {
    expect(adviceFor('campaign', 'PPPK')?.verdict).toBe('boleh');
    expect(adviceFor('none', 'PNS')?.verdict).toBe('hati-hati');
  });
});
