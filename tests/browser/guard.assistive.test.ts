/**
 * Presses made by assistive technology: the browser performs a control's default action, without a pointer. Only
 * Firefox's accessibility service can be asked for one from outside; Chromium has no remote command for it.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAMPAIGN, feed, likes } from '../faults/kit';
import { BROWSERS, Session, pause } from './harness';
import type { Tab } from './tab';

/** Does what a screen reader does for "press" on the control of this id. */
const act = (id: string): string => `(async () => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  let found;
  const find = (node, depth) => {
    if (found || depth > 80) return;
    try { if (node.id === ${JSON.stringify(id)}) { found = node; return; } } catch {}
    for (let i = 0; i < node.childCount; i++) find(node.getChildAt(i), depth + 1);
  };
  for (let tries = 0; tries < 20 && !found; tries++) {
    find(service.getAccessibleFor(document), 0);
    if (!found) await new Promise((done) => setTimeout(done, 150));
  }
  if (!found) return 'not found';
  found.doAction(0);
  return found.getActionName(0);
})()`;

/** The accessibility service finds nodes by id. */
const named = (html: string): string => html.replace(/data-fx="(like:[a-z]\d)"/g, 'data-fx="$1" id="$1"');

describe.skipIf(!BROWSERS.includes('firefox'))('a screen reader in Firefox', () => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await Session.prepared('firefox', CAMPAIGN);
    tab = await session.tab();
  });
  afterAll(async () => session?.close());

  it('is held as any other press, and proceeding makes the act once', async () => {
    await tab.open(await feed(named));
    await pause(500);
    expect(await tab.performed(act('like:c1'))).toBe('press');
    expect(await tab.warned()).toBeDefined();
    expect(await likes(tab)).toBe(0);
    await tab.choose('cancel');
    expect(await likes(tab)).toBe(0);
    await pause(900);
    expect(await tab.performed(act('like:c1'))).toBe('press');
    expect(await tab.warned()).toBeDefined();
    await tab.choose('proceed');
    await pause(500);
    expect(await likes(tab)).toBe(1);
  });

  it('is left alone on an ordinary post', async () => {
    await tab.open(await feed(named));
    await pause(500);
    expect(await tab.performed(act('like:o1'))).toBe('press');
    await pause(500);
    expect(await tab.warning()).toBeUndefined();
    expect(await likes(tab)).toBe(1);
  });
});
