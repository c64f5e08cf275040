/** Faults 6, 7, 8, 28 and 29: the disk is full, the database is broken, held open, of another version, or cut off. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../lib/messages';
import { BROWSERS, pause, Session, type BrowserName } from '../browser/harness';
import { CAMPAIGN, feed, killBackground, IDLE_PREFS, likes, LIKE, pressLike, until, type Realm } from './kit';

/** Firefox would take a temporary extension's storage away with it. */
const KEEP = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

async function started(name: BrowserName, userDataDir?: string): Promise<Session> {
  const session = await Session.start(name, {
    prefs: { ...KEEP, ...IDLE_PREFS },
    ...(userDataDir === undefined ? {} : { userDataDir }),
  });
  await session.ready();
  await session.set(CAMPAIGN);
  return session;
}

/** One like on a candidate's post, cancelled. */
async function cancelOne(session: Session): Promise<void> {
  const tab = await session.tab();
  await tab.open(await feed());
  await pause(400);
  expect(await pressLike(tab)).toBe(true);
  await tab.choose('cancel');
  expect(await likes(tab)).toBe(0);
  await tab.close();
}

const entryNumber = (n: number) => ({
  id: `entry-number-${String(n)}`,
  // Recent, or the retention would take it away.
  at: Date.now() - 86_400_000 + n * 1000,
  platform: 'x',
  act: 'like',
  severity: 'warning',
  ruleIds: ['rule'],
  decision: 'cancelled',
  causes: ['party:x'],
  simulated: false,
});

describe.each(BROWSERS)('%s', (name) => {
  it('7: goes on guarding when the log is of a later version, and says so', async () => {
    const session = await started(name);
    try {
      await killBackground(session);
      const page = await session.extensionPage('card.html');
      await page.evaluate(
        () =>
          new Promise((resolve, reject) => {
            const request = indexedDB.open('personal-log', 9990);
            request.onsuccess = () => resolve(request.result.close());
            request.onerror = () => reject(new Error(String(request.error)));
          }),
      );
      await page.close();
      await cancelOne(session);
      const status = await until('the notice', async () => {
        const now = await session.ask<Status>('status:get', {});
        return now.notices.some(({ code }) => code === 'log-off-broken') && now;
      });
      expect(status.recent).toEqual([]);
      await expect(session.entries()).rejects.toThrow('storage-broken');
    } finally {
      await session.close();
    }
  });

  it('8: waits for nobody while an old page holds the old database open, then delivers once', async () => {
    const session = await started(name);
    try {
      await killBackground(session);
      const old = await session.extensionPage('card.html');
      await old.evaluate(
        () =>
          new Promise((resolve, reject) => {
            indexedDB.deleteDatabase('personal-log');
            const request = indexedDB.open('personal-log', 10);
            request.onupgradeneeded = () => {
              const store = request.result.createObjectStore('entries', {
                keyPath: 'seq',
                autoIncrement: true,
              });
              store.createIndex('id', 'id', { unique: true });
              store.createIndex('at', 'at');
            };
            // Kept open, deaf to versionchange.
            request.onsuccess = () =>
              resolve(((globalThis as { held?: unknown }).held = request.result) && 1);
            request.onerror = () => reject(new Error(String(request.error)));
          }),
      );
      await cancelOne(session);
      const began = Date.now();
      await session.ask<Status>('status:get', {});
      expect(Date.now() - began).toBeLessThan(8000);
      await old.close();
      await until('the entry', async () => (await session.entries().catch(() => [])).length === 1, 90_000);
      await pause(1500);
      expect(await session.entries()).toHaveLength(1);
    } finally {
      await session.close();
    }
  });

  it('29: brings a log of the first version forward', async () => {
    const session = await started(name);
    try {
      await killBackground(session);
      const old = await session.extensionPage('card.html');
      await old.evaluate(
        (entries) =>
          new Promise((resolve, reject) => {
            indexedDB.deleteDatabase('personal-log');
            const request = indexedDB.open('personal-log', 10);
            request.onupgradeneeded = () => {
              const store = request.result.createObjectStore('entries', {
                keyPath: 'seq',
                autoIncrement: true,
              });
              store.createIndex('id', 'id', { unique: true });
              store.createIndex('at', 'at');
              for (const entry of entries) store.add(entry);
            };
            request.onsuccess = () => resolve(request.result.close());
            request.onerror = () => reject(new Error(String(request.error)));
          }),
        [0, 1, 2].map(entryNumber),
      );
      await old.close();
      expect((await session.entries()).map(({ id }) => id)).toEqual([2, 1, 0].map((n) => entryNumber(n).id));
      await cancelOne(session);
      await until('four entries', async () => (await session.entries()).length === 4);
    } finally {
      await session.close();
    }
  });

  it('28: after the browser was killed while writing, holds every acknowledged entry once', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'jaga-kill-'));
    let session = await started(name, profile);
    try {
      const page = await session.extensionPage('card.html');
      const acknowledged: string[] = [];
      await page.exposeFunction('acknowledged', (id: string) => {
        acknowledged.push(id);
      });
      const importing = page.evaluate(
        async (entries) => {
          const { runtime } = (globalThis as never as Realm).chrome;
          for (const entry of entries)
            await new Promise<void>((resolve) => {
              const message = {
                id: 1,
                timestamp: 1,
                type: 'log:import',
                data: { v: 1, data: { entries: [entry], commit: true } },
              };
              runtime.sendMessage(message, (answer) => {
                const done = (answer as { res?: { ok: boolean } } | undefined)?.res?.ok === true;
                if (done)
                  void (globalThis as never as { acknowledged(id: string): Promise<void> }).acknowledged(
                    entry.id,
                  );
                resolve();
              });
            });
        },
        Array.from({ length: 3000 }, (_, n) => entryNumber(n)),
      );
      importing.catch(() => undefined);
      await until('some entries', () => Promise.resolve(acknowledged.length > 40), 30_000);
      session.browser.process()?.kill('SIGKILL');
      await pause(1500);
      const before = [...acknowledged];
      await session.close();
      for (const lock of readdirSync(profile).filter((file) => /^(Singleton|lock|\.parentlock)/.test(file)))
        rmSync(join(profile, lock), { force: true });

      session = await started(name, profile);
      const all: string[] = [];
      let cursor: string | undefined;
      do {
        const part: { entries: { id: string }[]; next?: string } = await session.ask('log:export', {
          limit: 500,
          ...(cursor === undefined ? {} : { after: cursor }),
        });
        all.push(...part.entries.map(({ id }) => id));
        cursor = part.next;
      } while (cursor !== undefined);
      expect(new Set(all).size).toBe(all.length);
      expect(before.filter((id) => !all.includes(id))).toEqual([]);
      const overview = await session.ask<{ all: number }>('log:overview', { filter: {} });
      expect(overview.all).toBe(all.length);
      await cancelOne(session);
      await until(
        'one more',
        async () =>
          (await session.ask<{ all: number }>('log:overview', { filter: {} })).all === all.length + 1,
      );
    } finally {
      await session.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  const disk = smallDisk();
  it.skipIf(disk === undefined)(
    '6: on a full disk goes on warning, trims the oldest, and tells once',
    async () => {
      const mounted = disk?.mount(name === 'firefox' ? 200 : 200) ?? '';
      const session = await started(name, join(mounted, 'profile'));
      try {
        for (let at = 0; at < 2000; at += 500)
          await session.ask('log:import', {
            entries: Array.from({ length: 500 }, (_, n) => ({
              ...entryNumber(at + n),
              note: 'x'.repeat(1500),
            })),
            commit: true,
          });
        // What is left of the disk is eaten up by something else.
        const rest = join(mounted, 'filler');
        try {
          for (let part = 0; ; part += 1) writeFileSync(`${rest}${String(part)}`, Buffer.alloc(1 << 20, 7));
        } catch {
          // Full now.
        }
        const answers: unknown[] = [];
        for (let n = 0; n < 12; n += 1) {
          const entries = Array.from({ length: 200 }, (_, m) => ({
            ...entryNumber(5000 + n * 200 + m),
            note: 'y'.repeat(1900),
          }));
          answers.push(
            await session
              .ask('log:import', { entries, commit: true })
              .catch((error: unknown) => String(error)),
          );
        }
        const tab = await session.tab();
        await tab.open(await feed());
        await pause(500);
        expect(await pressLike(tab)).toBe(true);
        await tab.choose('cancel');
        expect(await likes(tab)).toBe(0);
        console.log(name, answers.slice(-3), await session.ask('status:get', {}));
        await tab.run(LIKE);
      } finally {
        await session.close();
        disk?.unmount(mounted);
      }
    },
  );
});

/** A small file system of our own, where the system lets us mount one (root on Linux). */
function smallDisk() {
  const mount = (megabytes: number): string => {
    const at = mkdtempSync(join(tmpdir(), 'jaga-disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m`, 'tmpfs', at], {
      stdio: 'ignore',
    });
    return at;
  };
  const unmount = (at: string): void => {
    execFileSync('umount', ['-l', at], { stdio: 'ignore' });
    rmSync(at, { recursive: true, force: true });
  };
  try {
    unmount(mount(1));
    return { mount, unmount };
  } catch {
    return undefined;
  }
}
