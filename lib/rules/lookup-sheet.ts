import type { Act } from '../acts';
import type { Citation, CitedRule } from '../citation';
import type { CitationSheet } from '../guard-state';
import type { IsoDate } from '../person';
import type { Election, RuleSubject } from '../stage';

/** Key of a sheet's row. */
export function sheetKey(act: Act, subject: RuleSubject, election: Election | undefined): string {
  return `${act}|${subject}|${election ?? ''}`;
}

/** The sheet that holds on this day; undefined when none of them does. */
export function sheetOn(sheets: readonly CitationSheet[], date: IsoDate): CitationSheet | undefined {
  return sheets.find((sheet) => sheet.from <= date && date < sheet.until);
}

/**
 * What `cite` would answer for the sheet's person on any of its days, without the corpus.
 * @param conditions of the decision table known to hold or not to hold; absent = unknown, shown as a condition.
 */
export function lookupSheet(
  sheet: CitationSheet,
  act: Act,
  subject: RuleSubject,
  election?: Election,
  conditions?: Readonly<Record<string, boolean>>,
): Citation {
  const row = sheet.rows[sheetKey(act, subject, election)];
  if (!row) return { stage: sheet.stage, severity: 'info', row: '', rules: [], reason: 'no-row' };
  const rules: CitedRule[] = [];
  for (const { rule: at, condition: key } of row.cite) {
    const rule = sheet.rules[at];
    if (!rule) continue;
    const words = key === undefined ? undefined : sheet.conditions[key];
    if (key === undefined || !words) {
      rules.push(rule);
      continue;
    }
    const holds = conditions?.[key];
    if (holds === undefined) rules.push({ ...rule, condition: { key, id: words.id, en: words.en } });
    else if (holds) rules.push(rule);
  }
  const citation: Citation = { stage: row.stage ?? sheet.stage, severity: row.severity, row: row.row, rules };
  const naming = rules.find((rule) => rule.id === row.namesAct);
  if (naming) citation.namesAct = naming.id;
  const background = row.background?.flatMap((at) => sheet.rules[at] ?? []);
  if (background) citation.background = background;
  if (rules.length === 0) citation.reason = row.reason ?? 'no-row';
  return citation;
}
