/**
 * What the guard costs restless pages, beside the same pages without it, in turns: a feed that recycles its nodes, a
 * page that changes a thousand nodes a second, ten tabs of two thousand posts, and a tab in which nothing happens.
 */
import { pause } from '../tests/browser/harness';
import type { Tab } from '../tests/browser/tab';
import { SIDES, both, feed, metric, post, row, type Side } from './kit/guard';
import { control, longestOurs, type Stretch } from './kit/stretches';
import type { BenchRow } from './types';

const TABS = 10;
const POSTS = 2000;
/** Recycled posts: thirty nodes shown over and over with other words. */
const SHOWN = 30;
const RECYCLED = 600;
/** Of a feed that is read on: so many leave at its top and come back at its end. */
const AT_ONCE = 10;
const SECONDS = 5;
const IDLE_SECONDS = 10;

interface Page {
  url: string;
  html: string;
}

const page = (body: string, script: string): Page => ({
  url: 'https://x.com/home',
  html: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>X</title></head><body><main role="main" id="feed">${body}</main><script>${script}</script></body></html>`,
});
const posts = Array.from({ length: SHOWN }, (_, id) => post(id)).join('');

const EMPTY = page('', 'window.grown=true');
/** `all`: every post is drawn anew where it stands; else the first ten become the last, and all in turn come near the screen. */
const recycling = (all: boolean): Page =>
  page(
    posts,
    `let n=0;const feed=document.getElementById('feed');
     function again(){for(let i=0;i<${all ? SHOWN : AT_ONCE};i++){const cell=feed.firstElementChild;n++;
       cell.querySelector('[data-testid=tweetText] span').firstChild.nodeValue='Kabar nomor '+n+' tentang masakan dan cuaca hari ini di kota kami.';
       cell.querySelector('[data-testid=User-Name] span').firstChild.nodeValue='Warga '+n;cell.querySelector('[data-testid=User-Name] a').href='/warga'+n;
       cell.querySelector('a:last-of-type').href='/warga'+n+'/status/'+n;feed.append(cell)}
       if(n<${RECYCLED})setTimeout(again,100);else window.grown=true}
     setTimeout(again,1500);`,
  );
const MOVING = recycling(true);
const READ_ON = recycling(false);
/** The same thirty posts with nothing happening to them. */
const STILL = page(posts, 'setTimeout(()=>{window.grown=true},1500)');
/** A hundred nodes in, a hundred out, ten times a second. */
const STORM = page(
  `${posts}<div id="box"></div>`,
  `let ticks=0;const box=document.getElementById('box');const clock=setInterval(()=>{const t=document.createDocumentFragment();
     for(let i=0;i<50;i++){const d=document.createElement('div');d.append(document.createElement('span'),'x');t.append(d)}box.replaceChildren(t);
     if(++ticks===${SECONDS * 10}){clearInterval(clock);window.grown=true}},100);`,
);

async function show(tab: Tab, served: Page): Promise<void> {
  await tab.open(served);
  await tab.page.waitForFunction('window.grown', { timeout: 60_000 });
  await pause(1000);
}

/** Milliseconds of script on the processor from the page's opening until it says it is through and idle work is done. */
async function script(tab: Tab, served: Page): Promise<number> {
  const client = await tab.page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await metric(client, 'ScriptDuration');
  await show(tab, served);
  const after = await metric(client, 'ScriptDuration');
  await client.detach();
  return (after - before) * 1000;
}

async function added(tabs: Record<Side, Tab>, served: Page): Promise<[number, string]> {
  const costs: Record<Side, number[]> = { with: [], without: [] };
  for (let round = 0; round < 3; round++) {
    for (const side of SIDES) costs[side].push(await script(tabs[side], served));
  }
  // The least disturbed round of each side: other programs only ever add.
  const least = (side: Side): number => Math.min(...costs[side]);
  const note = SIDES.map((side) => `${side} ${costs[side].map(Math.round).join(' ')} ms`).join(', ');
  return [least('with') - least('without'), note];
}

/** Script of anybody in a tab in which nothing happens, milliseconds. */
async function idleScript(tab: Tab): Promise<number> {
  await show(tab, feed(60));
  await pause(2000);
  const client = await tab.page.createCDPSession();
  await client.send('Performance.enable');
  const before = await metric(client, 'ScriptDuration');
  await pause(IDLE_SECONDS * 1000);
  const after = await metric(client, 'ScriptDuration');
  await client.detach();
  return (after - before) * 1000;
}

async function heapOf(tab: Tab): Promise<number> {
  await show(tab, feed(POSTS));
  const client = await tab.page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize;
}

export async function benchGuardLoad(): Promise<BenchRow[]> {
  return both(async (sessions) => {
    const tabs = { with: await sessions.with.tab(), without: await sessions.without.tab() };
    const [start] = await added(tabs, EMPTY);
    const [still, stillNote] = await added(tabs, STILL);
    const [moved, movedNote] = await added(tabs, MOVING);
    const [readOn, readOnNote] = await added(tabs, READ_ON);
    const [storm, stormNote] = await added(tabs, STORM);
    const [grown, grownNote] = await added(tabs, feed(POSTS));
    const shown: Record<string, Page> = { growing: feed(POSTS), recycling: READ_ON, storm: STORM };
    const stretches: [string, Stretch][] = [];
    for (let round = 0; round < 3; round++) {
      for (const [what, served] of Object.entries(shown))
        stretches.push([what, await longestOurs(tabs.with, () => show(tabs.with, served))]);
    }
    const steady = await control(tabs.without);
    const idle = await idleScript(tabs.with);
    const heaps: Record<Side, number> = { with: 0, without: 0 };
    for (let at = 0; at < TABS; at++) {
      for (const side of SIDES) heaps[side] += await heapOf(await sessions[side].tab());
    }
    const each = (cost: number, base: number, count: number): number => ((cost - base) * 1000) / count;
    return [
      row(
        `added script per post, feed of ${POSTS.toLocaleString('en')}`,
        each(grown, start, POSTS),
        'µs',
        25,
        grownNote,
      ),
      row(
        'added script per recycled post, drawn anew where it stands',
        each(moved, still, RECYCLED),
        'µs',
        25,
        `beyond the same posts at rest (${stillNote}); ${movedNote}`,
      ),
      row(
        'added script per recycled post that comes near the screen',
        each(readOn, still, RECYCLED),
        'µs',
        25,
        `each read and judged anew, its account too; ${readOnNote}`,
      ),
      row('page that changes 1,000 nodes a second, added', (storm - start) / SECONDS, 'ms/s', 10, stormNote),
      row(
        'longest stretch of our script at once',
        Math.max(...stretches.map(([, { own }]) => own)),
        'ms',
        4,
        `on the processor, without collections; of three rounds each: ${Object.keys(shown)
          .map((what) => {
            const of = stretches.filter(([name]) => name === what).map(([, one]) => one);
            const told = ({ own, collecting, wall }: Stretch): string =>
              `${own.toFixed(1)} (${wall.toFixed(1)} on the wall${collecting > 0 ? `, ${collecting.toFixed(1)} collecting` : ''})`;
            return `${what} ${of.map(told).join(' ')}`;
          })
          .join(', ')}`,
      ),
      row(
        'the same of 300 equal pieces of arithmetic, worst beyond the middle one',
        steady.worst.own - steady.middle.own,
        'ms',
        undefined,
        `what the machine alone does to the measure; middle ${steady.middle.own.toFixed(1)}, worst ${steady.worst.own.toFixed(1)}; on the wall ${steady.middle.wall.toFixed(1)} and ${steady.worst.wall.toFixed(1)}`,
      ),
      row(`idle tab, script in ${IDLE_SECONDS} seconds`, idle, 'ms', 0),
      row(
        `heap per tab, ${TABS} tabs of ${POSTS.toLocaleString('en')} posts`,
        (heaps.with - heaps.without) / TABS / 1e6,
        'MB',
        3,
      ),
    ];
  });
}
