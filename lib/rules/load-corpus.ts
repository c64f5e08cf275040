import calendar from '../../data/legal/calendar.json';
import table from '../../data/legal/decision-table.json';
import rules from '../../data/legal/rules.json';
import { compileCorpus, type Corpus } from './corpus';
import type { CalendarFile, RulesFile, TableFile } from './corpus-types';

let corpus: Corpus | undefined;

/**
 * The legal corpus that ships, compiled once. For the background, the popup and scripts; never for content scripts,
 * which get citation sheets instead. The files are validated when they are brought in and by the tests.
 */
export function loadCorpus(): Corpus {
  corpus ??= compileCorpus(
    rules as unknown as RulesFile,
    table as unknown as TableFile,
    calendar as unknown as CalendarFile,
  );
  return corpus;
}
