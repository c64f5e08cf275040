import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRecognizer } from '../../../lib/recognition/recognizer';
import { listRecall, pairRecall, partyRecall, swapTest } from '../../../scripts/recognition/fairness';
import { loadNames } from '../../../scripts/recognition/names';

describe('the same treatment of all', () => {
  it('the compiled names ship', () => {
    expect(existsSync('public/registry/names.bin')).toBe(true);
  });

  const recognizer = createRecognizer({ names: loadNames() });

  it('another contestant, party or place in the same sentence gets the same verdict', () => {
    const { same, n } = swapTest(recognizer);
    expect(n).toBeGreaterThan(100);
    expect(same / n).toBeGreaterThanOrEqual(0.98);
  });

  it('no party is more than five points behind another', () => {
    const shares = partyRecall(recognizer);
    expect(shares).toHaveLength(18);
    const lowest = shares[0]?.recall ?? 0;
    const highest = shares.at(-1)?.recall ?? 1;
    expect(lowest).toBeGreaterThanOrEqual(0.9);
    expect(highest - lowest).toBeLessThanOrEqual(0.05);
  });

  it('whoever stands on a list is told from the party, of any party, though the name be one common word', () => {
    const { parties, provinces, all } = listRecall(recognizer);
    expect(all.n).toBeGreaterThan(4_000);
    expect(all.recall).toBeGreaterThanOrEqual(0.97);
    expect((parties.at(-1)?.recall ?? 1) - (parties[0]?.recall ?? 0)).toBeLessThanOrEqual(0.05);
    // Some provinces have few names here: those with thirty sentences and more.
    for (const { name, n, recall } of provinces)
      if (n >= 30) expect(recall, name).toBeGreaterThanOrEqual(0.9);
  });

  it('no province and no sex of a name is far behind another', () => {
    const { provinces, sexes, all } = pairRecall(recognizer);
    expect(all.n).toBeGreaterThan(9_000);
    expect(all.recall).toBeGreaterThanOrEqual(0.97);
    expect(provinces[0]?.recall ?? 0).toBeGreaterThanOrEqual(0.9);
    const [low, high] = [sexes[0], sexes.at(-1)];
    expect((high?.recall ?? 1) - (low?.recall ?? 0)).toBeLessThanOrEqual(0.05);
  });
});
