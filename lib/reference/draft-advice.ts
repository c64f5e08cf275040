import guidanceFile from '../../data/legal/guidance.json';
import type { Employee } from '../person';
import type { Stage } from '../stage';

/** A piece of guidance in both languages, as the corpus words it. */
export interface DraftAdvice {
  id: string;
  verdict: string;
  text: { id: string; en: string };
}

/** While a contest runs: what may be said; outside of one: what still counts. Neither is of low confidence. */
const RUNNING = 'boleh-ajak-partisipasi';
const QUIET = 'hati-luar-tahapan';
/** Whom the rules behind both bind (compared with the corpus in the tests). */
const SPOKEN_TO: readonly Employee[] = ['PNS', 'CPNS', 'PPPK'];

/** Guidance for a draft that would be warned about; undefined where the corpus has none for this kind of employee. */
export function adviceFor(stage: Stage, employee: Employee): DraftAdvice | undefined {
  if (!SPOKEN_TO.includes(employee)) return undefined;
  const items = guidanceFile.items as readonly DraftAdvice[];
  return items.find(({ id }) => id === (stage === 'none' ? QUIET : RUNNING));
}
