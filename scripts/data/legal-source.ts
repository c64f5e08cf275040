/** Shape of the legal source material, checked before anything is taken over. */
import * as v from 'valibot';
import { ACTS } from '../../lib/acts';
import { SEVERITIES } from '../../lib/citation';
import { CALENDAR_STAGES } from '../../lib/rules/corpus-types';
import { ELECTIONS, RULE_SUBJECTS } from '../../lib/stage';

const words = v.pipe(v.string(), v.nonEmpty());
const day = v.pipe(v.string(), v.isoDate());
/** Sources sometimes know only the year or the month of an instrument. */
const partialDay = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
const confidence = v.picklist(['high', 'medium', 'low']);
const source = v.strictObject({ title: words, url: words, what_it_supports: words });
const sources = v.pipe(v.array(source), v.minLength(1));
const optionalText = v.optional(v.string());

export const sourceRules = v.array(
  v.strictObject({
    id: words,
    instrument: v.strictObject({
      kind: words,
      number: words,
      year: v.number(),
      title_id: words,
      in_force: v.strictObject({ from: partialDay, until: v.nullable(day), replaced_by: v.nullable(words) }),
    }),
    article: words,
    citation_id: words,
    binds: v.pipe(v.array(words), v.minLength(1)),
    acts: v.array(v.picklist(ACTS)),
    subjects: v.array(v.picklist(RULE_SUBJECTS)),
    stage: words,
    violation_class: v.picklist(['kode-etik', 'disiplin', 'pidana', 'administratif']),
    sanction_level: v.picklist([
      'moral',
      'ringan',
      'sedang',
      'berat',
      'ptdh',
      'pidana',
      'depends-on-impact',
      'none-specified',
    ]),
    sanctions_id: v.array(words),
    summary_id: words,
    summary_en: words,
    key_phrase_id: v.nullable(words),
    sources,
    confidence,
    use_in_warning: v.boolean(),
    related: v.array(words),
    verify_note: v.string(),
  }),
);

const row = v.strictObject({
  id: words,
  when: v.strictObject({ act: words, subject: words, stage: words, employee: words }),
  severity: v.picklist(SEVERITIES),
  cite: v.array(words),
  names_act: v.nullable(words),
  if_election: v.strictObject({ pemilu: v.optional(v.array(words)), pilkada: v.optional(v.array(words)) }),
  conditions: v.record(words, words),
  note_id: v.nullable(words),
  election_position: v.picklist(['first', 'last']),
});

export const sourceTable = v.object({
  version: day,
  match: v.literal('first-row'),
  dimensions: v.record(words, v.array(words)),
  groups: v.record(words, v.record(words, v.array(words))),
  aliases: v.record(words, v.record(words, words)),
  conditions: v.record(words, v.strictObject({ id: words, en: words })),
  rows: v.pipe(v.array(row), v.minLength(1)),
  tests: v.array(
    v.strictObject({
      act: words,
      subject: words,
      stage: words,
      employee: words,
      election: v.optional(v.picklist(ELECTIONS)),
      row: words,
      first: words,
    }),
  ),
});

const entry = v.strictObject({
  stage: v.picklist(CALENDAR_STAGES),
  from: v.nullable(day),
  to: v.nullable(day),
  note: optionalText,
});

export const sourceCalendar = v.object({
  version: day,
  note_id: words,
  events: v.array(
    v.strictObject({
      id: words,
      kind: v.picklist(['pemilu', 'pilkada', 'psu', 'pilkada-ulang', 'pemilu-daerah']),
      title_id: words,
      title_en: words,
      region: words,
      legal_basis: words,
      stages: v.array(entry),
      regions_seen: v.optional(v.array(words)),
      regions_from_memory: v.optional(v.array(words)),
      sources,
      confidence,
      note: optionalText,
    }),
  ),
  current_stage_rule_id: words,
  latest_source_seen: day,
});

const ids = v.array(words);

export const sourceGuidance = v.strictObject({
  version: day,
  items: v.array(
    v.strictObject({
      id: words,
      verdict: v.picklist(['boleh', 'tidak-boleh', 'hati-hati']),
      text_id: words,
      text_en: words,
      rule_ids: ids,
      sources,
      confidence,
      note: v.string(),
    }),
  ),
  scenarios: v.array(
    v.strictObject({
      id: words,
      question_id: words,
      question_en: words,
      answer_id: words,
      answer_en: words,
      rule_ids: ids,
      confidence,
      sources: v.optional(sources),
    }),
  ),
  sanctions: v.array(
    v.strictObject({ level: words, label_id: words, items_id: v.array(words), basis: v.array(words), sources }),
  ),
  gestures: v.strictObject({
    note_id: words,
    discouraged_id: v.array(words),
    suggested_id: v.array(words),
    disagreements_id: v.array(words),
    sources,
  }),
  channels: v.array(v.strictObject({ name: words, use_id: words, public: v.boolean(), sources })),
  statistics: v.array(
    v.strictObject({
      topic_id: words,
      figures: v.record(words, v.union([v.number(), v.array(v.number())])),
      sources,
      note: v.string(),
    }),
  ),
  cases: v.array(
    v.strictObject({ place: words, when: day, act_id: words, outcome_id: words, sources }),
  ),
  other_groups: v.array(v.strictObject({ group: words, basis: words, rule_ids: ids })),
});

/** Only what is needed of the region list. */
export const sourceRegions = v.object({
  records: v.array(
    v.object({
      code: v.pipe(v.string(), v.regex(/^\d{2}(\d{2})?$/)),
      lv: v.picklist(['prov', 'kab', 'kota']),
      name: words,
      short: words,
      alias: v.optional(v.array(words)),
    }),
  ),
});
