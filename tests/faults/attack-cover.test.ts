/**
 * Attacks, continued: a page that paints over the warning and lets presses through, so that the person would press what
 * they cannot see. Each cover is one colour; what is looked at is the picture of the page itself.
 */
import { describe, expect, it } from 'vitest';
import { BROWSERS, pause } from '../browser/harness';
import type { Tab } from '../browser/tab';
import { likes, pressLike, until } from './kit';
import { attacked } from './attacked';

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
  const site = attacked(name);

  it.each([
    'popover',
    'popover in a closed tree',
    'popover in a closed tree, shown again and again',
    'view transition',
  ])('a %s that lets presses through does not stay over the warning', async (cover) => {
    await site.open(COVERS);
    expect(await pressLike(site.tab)).toBe(true);
    // The dialog has been seen: a browser that cannot tell what is seen starts no fight.
    await pause(600);
    expect(await middle(site.tab)).not.toBe(COVERED);
    await site.tab.page.evaluate((which) => {
      (window as unknown as { covers: Record<string, () => void> }).covers[which]?.();
    }, cover);
    await pause(cover.includes('again') ? 2800 : 500);
    await until('the warning to be on top', async () => (await middle(site.tab)) !== COVERED);
    const warning = await site.tab.warned();
    expect(warning?.buttons[0]).toMatch(/^Batalkan/);
    await site.tab.page.keyboard.press('Escape');
    await until('the decision', async () => (await site.session.entries()).length === 1);
    expect((await site.session.entries())[0]?.decision).toBe('cancelled');
    expect(await likes(site.tab)).toBe(0);
  });
});
