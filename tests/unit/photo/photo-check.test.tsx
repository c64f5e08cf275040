// @vitest-environment happy-dom
import { render, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { PhotoCheck } from '../../../components/photo/PhotoCheck';
import type { PhotoFindings } from '../../../lib/photo-findings';

interface Look {
  signal: AbortSignal | undefined;
  answer(): void;
}

function rendered() {
  const looks: Look[] = [];
  const inspect = (files: readonly File[], signal?: AbortSignal): Promise<PhotoFindings> =>
    new Promise((resolve) => {
      const found = { status: 'checked', text: '', words: [], signs: [], ms: 1 } as const;
      looks.push({
        signal,
        answer: () => resolve({ files: files.map(({ name }) => ({ name, ...found, still: undefined })) }),
      });
    });
  const { container } = render(
    <PhotoCheck inspect={inspect} check={() => Promise.reject(new Error())} onRule={() => undefined} />,
  );
  const choose = (...names: string[]): void => {
    const input = container.querySelector('input') as HTMLInputElement;
    Object.defineProperty(input, 'files', {
      value: names.map((name) => new File([], name)),
      configurable: true,
    });
    input.dispatchEvent(new Event('change'));
  };
  const shown = (): string[] =>
    [...container.querySelectorAll('h2')].map(({ textContent }) => textContent ?? '');
  const busy = (): boolean => container.querySelector('[aria-busy="true"]') !== null;
  return { looks, choose, shown, busy };
}

it.each([
  [0, 1],
  [1, 0],
])('shows the pictures chosen last, whichever answer comes last (%i, %i)', async (...order) => {
  const { looks, choose, shown, busy } = rendered();
  choose('first.png');
  choose('second.png');
  expect(looks.map(({ signal }) => signal?.aborted)).toEqual([true, false]);
  for (const at of order) {
    looks[at]?.answer();
    await new Promise((settled) => setTimeout(settled));
    // Nothing of the first is ever shown, and the page waits until the second is.
    expect(shown()).toEqual(busy() ? [] : ['second.png']);
  }
  await waitFor(() => expect(shown()).toEqual(['second.png']));
  expect(busy()).toBe(false);
});
