import { signal } from '@preact/signals';
import { storage } from 'wxt/utils/storage';
import type { PopupModel } from '../../components/popup/types';
import type { GuardState } from '../../lib/guard-state';
import { dayOf } from '../../lib/log/day';
import { ask } from '../../lib/messages';
import { readSetting, watchSettings } from '../../lib/settings/port';
import { pageReport } from './page-report';
import { stageView } from './stage-view';

const STATE = 'local:guardState';

/** Decisions shown in the popup. */
export const RECENT = 20;

export const model: PopupModel = {
  state: signal(undefined),
  stage: signal(undefined),
  page: signal(undefined),
  status: signal(undefined),
  recent: signal(undefined),
  favourites: signal([]),
  onboarded: signal(true),
  platformNames: signal(new Map()),
};

/** Newest decisions, read anew. */
export async function refreshRecent(): Promise<void> {
  const reply = await ask('log:query', { filter: {}, limit: RECENT });
  model.recent.value = reply.ok ? reply.value.entries : [];
}

/** What only the background knows: notices, whether the log is locked. */
export async function refreshStatus(): Promise<void> {
  const status = await ask('status:get', {});
  model.status.value = status.ok ? status.value : null;
}

async function show(state: GuardState): Promise<void> {
  model.state.value = state;
  document.documentElement.lang = state.language;
  const day = state.simulatedDate ?? dayOf(Date.now());
  model.stage.value = await stageView(state.person.region, day);
}

/**
 * Fills the model: first what is in storage, so that the popup can be used while the background still wakes, then
 * everything that has to be asked for.
 * @returns settles when the stored state stands in the model; the rest follows by itself.
 */
export async function fillModel(): Promise<void> {
  const stored = await storage.getItem<GuardState>(STATE);
  if (stored) model.state.value = stored;
  // In a task of its own: drawing what is known goes first.
  setTimeout(() => void fillRest(stored));
}

async function fillSettings(): Promise<void> {
  const [favourites, onboarded] = await Promise.all([
    readSetting('favourites'),
    readSetting('onboardingDone'),
  ]);
  model.favourites.value = favourites;
  model.onboarded.value = onboarded;
  watchSettings((settings) => {
    model.favourites.value = settings.favourites;
    model.onboarded.value = settings.onboardingDone;
  });
}

async function fillRest(stored: GuardState | null): Promise<void> {
  // The calendar and the page in front are asked for side by side.
  if (stored) void show(stored);
  storage.watch<GuardState>(STATE, (next) => {
    if (next) void show(next);
  });
  void refreshStatus();
  void refreshRecent();
  void fillSettings();
  if (!stored) {
    // First seconds after installing: the background has not written the state yet.
    const reply = await ask('guard:state', {});
    if (reply.ok && !model.state.value) await show(reply.value);
  }
  const { PLATFORMS, platformFor } = await import('../../lib/platforms/all');
  model.platformNames.value = new Map(PLATFORMS.map(({ id, name }) => [id, name]));
  model.page.value = await pageReport(platformFor, model.state.value?.platformsOff ?? []);
}
