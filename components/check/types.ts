import type { Citation } from '../../lib/citation';
import type { Verdict } from '../../lib/verdict';

/** What checking a text on demand found. */
export interface CheckResult {
  verdict: Verdict;
  /** What would be cited if this were posted; undefined at level none. */
  citation?: Citation | undefined;
  /** Set when only the beginning was read. */
  truncated: boolean;
}
