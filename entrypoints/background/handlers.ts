import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { dayOf, daysBefore } from '../../lib/log/day';
import type { Diagnosis, PageName, Status } from '../../lib/messages';
import { stageOn } from '../../lib/rules/calendar';
import { loadCorpus } from '../../lib/rules/load-corpus';
import { addDays } from '../../lib/rules/days';
import { readSetting, readSettings, writeSetting } from '../../lib/settings/port';
import { dayFor } from './guard-state';
import { append, clearLog, withLog } from './log-service';
import { dismiss, notify, readNotices } from './notices';
import { publishGuardState } from './publish';
import { Refusal, type Handlers } from './router';

/** Days a "wrong detection" answer counts before it is asked again. */
const CORRECTION_DAYS = 90;
const RECENT = 5;

const diagnoses = storage.defineItem<Diagnosis[]>('session:diagnoses', { fallback: [] });

/** Platforms whose guard said that it sees worse than it should. */
export async function troubledPlatforms(): Promise<Diagnosis[]> {
  return (await diagnoses.getValue()).filter(({ state }) => state !== 'ok');
}

const FILES: Record<PageName, string> = {
  popup: '/popup.html',
  options: '/options.html',
  activity: '/activity.html',
  practice: '/practice.html',
  onboarding: '/onboarding.html',
  reference: '/reference.html',
  'photo-check': '/photo-check.html',
};

export async function openPage(page: PageName, hash = ''): Promise<void> {
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/')}${FILES[page].slice(1)}${hash === '' ? '' : `#${hash}`}`,
  });
}

async function status(): Promise<Status> {
  const settings = await readSettings();
  const today = dayOf(Date.now());
  const { stage, until } = stageOn(
    loadCorpus().calendar,
    settings.region === '' ? undefined : settings.region,
    dayFor(settings, today),
  );
  const base = {
    enabled: settings.enabled,
    today,
    stage,
    logMode: settings.logMode,
    notices: await readNotices(),
    ...(settings.pausedUntil > Date.now() ? { pausedUntil: settings.pausedUntil } : {}),
    ...(settings.simulatedDate === '' ? {} : { simulatedDate: settings.simulatedDate }),
    ...(until === undefined ? {} : { stageUntil: addDays(until, 1) }),
  };
  const silent = { ...base, recent: [], entriesToday: 0 };
  try {
    return await withLog(async (log) => {
      const { mode: vault } = await log.vaultState();
      if (vault === 'locked') return { ...silent, vault };
      const { entries: recent } = await log.query({}, undefined, RECENT);
      const { total } = await log.overview({ from: today, to: today });
      return { ...base, vault, recent, entriesToday: total };
    });
  } catch {
    // The popup must open whatever happened to the log; the notice tells.
    return { ...silent, notices: await readNotices(), vault: 'open' };
  }
}

function refuseUnless(right: boolean): null {
  if (!right) throw new Refusal('wrong-passphrase');
  return null;
}

export const handlers: Handlers = {
  'guard:state': () => publishGuardState(),
  'log:append': ({ entry }, asked) => append(entry, asked),
  async 'correction:add'({ cause }) {
    const until = daysBefore(dayOf(Date.now()), -CORRECTION_DAYS);
    const kept = (await readSetting('corrections')).filter((one) => one.cause !== cause);
    await writeSetting('corrections', [...kept.slice(-999), { cause, until }]);
    return null;
  },
  async 'pause:set'({ minutes }) {
    const midnight = new Date();
    midnight.setHours(24, 0, 0, 0);
    const until = minutes === 'today' ? midnight.getTime() : Date.now() + minutes * 60_000;
    await writeSetting('pausedUntil', minutes === 0 ? 0 : until);
    return null;
  },
  async 'diagnosis:report'(report, { incognito }) {
    if (incognito) return null;
    const others = (await diagnoses.getValue()).filter(({ platform }) => platform !== report.platform);
    await diagnoses.setValue([...others, report]);
    if (report.state === 'ok') await dismiss('platform-changed', report.platform);
    else await notify('platform-changed', Date.now(), report.platform);
    return null;
  },
  'diagnosis:list': () => diagnoses.getValue(),
  async 'page:open'({ page, hash }) {
    await openPage(page, hash);
    return null;
  },
  'status:get': status,
  async 'notice:dismiss'({ code }) {
    await dismiss(code);
    return null;
  },
  'log:query': ({ filter, before, limit }) => withLog((log) => log.query(filter, before, limit)),
  'log:overview': ({ filter }) => withLog((log) => log.overview(filter)),
  async 'log:note'({ id, note }) {
    if (!(await withLog((log) => log.note(id, note)))) throw new Refusal('invalid', 'id');
    return null;
  },
  'log:delete': async (which) => ({ deleted: await withLog((log) => log.delete(which)) }),
  'log:clear': async () => ({ deleted: await clearLog() }),
  'log:export': ({ after, limit }) => withLog((log) => log.exportSlice(after, limit)),
  'log:import': ({ entries, commit }) => withLog((log) => log.import(entries, commit)),
  'vault:state': () => withLog((log) => log.vaultState()),
  async 'vault:set'({ passphrase }) {
    await withLog((log) => log.setPassphrase(passphrase));
    return null;
  },
  'vault:change': async ({ old, passphrase }) =>
    refuseUnless(await withLog((log) => log.changePassphrase(old, passphrase))),
  'vault:remove': async ({ passphrase }) =>
    refuseUnless(await withLog((log) => log.removePassphrase(passphrase))),
  'vault:unlock': async ({ passphrase }) => refuseUnless(await withLog((log) => log.unlock(passphrase))),
  async 'vault:lock'() {
    await withLog((log) => log.lock());
    return null;
  },
};
