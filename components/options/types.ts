import type { Signal } from '@preact/signals';
import type { IsoDate } from '../../lib/person';
import type { ImportedSettings } from '../../lib/settings/check';
import type { Policy } from '../../lib/settings/managed';
import type { Setting, SettingKey, Settings } from '../../lib/settings/catalogue';
import type { RegionSource } from '../ui/RegionPicker';

export interface PlatformChoice {
  id: string;
  name: string;
  /** optional: the browser asks the person before it is guarded. */
  tier: 'core' | 'optional';
  /** The browser lets us guard it now. */
  allowed: boolean;
}

/** A pack the person brought in. */
export interface PackChoice {
  id: string;
  title: { id: string; en: string };
  names: number;
  source: string;
  /** Day of the source, and the last day the names count. */
  asOf: IsoDate;
  until: IsoDate;
}

/** Result of importing a pack: what came in, or why not (codes of `pack.problem`). */
export type PackOutcome =
  | { ok: true; pack: PackChoice }
  | { ok: false; problems: readonly { code: string; path: string; args: readonly string[] }[] };

export interface OptionsModel {
  catalogue: readonly Setting[];
  settings: Signal<Settings | undefined>;
  policy: Signal<Policy>;
  regions: RegionSource;
  platforms: Signal<readonly PlatformChoice[]>;
  packs: Signal<readonly PackChoice[]>;
  /** Name of what a correction is about, as people know it; the key itself where none is known. */
  nameOfCause(cause: string): string;
}

export interface OptionsPort {
  /** False when the value does not fit or cannot be stored. */
  set<K extends SettingKey>(key: K, value: Settings[K]): Promise<boolean>;
  /** Asks the browser for a platform, or gives it back. Has to be called straight from a press. */
  allow(platform: string, on: boolean): Promise<boolean>;
  /** Offers the settings as a file. */
  exportFile(): void;
  importFile(text: string): Promise<ImportedSettings>;
  importPack(text: string): Promise<PackOutcome>;
  removePack(id: string): Promise<void>;
  reset(): Promise<boolean>;
  open(page: 'practice' | 'activity' | 'onboarding' | 'reference' | 'card'): void;
}
