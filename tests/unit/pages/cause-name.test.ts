import { describe, expect, it } from 'vitest';
import { causeName, loadCauseNames } from '../../../entrypoints/shared/cause-name';

describe('what a cause is called', () => {
  it('is the name of a party or a known figure once loaded, and readable before', async () => {
    expect(causeName('party:pdip')).toBe('pdip');
    await loadCauseNames(['party:pdip', 'figure:prabowo-subianto', 'lex:coblos', 'person:budi-santoso']);
    expect(causeName('party:pdip')).toBe('PDIP');
    expect(causeName('figure:prabowo-subianto')).toBe('Prabowo Subianto');
    expect(causeName('lex:coblos')).toBe('coblos');
    expect(causeName('person:budi-santoso')).toBe('Budi Santoso');
  });

  it('stays readable for a party nobody knows', async () => {
    await loadCauseNames(['party:partai-baru']);
    expect(causeName('party:partai-baru')).toBe('partai baru');
  });
});
