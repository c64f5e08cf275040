import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  append,
  careForLog,
  clearLog,
  deliverWaiting,
  keeper,
  personalLog,
  withLog,
} from '../../../entrypoints/background/log-service';
import { readNotices } from '../../../entrypoints/background/notices';
import { PersonalLog } from '../../../lib/log/personal-log';
import { PlainSource } from '../../../lib/log/plain';
import { writeSetting } from '../../../lib/settings/port';
import { entry } from '../log/sample';

const seen = { incognito: false };
const all = () => withLog(async (log) => (await log.query({}, undefined, 50)).entries);
const full = () =>
  Object.assign(new Error('x'), { name: 'AbortError', inner: { name: 'QuotaExceededError' } });

beforeEach(async () => {
  fakeBrowser.reset();
  // As in browsers that cannot list keys without values; the fake one has no such list either.
  for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session])
    Object.assign(area, { getKeys: undefined });
  await withLog((log) => log.clear());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('what is taken in', () => {
  it('is never anything of a private window or of practice', async () => {
    expect(await append(entry('private'), { incognito: true })).toBe('private');
    expect(await append(entry('practice', { platform: 'practice' }), seen)).toBe('off');
    expect(await all()).toEqual([]);
  });

  it('follows the mode: nothing, the brief form, or all', async () => {
    const rich = { excerpt: 'kata', account: 'akun', link: 'https://x.com/1', note: 'catatan' };
    await writeSetting('logMode', 'off');
    expect(await append(entry('off-mode', rich), seen)).toBe('off');
    await writeSetting('logMode', 'minimal');
    expect(await append(entry('minimal-mode', rich), seen)).toBe('stored');
    await writeSetting('logMode', 'detailed');
    expect(await append(entry('detailed-mode', rich), seen)).toBe('stored');
    expect(await append(entry('detailed-mode', rich), seen)).toBe('duplicate');
    const entries = new Map((await all()).map((one) => [one.id, one]));
    expect(entries.get('entry-minimal-mode')).toEqual(entry('minimal-mode', { note: 'catatan' }));
    expect(entries.get('entry-detailed-mode')).toEqual(entry('detailed-mode', rich));
    expect(entries.size).toBe(2);
  });
});

describe('a full disk', () => {
  it('makes room from the oldest on and tells once', async () => {
    for (let n = 0; n < 150; n += 1)
      await personalLog().append(entry(`old-${String(n)}`, { at: Date.UTC(2024, 0, 1) + n * 1000 }));
    const real = PersonalLog.prototype.append;
    const spy = vi.spyOn(PersonalLog.prototype, 'append');
    for (const id of ['first-new', 'second-new']) {
      spy.mockRejectedValueOnce(full()).mockImplementation(real);
      expect(await append(entry(id), seen)).toBe('stored');
    }
    expect((await readNotices()).map(({ code }) => code)).toEqual(['log-trimmed']);
    const { total } = await personalLog().overview({});
    // Half went, one came; half of that went, one came.
    expect(total).toBe(39);
    expect((await all()).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['entry-first-new', 'entry-second-new']),
    );
  });

  it('takes fewer away when deleting many needs room that is not there', async () => {
    for (let n = 0; n < 150; n += 1)
      await personalLog().append(entry(`tight-${String(n)}`, { at: Date.UTC(2024, 0, 1) + n * 1000 }));
    const real = PlainSource.prototype.remove;
    vi.spyOn(PlainSource.prototype, 'remove').mockImplementation(function (this: PlainSource, found, now) {
      const count = [...found.values()].flat().length;
      return count > 10 ? Promise.reject(full()) : real.call(this, found, now);
    });
    expect(await personalLog().makeRoom()).toBe(10);
    expect((await personalLog().overview({})).all).toBe(140);
  });

  it('is a typed error when there is nothing left to give', async () => {
    vi.spyOn(PersonalLog.prototype, 'append').mockRejectedValue(full());
    await expect(append(entry('no-room'), seen)).rejects.toMatchObject({ code: 'storage-full' });
  });
});

describe('the daily care', () => {
  const some = async (what: string, count: number) => {
    for (let n = 0; n < count; n += 1)
      await personalLog().append(
        entry(`${what}-${String(n)}`, { at: Date.now() - (count - n) * 86_400_000 }),
      );
  };
  const room = (usage: number, quota: number) =>
    vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve({ usage, quota }) } });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('takes away what is older than the time of choice', async () => {
    room(1, 100);
    await some('aging', 20);
    await writeSetting('retentionDays', 7);
    await careForLog();
    expect(await all()).toHaveLength(7);
    await writeSetting('retentionDays', 0);
    await careForLog();
    expect(await all()).toHaveLength(7);
    expect(await readNotices()).toEqual([]);
  });

  it('makes room from the oldest on before the allowance is used up, and tells once', async () => {
    await some('crowding', 20);
    room(89, 100);
    await careForLog();
    expect(await all()).toHaveLength(20);
    room(95, 100);
    await careForLog();
    await careForLog();
    expect((await all()).map(({ id }) => id)).toEqual(
      [19, 18, 17, 16, 15].map((n) => `entry-crowding-${String(n)}`),
    );
    expect((await readNotices()).map(({ code }) => code)).toEqual(['log-trimmed']);
  });
});

describe('a broken database', () => {
  it('is told once, answered with a typed error, and forgiven when it works again', async () => {
    const broken = Object.assign(new Error('x'), { name: 'UnknownError' });
    for (let at = 0; at < 2; at += 1)
      await expect(withLog(() => Promise.reject(broken))).rejects.toMatchObject({ code: 'storage-broken' });
    expect((await readNotices()).map(({ code }) => code)).toEqual(['log-off-broken']);
    await withLog((log) => log.overview({}));
    expect(await readNotices()).toEqual([]);
  });
});

describe('a log the browser threw away', () => {
  it('is told once, and one that was never there is not', async () => {
    // Each life of the background is a new module.
    const live = async () => {
      vi.resetModules();
      const { withLog: use } = await import('../../../entrypoints/background/log-service');
      await use((log) => log.overview({}));
      return (await readNotices()).map(({ code }) => code);
    };
    const forget = () =>
      new Promise<unknown>((done) => (indexedDB.deleteDatabase('personal-log').onsuccess = done));
    expect(await live()).toEqual([]);
    expect(await live()).toEqual([]);
    await forget();
    expect(await live()).toEqual(['log-lost']);
    expect(await live()).toEqual(['log-lost']);
  });
});

describe('a log the browser threw away while it was open', () => {
  it('is told, nothing is shown that is no longer there, and the entry on its way gets in', async () => {
    for (const id of ['one', 'two']) await append(entry(id), seen);
    expect((await withLog((log) => log.overview({}))).all).toBe(2);
    // As Chromium does with files it finds damaged: closed from outside; there is another one at the next opening.
    const { connections } = Dexie as unknown as { connections: Dexie[] };
    const closeAll = () => {
      for (const db of connections) (db.backendDB() as IDBDatabase | null)?.close();
    };
    closeAll();
    expect(await append(entry('three'), seen)).toBe('stored');
    expect((await all()).map(({ id }) => id).sort()).toEqual(['entry-one', 'entry-three', 'entry-two']);
    expect(await readNotices()).toEqual([]);
    closeAll();
    await new Promise((done) => (indexedDB.deleteDatabase('personal-log').onsuccess = done));
    expect(await append(entry('four'), seen)).toBe('stored');
    expect((await withLog((log) => log.overview({}))).all).toBe(1);
    expect((await all()).map(({ id }) => id)).toEqual(['entry-four']);
    expect((await readNotices()).map(({ code }) => code)).toEqual(['log-lost']);
  });
});

describe('entries whose page is gone', () => {
  it('are taken in once, and what is no entry is thrown away', async () => {
    await fakeBrowser.storage.local.set({
      'outbox:a': entry('waiting'),
      'outbox:b': { id: 'nonsense' },
      other: 1,
    });
    await personalLog().append(entry('waiting'));
    await deliverWaiting();
    expect(await all()).toHaveLength(1);
    expect(
      Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.startsWith('outbox')),
    ).toEqual([]);
  });
});

describe('an entry that finds no room', () => {
  it('waits in memory though its page is gone, and gets in once', async () => {
    const add = vi.spyOn(PersonalLog.prototype, 'append').mockRejectedValue(full());
    await expect(append(entry('kept', { excerpt: 'kata' }), seen)).rejects.toMatchObject({
      code: 'storage-full',
    });
    await expect(append(entry('secret'), { incognito: true })).resolves.toBe('private');
    const waiting = async () => await fakeBrowser.storage.session.get(null);
    expect(await waiting()).toEqual({ 'outbox:entry-kept': entry('kept') });
    await expect(deliverWaiting()).rejects.toThrow();
    expect(Object.keys(await waiting())).toEqual(['outbox:entry-kept']);
    add.mockRestore();
    await deliverWaiting();
    await deliverWaiting();
    expect(await all()).toEqual([entry('kept')]);
    expect(await waiting()).toEqual({});
  });
});

describe('clearing the log', () => {
  it('lets go of what still waits, wherever it waits, and whoever delivers it again', async () => {
    await append(entry('there'), seen);
    await fakeBrowser.storage.local.set({ 'outbox:entry-disk': entry('disk'), other: 1 });
    await fakeBrowser.storage.session.set({ 'outbox:entry-memory': entry('memory') });
    expect(await clearLog()).toBe(1);
    expect(await fakeBrowser.storage.local.get(null)).not.toHaveProperty('outbox:entry-disk');
    expect(await fakeBrowser.storage.local.get('other')).toEqual({ other: 1 });
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    await deliverWaiting();
    expect(await append(entry('memory'), seen)).toBe('duplicate');
    expect(await append(entry('disk'), seen)).toBe('duplicate');
    expect(await all()).toEqual([]);
    expect(await append(entry('new'), seen)).toBe('stored');
  });
});

describe('the key of an unlocked log', () => {
  it('is kept in memory and let go after the time of choice without reading', async () => {
    await writeSetting('lockAfterMinutes', 5);
    await keeper.put(Uint8Array.of(1, 2, 3));
    expect(await keeper.get()).toEqual(Uint8Array.of(1, 2, 3));
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 6 * 60_000);
    expect(await keeper.get()).toBeUndefined();
    vi.restoreAllMocks();
    expect(await keeper.get()).toBeUndefined();
  });

  it('stays until the browser ends when no time was chosen', async () => {
    await writeSetting('lockAfterMinutes', 0);
    await keeper.put(Uint8Array.of(1));
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 1e9);
    expect(await keeper.get()).toEqual(Uint8Array.of(1));
  });
});
