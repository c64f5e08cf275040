// @vitest-environment happy-dom
import { render, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { PhotoFigure } from '../../../components/photo/PhotoFigure';
import type { PhotoFinding } from '../../../lib/photo-findings';

afterEach(() => vi.unstubAllGlobals());

const finding: PhotoFinding = {
  name: 'kecil.png',
  status: 'checked',
  text: '',
  words: [],
  signs: [],
  ms: 1,
  still: new Blob(['no picture after all'], { type: 'image/png' }),
};

it('hides a still that cannot be decoded; nothing fails unheard', async () => {
  const decode = vi.fn(() => Promise.reject(new DOMException('no picture', 'InvalidStateError')));
  vi.stubGlobal('createImageBitmap', decode);
  const { container } = render(<PhotoFigure language="id" finding={finding} counted={[]} />);
  await waitFor(() => expect(decode).toHaveBeenCalledTimes(1));
  await waitFor(() => expect(container.querySelector('canvas')?.hidden).toBe(true));
});

it('names what a phrase says once, and the same word at another place as well', () => {
  vi.stubGlobal('createImageBitmap', () => new Promise(() => undefined));
  const box = (x0: number, x1: number, y0 = 0.1) => ({ x0, x1, y0, y1: y0 + 0.1 });
  const words = [
    { text: 'COBLOS', box: box(0.1, 0.3), confidence: 90 },
    { text: 'NOMOR', box: box(0.32, 0.5), confidence: 90 },
    { text: 'COBLOS NOMOR', box: box(0.1, 0.5), confidence: 90 },
    { text: 'NOMOR', box: box(0.32, 0.5, 0.7), confidence: 90 },
  ];
  const { container } = render(
    <PhotoFigure language="id" finding={{ ...finding, words }} counted={['coblos nomor', 'nomor']} />,
  );
  expect(container.querySelector('figcaption')?.textContent?.match(/“[^”]*”/gu)).toEqual([
    '“COBLOS NOMOR”',
    '“NOMOR”',
  ]);
});
