import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { dismiss, notify } from './notices';

interface ContentScript {
  js?: string[];
  matches?: string[];
}
/** WXT types the paths it built; ours come from the manifest at run time. */
type ScriptFile = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>[number];
const OPTIONAL_ID = 'guard-optional';

function guardScript(): ContentScript | undefined {
  return browser.runtime.getManifest().content_scripts?.[0] as ContentScript | undefined;
}

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
  const script = guardScript();
  if (!import.meta.env.FIREFOX) await injectInto(script?.matches ?? [], script?.js ?? []);
}

/** Registers the guard for optional platforms the person allowed, and takes it off those withdrawn. */
export async function syncOptionalPlatforms(): Promise<void> {
  const files = guardScript()?.js ?? [];
  const optional = (browser.runtime.getManifest() as { optional_host_permissions?: string[] })
    .optional_host_permissions;
  const matches: string[] = await granted(optional ?? []);
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [OPTIONAL_ID] });
  const before: readonly string[] = known[0]?.matches ?? [];
  if (JSON.stringify([...before].sort()) === JSON.stringify([...matches].sort())) return;
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [OPTIONAL_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: OPTIONAL_ID,
      js: files,
      matches,
      runAt: 'document_start',
      allFrames: true,
      persistAcrossSessions: true,
    },
  ]);
  await injectInto(
    matches.filter((match) => !before.includes(match)),
    files,
  );
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
