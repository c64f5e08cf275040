/** Faults 1–3: updated, removed and installed while tabs are open. */
import { describe, expect, it } from 'vitest';
import { BROWSERS, pause, Session } from '../browser/harness';
import { CAMPAIGN, expectEntries, feed, likes, LIKE, pressLike, rewrite, variant } from './kit';

describe.each(BROWSERS)('%s', (name) => {
  it('1, 3: guards tabs open at install and at update without reload, exactly once', async () => {
    const copy = variant(name, () => undefined);
    const session = await Session.start(name, { bare: true });
    try {
      const tab = await session.tab();
      await tab.open(await feed());
      expect(await pressLike(tab)).toBe(false);
      expect(await likes(tab)).toBe(1);
      await tab.open(await feed());

      await session.install(copy.dir);
      await session.ready();
      await session.set(CAMPAIGN);
      await pause(800);
      expect(await pressLike(tab)).toBe(true);
      await tab.choose('cancel');
      expect(await likes(tab)).toBe(0);
      await expectEntries(session, 1);

      rewrite(copy.dir, (manifest) => (manifest['version'] = '9.9.9'));
      await session.install(copy.dir);
      await session.ready();
      await pause(1500);
      expect(await pressLike(tab)).toBe(true);
      await tab.choose('proceed');
      await pause(400);
      expect(await tab.warning()).toBeUndefined();
      expect(await likes(tab)).toBe(1);
      // One guard, one decision: an old copy still alive would have added another entry or another like.
      await expectEntries(session, 2);
    } finally {
      await session.close();
      copy.drop();
    }
  });

  it('2: leaves the site alone once it was removed', async () => {
    const session = await Session.prepared(name, CAMPAIGN);
    try {
      const tab = await session.tab();
      const errors: string[] = [];
      tab.page.on('pageerror', (error) => errors.push(String(error)));
      await tab.open(await feed());
      await pause(500);
      await session.browser.uninstallExtension(
        name === 'firefox' ? 'jaga-netral@jaga-netral.example' : (session.origin.split('/').at(-1) ?? ''),
      );
      await pause(500);
      await tab.run(LIKE);
      await pause(300);
      expect(await likes(tab)).toBe(1);
      await tab.run(LIKE);
      await pause(300);
      expect((await tab.acts()).map(({ act }) => act)).toEqual(['like', 'unlike']);
      expect(errors).toEqual([]);
    } finally {
      await session.close();
    }
  });
});
