import { ACTS } from '../acts';
import type { CitationSheet, SheetRow } from '../guard-state';
import type { CitedRule } from '../citation';
import type { IsoDate, Person } from '../person';
import { ELECTIONS, RULE_SUBJECTS, type Election } from '../stage';
import { changeDays, decideStage } from './calendar';
import { cite } from './cite';
import type { Corpus } from './corpus';
import { addDays } from './days';
import { sheetKey } from './lookup-sheet';

/** Days inside [from, end) on which a new sheet begins: the stage or a rule's force may change. */
function breaks(corpus: Corpus, person: Person, from: IsoDate, end: IsoDate): IsoDate[] {
  const days = new Set<IsoDate>([from]);
  const add = (day: IsoDate | undefined) => {
    if (day !== undefined && from < day && day < end) days.add(day);
  };
  changeDays(corpus.calendar, person.region).forEach(add);
  for (const rule of corpus.rules.values()) {
    add(rule.instrument.from);
    add(rule.instrument.until);
  }
  return [...days].sort();
}

/** All conditions of the table known not to hold: what then remains is what the sheet's row shows in any case. */
function noneHold(corpus: Corpus): Record<string, boolean> {
  return Object.fromEntries(Object.keys(corpus.table.conditions).map((key) => [key, false]));
}

function buildSheet(corpus: Corpus, person: Person, from: IsoDate, until: IsoDate): CitationSheet {
  const rules: CitedRule[] = [];
  const index = new Map<string, number>();
  const rows: Record<string, SheetRow> = {};
  const indexOf = (rule: CitedRule): number => {
    let at = index.get(rule.id);
    if (at === undefined) {
      at = rules.push(rule) - 1;
      index.set(rule.id, at);
    }
    return at;
  };
  const never = noneHold(corpus);
  const decided = ([undefined, ...ELECTIONS] as readonly (Election | undefined)[]).map((asked) => {
    const { stage, election } = decideStage(corpus.calendar, person.region, from, asked);
    return { asked, stage, election: asked ?? election };
  });
  const stage = decided[0]?.stage ?? 'none';
  for (const act of ACTS) {
    for (const subject of RULE_SUBJECTS) {
      for (const { asked, ...decision } of decided) {
        const request = { act, subject, date: from, ...person, ...decision };
        const citation = cite(request, corpus);
        const row: SheetRow = {
          row: citation.row,
          severity: citation.severity,
          cite: citation.rules.map(({ condition, ...rule }) => ({
            rule: indexOf(rule),
            ...(condition ? { condition: condition.key } : {}),
          })),
        };
        if (citation.background) row.background = citation.background.map(indexOf);
        if (citation.namesAct !== undefined) row.namesAct = citation.namesAct;
        if (citation.rules.every((rule) => rule.condition)) {
          const { reason } = cite({ ...request, conditions: never }, corpus);
          if (reason !== undefined) row.reason = reason;
        }
        if (citation.stage !== stage) row.stage = citation.stage;
        rows[sheetKey(act, subject, asked)] = row;
      }
    }
  }
  const conditions = Object.fromEntries(
    Object.entries(corpus.table.conditions).map(([key, { id, en }]) => [key, { id, en }]),
  );
  return { from, until, stage, person, rules, conditions, rows };
}

/** Same in everything but the days: such neighbours become one sheet. */
function sameContent(a: CitationSheet, b: CitationSheet): boolean {
  if (a.stage !== b.stage) return false;
  return JSON.stringify({ ...a, from: '', until: '' }) === JSON.stringify({ ...b, from: '', until: '' });
}

/**
 * Consecutive sheets covering `days` days from `from` on for this person; a new one begins whenever anything the
 * table says to the person changes. ≤ 50 ms for the coming weeks.
 */
export function buildSheets(corpus: Corpus, person: Person, from: IsoDate, days: number): CitationSheet[] {
  const end = addDays(from, days);
  const starts = breaks(corpus, person, from, end);
  const sheets: CitationSheet[] = [];
  starts.forEach((start, i) => {
    const sheet = buildSheet(corpus, person, start, starts[i + 1] ?? end);
    const last = sheets.at(-1);
    if (last && sameContent(last, sheet)) last.until = sheet.until;
    else sheets.push(sheet);
  });
  return sheets;
}
