/**
 * The activity page over a large log, in real Chromium: a million entries (or `JAGA_LOG_ENTRIES`) over ninety days are
 * brought in through the page's own import, then the page is opened and filtered as a person would.
 */
import type { Page } from 'puppeteer-core';
import { BROWSERS, Session } from '../tests/browser/harness';
import type { BenchRow } from './types';

const ENTRIES = Number(process.env['JAGA_LOG_ENTRIES'] ?? 1_000_000);
/** A profile folder to keep, and how many seconds to fill it in one run: a million entries take minutes. */
const PROFILE = process.env['JAGA_LOG_PROFILE'];
const FILL_LIMIT = Number(process.env['JAGA_LOG_FILL_S'] ?? 3600);
const SLICE = 1000;
const DAY = 86_400_000;
const ROUNDS = 5;

const PLATFORMS = ['x', 'facebook', 'instagram', 'tiktok', 'youtube', 'whatsapp'];
const ACTS = ['like', 'comment', 'share', 'follow', 'post', 'upload-photo', 'react'];
const DECISIONS = ['cancelled', 'cancelled', 'cancelled', 'edited', 'proceeded', 'wrong-detection'];
const SEVERITIES = ['caution', 'warning', 'serious'];

/**
 * Fills the log from inside a page of the extension, through the same import as the person's own: deterministic, spread
 * over platforms, acts, decisions and 300 causes; one in 200 has a note. Goes on where an earlier run stopped.
 */
export const FILL = `async (total, size, limit, end) => {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const ask = async (type, data) => {
    const reply = await runtime.sendMessage({ id: 1, type, data: { v: 1, data }, timestamp: Date.now() });
    if (!reply?.res?.ok) throw new Error(type + ' ' + JSON.stringify(reply));
    return reply.res.value;
  };
  const of = (kinds, at) => kinds[at % kinds.length];
  const began = performance.now();
  let from = (await ask('log:overview', { filter: {} })).all;
  const before = from;
  while (from < total && performance.now() - began < limit * 1000) {
    const entries = Array.from({ length: Math.min(size, total - from) }, (_, at) => {
      const n = from + at;
      const mixed = Math.imul(n + 1, 2654435761) >>> 0;
      return {
        id: 'bench-' + n,
        at: Math.round(end - ((total - n) / total) * 89 * 86400000),
        platform: of(${JSON.stringify(PLATFORMS)}, mixed),
        act: of(${JSON.stringify(ACTS)}, mixed >>> 4),
        severity: of(${JSON.stringify(SEVERITIES)}, mixed >>> 8),
        ruleIds: ['pp-94-2021-5n-5', 'uu-asn-2023-wajib-netral'],
        decision: of(${JSON.stringify(DECISIONS)}, mixed >>> 12),
        causes: ['dpr:' + (mixed % 300), 'lex:coblos'],
        simulated: false,
        ...(n % 200 === 0 ? { note: 'catatan ' + (n % 977) + ' dari rapat' } : {}),
      };
    });
    await ask('log:import', { entries, commit: true });
    from += entries.length;
  }
  return { added: from - before, all: from, ms: performance.now() - began };
}`;

/** Milliseconds from the page's beginning until its first entries stand there, and until the counts do. */
export async function opening(session: Session): Promise<{ page: Page; ms: number; counted: number }> {
  const page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${session.origin}/activity.html`, { waitUntil: 'domcontentloaded' });
  const times = (await page.evaluate(`new Promise((done) => {
    let ms;
    const look = () => {
      if (ms === undefined && document.querySelector('.jn-log-entry')) ms = performance.now();
      if (ms !== undefined && document.querySelector('.jn-filter-foot [role=status]')?.textContent)
        return requestAnimationFrame(() => done({ ms, counted: performance.now() }));
      requestAnimationFrame(look);
    };
    look();
  })`)) as { ms: number; counted: number };
  return { page, ...times };
}

/** Milliseconds from a choice in the page until the counts have changed and until the list has, too. */
export async function filtering(page: Page, choose: string): Promise<{ counts: number; both: number }> {
  return (await page.evaluate(`new Promise((done) => {
    const status = () => document.querySelector('.jn-filter-foot [role=status]')?.textContent;
    const before = status();
    let counts, list;
    const began = performance.now();
    const end = () => {
      if (counts === undefined || list === undefined) return;
      changed.disconnect();
      done({ counts, both: Math.max(counts, list) });
    };
    const changed = new MutationObserver((changes) => {
      if (changes.some(({ target }) => target.matches?.('.jn-log-day ol, .jn-log-day, [role=tabpanel]'))) list ??= performance.now() - began;
      if (status() !== before) counts ??= performance.now() - began;
      end();
    });
    changed.observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true });
    setTimeout(() => { counts ??= 20000; list ??= 20000; end(); }, 20000);
    ${choose}
  })`)) as { counts: number; both: number };
}

const pick = (at: number, value: string) => `
  const select = document.querySelectorAll('.jn-filter select')[${String(at)}];
  select.value = ${JSON.stringify(value)};
  select.dispatchEvent(new Event('change', { bubbles: true }));`;
const type = (text: string) => `
  const field = document.querySelector('.jn-filter input[type=search]');
  field.value = ${JSON.stringify(text)};
  field.dispatchEvent(new Event('input', { bubbles: true }));`;

/** Longest frame and how many took longer than 50 ms, while a person scrolls down steadily for `ms`. */
async function scrolling(page: Page, ms: number): Promise<{ longest: number; slow: number; rows: number }> {
  return (await page.evaluate(`new Promise((done) => {
    let last = performance.now();
    const began = last;
    const frames = [];
    const step = (now) => {
      frames.push(now - last);
      last = now;
      if (now - began > ${String(ms)}) return done({
        longest: Math.max(...frames), slow: frames.filter((one) => one > 50).length,
        rows: document.querySelectorAll('.jn-log-entry').length });
      window.scrollBy(0, 60);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })`)) as { longest: number; slow: number; rows: number };
}

export const middle = (all: number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;

/** Opening, filtering, searching and scrolling the activity page; taking entries into a full log. */
export async function benchLog(): Promise<BenchRow[]> {
  if (!BROWSERS.includes('chromium')) return [];
  const session = await Session.start('chromium', PROFILE === undefined ? {} : { userDataDir: PROFILE });
  try {
    await session.ready();
    const inside = await session.extensionPage('card.html');
    const end = Math.floor(Date.now() / DAY) * DAY;
    const filled = (await inside.evaluate(
      `(${FILL})(${String(ENTRIES)}, ${String(SLICE)}, ${String(FILL_LIMIT)}, ${String(end)})`,
    )) as { added: number; all: number; ms: number };
    await inside.close();
    const rows: BenchRow[] = [];
    if (filled.added > 0)
      rows.push({
        name: `bring one entry in, in slices of ${String(SLICE)}`,
        value: (filled.ms * 1000) / filled.added,
        unit: 'µs',
        note: `${String(filled.added)} entries`,
      });
    if (filled.all < ENTRIES)
      return [...rows, { name: 'only filled so far', value: filled.all, unit: 'entries', ok: false }];

    const cold: number[] = [];
    const warm: number[] = [];
    const counts: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const worker = session.browser.targets().find((one) => one.type() === 'service_worker');
      await (await worker?.worker())?.close();
      for (const times of [cold, warm]) {
        const { page, ms, counted } = await opening(session);
        times.push(ms);
        if (times === cold) counts.push(counted);
        await page.close();
      }
    }

    const { page } = await opening(session);
    const choices: number[] = [];
    const lists: number[] = [];
    const choose = async (at: number, value: string) => {
      const { counts, both } = await filtering(page, pick(at, value));
      choices.push(counts);
      lists.push(both);
    };
    for (let round = 0; round < ROUNDS; round += 1) {
      await choose(0, 'facebook');
      await choose(2, 'proceeded');
      await choose(1, 'upload-photo');
      for (const at of [0, 2, 1]) await filtering(page, pick(at, ''));
    }
    const searches: number[] = [];
    for (const word of ['catatan 12', 'rapat', '277']) {
      searches.push((await filtering(page, type(word))).both);
      await filtering(page, type(''));
    }
    const scrolled = await scrolling(page, 15_000);
    const many = `${ENTRIES.toLocaleString('en')} entries`;
    const list = (all: number[]) => all.map((ms) => ms.toFixed(0)).join(', ');
    return [
      ...rows,
      {
        name: `open the page, ${many}, background awake (median)`,
        value: middle(warm),
        unit: 'ms',
        budget: 300,
        note: list(warm),
      },
      {
        name: `open the page, ${many}, background dead (median)`,
        value: middle(cold),
        unit: 'ms',
        note: `${list(cold)}; counts there after ${list(counts)}`,
      },
      {
        name: 'filter by platform, decision, act, until the counts have changed (median)',
        value: middle(choices),
        unit: 'ms',
        budget: 100,
        note: list(choices),
      },
      {
        name: 'the same, until the list has changed, too (median)',
        value: middle(lists),
        unit: 'ms',
        budget: 100,
        note: list(lists),
      },
      {
        name: 'search, slowest of three (120 ms of it waits for typing to pause)',
        value: Math.max(...searches),
        unit: 'ms',
        note: list(searches),
      },
      {
        name: 'scroll for 15 s: longest frame',
        value: scrolled.longest,
        unit: 'ms',
        note: `${String(scrolled.slow)} frames over 50 ms; ${String(scrolled.rows)} rows loaded`,
      },
    ];
  } finally {
    await session.close();
  }
}
