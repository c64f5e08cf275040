import type { Signal } from '@preact/signals';
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
  name: string;
  records: number;
}

/** Result of importing a pack: how much came in, or why not, in a code of `options.packError`. */
export type PackOutcome =
  { ok: true; name: string; records: number } | { ok: false; code: string; detail?: string | undefined };

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
  importPack?: ((text: string) => Promise<PackOutcome>) | undefined;
  removePack?: ((id: string) => Promise<boolean>) | undefined;
  reset(): Promise<boolean>;
  open(page: 'practice' | 'activity' | 'onboarding' | 'reference' | 'card'): void;
}
