import { effect, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { OptionsModel, PackChoice } from '../../components/options/types';
import { PLATFORMS } from '../../lib/platforms/all';
import type { Pack } from '../../lib/registry/pack/format';
import { importedPacks } from '../../lib/registry/port';
import { CATALOGUE } from '../../lib/settings/catalogue';
import { policy } from '../../lib/settings/port';
import { causeName, loadCauseNames } from '../shared/cause-name';
import { regions, settings } from '../shared/settings-model';

export const model: OptionsModel = {
  catalogue: CATALOGUE,
  settings,
  policy: signal({ values: {}, ignored: [] }),
  regions,
  platforms: signal([]),
  packs: signal([]),
  nameOfCause: causeName,
};

/** Platforms and whether the browser lets us guard them now. The practice page is no platform to switch. */
export async function refreshPlatforms(): Promise<void> {
  model.platforms.value = await Promise.all(
    PLATFORMS.filter(({ hosts }) => hosts.matches.length > 0).map(async ({ id, name, hosts }) => ({
      id,
      name,
      tier: hosts.tier === 'core' ? ('core' as const) : ('optional' as const),
      allowed: await browser.permissions.contains({ origins: [...hosts.matches] }),
    })),
  );
}

/** A pack as the list shows it. */
export function packChoice(pack: Pack): PackChoice {
  const { id, title, source, asOf, until, contests } = pack;
  return {
    id,
    title,
    source,
    asOf,
    until,
    names: contests.reduce((sum, { contestants }) => sum + contestants.length, 0),
  };
}

export async function refreshPacks(): Promise<void> {
  model.packs.value = (await importedPacks()).map(packChoice);
}

/** Everything besides the settings themselves. */
export async function fillModel(): Promise<void> {
  browser.permissions.onAdded.addListener(() => void refreshPlatforms());
  browser.permissions.onRemoved.addListener(() => void refreshPlatforms());
  effect(() => {
    void loadCauseNames(settings.value?.corrections.map(({ cause }) => cause) ?? []);
  });
  model.policy.value = await policy();
  await Promise.all([refreshPlatforms(), refreshPacks()]);
}
