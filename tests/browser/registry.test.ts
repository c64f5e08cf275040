import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import practicePack from '../../data/practice/pack.json';
import { fold } from '../../lib/recognition/fold';
import { fromStorage } from '../../lib/registry/storage';
import { loadTables } from '../../lib/registry/tables';
import { readProvince } from '../../scripts/registry/read';
import { BROWSERS, Session } from './harness';

interface Realm {
  browser?: { storage: { local: StorageArea } };
  chrome: { storage: { local: StorageArea } };
}
interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
}

/** Rare two-word names of candidates of a council. */
const rare = (region: string): string[] =>
  readProvince(region.slice(0, 2))
    .candidates.filter(
      ({ district, amb, name }) =>
        district.startsWith(region) && amb === 0 && /^[A-Z][a-z]{5,} [A-Z][a-z]{6,}$/.test(name),
    )
    .slice(0, 10)
    .map(({ name }) => name);

describe.each(BROWSERS)('name tables in %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await Session.prepared(name);
    page = await session.extensionPage();
  });
  afterAll(() => session.close());

  /** What a tab would find in these words now. */
  const ids = async (words: string): Promise<string[]> => {
    const stored = (await page.evaluate(async () => {
      const realm = globalThis as unknown as Realm;
      return (await (realm.browser ?? realm.chrome).storage.local.get('registryTables'))['registryTables'];
    })) as string;
    return loadTables(fromStorage(stored))
      .find(fold(words), words)
      .map(({ recordId }) => recordId);
  };

  it('are there after installing, with the core', async () => {
    expect(await ids('Andra Soni dan Ridwan Kamil')).toContain('pilkada:36-2:head');
    expect((await ids(rare('3204').join('. '))).filter((id) => id.startsWith('dprd:'))).toEqual([]);
  });

  it('follow the region the person sets', async () => {
    await session.set({ region: '3204' });
    const [first = ''] = rare('3204');
    await expect
      .poll(() => ids(first), { timeout: 20_000 })
      .toContainEqual(expect.stringMatching(/^dprd:3204/));
    for (const other of rare('3273'))
      expect((await ids(other)).filter((id) => id.startsWith('dprd:3273'))).toEqual([]);
    expect(await ids('Andra Soni')).toContain('pilkada:36-2:head');
  });

  it('take in an imported pack', async () => {
    await page.evaluate(async (pack: unknown) => {
      const realm = globalThis as unknown as Realm;
      await (realm.browser ?? realm.chrome).storage.local.set({ packs: [pack] });
    }, practicePack as never);
    await expect
      .poll(() => ids('Arunika Wastrakarya'), { timeout: 20_000 })
      .toContain('pack-practice:9901-1:head');
    expect(await ids(rare('3204')[0] ?? '')).not.toEqual([]);
  });
});
