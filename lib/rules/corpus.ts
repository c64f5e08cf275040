import type { CitedRule } from '../citation';
import type { IsoDate } from '../person';
import type { CalendarFile, Rule, RulesFile, TableFile, TableRow } from './corpus-types';

/** One table row with its groups spread out. */
export interface CompiledRow {
  row: TableRow;
  /** undefined = any value. */
  act?: ReadonlySet<string> | undefined;
  subject?: ReadonlySet<string> | undefined;
  stage?: ReadonlySet<string> | undefined;
  employee?: ReadonlySet<string> | undefined;
}

/** Everything `cite` needs, made once by `compileCorpus`. */
export interface Corpus {
  version: IsoDate;
  rules: ReadonlyMap<string, Rule>;
  /** Rule id → the rules it took over from, newest first. */
  predecessors: ReadonlyMap<string, readonly Rule[]>;
  table: TableFile;
  rows: readonly CompiledRow[];
  calendar: CalendarFile;
  /** Filled while citing: rule id → the rule as shown, without a condition. */
  shown: Map<string, CitedRule>;
  /** Filled while citing: act|subject|stage|employee → its row. */
  found: Map<string, TableRow | undefined>;
}

type Dimension = 'act' | 'subject' | 'stage' | 'employee';

function spread(table: TableFile, dimension: Dimension, value: string): ReadonlySet<string> | undefined {
  if (value === '*') return undefined;
  const members = value.startsWith('@') ? table.groups[dimension]?.[value] : [value];
  if (!members) throw new Error(`decision table: unknown group ${value} of ${dimension}`);
  return new Set(members);
}

function nameOf(rule: Rule): string {
  return `${rule.instrument.kind} ${rule.instrument.number}/${rule.instrument.year}`;
}

/**
 * Predecessors: rules of an instrument replaced by the rule's own instrument that name the rule as related, so that
 * an article gives way to the article it took over from and not to just any article of the old law.
 */
function findPredecessors(rules: readonly Rule[]): Map<string, Rule[]> {
  const found = new Map<string, Rule[]>();
  for (const rule of rules) {
    const older = rules
      .filter((old) => old.instrument.replacedBy === nameOf(rule) && old.related.includes(rule.id))
      .sort((a, b) => (a.instrument.from < b.instrument.from ? 1 : -1));
    found.set(rule.id, older);
  }
  return found;
}

/**
 * Prepares the corpus for citing.
 * @throws Error when a row names an unknown group.
 */
export function compileCorpus(rules: RulesFile, table: TableFile, calendar: CalendarFile): Corpus {
  return {
    version: rules.version,
    rules: new Map(rules.rules.map((rule) => [rule.id, rule])),
    predecessors: findPredecessors(rules.rules),
    table,
    rows: table.rows.map((row) => ({
      row,
      act: spread(table, 'act', row.when.act),
      subject: spread(table, 'subject', row.when.subject),
      stage: spread(table, 'stage', row.when.stage),
      employee: spread(table, 'employee', row.when.employee),
    })),
    calendar,
    shown: new Map(),
    found: new Map(),
  };
}

/** Value after the table's own aliases, e.g. CPNS → PNS, outside → none. */
export function canonical(table: TableFile, dimension: Dimension, value: string): string {
  const aliases = table.aliases[dimension];
  return aliases && Object.hasOwn(aliases, value) ? (aliases[value] ?? value) : value;
}

type Wanted = Readonly<Record<Dimension, string>>;

/** First row whose four conditions all hold; undefined when none does. */
export function findRow(corpus: Corpus, wanted: Wanted): TableRow | undefined {
  const key = `${wanted.act}|${wanted.subject}|${wanted.stage}|${wanted.employee}`;
  if (!corpus.found.has(key)) corpus.found.set(key, matchRow(corpus, wanted));
  return corpus.found.get(key);
}

function matchRow(corpus: Corpus, wanted: Wanted): TableRow | undefined {
  const act = canonical(corpus.table, 'act', wanted.act);
  const subject = canonical(corpus.table, 'subject', wanted.subject);
  const stage = canonical(corpus.table, 'stage', wanted.stage);
  const employee = canonical(corpus.table, 'employee', wanted.employee);
  return corpus.rows.find(
    (row) =>
      (!row.act || row.act.has(act)) &&
      (!row.subject || row.subject.has(subject)) &&
      (!row.stage || row.stage.has(stage)) &&
      (!row.employee || row.employee.has(employee)),
  )?.row;
}
