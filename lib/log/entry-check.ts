import * as v from 'valibot';
import { DIGITAL_ACTS } from '../acts';
import { SEVERITIES } from '../citation';
import { DECISIONS, type Entry } from '../entry';
import { EXCERPT_MAX, NOTE_MAX } from './limits';

/** Text as a person writes or a page shows it: line breaks and tabs allowed, other control characters not. */
const text = (max: number) =>
  // eslint-disable-next-line no-control-regex -- refusing control characters is the point
  v.pipe(v.string(), v.maxLength(max), v.regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/u));

const webLink = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.check((link) => URL.canParse(link) && /^https?:$/.test(new URL(link).protocol), 'not a web link'),
);

/** Ids of rules and records, and the folded words of a watch list. */
const recordId = v.pipe(text(200), v.minLength(1));

/** One entry, as it may come from a guarded page or from a file. Unknown fields are refused. */
export const entrySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{6,64}$/)),
  // From 2020 (nothing of ours is older) to far enough that a wrong clock is still taken.
  at: v.pipe(v.number(), v.integer(), v.minValue(1_577_836_800_000), v.maxValue(4_102_444_800_000)),
  platform: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,32}$/)),
  act: v.picklist(DIGITAL_ACTS),
  severity: v.picklist(SEVERITIES),
  ruleIds: v.pipe(v.array(recordId), v.maxLength(50)),
  decision: v.picklist(DECISIONS),
  causes: v.pipe(v.array(recordId), v.maxLength(50)),
  simulated: v.boolean(),
  note: v.optional(text(NOTE_MAX)),
  excerpt: v.optional(text(EXCERPT_MAX)),
  account: v.optional(text(200)),
  link: v.optional(webLink),
});

/** The entry if it is one, else the reason: a path and what was wrong there. */
export function checkEntry(value: unknown): { ok: true; entry: Entry } | { ok: false; reason: string } {
  // strictObject looks up keys through the prototype: `constructor` and its like would pass it unseen.
  const strange =
    typeof value === 'object' && value !== null
      ? Object.keys(value).find((key) => !Object.hasOwn(entrySchema.entries, key))
      : undefined;
  if (strange !== undefined) return { ok: false, reason: `${strange.slice(0, 40)}: unknown field` };
  const result = v.safeParse(entrySchema, value);
  if (result.success) return { ok: true, entry: tidy(result.output) };
  const issue = result.issues[0];
  const path = issue.path?.map((part) => String(part.key)).join('.') ?? '';
  return { ok: false, reason: `${path || 'entry'}: ${issue.message.slice(0, 120)}` };
}

/** The entry as the log keeps it: no empty texts, and no half characters, which a text file could not carry. */
export function tidy({ note, excerpt, account, link, ...entry }: Entry): Entry {
  const texts = Object.entries({ note, excerpt, account, link }).flatMap(([field, value]) =>
    value ? [[field, value.toWellFormed()] as const] : [],
  );
  return {
    ...entry,
    ruleIds: entry.ruleIds.map((id) => id.toWellFormed()),
    causes: entry.causes.map((id) => id.toWellFormed()),
    ...Object.fromEntries(texts),
  };
}

/** What the minimal mode keeps: the words of the page stay out, the person's own note stays in. */
export function minimal(entry: Entry): Entry {
  const { id, at, platform, act, severity, ruleIds, decision, causes, simulated, note } = entry;
  const kept = { id, at, platform, act, severity, ruleIds, decision, causes, simulated };
  return note === undefined ? kept : { ...kept, note };
}
