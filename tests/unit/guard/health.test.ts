// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { Engine } from '../../../lib/guard/engine';
import { Health } from '../../../lib/guard/health';
import type { HealthReport } from '../../../lib/guard/options';
import type { Platform } from '../../../lib/platforms/types';
import { LIKE, REPLY } from '../../../lib/platforms/words';

const PLATFORM: Platform = {
  id: 'contoh',
  name: 'Contoh',
  hosts: { tier: 'optional', matches: [] },
  replay: 'click',
  containers: [
    { kind: 'post', selector: '[data-post]', readers: { text: 'p' } },
    { kind: 'post', page: true, path: '^/reel/', selector: 'body', readers: { text: 'p' } },
  ],
  controls: [
    { word: 'like', act: 'like', step: 'final', place: 'post', names: LIKE },
    { word: 'reply', act: 'comment', step: 'opener', place: 'post', names: REPLY },
  ],
  composers: [],
};
const WORDS = 'Kata-kata sebuah kiriman yang cukup panjang.';
const post = (hook: string): string =>
  `<div ${hook}><p>${WORDS}</p><button>Suka</button><button>Balas</button></div>`;

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});

function shows(html: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}

/** What is told of a page, and after how many of its slices nothing is left to ask. */
function told(html: string): { report: HealthReport | undefined; slices: number } {
  shows(html);
  let report: HealthReport | undefined;
  const health = new Health(new Engine(window, PLATFORM, () => 0), (one) => (report = one));
  let slices = 1;
  while (health.astray(document)) slices += 1;
  return { report, slices };
}

it('notices within 20 posts that no post has a known shape any more', () => {
  const { report } = told(`<main>${post('').repeat(25)}</main>`);
  expect(report?.state).toBe('degraded');
  expect(report?.posts).toBe(20);
  expect(report?.hooks).toEqual({ lost: 20 });
  expect(told(`<main>${post('').repeat(19)}</main>`).report).toBeUndefined();
});

it('says nothing of posts that are known, of pages without posts and of the view of one thing', () => {
  expect(told(`<main>${post('data-post').repeat(25)}</main>`).report).toBeUndefined();
  expect(told(`<main>${post('').repeat(25)}${post('data-post')}</main>`).report).toBeUndefined();
  const settings = ['Simpan', 'Batal', 'Ikuti', 'Suka: 30 orang', '30 suka', 'Masuk'];
  expect(
    told(`<main>${settings.map((name) => `<p>${WORDS}</p><button>${name}</button>`).join('')}</main>`).report,
  ).toBeUndefined();
  history.replaceState(null, '', '/reel/1');
  expect(told(`<main>${post('').repeat(25)}</main>`).report).toBeUndefined();
});

it('asks few controls at once, and each of them once', () => {
  const health = new Health(new Engine(window, PLATFORM, () => 0), () => undefined);
  shows(`<main>${'<button>Simpan</button>'.repeat(20)}</main>`);
  let slices = 1;
  while (health.astray(document)) slices += 1;
  expect(slices).toBeGreaterThan(1);
  expect(health.astray(document)).toBe(false);
  expect(told(`<main>${'<button>Simpan</button>'.repeat(1000)}</main>`).slices).toBeLessThan(100);
});
