import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { PLATFORMS } from '../../lib/platforms/all';
import { dismiss, notify } from './notices';

interface GuardScript {
  id: string;
  /** The platform's data, then the guard. */
  js: string[];
  matches: readonly string[];
}
/** WXT types the paths it built; ours come from the manifest at run time. */
type ScriptFile = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>[number];
const GUARD = 'content-scripts/guard.js';

/** What the manifest declares: one entry per core platform. */
function coreScripts(): GuardScript[] {
  const declared = browser.runtime.getManifest().content_scripts ?? [];
  return declared.map(({ js = [], matches = [] }, index) => ({ id: `core-${index}`, js: [...js], matches }));
}

/** Optional platforms have the same two files, registered when the person allows them. */
const OPTIONAL: readonly GuardScript[] = PLATFORMS.filter(({ hosts }) => hosts.tier === 'optional').map(
  ({ id, hosts }) => ({ id: `optional-${id}`, js: [`platforms/${id}.js`, GUARD], matches: hosts.matches }),
);

async function granted(origins: readonly string[]): Promise<string[]> {
  const held = await Promise.all(
    origins.map(async (origin) =>
      (await browser.permissions.contains({ origins: [origin] })) ? [origin] : [],
    ),
  );
  return held.flat();
}

/** Puts the guard into open tabs of these hosts. Never touches a tab that refuses; the guard itself sees to "once". */
async function injectInto(matches: readonly string[], files: readonly string[]): Promise<void> {
  if (matches.length === 0 || files.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.allSettled(
    tabs.flatMap((tab) =>
      tab.id === undefined || tab.discarded
        ? []
        : [
            browser.scripting.executeScript({
              target: { tabId: tab.id, allFrames: true },
              files: [...files] as ScriptFile[],
              injectImmediately: true,
            }),
          ],
    ),
  );
}

/**
 * After install and update: tabs that are already open get the guard without a reload. Firefox does that itself for
 * the scripts of the manifest; Chromium leaves it to us.
 */
export async function guardOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  await Promise.all(coreScripts().map(({ js, matches }) => injectInto(matches, js)));
}

async function syncOptional({ id, js, matches: wanted }: GuardScript): Promise<void> {
  const matches = await granted(wanted);
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  const before: readonly string[] = known[0]?.matches ?? [];
  if (JSON.stringify([...before].sort()) === JSON.stringify([...matches].sort())) return;
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id,
      js,
      matches,
      runAt: 'document_start',
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    },
  ]);
  await injectInto(
    matches.filter((match) => !before.includes(match)),
    js,
  );
}

/** Registers the guard for optional platforms the person allowed, and takes it off those withdrawn. */
export async function syncOptionalPlatforms(): Promise<void> {
  await Promise.all(OPTIONAL.map(syncOptional));
}

/**
 * Platforms none of whose pages the browser lets us guard now. A guard already standing in an open tab outlives the
 * permission; it reads here that it has to stop.
 */
export async function forbiddenPlatforms(): Promise<string[]> {
  const checked = await Promise.all(
    PLATFORMS.map(async ({ id, hosts }) =>
      hosts.matches.length > 0 && (await granted(hosts.matches)).length === 0 ? [id] : [],
    ),
  );
  return checked.flat();
}

/** Core platforms whose permission the person withdrew; told in the popup and by the icon. */
export async function checkCorePermissions(): Promise<void> {
  const core = (browser.runtime.getManifest().host_permissions ?? []).filter((match: string) =>
    match.includes('://'),
  );
  const held = await granted(core);
  const lost = core.filter((match: string) => !held.includes(match));
  await storage.setItem('local:lostPermissions', lost);
  if (lost.length > 0) await notify('permission-lost', Date.now(), lost.join(' '));
  else await dismiss('permission-lost');
}
