/** Faults 10, 23, 24 and 25: withdrawn hosts, time zones, a second guard, a changed site. */
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../lib/messages';
import { BROWSERS, pause, Session } from '../browser/harness';
import { CAMPAIGN, expectEntries, feed, likes, LIKE, pressLike, until, variant } from './kit';

describe.each(BROWSERS)('%s', (name) => {
  it('23: knows the day of the person, whatever the time zone', async () => {
    for (const zone of ['Asia/Jayapura', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const session = await Session.start(name, { env: { TZ: zone } });
      try {
        await session.ready();
        const { today } = await session.ask<Status>('status:get', {});
        const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(Date.now());
        expect(today).toBe(day);
      } finally {
        await session.close();
      }
    }
  });

  it('24: lives beside another guard without a loop, one dialog at a time, one like', async () => {
    const other = variant(name, (manifest) => {
      delete manifest['key'];
      const gecko = (manifest['browser_specific_settings'] as { gecko?: { id: string } } | undefined)?.gecko;
      if (gecko) gecko.id = 'other-guard@jaga-netral.example';
    });
    const session = await Session.start(name);
    try {
      const id = await session.browser.installExtension(other.dir);
      await session.ready();
      await session.set(CAMPAIGN);
      const tab = await session.tab();
      const errors: string[] = [];
      tab.page.on('pageerror', (error) => errors.push(String(error)));
      await tab.open(await feed());
      await pause(800);
      await tab.run(LIKE);
      expect(await tab.warned()).toBeDefined();
      // Both may ask, one after the other; neither may go on for ever, and the page must never see the like.
      for (let asked = 0; asked < 4 && (await tab.warning()); asked += 1) {
        await tab.page.keyboard.press('Escape');
        await pause(400);
      }
      expect(await tab.warning()).toBeUndefined();
      expect(await likes(tab)).toBe(0);
      expect(errors).toEqual([]);
      // Whoever stands first in the page takes the press; Chromium orders extensions by chance.
      const own = await session.entries();
      if (name === 'chromium' && own.length === 0) session.switchTo(`chrome-extension://${id}`);
      await expectEntries(session, 1);
    } finally {
      await session.close();
      rmSync(other.dir, { recursive: true, force: true });
    }
  });

  it('25: notices within 20 posts that a site renamed its hooks, goes on holding, and says so', async () => {
    const session = await Session.prepared(name, CAMPAIGN);
    try {
      const tab = await session.tab();
      await tab.open(
        await feed((html) => {
          const article = /<article[^]*?<\/article>/.exec(html)?.[0] ?? '';
          return html
            .replace(article, article + article.replace(/data-fx="[^"]*"/g, '').repeat(25))
            .replace(/data-testid="/g, 'data-anders="');
        }),
      );
      await pause(1500);
      expect(await pressLike(tab)).toBe(true);
      await tab.choose('cancel');
      expect(await likes(tab)).toBe(0);
      for (let at = 0; at < 12; at += 1) {
        await tab.page.evaluate(() => window.scrollBy(0, 700));
        await pause(150);
      }
      const { notices } = await until('the notice', async () => {
        const status = await session.ask<Status>('status:get', {});
        return status.notices.some(({ code }) => code === 'platform-changed') && status;
      });
      expect(notices.find(({ code }) => code === 'platform-changed')?.detail).toBe('x');
    } finally {
      await session.close();
    }
  });

  it('10: shows plainly that a host was withdrawn, and leaves the site alone', async () => {
    const session = await Session.prepared(name, CAMPAIGN);
    try {
      await withdraw(session);
      const { notices } = await until('the notice', async () => {
        const status = await session.ask<Status>('status:get', {}).catch(() => undefined);
        return status?.notices.some(({ code }) => code === 'permission-lost') && status;
      });
      expect(notices.find(({ code }) => code === 'permission-lost')?.detail).toContain('x.com');
      const tab = await session.tab();
      await tab.open(await feed());
      await pause(400);
      await tab.run(LIKE);
      await pause(400);
      expect(await tab.warning()).toBeUndefined();
      expect(await likes(tab)).toBe(1);
    } finally {
      await session.close();
    }
  });
});

/** As the person does it in the browser's settings (Chromium: "on click"; Firefox: the host's switch turned off). */
async function withdraw(session: Session): Promise<void> {
  if (session.name === 'firefox') {
    const page = await session.extensionPage('card.html');
    await page.evaluate(async () => {
      const { permissions } = (
        globalThis as never as {
          browser: {
            permissions: {
              getAll(): Promise<{ origins: string[] }>;
              remove(some: { origins: string[] }): Promise<boolean>;
            };
          };
        }
      ).browser;
      const { origins } = await permissions.getAll();
      await permissions.remove({ origins: origins.filter((one) => one.includes('x.com')) });
    });
    await page.close();
    return;
  }
  const settings = await session.browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    (extensionId) =>
      (
        globalThis as never as {
          chrome: { developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> } };
        }
      ).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
    session.origin.split('/').at(-1) ?? '',
  );
  await settings.close();
}
