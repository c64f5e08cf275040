import { describe, expect, it } from 'vitest';
import { citationLine, sanctions } from '../../../components/warning/words';
import type { Employee } from '../../../lib/person';
import { cite } from '../../../lib/rules/cite';
import { loadCorpus } from '../../../lib/rules/load-corpus';
import type { Election, Stage } from '../../../lib/stage';
import type { Verdict } from '../../../lib/verdict';

const corpus = loadCorpus();
const judged = (employee: Employee, stage: Stage, election?: Election, language: 'id' | 'en' = 'id') => ({
  language,
  verdict: { matches: [], evidence: [] } as unknown as Verdict,
  citation: cite(
    { act: 'like', subject: 'candidate', employee, stage, election, date: '2026-11-22' },
    corpus,
  ),
});
const line = (...args: Parameters<typeof judged>) => citationLine(judged(...args));

describe('the one citation line tells which rule and what may follow', () => {
  it('with the sanction of the leading rule', () => {
    expect(line('PNS', 'campaign')).toBe(
      'PP 94/2021 Pasal 5 huruf n angka 5 jo. Pasal 14 huruf i angka 3 · hukuman disiplin berat',
    );
  });

  it('with the rule that names the sanction, where the leading one names none', () => {
    expect(line('PPPK', 'quiet-period')).toBe(
      'UU 20/2023 Pasal 24 ayat (1) huruf d · SKB 2022 Lampiran II, disiplin no. 6: hukuman disiplin berat',
    );
    expect(line('PNS', 'none')).toBe(
      'UU 20/2023 Pasal 24 ayat (1) huruf d · PP 42/2004 Pasal 11 huruf c jo. Pasal 15: sanksi moral',
    );
  });

  it('with the words of the rule, where no rule names a level', () => {
    expect(line('PPPK', 'none')).toBe(
      'UU 20/2023 Pasal 24 ayat (1) huruf d · pelanggaran kewajiban diproses sebagai pelanggaran disiplin',
    );
    expect(line('PPNPN', 'campaign')).toBe('SE Menteri PANRB 1/2023 · sesuai kontrak dan kebijakan instansi');
    expect(line('PPNPN', 'campaign', 'pilkada', 'en')).toBe(
      'SE Menteri PANRB 1/2023 · as the contract and the agency provide',
    );
  });

  it('threatens nobody with prison for a plain like without saying under what condition', () => {
    for (const employee of ['TNI', 'Polri', 'kepala-desa'] as const)
      expect(line(employee, 'campaign', 'pilkada')).toMatch(/ancaman pidana · hanya bila dinilai sebagai/);
  });

  it('names no rule that is not sure enough', () => {
    const model = judged('kepala-desa', 'none');
    expect(citationLine(model)).toMatch(/belum cukup pasti/);
    expect(model.citation.background?.map(({ id }) => id)).toEqual(['desa-uu-6-2014-29']);
  });

  it('and the sanctions are in the language of the person', () => {
    const model = judged('PNS', 'campaign', undefined, 'en');
    expect(sanctions(model, model.citation.rules[0]!)[0]).toBe('One level lower post for 12 months');
  });
});
