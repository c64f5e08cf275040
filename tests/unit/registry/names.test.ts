import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/recognition/fold';
import type { NameHit } from '../../../lib/registry/name-index';
import { loadTables } from '../../../lib/registry/tables';
import { readCore, readPacked } from '../../../scripts/registry/read';
import { telling, WAYS } from './variants';

const index = loadTables(readPacked('names.bin'));
const find = (text: string): NameHit[] => index.find(fold(text), text);
const ids = (text: string): string[] => find(text).map(({ recordId }) => recordId);

describe('names as people write them', () => {
  it.each([
    ['H. Ridwan Kamil, S.T., M.U.D.', 'figure:ridwan-kamil'],
    ['Kang Emil', 'figure:ridwan-kamil'],
    ['M. Fadhil Rahmi', 'pilkada:11-1:dep'],
    ['Moh. Fadhil Rahmi', 'pilkada:11-1:dep'],
    ['Muhammad Fadhil Rahmi', 'pilkada:11-1:dep'],
    ['Fadhil Rahmi', 'pilkada:11-1:dep'],
    ['Achmad Syaikhu', 'figure:ahmad-syaikhu'],
    ['Andra-Dimyati', 'pilkada:36-2'],
    ['Andra & Dimyati', 'pilkada:36-2'],
    ['Andra dan Dimyati', 'pilkada:36-2'],
    ['Andra / Dimyati', 'pilkada:36-2'],
    ['Andra x Dimyati', 'pilkada:36-2'],
    ['Andra bersama Pak Dimyati', 'pilkada:36-2'],
    ['Prabowo dan Mas Gibran', 'president:2024-2'],
    ['#AndraDimyati', 'pilkada:36-2'],
    ['Prabowo-Gibran', 'president:2024-2'],
    ['#PrabowoGibran2024', 'president:2024-2'],
    ['prabowogibran', 'president:2024-2'],
    ['Baswedan, Anies', 'president:2024-1:pres'],
    ['Anis Baswedan', 'president:2024-1:pres'],
    ['Anies R. Baswedan', 'president:2024-1:pres'],
    ['Gibran Rakabuming', 'president:2024-2:vice'],
    ['Gibran Rakabuming R.', 'president:2024-2:vice'],
    ['Ganjar Pranawo', 'president:2024-3:pres'],
    ['Kofifah Indar Parawansa', 'pilkada:35-2:head'],
    ['Khofifah Parawansa', 'pilkada:35-2:head'],
    ['Megawati Sukarnoputri', 'figure:megawati-soekarnoputri'],
    ['RIDO', 'pilkada:31-1'],
    ['@ridwankamil', 'figure:ridwan-kamil'],
    ['#menangkanridwankamil', 'figure:ridwan-kamil'],
  ])('%s', (text, id) => {
    expect(ids(text)).toContain(id);
  });

  it('finds nearly every name in every way of writing', () => {
    const records = telling(readCore(), 600);
    const poor: string[] = [];
    for (const [way, write] of Object.entries(WAYS)) {
      const written = records.flatMap((record) => {
        const text = write(record.name);
        return text === undefined ? [] : [{ text, id: record.id }];
      });
      const found = written.filter(({ text, id }) => ids(text).includes(id)).length;
      // Digits at the end of a word ("Sury4") and letters glued in tags are the folding's to decide.
      const least =
        way === 'leet'
          ? 0.85
          : way.includes('hashtag') || way === 'zero width'
            ? 0.95
            : way === 'without dots'
              ? 0.97
              : 0.99;
      if (found / written.length < least) poor.push(`${way}: ${found} of ${written.length}`);
    }
    expect(poor).toEqual([]);
  });

  it('says how the name was written', () => {
    const form = (text: string, id: string) => find(text).find(({ recordId }) => recordId === id)?.form;
    expect(form('Andra Soni', 'pilkada:36-2:head')).toBe('full');
    expect(form('Gibran Rakabuming', 'president:2024-2:vice')).toBe('part');
    expect(form('Anies R. Baswedan', 'president:2024-1:pres')).toBe('initials');
    expect(form('Baswedan, Anies', 'president:2024-1:pres')).toBe('reordered');
    expect(form('Kang Emil', 'figure:ridwan-kamil')).toBe('alias');
    expect(form('Andra-Dimyati', 'pilkada:36-2')).toBe('pair');
    expect(form('prabowogibran', 'president:2024-2')).toBe('joined');
    expect(form('Ganjar Pranawo', 'president:2024-3:pres')).toBe('typo');
  });

  it('carries region, election, year, number, party and whether the bearer holds the office', () => {
    expect(find('Andra Soni').find(({ kind }) => kind === 'pilkada')).toMatchObject({
      region: '36',
      election: 'pilkada',
      year: 2024,
      number: 2,
      incumbent: true,
      period: ['2024-05-01', '2025-02-28'],
    });
    expect(find('Mulyadi Tamsir').length + find('Puan Maharani').length).toBeGreaterThan(0);
    const puan = find('Puan Maharani').find(({ kind }) => kind === 'dpr');
    expect(puan).toMatchObject({ region: '33', election: 'pemilu', year: 2024, party: 3, incumbent: true });
    expect(puan?.recordId).toMatch(/^dpr:33\d\d-3-\d+$/);
    // A pair that lost holds nothing; a pair replaced by a re-vote neither.
    expect(find('Anies-Muhaimin')[0]?.incumbent).toBe(false);
  });

  it('gives offsets into the tokens', () => {
    const text = 'Warga menyambut Andra Soni kemarin';
    const tokens = fold(text);
    const hit = index.find(tokens, text)[0]!;
    expect(text.slice(tokens[hit.from]!.start, tokens[hit.to - 1]!.end)).toBe('Andra Soni');
  });

  it('puts longer names first', () => {
    const lengths = find('Prabowo Subianto bersama Gibran Rakabuming Raka').map(({ from, to }) => to - from);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });
});

describe('what is no name', () => {
  it.each([
    'amin ya rabbal alamin',
    'pengumuman hasil ujian akhir semester',
    'aku setia menunggu kamu pulang',
    'Gelora Bung Karno penuh sesak tadi malam',
    'perjanjian kerja sama dengan dinas pendidikan',
    'selamat pagi semua, semoga harimu menyenangkan',
    'Garuda Indonesia membuka rute baru ke Surabaya',
    'ganjaran bagi yang rajin, diganjar hadiah',
    'rapat koordinasi pelayanan prima kecamatan',
  ])('%s', (text) => {
    expect(find(text).filter(({ amb }) => amb <= 2)).toEqual([]);
  });

  it('needs whole words', () => {
    // "Andra Soni" inside other words, and over the end of a sentence.
    expect(ids('mandra sonika')).toEqual([]);
    expect(ids('Pandra Sonia')).not.toContain('pilkada:36-2:head');
    expect(find('Acara dibuka Andra. Soni menutupnya.').filter(({ kind }) => kind === 'pilkada')).toEqual([]);
  });

  it('takes initialisms in capitals or tags only', () => {
    expect(ids('rido')).not.toContain('pilkada:31-1');
    expect(ids('sby panas banget hari ini')).not.toContain('figure:susilo-bambang-yudhoyono');
    expect(ids('SBY')).toContain('figure:susilo-bambang-yudhoyono');
    expect(ids('#rido')).toContain('pilkada:31-1');
  });

  it('passes on how common a name is', () => {
    expect(find('Sudirman')[0]?.amb).toBe(3);
    expect(find('Muhammad Nasir').every(({ amb }) => amb === 3)).toBe(true);
    expect(find('Andra Soni')[0]?.amb).toBe(0);
  });

  it('doubts a pair written like one person', () => {
    const pair = (text: string) => find(text).find(({ recordId }) => recordId === 'pilkada:1101-2')?.amb ?? 9;
    expect(pair('Mirwan Baital')).toBeGreaterThan(pair('Mirwan-Baital'));
  });
});
