/** A guarded feed, opened anew for each test with a script of the attacking page in it. */
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { pause, Session, type BrowserName } from '../browser/harness';
import type { Tab } from '../browser/tab';
import { CAMPAIGN, feed, script } from './kit';

export interface Attacked {
  readonly session: Session;
  readonly tab: Tab;
  /** Opens the feed with this code at the head of its page, and lets the guard begin. */
  open(code: string): Promise<void>;
}

/** To be called in a `describe`: one browser for its tests, an empty log and a new tab for each. */
export function attacked(name: BrowserName): Attacked {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await Session.prepared(name, CAMPAIGN);
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    await session.clearLog();
    tab = await session.tab();
  });
  afterEach(() => tab.close());
  return {
    get session() {
      return session;
    },
    get tab() {
      return tab;
    },
    async open(code) {
      await tab.open(await feed(script(code)));
      await pause(400);
    },
  };
}
