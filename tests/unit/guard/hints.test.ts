// @vitest-environment happy-dom
/** When a hint comes, when it stays, when it is silent. What a real browser adds is in tests/browser/hints.test.ts. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followDrafts } from '../../../lib/guard/hints-follow';
import { followTyping } from '../../../lib/guard/hints-typing';
import type { DraftFinding, HintModel } from '../../../lib/hint';

const view = window as unknown as Window & typeof globalThis;
let life: AbortController;

/** Browsers mark the person's own events; a test has to say so. */
function type(box: HTMLTextAreaElement, text: string, trusted = true): void {
  box.value = text;
  const event = new view.Event('input', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  box.dispatchEvent(event);
}

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  Object.assign(view, { requestIdleCallback: (run: () => void) => setTimeout(run, 10) });
  document.body.innerHTML = '<form><textarea id="one"></textarea></form><textarea id="two"></textarea>';
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const box = (id: string): HTMLTextAreaElement => document.querySelector(`#${id}`) as HTMLTextAreaElement;

describe('typing', () => {
  it('does nothing on the key itself, and one thing after the last of many', () => {
    let looks = 0;
    followTyping(view, life.signal, () => () => (looks += 1));
    for (const text of ['c', 'co', 'cob', 'cobl']) {
      type(box('one'), text);
      vi.advanceTimersByTime(200);
    }
    expect(looks).toBe(0);
    vi.advanceTimersByTime(600);
    expect(looks).toBe(1);
  });

  it('follows trusted events only, and nothing once it is over', () => {
    let looks = 0;
    followTyping(view, life.signal, () => () => (looks += 1));
    type(box('one'), 'coblos', false);
    vi.advanceTimersByTime(1000);
    expect(looks).toBe(0);
    type(box('one'), 'coblos');
    life.abort();
    vi.advanceTimersByTime(1000);
    expect(looks).toBe(0);
  });
});

describe('following drafts', () => {
  function start(): {
    shown: string[];
    hidden(): number;
    dismiss(): void;
    write(id: string, text: string): void;
  } {
    const shown: string[] = [];
    let hidden = 0;
    let dismiss: () => void = () => undefined;
    const follow = followDrafts((_document, dismissed) => {
      dismiss = dismissed;
      return {
        show: ({ key }) => void shown.push(key),
        hide: () => void (hidden += 1),
        hasFocus: () => false,
      };
    });
    const find = (target: Element): DraftFinding | undefined => {
      const { value } = target as HTMLTextAreaElement;
      if (!value.includes('coblos')) return undefined;
      const scope = target.closest('form') ?? document.body;
      return { key: value, model: {} as HintModel, editors: [target], scope };
    };
    box('one').focus();
    box('one').value = 'coblos';
    follow({ window: view, signal: life.signal, find, first: box('one') });
    return {
      shown,
      hidden: () => hidden,
      dismiss: () => dismiss(),
      write(id, text) {
        box(id).focus();
        type(box(id), text);
        vi.advanceTimersByTime(700);
      },
    };
  }

  it('speaks at once of the draft it was loaded for, and of the same words once', () => {
    const { shown, write } = start();
    expect(shown).toEqual(['coblos']);
    write('one', 'coblos');
    expect(shown).toEqual(['coblos']);
    write('one', 'coblos nomor');
    expect(shown).toEqual(['coblos', 'coblos nomor']);
  });

  it('hides when the cause is gone', () => {
    const { hidden, write } = start();
    const before = hidden();
    write('one', 'resep soto');
    expect(hidden()).toBe(before + 1);
  });

  it('leaves a draft alone whose hint was closed, until the box was emptied', () => {
    const { shown, dismiss, write } = start();
    dismiss();
    write('one', 'coblos lagi');
    expect(shown).toEqual(['coblos']);
    write('one', '');
    write('one', 'coblos baru');
    expect(shown).toEqual(['coblos', 'coblos baru']);
  });

  it('is silent for the rest of the page after it was closed three times', () => {
    const { shown, dismiss, write } = start();
    for (const id of ['one', 'two', 'one']) {
      write(id, '');
      write(id, `coblos ${id}`);
      dismiss();
    }
    const before = shown.length;
    write('two', '');
    write('two', 'coblos');
    expect(shown).toHaveLength(before);
  });

  it('hides when the focus goes elsewhere, stays while it goes to a control of the same form', () => {
    const { hidden } = start();
    const button = document.createElement('button');
    document.querySelector('form')?.append(button);
    const before = hidden();
    button.focus();
    vi.advanceTimersByTime(300);
    expect(hidden()).toBe(before);
    box('two').focus();
    vi.advanceTimersByTime(300);
    expect(hidden()).toBe(before + 1);
  });
});
