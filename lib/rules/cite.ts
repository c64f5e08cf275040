import type { Citation, CitationRequest, CitedRule } from '../citation';
import type { Stage } from '../stage';
import { decideStage } from './calendar';
import { findRow, type Corpus } from './corpus';
import type { Rule, TableRow } from './corpus-types';
import { bindsEmployee, citable, ruleOn } from './force';

/** Why a rule that the row names is not cited. */
export type LeftOutReason = 'no-election' | 'not-in-force' | 'background' | 'not-bound' | 'condition';

/** A rule the row names and the citation leaves out: nothing is dropped without a reason. */
export interface LeftOut {
  id: string;
  why: LeftOutReason;
  /** Key of the condition that does not hold. */
  condition?: string | undefined;
}

export interface ExplainedCitation {
  citation: Citation;
  left: readonly LeftOut[];
}

/** The rule in the words of the warning. */
function show(corpus: Corpus, rule: Rule): CitedRule {
  let shown = corpus.shown.get(rule.id);
  if (!shown) {
    shown = {
      id: rule.id,
      citation: rule.citation,
      summary: rule.summary,
      violationClass: rule.violationClass,
      sanctionLevel: rule.sanctionLevel,
      sanctions: rule.sanctions,
      sanctionsEn: rule.sanctionsEn,
      confidence: rule.confidence,
    };
    corpus.shown.set(rule.id, shown);
  }
  return shown;
}

/** The election's own rules of the row. */
const extraOf = (row: TableRow, election: CitationRequest['election']): readonly string[] =>
  (election && row.ifElection[election]) ?? [];

/** Ids of the row in the order shown: the election's own rules first or last, as the row says. */
function idsOf(row: TableRow, extra: readonly string[]): readonly string[] {
  return row.electionPosition === 'first' ? [...extra, ...row.cite] : [...row.cite, ...extra];
}

interface ResolvedCondition {
  key: string;
  id: string;
  en: string;
  /** undefined = unknown. */
  holds: boolean | undefined;
}

/** The condition the row puts on a rule, resolved as far as the request tells; undefined when there is none. */
function conditionOf(
  corpus: Corpus,
  row: TableRow,
  ruleId: string,
  request: CitationRequest,
): ResolvedCondition | undefined {
  const key = row.conditions[ruleId];
  const condition = key === undefined ? undefined : corpus.table.conditions[key];
  if (key === undefined || !condition) return undefined;
  const { id, en, neverFor, metBy } = condition;
  if (neverFor?.includes(request.act)) return { key, id, en, holds: false };
  if (metBy?.acts.includes(request.act) && (metBy.subject ?? request.subject) === request.subject)
    return { key, id, en, holds: true };
  return { key, id, en, holds: request.conditions?.[key] };
}

/**
 * Why nothing is left to cite. `stage`: the row is empty for this stage. `employee`: for this kind of employee the
 * corpus has no rule confirmed well enough to cite. `condition`: what remains needs a case that does not hold.
 */
function reasonFor(row: TableRow, left: readonly LeftOut[]): NonNullable<Citation['reason']> {
  if (row.cite.length === 0) return row.when.employee === '*' ? 'no-row' : 'stage';
  if (left.some((rule) => rule.why === 'not-in-force')) return 'not-in-force';
  return left.some((rule) => rule.why === 'background' || rule.why === 'not-bound')
    ? 'employee'
    : 'condition';
}

/**
 * As `cite`, and says of every rule the row names but the citation leaves out, why.
 * Order of the checks: in force (or its predecessor), fit to cite, binds this employee, condition.
 */
export function explainCitation(request: CitationRequest, corpus: Corpus): ExplainedCitation {
  let stage: Stage;
  let election = request.election;
  if (request.stage) {
    stage = request.stage;
  } else {
    const decided = decideStage(corpus.calendar, request.region, request.date, request.election);
    stage = decided.stage;
    election ??= decided.election;
  }
  const row = findRow(corpus, {
    act: request.act,
    subject: request.subject,
    stage,
    employee: request.employee,
  });
  if (!row) {
    return { citation: { stage, severity: 'info', row: '', rules: [], reason: 'no-row' }, left: [] };
  }
  const rules: CitedRule[] = [];
  const background: CitedRule[] = [];
  const left: LeftOut[] = [];
  const seen = new Set<string>();
  let namesAct: string | undefined;
  const extra = extraOf(row, election);
  // Stage none means that no election runs: a post about a candidate of the last one is no case for its articles.
  if (stage === 'none') for (const id of extra) left.push({ id, why: 'no-election' });
  for (const id of idsOf(row, stage === 'none' ? [] : extra)) {
    const named = corpus.rules.get(id);
    const rule = named && ruleOn(corpus, named, request.date);
    if (!rule) {
      left.push({ id, why: 'not-in-force' });
      continue;
    }
    if (seen.has(rule.id)) continue;
    seen.add(rule.id);
    if (!citable(rule, request.date)) {
      left.push({ id: rule.id, why: 'background' });
      if (rule.confidence !== 'low' && bindsEmployee(corpus, rule, request.employee))
        background.push(show(corpus, rule));
      continue;
    }
    if (!bindsEmployee(corpus, rule, request.employee)) {
      left.push({ id: rule.id, why: 'not-bound' });
      continue;
    }
    const condition = conditionOf(corpus, row, id, request);
    if (condition?.holds === false) {
      left.push({ id: rule.id, why: 'condition', condition: condition.key });
      continue;
    }
    const shown = show(corpus, rule);
    if (condition && condition.holds === undefined) {
      const { key, id: words, en } = condition;
      rules.push({ ...shown, condition: { key, id: words, en } });
    } else {
      rules.push(shown);
    }
    if (row.namesAct === id) namesAct = rule.id;
  }
  const citation: Citation = { stage, severity: row.severity, row: row.id, rules };
  if (namesAct !== undefined) citation.namesAct = namesAct;
  if (background.length > 0) citation.background = background;
  if (rules.length === 0) citation.reason = reasonFor(row, left);
  return { citation, left };
}

/**
 * What to cite to this employee for this act on this subject on this day. Pure; ≤ 50 µs.
 * Source of the matching: the legal corpus, "How the decision table matches".
 */
export function cite(request: CitationRequest, corpus: Corpus): Citation {
  return explainCitation(request, corpus).citation;
}
