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
