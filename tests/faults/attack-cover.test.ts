/**
 * Attacks, continued: a page that paints over the warning and lets presses through, so that the person would press what
 * they cannot see. Each cover is one colour; what is looked at is the picture of the page itself.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, pause, Session } from '../browser/harness';
import type { Tab } from '../browser/tab';
import { CAMPAIGN, feed, likes, pressLike, script, until } from './kit';

const COVERS = `
  const sheet = (parent) => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;margin:0;padding:0;background:#f0f;pointer-events:none';
    parent.append(cover);
    return cover;
  };
  const tree = () => {
    const host = document.createElement('div');
    document.body.append(host);
    return host.attachShadow({ mode: 'closed' });
  };
  window.covers = {
    popover: () => sheet(document.body).showPopover(),
    'popover in a closed tree': () => sheet(tree()).showPopover(),
    'popover in a closed tree, shown again and again': () => {
      const cover = sheet(tree());
      for (let at = 0; at < 4; at += 1) setTimeout(() => { cover.togglePopover(false); cover.showPopover(); }, 700 * at);
    },
    'view transition': () => {
      const style = document.createElement('style');
      style.textContent = '::view-transition { background: #f0f; pointer-events: none } ::view-transition-group(root) { animation: keep 60s } @keyframes keep { from, to { opacity: 0 } }';
      document.head.append(style);
      document.startViewTransition(() => undefined);
    },
  };`;

/** Colour of the middle of what the person sees, where a modal warning stands. */
async function middle(tab: Tab): Promise<string> {
  const picture = await tab.page.screenshot({ encoding: 'base64' });
  return tab.page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
    canvas.drawImage(image, -Math.floor(image.width / 2), -Math.floor(image.height / 2));
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].join(',');
  }, picture);
}
const COVERED = '255,0,255';

describe.each(BROWSERS)('%s', (name) => {
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

  it.each([
    'popover',
    'popover in a closed tree',
    'popover in a closed tree, shown again and again',
    'view transition',
  ])('a %s that lets presses through does not stay over the warning', async (cover) => {
    await tab.open(await feed(script(COVERS)));
    await pause(400);
    expect(await pressLike(tab)).toBe(true);
    // The dialog has been seen: a browser that cannot tell what is seen starts no fight.
    await pause(600);
    expect(await middle(tab)).not.toBe(COVERED);
    await tab.page.evaluate((which) => {
      (window as unknown as { covers: Record<string, () => void> }).covers[which]?.();
    }, cover);
    await pause(cover.includes('again') ? 2800 : 500);
    await until('the warning to be on top', async () => (await middle(tab)) !== COVERED);
    const warning = await tab.warned();
    expect(warning?.buttons[0]).toMatch(/^Batalkan/);
    await tab.page.keyboard.press('Escape');
    await until('the decision', async () => (await session.entries()).length === 1);
    expect((await session.entries())[0]?.decision).toBe('cancelled');
    expect(await likes(tab)).toBe(0);
  });
});
