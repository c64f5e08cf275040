import type { SettingKey } from './catalogue';

/** One step: the stored value of version `to - 1` becomes the value of version `to`. */
export type Step = (old: unknown) => unknown;

export interface SettingMigration {
  key: SettingKey;
  to: number;
  /** A value as the older version stored it; the test runs every step on its example. */
  example: unknown;
  step: Step;
}

/** Numbered steps of single settings. None yet: every setting is still at version 1. */
export const SETTING_MIGRATIONS: readonly SettingMigration[] = [];

/** Steps of one setting as WXT storage wants them. */
export function stepsOf(key: SettingKey): Record<number, Step> {
  return Object.fromEntries(
    SETTING_MIGRATIONS.filter((one) => one.key === key).map((one) => [one.to, one.step]),
  );
}
