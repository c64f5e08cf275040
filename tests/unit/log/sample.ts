import * as fc from 'fast-check';
import { DIGITAL_ACTS } from '../../../lib/acts';
import { SEVERITIES } from '../../../lib/citation';
import { DECISIONS, type Entry } from '../../../lib/entry';

/** An entry with everything given by hand that matters to the test. */
export function entry(id: string, rest: Partial<Entry> = {}): Entry {
  return {
    id: `entry-${id}`,
    at: Date.UTC(2024, 9, 15, 3),
    platform: 'x',
    act: 'like',
    severity: 'warning',
    ruleIds: ['rule-1'],
    decision: 'cancelled',
    causes: ['party:golkar'],
    simulated: false,
    ...rest,
  };
}

const text = (maxLength: number) =>
  fc
    .string({ unit: 'binary', maxLength })
    // eslint-disable-next-line no-control-regex -- what entries may not hold
    .map((raw) => raw.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu, '').slice(0, maxLength));
const names = fc.array(fc.stringMatching(/^[a-z]{1,8}:[a-z0-9-]{1,20}$/), { maxLength: 4 });

/** Any entry the log takes, hostile words included; optional fields are absent or set, never undefined. */
export const anyEntry: fc.Arbitrary<Entry> = fc.record(
  {
    id: fc.uuid(),
    at: fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2026, 0, 1) }),
    platform: fc.constantFrom('x', 'facebook', 'instagram'),
    act: fc.constantFrom(...DIGITAL_ACTS),
    severity: fc.constantFrom(...SEVERITIES),
    ruleIds: names,
    decision: fc.constantFrom(...DECISIONS),
    causes: names,
    simulated: fc.boolean(),
    note: text(80),
    excerpt: text(80),
    account: text(30),
    link: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  },
  {
    requiredKeys: ['id', 'at', 'platform', 'act', 'severity', 'ruleIds', 'decision', 'causes', 'simulated'],
  },
);
