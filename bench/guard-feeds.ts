/**
 * What a post costs on other platforms than the bench's own: their rules ask more of a page. A feed of five hundred posts
 * of the platform's shape beside one of thirty, with and without the extension in turns, the least disturbed of three rounds.
 */
import { pause } from '../tests/browser/harness';
import type { Tab } from '../tests/browser/tab';
import { CANDIDATE, ORDINARY, SIDES, both, metric, row, type Side } from './kit/guard';
import type { BenchRow } from './types';

const POSTS = 500;
/** What every tab pays once (recognition, the first posts' diagnosis) is in both. */
const FEW = 30;
const ROUNDS = 3;

type Post = (id: number, text: string) => string;

const icon = (label: string): string =>
  `<div role="button" tabindex="0"><svg role="img" aria-label="${label}" height="24" width="24"><path d="M1 1h9"></path></svg></div>`;
const named = (label: string): string =>
  `<div><div role="button" tabindex="0" aria-label="${label}"><i></i><span>${label}</span></div></div>`;

const facebook: Post = (id, text) =>
  `<div aria-posinset="${id + 1}"><div><div><div data-ad-rendering-role="profile_name"><h4><a role="link" href="/akun${id}">Akun ${id}</a></h4></div><span><a role="link" href="/akun${id}/posts/${id}">1 j</a></span><div role="button" aria-haspopup="menu" aria-label="Tindakan"></div></div><div data-ad-rendering-role="story_message"><div data-ad-preview="message"><div dir="auto">${text}</div></div></div><a role="link" href="/photo/?fbid=${id}"><img alt="Mungkin gambar makanan"></a><div><span role="toolbar">${named('Suka: 30 orang')}</span><div>${named('Suka')}${named('Beri komentar')}${named('Kirim ini ke teman atau posting di profil Anda.')}</div></div></div></div>`;
const instagram: Post = (id, text) =>
  `<article><div><header><a href="/akun${id}/"><span>akun${id}</span></a><time>1 j</time></header><div><img alt="Foto makanan"></div><section><div>${icon('Suka')}${icon('Komentar')}${icon('Bagikan')}</div><div>${icon('Simpan')}</div></section><div><a href="/p/A${id}/"><time>1 j</time></a><span dir="auto">${text}</span></div><form><textarea aria-label="Tambahkan komentar..."></textarea></form></div></article>`;
const threads: Post = (id, text) =>
  `<div data-pressable-container="true"><div><a href="/@akun${id}"><span>akun${id}</span></a><a href="/@akun${id}/post/P${id}"><time>1j</time></a></div><div><span dir="auto">${text}</span></div><div>${icon('Suka')}${icon('Balas')}${icon('Posting ulang')}${icon('Bagikan')}</div></div>`;
const linkedin: Post = (id, text) =>
  `<div class="feed-shared-update-v2" data-urn="urn:li:activity:${id}"><div class="update-components-actor"><a href="/in/akun${id}/"><span class="update-components-actor__title">Akun ${id}</span></a></div><div class="update-components-text"><span dir="ltr">${text}</span></div><div class="feed-shared-social-action-bar"><button type="button" aria-label="Suka" aria-pressed="false"><span>Suka</span></button><button type="button" aria-label="Komentar"><span>Komentar</span></button><button type="button" aria-label="Posting ulang"><span>Posting ulang</span></button></div></div>`;

/** Address, what stands around the posts, a post. */
const FEEDS: Readonly<Record<string, readonly [url: string, around: string, post: Post]>> = {
  Facebook: [
    'https://www.facebook.com/',
    '<div role="main"><div role="feed" id="feed"></div></div>',
    facebook,
  ],
  Instagram: ['https://www.instagram.com/', '<main role="main"><div id="feed"></div></main>', instagram],
  Threads: ['https://www.threads.com/', '<main role="main"><div id="feed"></div></main>', threads],
  LinkedIn: ['https://www.linkedin.com/feed/', '<main><div id="feed"></div></main>', linkedin],
};

/** Grows by twenty posts a frame, as endless feeds do. */
function page(url: string, around: string, post: Post, count: number): { url: string; html: string } {
  const all = Array.from({ length: count }, (_, id) =>
    post(id, id % 10 === 3 ? CANDIDATE : `${ORDINARY} Bagian ${id}.`),
  );
  const script = `const posts=${JSON.stringify(all)};let at=0;const feed=document.getElementById('feed');
    function grow(){const t=document.createElement('template');t.innerHTML=posts.slice(at,at+20).join('');feed.append(t.content);at+=20;if(at<posts.length)requestAnimationFrame(grow);else window.grown=true}
    requestAnimationFrame(grow);`;
  return {
    url,
    html: `<!doctype html><html id="page" lang="id"><head><meta charset="utf-8"><title>Beranda</title></head><body>${around}<script>${script}</script></body></html>`,
  };
}

interface Cost {
  fed: number;
  scrolled: number;
}

/** Milliseconds of script for the page as it grows, and as it is scrolled through. */
async function cost(tab: Tab, served: { url: string; html: string }): Promise<Cost> {
  const client = await tab.page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => (await metric(client, 'ScriptDuration')) * 1000;
  const before = await spent();
  await tab.open(served);
  await tab.page.waitForFunction('window.grown');
  await pause(2500);
  const grown = await spent();
  await tab.page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 800) {
      window.scrollTo(0, top);
      await new Promise((done) => requestAnimationFrame(() => done(undefined)));
    }
  });
  await pause(1500);
  const after = await spent();
  await client.detach();
  return { fed: grown - before, scrolled: after - grown };
}

export async function benchGuardFeeds(): Promise<BenchRow[]> {
  return both(async (sessions) => {
    const rows: BenchRow[] = [];
    for (const [name, [url, around, post]] of Object.entries(FEEDS)) {
      const tabs = { with: await sessions.with.tab(), without: await sessions.without.tab() };
      const costs: Record<Side, Record<'few' | 'full', Cost[]>> = {
        with: { few: [], full: [] },
        without: { few: [], full: [] },
      };
      for (let round = 0; round < ROUNDS; round++) {
        for (const side of SIDES) {
          costs[side].few.push(await cost(tabs[side], page(url, around, post, FEW)));
          costs[side].full.push(await cost(tabs[side], page(url, around, post, POSTS)));
        }
      }
      const least = (side: Side, of: 'few' | 'full', part: keyof Cost): number =>
        Math.min(...costs[side][of].map((one) => one[part]));
      const added = (part: keyof Cost): number => {
        const [ours, theirs] = (['with', 'without'] as const).map(
          (side) => least(side, 'full', part) - least(side, 'few', part),
        ) as [number, number];
        return ((ours - theirs) * 1000) / (POSTS - FEW);
      };
      rows.push(row(`added script per post, ${name}`, added('fed'), 'µs', 25));
      rows.push(row(`a post that comes near the screen, ${name}`, added('scrolled'), 'µs'));
      for (const side of SIDES) await tabs[side].page.close();
    }
    return rows;
  });
}
