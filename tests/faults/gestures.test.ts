/**
 * Random gestures of an unsteady hand, with real input in the built extension: nothing throws, no act happens twice, no
 * held act happens, and no draft loses a character. A short walk each time; `GESTURES=10000` for the long one,
 * `GESTURE_SEED=7` for another.
 */
import type { KeyInput } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, pause, Session } from '../browser/harness';
import type { Tab } from '../browser/tab';
import { fixturesOf } from '../fixtures/pages/all';
import { CAMPAIGN } from './kit';

const COUNT = Number(process.env['GESTURES'] ?? 60);
const SEED = Number(process.env['GESTURE_SEED'] ?? 1);

/** Small and repeatable (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let at = seed >>> 0;
  return (sides) => {
    at = (at + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(at ^ (at >>> 15), at | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

interface Seen {
  acts: { act: string; post: string; trusted: boolean; text?: string }[];
  drafts: Record<string, string>;
  errors: string[];
}

const LOOK = `(() => {
  const draft = (name) => { const box = document.querySelector('[data-fx="' + name + '"]'); return (box?.value ?? box?.innerText ?? '').replace(/\\s+/g, ''); };
  const seen = { acts: __acts.splice(0), drafts: { c1: draft('box:c1'), o1: draft('box:o1') }, errors: (window.__errors ?? []).splice(0) };
  for (const layer of document.querySelectorAll('[data-fx-open]')) layer.remove();
  return seen;
})()`;

function caretToEnd(box: Element): void {
  if (box instanceof HTMLTextAreaElement) return box.setSelectionRange(box.value.length, box.value.length);
  const selection = getSelection();
  selection?.selectAllChildren(box);
  selection?.collapseToEnd();
}

class Hand {
  /** How many times each control was pressed to the end in this gesture. */
  presses = 0;

  constructor(
    private readonly tab: Tab,
    private readonly roll: (sides: number) => number,
  ) {}

  private get mouse() {
    return this.tab.page.mouse;
  }

  /** One random gesture at a place; `away` is somewhere else on the page. */
  async gesture(
    { x, y }: { x: number; y: number },
    away: { x: number; y: number },
    focus: () => Promise<void>,
    letter: 'l' | 'Enter',
  ): Promise<string> {
    const { mouse } = this;
    const { keyboard, touchscreen } = this.tab.page;
    this.presses = 0;
    switch (this.roll(12)) {
      case 0:
      case 1:
        await mouse.click(x, y);
        this.presses += 1;
        return 'click';
      case 2:
        await mouse.click(x, y, { count: 2 });
        this.presses += 2;
        return 'double click';
      case 3:
        await mouse.move(x, y);
        await mouse.down();
        await mouse.move(away.x, away.y);
        await mouse.up();
        return 'drag away';
      case 4:
        await mouse.move(away.x, away.y);
        await mouse.down();
        await mouse.move(x, y);
        await mouse.up();
        this.presses += 1;
        return 'drag here';
      case 5:
        await mouse.move(x, y);
        await mouse.down();
        await pause(this.roll(4) === 0 ? 620 : 30);
        await mouse.up();
        this.presses += 1;
        return 'slow press';
      case 6:
        await mouse.move(x, y);
        await mouse.click(x, y, { button: 'right' });
        return 'right click';
      case 7:
        await touchscreen.tap(x, y);
        this.presses += 1;
        return 'tap';
      case 8:
        await touchscreen.tap(x, y);
        await touchscreen.tap(x + this.roll(5), y + this.roll(5));
        this.presses += 2;
        return 'double tap';
      case 9: {
        await touchscreen.touchStart(x, y);
        for (let step = 1; step <= 3; step++) await touchscreen.touchMove(x, y - step * 15);
        await touchscreen.touchEnd();
        return 'swipe';
      }
      default: {
        await focus();
        const key = (['Enter', ' ', 'Enter', 'Tab', letter] as const)[this.roll(5)] as KeyInput;
        const shift = this.roll(4) === 0;
        if (shift) await keyboard.down('Shift');
        await keyboard.down(key);
        if (this.roll(3) === 0) await keyboard.down(key);
        await keyboard.up(key);
        if (shift) await keyboard.up('Shift');
        // A key held down presses a real button again and again.
        this.presses += 2;
        return `${shift ? 'Shift+' : ''}${key}`;
      }
    }
  }
}

describe.each(BROWSERS)('%s', (browser) => {
  let session: Session;
  let tab: Tab;
  const thrown: string[] = [];

  beforeAll(async () => {
    session = await Session.prepared(browser, { ...CAMPAIGN, photoCheck: false, logMode: 'off' });
    tab = await session.tab();
    tab.page.on('pageerror', (error) => thrown.push(String(error)));
  });
  afterAll(async () => session?.close());

  it.each(['facebook', 'instagram'])(
    'no throw, no double act, no lost draft (%s)',
    async (name) => {
      const home = (await fixturesOf(name))('id', 'desktop')[0];
      if (!home) throw new Error(`no page of ${name}`);
      const roll = dice(SEED * 1000 + name.length);
      const hand = new Hand(tab, roll);
      const done: Record<string, number> = {};
      const wrong: string[] = [];
      const count = Math.ceil(COUNT / 2);
      let drafts: Record<string, string> = { c1: '', o1: '' };
      for (let at = 0; at < count && wrong.length === 0; at++) {
        if (at % 250 === 0) {
          await tab.open({ url: home.url, html: home.html });
          await tab.page.evaluate(
            `window.__errors = []; addEventListener('error', (e) => __errors.push(e.message)); addEventListener('unhandledrejection', (e) => __errors.push(String(e.reason)))`,
          );
          await pause(400);
          drafts = { c1: '', o1: '' };
        }
        const post = roll(2) === 0 ? 'c1' : 'o1';
        const what = roll(3) === 0 ? 'box' : 'like';
        const element = await tab.find(`[data-fx="${what}:${post}"]`);
        const box = await element.boundingBox();
        if (!box) continue;
        if (what === 'box' && roll(2) === 0) {
          await element.focus();
          await tab.page.keyboard.type('ab ');
          // A warning of the gesture before may still have the keyboard: what counts is what stands in the box now.
          drafts = ((await tab.page.evaluate(LOOK)) as Seen).drafts;
        }
        const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        // A letter is a shortcut outside of boxes; in them it would be a new draft.
        const kind = await hand.gesture(
          place,
          { x: 5, y: 5 },
          async () => {
            await element.focus();
            // A drag may have selected the draft: a key would rightly write over it.
            if (what === 'box') await element.evaluate(caretToEnd);
          },
          what === 'box' ? 'Enter' : 'l',
        );
        await tab.page.keyboard.press('Escape');
        await tab.page.keyboard.press('Escape');
        const seen = (await tab.page.evaluate(LOOK)) as Seen;
        done[kind] = (done[kind] ?? 0) + 1;
        const say = (problem: string): number =>
          wrong.push(`#${at} ${kind} on ${what}:${post}: ${problem} ${JSON.stringify(seen.acts)}`);
        if (seen.errors.length + thrown.length > 0) say(`threw ${[...seen.errors, ...thrown].join(' | ')}`);
        const likes = seen.acts.filter((one) => one.act === 'like' || one.act === 'unlike');
        if (likes.some((one) => one.post === 'c1' && one.act === 'like')) say('a held like happened');
        if (likes.length > hand.presses) say(`${likes.length} acts of ${hand.presses} presses`);
        for (const id of ['c1', 'o1']) {
          const sent = seen.acts.filter((one) => one.act === 'comment' && one.post === id);
          if (id === 'c1' && sent.length > 0) say('a held comment was sent');
          if (sent.length > 1) say('a comment was sent twice');
          // Where the caret stood does not matter, what was typed does.
          const letters = (words: string): string => [...words.replace(/\s+/g, '')].sort().join('');
          const expected = letters(drafts[id] ?? '');
          const here = letters(sent.length === 1 ? (sent[0]?.text ?? '') : (seen.drafts[id] ?? ''));
          if (here !== expected)
            say(`draft was ${expected}, ${sent.length === 1 ? 'sent was' : 'is'} ${here}`);
          drafts[id] = seen.drafts[id] ?? '';
        }
      }
      console.log(`${browser} ${name}: ${JSON.stringify(done)}`);
      expect(wrong).toEqual([]);
    },
    3_600_000,
  );
});
