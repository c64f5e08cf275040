/** Random changes of a page (`JAGA_MUTATIONS` of them), and presses in between: no throw, no double act. */
import { describe, expect, it } from 'vitest';
import { BROWSERS, pause, Session } from '../browser/harness';
import { CAMPAIGN, feed, likes, LIKE_ORDINARY, pressLike, script } from './kit';

const MUTATIONS = Number(process.env['JAGA_MUTATIONS'] ?? 50_000);

/** Changes the feed at random, from a fixed seed, in slices; posts of the fixture stay, copies of them come and go. */
const CHURN = `
  let seed = 20241127;
  const chance = (most) => { seed = Math.imul(seed ^ (seed >>> 15), 2246822519) + 374761393 | 0; return (seed >>> 1) % most; };
  window.done = 0;
  window.churn = async (count) => {
    const main = document.querySelector('main');
    const models = [...main.querySelectorAll('article')].map((one) => { const copy = one.cloneNode(true); for (const e of [copy, ...copy.querySelectorAll('*')]) { for (const a of [...e.attributes]) if (a.name.startsWith('data-fx')) e.removeAttribute(a.name); } return copy; });
    const place = document.createElement('section'); main.append(place);
    const words = ['pilih nomor 2', 'soto ayam', 'Prabowo', 'jadwal kereta', '\\u202e', '👍', 'coblos', ''];
    for (let n = 0; n < count; n += 1) {
      const all = place.children;
      const one = all.length ? all[chance(all.length)] : null;
      switch (chance(6)) {
        case 0: if (all.length < 60) place.append(models[chance(models.length)].cloneNode(true)); break;
        case 1: if (all.length > 40) one?.remove(); break;
        case 2: if (one) one.setAttribute('aria-label', words[chance(8)]); break;
        case 3: { const span = one?.querySelector('span,div'); if (span?.firstChild?.nodeType === 3) span.firstChild.data = words[chance(8)]; break; }
        case 4: if (one) place.insertBefore(one, all[chance(all.length)]); break;
        case 5: if (one) one.className = 'c' + chance(100); break;
      }
      window.done = n + 1;
      if (n % 2000 === 0) await new Promise((go) => setTimeout(go));
    }
    place.remove();
  };`;

describe.each(BROWSERS)('%s', (name) => {
  it('bears random changes without end', { timeout: 300_000 }, async () => {
    const session = await Session.prepared(name, CAMPAIGN);
    try {
      const tab = await session.tab();
      const errors: string[] = [];
      tab.page.on('pageerror', (error) => errors.push(String(error)));
      await tab.open(await feed(script(CHURN)));
      await pause(400);
      const running = tab.page.evaluate(`window.churn(${String(MUTATIONS)})`);
      let ordinary = 0;
      for (let at = 0; at < 6; at += 1) {
        await pause(1500);
        if (at % 2 === 0) {
          await tab.run(LIKE_ORDINARY);
          ordinary += 1;
        } else if (await pressLike(tab)) await tab.choose('cancel');
      }
      await running;
      await pause(800);
      expect(await tab.page.evaluate('window.done')).toBe(MUTATIONS);
      const acts = await tab.acts();
      expect(acts.filter(({ post }) => post === 'o1')).toHaveLength(ordinary);
      expect(acts.filter(({ post }) => post === 'c1')).toEqual([]);
      expect(await pressLike(tab)).toBe(true);
      await tab.choose('cancel');
      expect(await likes(tab)).toBe(Math.ceil(ordinary / 2));
      const entries = await session.entries();
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      expect(errors).toEqual([]);
    } finally {
      await session.close();
    }
  });
});
