// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { closestDeep, parentOf, visibleText } from '../../../lib/guard/dom';

afterEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(document, 'host');
});

/** A page's form called "host" answers `document.host`; asked again and again it would never end. */
function formCalledHost(): void {
  const form = document.createElement('form');
  document.body.append(form);
  let asked = 0;
  Object.defineProperty(document, 'host', {
    configurable: true,
    get() {
      if (++asked > 5) throw new Error('the climb began anew');
      return form;
    },
  });
}

describe('climbs', () => {
  it('end at the document, whatever the page calls its forms', () => {
    formCalledHost();
    expect(closestDeep(document.body, '.nowhere')).toBeNull();
    expect(parentOf(document.documentElement)).toBeNull();
  });

  it('go on beyond open shadow roots', () => {
    const host = document.createElement('x-host');
    document.body.append(host);
    const inner = document.createElement('b');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(parentOf(inner)).toBe(host);
    expect(closestDeep(inner, 'body')).toBe(document.body);
  });
});

describe('the text a person sees', () => {
  /** Stands in for the browser, which alone knows what is laid out. */
  function laidOut(element: Element, hidden: (one: Element) => boolean): Element[] {
    const asked: Element[] = [];
    for (const one of [element, ...element.querySelectorAll('*')])
      Object.defineProperty(one, 'checkVisibility', {
        value: () => {
          asked.push(one);
          return one.closest('[data-hidden]') === null && !hidden(one);
        },
      });
    return asked;
  }

  it('is asked for only where words stand, once an element', () => {
    document.body.innerHTML =
      '<div id="post"><div><span>Satu <b>dua</b> tiga</span></div><div data-hidden><i>umpan</i></div></div>';
    const post = document.getElementById('post') as Element;
    const asked = laidOut(post, () => false);
    expect(visibleText(post, { thorough: true })).toBe('Satu dua tiga');
    expect(asked.map((one) => one.tagName)).toEqual(['SPAN', 'B', 'I']);
  });

  it('counts where an element has no box of its own but shows its words', () => {
    document.body.innerHTML =
      '<div id="post"><span style="display: contents">kata</span><span data-hidden><a style="display: contents">umpan</a></span></div>';
    const post = document.getElementById('post') as Element;
    laidOut(post, (one) => (one as HTMLElement).style.display === 'contents');
    expect(visibleText(post, { thorough: true })).toBe('kata');
  });
});
