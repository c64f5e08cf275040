import { EMPLOYEES, type Employee, type IsoDate, type RegionCode } from '../person';
import type { Language, LogMode } from '../guard-state';
import type { Correction, WatchItem } from '../verdict';

/** How eagerly the full modal is used: `firm` never shrinks a repeated warning. */
export const STRICTNESS = ['normal', 'firm'] as const;
export type Strictness = (typeof STRICTNESS)[number];

/** Every setting and remembered choice of the person. Empty string = not told. */
export interface Settings {
  enabled: boolean;
  /** Milliseconds since the epoch; 0 or past = not paused. */
  pausedUntil: number;
  employee: Employee;
  region: RegionCode;
  /** Name of the office, shown only to the person. */
  agency: string;
  /** Whom to ask in the office (a name, number or address), shown beside a warning's details. */
  contact: string;
  language: Language;
  strictness: Strictness;
  marks: boolean;
  draftHints: boolean;
  photoCheck: boolean;
  platformsOff: string[];
  watch: WatchItem[];
  corrections: Correction[];
  favourites: string[];
  logMode: LogMode;
  /** Days an entry is kept; 0 = until deleted by hand. */
  retentionDays: number;
  /** Minutes without reading after which an encrypted log locks itself; 0 = only when the browser closes. */
  lockAfterMinutes: number;
  /** Training: the calendar behaves as on this day; empty = today. */
  simulatedDate: IsoDate;
  onboardingDone: boolean;
}
export type SettingKey = keyof Settings;

export const GROUPS = ['me', 'warning', 'platforms', 'log', 'training', 'memory'] as const;
export type Group = (typeof GROUPS)[number];

/**
 * Shape of a value, enough to draw its form field, to check it and to write its JSON schema.
 * `items` are lists whose rows are checked by `lib/settings/check.ts`.
 */
export type Shape =
  | { kind: 'toggle' }
  | { kind: 'choice'; values: readonly string[] }
  | { kind: 'number'; min: number; max: number }
  | { kind: 'text'; maxLength: number }
  | { kind: 'date' }
  | { kind: 'region' }
  | { kind: 'names'; max: number }
  | { kind: 'items'; of: 'watch' | 'corrections'; max: number };

export interface Setting<K extends SettingKey = SettingKey> {
  key: K;
  shape: Shape;
  default: Settings[K];
  group: Group;
  /** Drawn in the options form; the others are remembered choices with a place of their own. */
  form: boolean;
  /**
   * What an office may do with it by policy: `suggest` fills it in until the person chooses, `fix` decides it.
   * Absent = no policy reaches it. Nothing that touches the log may ever have it (see the structure test).
   */
  managed?: 'suggest' | 'fix';
  /** True when the value decides what the personal log holds or who can read it. */
  touchesLog?: true;
  /** Carried along by export and import of settings. */
  portable: boolean;
  /** Storage version; raise it together with a step in `migrations.ts`. */
  version: number;
}

type Rest<K extends SettingKey> = Omit<Setting<K>, 'key' | 'version' | 'portable'> & {
  version?: number;
  portable?: boolean;
};

function setting<K extends SettingKey>(key: K, rest: Rest<K>): Setting<K> {
  return { version: 1, portable: true, ...rest, key };
}

/**
 * The one catalogue: storage items, options form, settings export and managed-policy schema are made from it.
 * Texts of a setting are `settings.<key>.title` and `settings.<key>.description`, those of a choice
 * `settings.<key>.<value>` (hyphens as underscores), those of a group `settings.group.<group>`.
 */
export const CATALOGUE: readonly Setting[] = [
  setting('employee', {
    shape: { kind: 'choice', values: EMPLOYEES },
    default: 'PNS',
    group: 'me',
    form: true,
    managed: 'suggest',
  }),
  setting('region', {
    shape: { kind: 'region' },
    default: '',
    group: 'me',
    form: true,
    managed: 'suggest',
  }),
  setting('agency', {
    shape: { kind: 'text', maxLength: 120 },
    default: '',
    group: 'me',
    form: true,
    managed: 'suggest',
  }),
  setting('contact', {
    shape: { kind: 'text', maxLength: 200 },
    default: '',
    group: 'me',
    form: true,
    managed: 'suggest',
  }),
  setting('language', {
    shape: { kind: 'choice', values: ['id', 'en'] },
    default: 'id',
    group: 'me',
    form: true,
    managed: 'suggest',
  }),
  setting('enabled', { shape: { kind: 'toggle' }, default: true, group: 'warning', form: true }),
  setting('strictness', {
    shape: { kind: 'choice', values: STRICTNESS },
    default: 'normal',
    group: 'warning',
    form: true,
    managed: 'fix',
  }),
  setting('marks', { shape: { kind: 'toggle' }, default: true, group: 'warning', form: true }),
  setting('draftHints', { shape: { kind: 'toggle' }, default: true, group: 'warning', form: true }),
  setting('photoCheck', { shape: { kind: 'toggle' }, default: true, group: 'warning', form: true }),
  setting('platformsOff', {
    shape: { kind: 'names', max: 64 },
    default: [],
    group: 'platforms',
    form: true,
  }),
  setting('watch', {
    shape: { kind: 'items', of: 'watch', max: 500 },
    default: [],
    group: 'warning',
    form: true,
  }),
  setting('logMode', {
    shape: { kind: 'choice', values: ['off', 'minimal', 'detailed'] },
    default: 'minimal',
    group: 'log',
    form: true,
    touchesLog: true,
  }),
  setting('retentionDays', {
    shape: { kind: 'number', min: 0, max: 3650 },
    default: 90,
    group: 'log',
    form: true,
    touchesLog: true,
  }),
  setting('lockAfterMinutes', {
    shape: { kind: 'number', min: 0, max: 1440 },
    default: 15,
    group: 'log',
    form: true,
    touchesLog: true,
  }),
  setting('simulatedDate', {
    shape: { kind: 'date' },
    default: '',
    group: 'training',
    form: true,
    portable: false,
  }),
  setting('corrections', {
    shape: { kind: 'items', of: 'corrections', max: 1000 },
    default: [],
    group: 'memory',
    form: true,
  }),
  setting('favourites', { shape: { kind: 'names', max: 500 }, default: [], group: 'memory', form: false }),
  setting('pausedUntil', {
    shape: { kind: 'number', min: 0, max: 8.64e15 },
    default: 0,
    group: 'memory',
    form: false,
    portable: false,
  }),
  setting('onboardingDone', {
    shape: { kind: 'toggle' },
    default: false,
    group: 'memory',
    form: false,
    managed: 'fix',
    portable: false,
  }),
] as readonly Setting[];

/** The catalogue's entry of a key. */
export function settingOf<K extends SettingKey>(key: K): Setting<K> {
  const found = CATALOGUE.find((setting) => setting.key === key);
  if (!found) throw new Error(`no setting ${key}`);
  return found as Setting<K>;
}

/** Fresh defaults of every setting. */
export function defaults(): Settings {
  return Object.fromEntries(
    CATALOGUE.map((setting) => [setting.key, structuredClone(setting.default)]),
  ) as unknown as Settings;
}
