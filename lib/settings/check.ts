import * as v from 'valibot';
import { CATALOGUE, type Setting, type SettingKey, type Settings, type Shape } from './catalogue';

/** A real calendar day as `YYYY-MM-DD`. */
export const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((day) => {
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  }),
);

/** Plain text without control characters. */
const plain = (maxLength: number) =>
  // eslint-disable-next-line no-control-regex -- refusing control characters is the point
  v.pipe(v.string(), v.maxLength(maxLength), v.regex(/^[^\u0000-\u001f\u007f]*$/));

const watchItem = v.strictObject({
  kind: v.picklist(['name', 'account', 'word']),
  text: v.pipe(plain(120), v.trim(), v.nonEmpty()),
  action: v.picklist(['warn', 'allow']),
});

const correction = v.strictObject({ cause: v.pipe(plain(200), v.nonEmpty()), until: isoDate });

/** Schema of a shape. Also used for the managed policy and for imported settings. */
export function schemaOf(shape: Shape): v.GenericSchema {
  switch (shape.kind) {
    case 'toggle':
      return v.boolean();
    case 'choice':
      return v.picklist(shape.values);
    case 'number':
      return v.pipe(v.number(), v.integer(), v.minValue(shape.min), v.maxValue(shape.max));
    case 'text':
      return plain(shape.maxLength);
    case 'date':
      return v.union([v.literal(''), isoDate]);
    case 'region':
      return v.pipe(v.string(), v.regex(/^(\d{2}(\d{2})?)?$/));
    case 'names':
      return v.pipe(v.array(v.pipe(plain(80), v.nonEmpty())), v.maxLength(shape.max));
    case 'items': {
      const row = shape.of === 'watch' ? watchItem : correction;
      return v.pipe(v.array(row as v.GenericSchema), v.maxLength(shape.max));
    }
  }
}

/** The value if it fits its setting, else undefined. Never throws. */
export function accept<K extends SettingKey>(setting: Setting<K>, value: unknown): Settings[K] | undefined {
  const result = v.safeParse(schemaOf(setting.shape), value);
  return result.success ? (result.output as Settings[K]) : undefined;
}

export interface SettingsFile {
  format: 'jaga-netral-settings';
  version: 1;
  settings: Partial<Settings>;
}

/** What a person carries to another browser: portable settings that differ from the default. */
export function exportSettings(settings: Settings): SettingsFile {
  const kept = CATALOGUE.filter(
    ({ key, portable, default: standard }) =>
      portable && JSON.stringify(settings[key]) !== JSON.stringify(standard),
  ).map(({ key }) => [key, settings[key]]);
  return { format: 'jaga-netral-settings', version: 1, settings: Object.fromEntries(kept) };
}

export type ImportedSettings =
  | { ok: true; settings: Partial<Settings> }
  | { ok: false; reason: 'json' | 'format' | 'version' | 'value'; key?: string };

/** Reads an exported settings file; refused whole when one value does not fit, unknown keys included. */
export function importSettings(text: string): ImportedSettings {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'json' };
  }
  const head = v.safeParse(
    v.object({
      format: v.literal('jaga-netral-settings'),
      version: v.number(),
      // Not v.record: it drops keys like `constructor` without a word.
      settings: v.custom<Record<string, unknown>>((value) => typeof value === 'object' && value !== null),
    }),
    file,
  );
  if (!head.success) return { ok: false, reason: 'format' };
  if (head.output.version !== 1) return { ok: false, reason: 'version' };
  const settings: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(head.output.settings)) {
    const setting = CATALOGUE.find((one) => one.key === key && one.portable);
    const accepted = setting && accept(setting, value);
    if (accepted === undefined) return { ok: false, reason: 'value', key };
    settings[key] = accepted;
  }
  return { ok: true, settings };
}
