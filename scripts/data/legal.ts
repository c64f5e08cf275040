/**
 * Brings the legal corpus: rules, decision table, calendar and guidance → data/legal/*.json. Validates the source,
 * checks every cross reference, gathers the sources in one list, adds the translations and what the notes of the
 * corpus say about conditions. Sources, confidence and verify notes are all kept.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Employee } from '../../lib/person';
import type { BothLanguages, CalendarFile, Rule, RulesFile, Source, SourceRef, TableFile } from '../../lib/rules/corpus-types';
import type { GuidanceFile } from '../../lib/rules/guidance-types';
import { bringEvents } from './legal-calendar';
import { checkLegal } from './legal-check';
import { MET_BY, NEVER_FOR, OWN_CONDITIONS, OWN_ROW_CONDITIONS, SUMMARIES } from './legal-conditions';
import { noteInIndonesian } from './legal-notes';
import { DERIVED_SCENARIOS } from './legal-scenarios';
import { sourceCalendar, sourceGuidance, sourceRegions, sourceRules, sourceTable } from './legal-source';
import { bothLanguages, english, FIGURES } from './legal-words';
import type { ProvenanceRow } from './provenance';

/** Guidance whose words speak to one kind of employee only, though a rule it names binds others, too. */
const ONLY_FOR: Readonly<Record<string, readonly Employee[]>> = {
  'hati-pppk': ['PPPK'],
  'pppk-sanksi': ['PPPK'],
  // Its note: "PP 37/2004 speaks of PNS."
  'boleh-mundur': ['PNS', 'CPNS'],
};

const ORIGIN = 'Indonesian law and public sources, listed in sources.json; own summaries; Apache-2.0';

/** First day of a year or month the source names without a day. */
function firstDay(partial: string): string {
  return `${partial}-01-01`.slice(0, 10);
}

/** Gathers sources so that each is stored once. */
class SourceList {
  readonly list: Source[] = [];
  readonly #at = new Map<string, number>();

  refs = (sources: readonly { title: string; url: string; what_it_supports: string }[]): SourceRef[] =>
    sources.map(({ title, url, what_it_supports }) => {
      const key = `${url} ${title}`;
      let at = this.#at.get(key);
      if (at === undefined) {
        at = this.list.push({ title, url }) - 1;
        this.#at.set(key, at);
      }
      return [at, what_it_supports];
    });
}

function bringRules(source: v.InferOutput<typeof sourceRules>, refs: SourceList['refs']): Rule[] {
  return source.map((rule) => {
    const { until, replaced_by: replacedBy, from } = rule.instrument.in_force;
    return {
      id: rule.id,
      instrument: {
        kind: rule.instrument.kind,
        number: rule.instrument.number,
        year: rule.instrument.year,
        title: rule.instrument.title_id,
        from: firstDay(from),
        ...(until === null ? {} : { until }),
        ...(replacedBy === null ? {} : { replacedBy }),
      },
      article: rule.article,
      citation: rule.citation_id,
      binds: rule.binds,
      acts: rule.acts,
      subjects: rule.subjects,
      stage: rule.stage,
      violationClass: rule.violation_class,
      sanctionLevel: rule.sanction_level,
      sanctions: rule.sanctions_id,
      sanctionsEn: rule.sanctions_id.map(english),
      summary: SUMMARIES[rule.id] ?? { id: rule.summary_id, en: rule.summary_en },
      ...(rule.key_phrase_id === null ? {} : { keyPhrase: rule.key_phrase_id }),
      sources: refs(rule.sources),
      confidence: rule.confidence,
      useInWarning: rule.use_in_warning,
      related: rule.related,
      verify: rule.verify_note,
      verifyId: noteInIndonesian(rule.verify_note),
    };
  });
}

function bringTable(source: v.InferOutput<typeof sourceTable>): TableFile {
  const conditions: Record<string, BothLanguages> = { ...source.conditions, ...OWN_CONDITIONS };
  for (const id of Object.keys(OWN_ROW_CONDITIONS))
    if (!source.rows.some((row) => row.id === id)) throw new Error(`decision table: row ${id} is gone`);
  for (const key of [...Object.keys(NEVER_FOR), ...Object.keys(MET_BY)]) {
    if (!conditions[key]) throw new Error(`decision table: condition ${key} is gone; see NEVER_FOR, MET_BY`);
  }
  return {
    version: source.version,
    dimensions: source.dimensions,
    groups: source.groups,
    aliases: source.aliases,
    conditions: Object.fromEntries(
      Object.entries(conditions).map(([key, text]) => [
        key,
        {
          ...text,
          ...(NEVER_FOR[key] ? { neverFor: NEVER_FOR[key] } : {}),
          ...(MET_BY[key] ? { metBy: MET_BY[key] } : {}),
        },
      ]),
    ),
    rows: source.rows.map((row) => ({
      id: row.id,
      when: row.when,
      severity: row.severity,
      cite: row.cite,
      ...(row.names_act === null ? {} : { namesAct: row.names_act }),
      ifElection: row.if_election,
      electionPosition: row.election_position,
      conditions: { ...OWN_ROW_CONDITIONS[row.id], ...row.conditions },
      ...(row.note_id === null ? {} : { note: row.note_id }),
    })),
    tests: source.tests,
  };
}

const translated = (id: string) => ({ id, en: english(id) });

/** The project's own conclusions, with the sources of the rules they name. @throws Error on an unknown rule. */
function bringDerived(rules: readonly Rule[]): GuidanceFile['scenarios'] {
  return DERIVED_SCENARIOS.map((scenario) => {
    const named = scenario.rules.map((id) => {
      const rule = rules.find((one) => one.id === id);
      if (!rule) throw new Error(`scenario ${scenario.id}: rule ${id} does not exist`);
      return rule;
    });
    const sources = new Map(named.flatMap((rule) => rule.sources).map((ref) => [ref[0], ref]));
    return { ...scenario, sources: [...sources.values()], confidence: 'low', derived: true };
  });
}

function bringGuidance(
  source: v.InferOutput<typeof sourceGuidance>,
  rules: readonly Rule[],
  refs: SourceList['refs'],
): GuidanceFile {
  const ids = new Set([...source.items, ...source.scenarios].map((one) => one.id));
  for (const id of Object.keys(ONLY_FOR)) {
    if (!ids.has(id)) throw new Error(`guidance: ${id} is gone; see ONLY_FOR`);
  }
  const onlyFor = (id: string) => (ONLY_FOR[id] ? { only: ONLY_FOR[id] } : {});
  const noteOf = (note: string) => {
    const both = bothLanguages(note);
    return both ? { note: both } : {};
  };
  return {
    version: source.version,
    items: source.items.map((item) => ({
      id: item.id,
      verdict: item.verdict,
      text: { id: item.text_id, en: item.text_en },
      rules: item.rule_ids,
      sources: refs(item.sources),
      confidence: item.confidence,
      ...noteOf(item.note),
      ...onlyFor(item.id),
    })),
    scenarios: [
      ...source.scenarios.map((scenario) => ({
        id: scenario.id,
        question: { id: scenario.question_id, en: scenario.question_en },
        answer: { id: scenario.answer_id, en: scenario.answer_en },
        rules: scenario.rule_ids,
        sources: refs(scenario.sources ?? []),
        confidence: scenario.confidence,
        ...onlyFor(scenario.id),
      })),
      ...bringDerived(rules),
    ],
    sanctions: source.sanctions.map((sanction) => ({
      level: sanction.level,
      label: translated(sanction.label_id),
      items: sanction.items_id.map(translated),
      basis: sanction.basis,
      sources: refs(sanction.sources),
    })),
    gestures: {
      note: translated(source.gestures.note_id),
      discouraged: source.gestures.discouraged_id.map(translated),
      suggested: source.gestures.suggested_id.map(translated),
      disagreements: source.gestures.disagreements_id.map(translated),
      sources: refs(source.gestures.sources),
    },
    channels: source.channels.map((channel) => ({
      name: channel.name,
      use: translated(channel.use_id),
      public: channel.public,
      sources: refs(channel.sources),
    })),
    statistics: source.statistics.map((statistic) => ({
      topic: translated(statistic.topic_id),
      figures: Object.entries(statistic.figures).map(([key, value]) => {
        const label = FIGURES[key];
        if (label === undefined) throw new Error(`guidance: figure ${key} has no words`);
        return { label: translated(label), values: Array.isArray(value) ? value : [value] };
      }),
      ...noteOf(statistic.note),
      sources: refs(statistic.sources),
    })),
    cases: source.cases.map((one) => ({
      place: one.place,
      when: one.when,
      act: translated(one.act_id),
      outcome: translated(one.outcome_id),
      sources: refs(one.sources),
    })),
    otherGroups: source.other_groups.map((one) => ({ group: one.group, basis: one.basis, rules: one.rule_ids })),
  };
}

/** Reads and validates one source file; the error names the file and the place in it. */
function read<S extends v.GenericSchema>(path: string, schema: S): v.InferOutput<S> {
  const result = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`${path}: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}

/** One record a line: small, and changes can be read in a diff. */
function lines(records: readonly unknown[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}

/** A JSON object whose arrays of records are written one record a line. */
function write(path: string, data: object): void {
  const fields = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${JSON.stringify(key)}: ${Array.isArray(value) ? lines(value) : JSON.stringify(value)}`);
  writeFileSync(path, `{\n${fields.join(',\n')}\n}\n`);
}

/**
 * Brings the legal corpus from `shared`/legal (and the region names from `shared`/registry) into `target`/legal.
 * @throws Error naming file and place when the source is not as agreed or a cross reference is broken.
 */
export async function bringLegal(shared: string, target: string): Promise<ProvenanceRow[]> {
  const from = (file: string) => join(shared, 'legal', file);
  const regions = read(join(shared, 'registry', 'regions.json'), sourceRegions).records;
  const sources = new SourceList();
  const table = bringTable(read(from('decision-table.json'), sourceTable));
  const rules: RulesFile = {
    version: table.version,
    rules: bringRules(read(from('rules.json'), sourceRules), sources.refs),
  };
  const sourceEvents = read(from('calendar.json'), sourceCalendar);
  const calendar: CalendarFile = {
    version: sourceEvents.version,
    note: sourceEvents.note_id,
    currentStageNote: sourceEvents.current_stage_rule_id,
    latestSource: sourceEvents.latest_source_seen,
    events: bringEvents(sourceEvents, regions, sources.refs),
  };
  const guidance = bringGuidance(read(from('guidance.json'), sourceGuidance), rules.rules, sources.refs);

  const faults = checkLegal({ rules, table, calendar, guidance, sources: sources.list });
  if (faults.length > 0) throw new Error(`legal corpus:\n${faults.join('\n')}`);

  const out = join(target, 'legal');
  mkdirSync(out, { recursive: true });
  write(join(out, 'rules.json'), rules);
  write(join(out, 'decision-table.json'), table);
  write(join(out, 'calendar.json'), calendar);
  write(join(out, 'guidance.json'), guidance);
  write(join(out, 'sources.json'), { version: table.version, sources: sources.list });
  const codes = regions.map((region) => region.code).sort();
  writeFileSync(join(out, 'regions.json'), `${JSON.stringify({ version: table.version, regions: codes })}\n`);
  const row = (file: string, count: number): ProvenanceRow => ({
    file: `legal/${file}`,
    count,
    asOf: calendar.latestSource,
    origin: ORIGIN,
  });
  return [
    row('rules.json', rules.rules.length),
    row('decision-table.json', table.rows.length),
    row('calendar.json', calendar.events.length),
    row('guidance.json', guidance.items.length + guidance.scenarios.length),
    row('sources.json', sources.list.length),
    { ...row('regions.json', codes.length), origin: 'Kemendagri region codes (cahyadsn/wilayah, MIT); codes only' },
  ];
}
