// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { readContainer } from '../../../lib/guard/read';
import type { ContainerRule } from '../../../lib/platforms/types';

afterEach(() => document.body.replaceChildren());

const RULE: ContainerRule = {
  kind: 'post',
  selector: 'article',
  quote: '.quote',
  readers: {
    text: ['.long', '.text'],
    author: 'b',
    place: '.place',
    quoted: { at: '.quote', take: 'all' },
    card: ['.card', { at: '.title', take: 'rest' }],
    images: { at: 'img', take: 'all' },
    link: 'a[href]',
  },
};

function post(html: string): HTMLElement {
  const element = document.createElement('article');
  element.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(element);
  return element;
}
const wordsOf = (html: string, rule = RULE): object => readContainer(post(html), rule, false).words;

it('reads words and author where there is nothing else', () => {
  expect(wordsOf('<b>Akun</b><p class="text">Resep soto ayam</p>')).toEqual({
    text: 'Resep soto ayam',
    author: 'Akun',
  });
});

it.each([
  ['place', '<i class="place">Grup Warga</i>', 'Grup Warga'],
  ['quoted', '<p class="quote">satu</p><p class="quote">dua</p>', 'satu\ndua'],
  ['card', '<i class="card">Kartu</i>', 'Kartu'],
  ['card', '<i class="title">satu</i><i class="title">dua</i><i class="title">tiga</i>', 'dua\ntiga'],
])('reads %s of %s where a post shows nothing but that beside its words', (field, html, expected) => {
  expect(wordsOf(`<p class="text">Kata</p>${html}`)).toEqual({ text: 'Kata', [field]: expected });
});

it('reads every description of a picture', () => {
  expect(wordsOf('<p class="text">Kata</p><img alt="satu gambar"><img><img alt="dua gambar">')).toEqual({
    text: 'Kata',
    images: ['satu gambar', 'dua gambar'],
  });
});

it('takes the next that says something where the first says nothing or is a decoy', () => {
  const words = '<p class="text"> </p><div aria-hidden="true"><p class="text">palsu</p></div>';
  expect(wordsOf(`${words}<p class="text">benar</p><p class="text">lagi</p>`)).toEqual({ text: 'benar' });
});

it('leaves what is quoted out of the words', () => {
  expect(wordsOf('<div class="quote"><p class="text">kutipan</p></div><p class="text">Kata</p>')).toEqual({
    text: 'Kata',
    quoted: 'kutipan',
  });
});

it('reads what the post itself carries, and goes on past a selector the browser does not know', () => {
  const own: ContainerRule = {
    ...RULE,
    readers: { ...RULE.readers, card: { at: ':scope', attribute: 'title' } },
  };
  const element = post('<p class="text">Kata</p>');
  element.title = 'Judul';
  expect(readContainer(element, own, false).words).toEqual({ text: 'Kata', card: 'Judul' });
  const unknown: ContainerRule = { ...RULE, readers: { ...RULE.readers, card: [':!', '.card'] } };
  expect(wordsOf('<p class="text">Kata</p><i class="card">Kartu</i>', unknown)).toEqual({
    text: 'Kata',
    card: 'Kartu',
  });
});
