import { expect, it } from 'vitest';
import { createRecognizer } from '../../../lib/recognition/recognizer';

const recognizer = createRecognizer();
const codes = (author: string, handle: string) =>
  recognizer
    .judge({ text: 'Coblos nomor 2, calon bupati kita!', author, handle }, { date: '2026-11-22' })
    .evidence.map(({ code }) => code);

it('a name or word that merely contains the name of a news agency is no news account', () => {
  expect(codes('Kantor Berita Antara', 'antaranews')).toContain('account_news');
  expect(codes('ANTARA Sumbar', 'antara_sumbar')).toContain('account_news');
  for (const [author, handle] of [
    ['Tim Dirgantara Wiksanegara', 'dirgantara.wiksanegara'],
    ['Relawan Nusantara Bersatu', 'relawan_nusantara'],
  ] as const)
    expect(codes(author, handle)).not.toContain('account_news');
});
