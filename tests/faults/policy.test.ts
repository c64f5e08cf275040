/** Fault 11: an office's policy in the browser's own policy file: used, wrong in part, changed while running, gone. */
import { describe, expect, it } from 'vitest';
import type { Status } from '../../lib/messages';
import { BROWSERS, pause, Session } from '../browser/harness';
import { GECKO, loaded, until, type Realm } from './kit';
import { mayIsolate, office } from './policies';

interface Seen {
  person?: { employee?: string };
  strictness?: string;
  language?: string;
  logMode?: string;
  contact?: string;
}

/** What guarded tabs are told. */
async function told(session: Session): Promise<Seen> {
  const page = await session.extensionPage('card.html');
  const state = await page.evaluate(async () => {
    const { storage } = (globalThis as never as Realm).chrome;
    return (await storage.local.get('guardState'))['guardState'];
  });
  await page.close();
  return (state ?? {}) as Seen;
}

/** Two values of a wrong kind, one key nobody knows, and one that no office may set. */
const POLICY = {
  employee: 'PPPK',
  strictness: 'firm',
  contact: 'Bagian Kepegawaian',
  language: 7,
  logMode: 'detailed',
  madeUp: 1,
};

describe.each(BROWSERS)('%s', (name) => {
  it('11: without a policy everything has its default', async () => {
    const session = await Session.prepared(name);
    try {
      expect(await told(session)).toMatchObject({ person: { employee: 'PNS' }, strictness: 'normal' });
      expect((await session.ask<Status>('status:get', {})).notices).toEqual([]);
    } finally {
      await session.close();
    }
  });

  // Another view of /etc for one browser needs root on Linux.
  it.skipIf(!mayIsolate)(
    '11: takes what fits of a policy, ignores and names the rest, never the log',
    async () => {
      const place = office(name);
      const { id, start } = loaded(name);
      place.set(name === 'firefox' ? GECKO : id, POLICY);
      const session = await start({ executable: place.executable });
      try {
        await session.ready();
        const wanted = {
          person: { employee: 'PPPK' },
          strictness: 'firm',
          contact: 'Bagian Kepegawaian',
          language: 'id',
          logMode: 'minimal',
        };
        expect(await told(session)).toMatchObject(wanted);
        if (name === 'firefox') {
          const notice = await until('the notice', async () =>
            (await session.ask<Status>('status:get', {})).notices.find(
              ({ code }) => code === 'policy-ignored',
            ),
          );
          expect(notice.detail).toBe('language, logMode, madeUp');
          // Firefox reads its policies at start only: there is no live change to follow.
          return;
        }
        // Chromium itself holds back what does not fit the schema of the package, and tells of changes.
        place.set(id, { employee: 'TNI' });
        await until(
          'the changed policy',
          async () => (await told(session)).person?.employee === 'TNI',
          60_000,
        );
        expect(await told(session)).toMatchObject({ strictness: 'normal', logMode: 'minimal' });
        place.set(id, undefined);
        await until('no policy', async () => (await told(session)).person?.employee === 'PNS', 60_000);
        await pause(200);
      } finally {
        await session.close();
        place.drop();
      }
    },
  );
});
