/** What must hold between the legal files; used when they are brought in and by the tests on what ships. */
import { ACTS } from '../../lib/acts';
import { EMPLOYEES } from '../../lib/person';
import { isIsoDate } from '../../lib/rules/days';
import type { CalendarFile, RulesFile, Source, SourceRef, TableFile } from '../../lib/rules/corpus-types';
import type { GuidanceFile } from '../../lib/rules/guidance-types';
import { ELECTIONS, RULE_SUBJECTS, STAGES } from '../../lib/stage';

export interface LegalFiles {
  rules: RulesFile;
  table: TableFile;
  calendar: CalendarFile;
  guidance: GuidanceFile;
  sources: readonly Source[];
}

const DIMENSIONS: Readonly<Record<string, readonly string[]>> = {
  act: ACTS,
  subject: RULE_SUBJECTS,
  stage: STAGES,
  employee: EMPLOYEES,
  election: ELECTIONS,
};

function* checkRules({ rules }: LegalFiles, known: ReadonlySet<string>): Generator<string> {
  if (known.size !== rules.rules.length) yield 'rules: an id is used twice';
  for (const rule of rules.rules) {
    for (const id of rule.related) if (!known.has(id)) yield `rule ${rule.id}: related ${id} does not exist`;
    const { from, until } = rule.instrument;
    if (!isIsoDate(from)) yield `rule ${rule.id}: in force from ${from}`;
    if (until !== undefined && (!isIsoDate(until) || until <= from)) yield `rule ${rule.id}: in force until ${until}`;
    if (rule.sanctions.length !== rule.sanctionsEn.length) yield `rule ${rule.id}: a sanction lacks its English`;
  }
}

function* checkTable({ table }: LegalFiles, known: ReadonlySet<string>): Generator<string> {
  for (const [dimension, values] of Object.entries(DIMENSIONS)) {
    const listed = table.dimensions[dimension] ?? [];
    if ([...listed].sort().join() !== [...values].sort().join()) yield `table: dimension ${dimension} differs`;
  }
  const conditions = new Set(Object.keys(table.conditions));
  const seen = new Set<string>();
  for (const row of table.rows) {
    if (seen.has(row.id)) yield `row ${row.id}: used twice`;
    seen.add(row.id);
    for (const [dimension, value] of Object.entries(row.when) as [string, string][]) {
      const fine = value.startsWith('@')
        ? table.groups[dimension]?.[value] !== undefined
        : value === '*' || (table.dimensions[dimension] ?? []).includes(value);
      if (!fine) yield `row ${row.id}: unknown ${dimension} ${value}`;
    }
    const ids = [...row.cite, ...Object.values(row.ifElection).flatMap((extra) => extra ?? [])];
    for (const id of ids) if (!known.has(id)) yield `row ${row.id}: rule ${id} does not exist`;
    if (row.namesAct !== undefined && !ids.includes(row.namesAct)) yield `row ${row.id}: names_act is not cited`;
    for (const [id, key] of Object.entries(row.conditions)) {
      if (!ids.includes(id)) yield `row ${row.id}: condition on ${id}, which it does not cite`;
      if (!conditions.has(key)) yield `row ${row.id}: unknown condition ${key}`;
    }
  }
  for (const [i, test] of table.tests.entries()) if (!seen.has(test.row)) yield `table test ${i}: unknown row ${test.row}`;
}

function* checkCalendar({ calendar }: LegalFiles): Generator<string> {
  for (const event of calendar.events) {
    for (const entry of event.stages) {
      const { from, to } = entry;
      if ((from === undefined) !== (to === undefined)) yield `event ${event.id}: ${entry.stage} has half a date`;
      if (from === undefined || to === undefined) continue;
      if (!isIsoDate(from) || !isIsoDate(to) || to < from) yield `event ${event.id}: ${entry.stage} ${from}..${to}`;
      for (const code of entry.regions ?? []) {
        if (!event.regions.includes(code)) yield `event ${event.id}: ${code} is not a region of the event`;
      }
    }
  }
}

function* checkGuidance({ guidance }: LegalFiles, known: ReadonlySet<string>): Generator<string> {
  for (const item of [...guidance.items, ...guidance.scenarios]) {
    for (const id of item.rules) if (!known.has(id)) yield `guidance ${item.id}: rule ${id} does not exist`;
  }
  for (const one of guidance.otherGroups) {
    for (const id of one.rules) if (!known.has(id)) yield `guidance ${one.group}: rule ${id} does not exist`;
  }
}

function* checkSources(files: LegalFiles): Generator<string> {
  const fine = (refs: readonly SourceRef[]) => refs.every(([at]) => files.sources[at] !== undefined);
  for (const rule of files.rules.rules) {
    if (rule.sources.length === 0 || !fine(rule.sources)) yield `rule ${rule.id}: a source is missing`;
  }
  for (const event of files.calendar.events) {
    if (event.sources.length === 0 || !fine(event.sources)) yield `event ${event.id}: a source is missing`;
  }
  const { items, scenarios, sanctions, channels, statistics, cases, gestures } = files.guidance;
  for (const one of [...items, ...scenarios, ...sanctions, ...channels, ...statistics, ...cases, gestures]) {
    if (one.sources.length === 0 || !fine(one.sources)) yield `guidance: ${JSON.stringify(one).slice(0, 60)} lacks a source`;
  }
}

/** All broken cross references, one line each; empty when the corpus is sound. */
export function checkLegal(files: LegalFiles): string[] {
  const known = new Set(files.rules.rules.map((rule) => rule.id));
  return [
    ...checkRules(files, known),
    ...checkTable(files, known),
    ...checkCalendar(files),
    ...checkGuidance(files, known),
    ...checkSources(files),
  ];
}
