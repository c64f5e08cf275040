// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Engine } from '../../../lib/guard/engine';
import { Judge } from '../../../lib/guard/judge';
import type { GuardOptions } from '../../../lib/guard/options';
import { Sight } from '../../../lib/guard/sight';
import type { GuardState } from '../../../lib/guard-state';
import type { Platform } from '../../../lib/platforms/types';
import { LIKE } from '../../../lib/platforms/words';
import { loadCorpus } from '../../../lib/rules/load-corpus';
import { buildSheets } from '../../../lib/rules/sheets';
import type { Verdict } from '../../../lib/verdict';

const PLATFORM: Platform = {
  id: 'contoh',
  name: 'Contoh',
  hosts: { tier: 'optional', matches: [] },
  replay: 'click',
  containers: [{ kind: 'post', selector: '[data-post]', readers: { text: 'p' }, mark: 'h2' }],
  controls: [{ word: 'like', act: 'like', step: 'final', place: 'post', names: LIKE }],
  composers: [],
};
const DATE = '2024-11-05';
const STATE = {
  enabled: true,
  marks: true,
  platformsOff: [],
  person: { employee: 'PNS' },
  simulatedDate: DATE,
  sheets: buildSheets(loadCorpus(), { employee: 'PNS' }, DATE, 1),
  watch: [],
  corrections: [],
} as unknown as GuardState;

const life = new AbortController();
let slices: (() => void)[];
let marked: Set<Element>;
let asked: number;

afterEach(() => document.body.replaceChildren());
beforeEach(() => {
  slices = [];
  marked = new Set();
  asked = 0;
});

/** A window whose clock moves two thirds of a millisecond with every look at it, and whose posts are all near the screen. */
function sightOn(posts: Element[]): void {
  document.body.replaceChildren(...posts);
  let at = 0;
  class Near {
    constructor(private readonly tell: (entries: object[]) => void) {}
    observe(target: Element): void {
      this.tell([{ target, isIntersecting: true }]);
    }
    disconnect(): void {}
  }
  const view = Object.create(window) as Window & typeof globalThis;
  Object.defineProperties(view, {
    performance: { value: { now: () => (at += 0.7) } },
    requestIdleCallback: { value: (work: () => void) => slices.push(work) },
    IntersectionObserver: { value: Near },
    MutationObserver: { value: MutationObserver },
    document: { value: document },
  });
  const recognizer = {
    judge: ({ text }: { text: string }) => {
      asked += 1;
      return { level: text.includes('calon') ? 'candidate-or-party' : 'none' } as Verdict;
    },
  };
  const options = {
    window: view,
    platform: PLATFORM,
    port: { report: () => undefined },
    marks: {
      mark: (element: Element) => marked.add(element),
      unmark: (element: Element) => marked.delete(element),
      clear: () => marked.clear(),
      dispose: () => undefined,
    },
  } as unknown as GuardOptions;
  const engine = new Engine(window, PLATFORM, () => 0);
  const judge = new Judge(
    'contoh',
    () => STATE,
    () => recognizer,
    () => 0,
  );
  new Sight(options, engine, judge, life.signal, () => true).start();
}

function post(text: string): HTMLElement {
  const element = document.createElement('article');
  element.dataset['post'] = '';
  const [head, words, like] = ['h2', 'p', 'button'].map((name) => document.createElement(name));
  words?.append(`${text} dan kata-kata lain`);
  like?.append('Suka');
  element.append(...([head, words, like] as HTMLElement[]));
  return element;
}

it('rests within a post where it takes long, and marks every post all the same', () => {
  const posts = Array.from({ length: 12 }, (_, id) => post(id % 3 === 0 ? `calon ${id}` : `kabar ${id}`));
  sightOn(posts);
  let most = 0;
  let taken = 0;
  for (; slices.length > 0 && taken < 1000; taken++) {
    const before = asked;
    slices.shift()?.();
    most = Math.max(most, asked - before);
  }
  expect(marked).toEqual(new Set(posts.filter((_, id) => id % 3 === 0)));
  expect(asked).toBe(12);
  expect(most).toBe(1);
  expect(taken).toBeGreaterThan(24);
  expect(taken).toBeLessThan(1000);
});

it('says of a node what it shows at last, when a list gives it to another post between two slices', () => {
  const one = post('calon');
  sightOn([one]);
  for (let taken = 0; asked === 0 && taken < 100; taken++) slices.shift()?.();
  expect(marked.size).toBe(0);
  one.querySelector('p')?.replaceChildren('Resep soto ayam hari ini');
  for (let taken = 0; slices.length > 0 && taken < 1000; taken++) slices.shift()?.();
  expect(marked.size).toBe(0);
  expect(asked).toBe(2);
});
