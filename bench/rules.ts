import { ACTS } from '../lib/acts';
import { EMPLOYEES } from '../lib/person';
import { loadReference } from '../lib/reference/load';
import { ReferenceSearch } from '../lib/reference/search';
import { cite } from '../lib/rules/cite';
import { addDays } from '../lib/rules/days';
import { loadCorpus } from '../lib/rules/load-corpus';
import { lookupSheet } from '../lib/rules/lookup-sheet';
import { buildSheets } from '../lib/rules/sheets';
import { RULE_SUBJECTS } from '../lib/stage';
import type { BenchRow } from './types';

/** Milliseconds of the work, median of seven runs after one to warm up. */
function median(work: () => void): number {
  work();
  const runs = Array.from({ length: 7 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return runs.sort((a, b) => a - b)[3] ?? NaN;
}

/** Citing, looking up and building sheets; making and using the search of the reference. */
export async function benchRules(): Promise<BenchRow[]> {
  const corpus = loadCorpus();
  const requests = EMPLOYEES.flatMap((employee) =>
    ACTS.flatMap((act) =>
      RULE_SUBJECTS.flatMap((subject) =>
        [0, 40, 85, 120].map((days) => ({
          employee,
          act,
          subject,
          region: '3273',
          date: addDays('2024-08-20', days),
        })),
      ),
    ),
  );
  const citing =
    (median(() => requests.forEach((request) => cite(request, corpus))) * 1000) / requests.length;
  const [sheet] = buildSheets(corpus, { employee: 'PNS', region: '3273' }, '2024-11-05', 1);
  const looking = sheet
    ? (median(() => {
        for (let i = 0; i < 1000; i++)
          lookupSheet(sheet, 'share', 'candidate', 'pilkada', { campaigns: true });
      }) *
        1000) /
      1000
    : NaN;
  const month = median(() => buildSheets(corpus, { employee: 'PNS', region: '3273' }, '2024-09-10', 30));
  const quiet = median(() => buildSheets(corpus, { employee: 'PNS', region: '3273' }, '2026-11-22', 30));
  const reference = loadReference();
  let search = new ReferenceSearch(reference);
  const indexing = median(() => {
    search = new ReferenceSearch(reference);
    search.find('foto');
  });
  const finding = median(() => search.find('foto bersama calon'));
  return [
    {
      name: 'cite, stage from the calendar',
      value: citing,
      unit: 'µs',
      budget: 50,
      note: `${requests.length} requests`,
    },
    { name: 'look up a sheet', value: looking, unit: 'µs', budget: 20 },
    { name: 'sheets of 30 days, four stages', value: month, unit: 'ms', budget: 50 },
    { name: 'sheets of 30 days, no election', value: quiet, unit: 'ms', budget: 50 },
    { name: 'index of the reference and first search', value: indexing, unit: 'ms', budget: 100 },
    { name: 'one search', value: finding, unit: 'ms', budget: 10 },
  ];
}
