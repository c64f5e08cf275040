/**
 * The activity page over a large log, in real Chromium: a million entries (or `JAGA_LOG_ENTRIES`) over ninety days are
 * brought in through the page's own import, then the page is opened and filtered as a person would.
 */
import type { Page } from 'puppeteer-core';
import { BROWSERS, Session } from '../tests/browser/harness';
import type { BenchRow } from './types';

const ENTRIES = Number(process.env['JAGA_LOG_ENTRIES'] ?? 1_000_000);
const SLICE = 1000;
const DAY = 86_400_000;
const ROUNDS = 5;

const PLATFORMS = ['x', 'facebook', 'instagram', 'tiktok', 'youtube', 'whatsapp'];
const ACTS = ['like', 'comment', 'share', 'follow', 'post', 'upload-photo', 'react'];
const DECISIONS = ['cancelled', 'cancelled', 'cancelled', 'edited', 'proceeded', 'wrong-detection'];
const SEVERITIES = ['caution', 'warning', 'serious'];

/** Entries of one slice: deterministic, spread over platforms, acts, decisions and 300 causes; one in 200 has a note. */
function slice(from: number, end: number): object[] {
  return Array.from({ length: Math.min(SLICE, ENTRIES - from) }, (_, at) => {
    const n = from + at;
    const mixed = Math.imul(n + 1, 2_654_435_761) >>> 0;
    return {
      id: `bench-${String(n)}`,
      at: Math.round(end - ((ENTRIES - n) / ENTRIES) * 89 * DAY),
      platform: PLATFORMS[mixed % 6],
      act: ACTS[(mixed >>> 4) % 7],
      severity: SEVERITIES[(mixed >>> 8) % 3],
      ruleIds: ['pp-94-2021-5n-5', 'uu-asn-2023-wajib-netral'],
      decision: DECISIONS[(mixed >>> 12) % 6],
      causes: [`dpr:${String(mixed % 300)}`, 'lex:coblos'],
      simulated: false,
      ...(n % 200 === 0 ? { note: `catatan ${String(n % 977)} dari rapat` } : {}),
    };
  });
}

/** Milliseconds from the page's beginning until its first entries stand there. */
async function opening(session: Session): Promise<{ page: Page; ms: number }> {
  const page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${session.origin}/activity.html`, { waitUntil: 'domcontentloaded' });
  const ms = await page.evaluate(`new Promise((done) => {
    const look = () => document.querySelector('.jn-log-entry') ? requestAnimationFrame(() => done(performance.now())) : requestAnimationFrame(look);
    look();
  })`);
  return { page, ms: Number(ms) };
}

/** Milliseconds from a choice in the page until the count below the filter has changed. */
async function filtering(page: Page, choose: string): Promise<number> {
  const ms = await page.evaluate(`new Promise((done) => {
    const status = () => document.querySelector('.jn-filter-foot [role=status]')?.textContent;
    const before = status();
    const began = performance.now();
    ${choose}
    const look = () => status() === before ? (performance.now() - began > 20000 ? done(-1) : requestAnimationFrame(look)) : done(performance.now() - began);
    look();
  })`);
  return Number(ms);
}

const pick = (at: number, value: string) => `
  const select = document.querySelectorAll('.jn-filter select')[${String(at)}];
  select.value = ${JSON.stringify(value)};
  select.dispatchEvent(new Event('change', { bubbles: true }));`;
const type = (text: string) => `
  const field = document.querySelector('.jn-filter input[type=search]');
  field.value = ${JSON.stringify(text)};
  field.dispatchEvent(new Event('input', { bubbles: true }));`;

const middle = (all: number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;

/** Opening and filtering the activity page; taking one entry into a full log. */
export async function benchLog(): Promise<BenchRow[]> {
  if (!BROWSERS.includes('chromium')) return [];
  const session = await Session.start('chromium');
  try {
    await session.ready();
    const end = Date.now();
    const began = performance.now();
    for (let from = 0; from < ENTRIES; from += SLICE)
      await session.ask('log:import', { entries: slice(from, end), commit: true });
    const filled = performance.now() - began;

    const cold: number[] = [];
    const warm: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const worker = session.browser.targets().find((one) => one.type() === 'service_worker');
      await (await worker?.worker())?.close();
      for (const times of [cold, warm]) {
        const { page, ms } = await opening(session);
        times.push(ms);
        await page.close();
      }
    }

    const { page } = await opening(session);
    const choices: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      choices.push(await filtering(page, pick(0, 'facebook')));
      choices.push(await filtering(page, pick(2, 'proceeded')));
      choices.push(await filtering(page, pick(1, 'upload-photo')));
      for (const at of [0, 2, 1]) await filtering(page, pick(at, ''));
    }
    const searches: number[] = [];
    for (const word of ['catatan 12', 'rapat', '277']) {
      searches.push(await filtering(page, type(word)));
      await filtering(page, type(''));
    }
    const many = `${ENTRIES.toLocaleString('en')} entries`;
    return [
      {
        name: `open the page, ${many}, background awake (median)`,
        value: middle(warm),
        unit: 'ms',
        budget: 300,
      },
      {
        name: `open the page, ${many}, background dead (median)`,
        value: middle(cold),
        unit: 'ms',
        note: `${cold.map((ms) => ms.toFixed(0)).join(', ')}`,
      },
      { name: 'filter by platform, decision, act (median)', value: middle(choices), unit: 'ms', budget: 100 },
      { name: 'filter, slowest', value: Math.max(...choices), unit: 'ms' },
      {
        name: 'search, slowest of three (120 ms of it waits for typing to pause)',
        value: Math.max(...searches),
        unit: 'ms',
      },
      { name: 'bring one entry in, in slices of 1,000', value: (filled * 1000) / ENTRIES, unit: 'µs' },
    ];
  } finally {
    await session.close();
  }
}
