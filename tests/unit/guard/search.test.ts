// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Search } from '../../../lib/guard/search';

let search: Search;
let observer: MutationObserver;

beforeEach(() => {
  search = new Search(document, '[data-post]');
  observer = new MutationObserver((records) => search.gather(records));
  observer.observe(document, { childList: true, subtree: true });
});
afterEach(() => {
  observer.disconnect();
  document.body.replaceChildren();
});

function post(id: string): HTMLElement {
  const element = document.createElement('div');
  element.dataset['post'] = id;
  element.append(document.createElement('p'));
  return element;
}

/** What is found in what was added, and in how many pieces. */
async function found(): Promise<{ ids: string[]; pieces: number }> {
  await new Promise((done) => setTimeout(done));
  const elements: Element[] = [];
  let pieces = 0;
  for (; !search.done; pieces++) search.step(elements);
  return { ids: elements.map((one) => (one as HTMLElement).dataset['post'] ?? '').sort(), pieces };
}

it('finds what is added, itself or inside of it, and nothing that is gone again', async () => {
  const wrapped = document.createElement('section');
  wrapped.append(post('b'));
  const gone = post('c');
  document.body.append(post('a'), wrapped, gone);
  gone.remove();
  expect((await found()).ids).toEqual(['a', 'b']);
});

it('asks once about a tree that is built node by node', async () => {
  const list = document.createElement('ul');
  document.body.append(list);
  for (let at = 0; at < 50; at++) {
    const item = document.createElement('li');
    list.append(item);
    item.append(post(String(at)));
  }
  const { ids, pieces } = await found();
  expect(new Set(ids).size).toBe(50);
  expect(ids).toHaveLength(50);
  expect(pieces).toBe(1);
});

it('finds what comes later into something that was looked through before', async () => {
  const list = document.createElement('ul');
  document.body.append(list);
  await found();
  list.append(post('late'));
  expect((await found()).ids).toEqual(['late']);
});

it('finds what moved out of a part that was already left', async () => {
  const [one, other] = [document.createElement('div'), document.createElement('div')];
  document.body.append(one, other);
  await found();
  const moving = post('moving');
  one.append(moving);
  other.append(moving);
  expect(new Set((await found()).ids)).toEqual(new Set(['moving']));
});

it('looks through a large part in pieces, and leaves nothing out', async () => {
  const list = document.createElement('main');
  for (let at = 0; at < 1100; at++) list.append(post(String(at)));
  const deep = document.createElement('div');
  deep.append(list);
  document.body.append(deep);
  const { ids, pieces } = await found();
  expect(ids).toHaveLength(1100);
  expect(new Set(ids).size).toBe(1100);
  expect(pieces).toBeGreaterThan(100);
});

it('asks once about a feed that moves its posts, and about a list drawn anew', async () => {
  const list = document.createElement('main');
  list.append(...Array.from({ length: 30 }, (_, at) => post(String(at))));
  document.body.append(list);
  await found();
  for (const one of [...list.children]) list.append(one);
  expect(await found()).toMatchObject({ ids: { length: 30 }, pieces: 1 });
  list.replaceChildren(...Array.from({ length: 30 }, (_, at) => post(`new ${at}`)));
  expect(await found()).toMatchObject({ ids: { length: 30 }, pieces: 1 });
});

it('asks about what came, not about the long list it came to', async () => {
  const list = document.createElement('main');
  list.append(...Array.from({ length: 30 }, (_, at) => post(String(at))));
  document.body.append(list);
  await found();
  list.append(...Array.from({ length: 10 }, (_, at) => post(`new ${at}`)));
  const { ids } = await found();
  expect(ids).toEqual(Array.from({ length: 10 }, (_, at) => `new ${at}`));
});

it('looks through the whole page where more was added than it can note', async () => {
  document.body.append(post('before'));
  await found();
  for (let at = 0; at < 3000; at++) document.body.append(post(String(at)));
  const { ids } = await found();
  expect(new Set(ids).size).toBe(3001);
});

it('enters open shadow roots when asked to', () => {
  const deep = new Search(document, '[data-post]', true);
  const outer = document.createElement('x-app');
  const root = outer.attachShadow({ mode: 'open' });
  for (let at = 0; at < 600; at++) {
    const inner = document.createElement('x-post');
    inner.attachShadow({ mode: 'open' }).append(post(String(at)));
    root.append(inner);
  }
  document.body.append(outer);
  deep.all();
  const elements: Element[] = [];
  while (!deep.done) deep.step(elements);
  expect(elements).toHaveLength(600);
});

it('enters the shadow root of a part that is looked through child by child', () => {
  const deep = new Search(document, '[data-post]', true);
  const outer = document.createElement('x-app');
  for (let at = 0; at < 600; at++) outer.append(document.createElement('p'));
  outer.attachShadow({ mode: 'open' }).append(post('own'), post('other'));
  document.body.append(outer);
  deep.all();
  const elements: Element[] = [];
  while (!deep.done) deep.step(elements);
  expect(elements).toHaveLength(2);
});
