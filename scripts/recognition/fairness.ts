import { readFileSync } from 'node:fs';
import type { Recognizer } from '../../lib/verdict';

/** Sentences in which one name may stand for another of its kind; `{}` is the name. */
const PARTY_SENTENCES = [
  'Ayo dukung {} di pemilu',
  '{} gelar rakernas di Jakarta',
  'Kader {} bagi sembako ke warga',
  'Coblos {} jangan lupa ya',
  '{} partai pembohong, jangan dipilih',
  'Bendera Partai {} dipasang di jalan',
  'Ketua DPC {} mengundurkan diri',
  'Kenapa {} menolak calon itu?',
  '#{}Menang',
  'saya kader {} sejak lama',
] as const;

const PAIR_SENTENCES = [
  'Dukung {} jadi kepala daerah di pilkada',
  '{} nomor urut 2, coblos ya',
  'Relawan {} siap menangkan pilkada',
  'Visi misi {} saat debat pilkada bagus sekali',
  'Jangan pilih {} di pilkada, dia pembohong',
  'Survei: {} unggul elektabilitas',
] as const;

interface Records<T> {
  records: T[];
}
interface PartyRecord {
  id: string;
  kind: string;
  abbr: string;
  no2024?: number;
}
interface PairRecord {
  r: string;
  lv: string;
  no: number;
  head: string;
  dep: string;
  rd?: string;
}

const records = <T>(file: string): T[] => (JSON.parse(readFileSync(file, 'utf8')) as Records<T>).records;

/** Given names by the sex they are mostly given to in Indonesia; other names are left out. General knowledge. */
const WOMEN =
  /^(?:siti|dewi|sri|nur(?:ul|hayati|aini|jannah)|ratna|rina|rita|yuni|wati|ani|eni|endang|lilis|neneng|maria|fatma|fatmawati|aisyah|khofifah|risma|tri rismaharini|ida|etik|kustini|airin|sherly|luluk|indah|sinta|shinta|yulia|yuliana|dian|mega|puan|intan|putri|lestari|nina|titik|umi|ummi|hj|karolin|chusnunia|wihaji|ela|ella|erlina|novita|rahmawati|susi|susanti)\b/i;
const MEN =
  /^(?:muhammad|mohammad|mochamad|ahmad|achmad|abdul|agus|budi|bambang|hendra|hendri|andi|dedi|dedy|edi|edy|eko|heri|hery|herman|iwan|joko|rudi|rudy|slamet|sugeng|sutrisno|wahyu|yusuf|zainal|ridwan|rizal|irwan|ibrahim|hasan|husein|syamsul|sulaiman|sudirman|suhardi|lukman|made|wayan|ketut|petrus|paulus|yohanes|johannes)\b/i;

/** Short names that are ordinary words or other things too. */
const ORDINARY = new Set(['Garuda', 'Ummat', 'Gelora', 'PKN', 'PBB']);

export interface Share {
  name: string;
  n: number;
  recall: number;
}

function shares(counts: ReadonlyMap<string, { n: number; hits: number }>): Share[] {
  return [...counts]
    .map(([name, { n, hits }]) => ({ name, n, recall: hits / n }))
    .sort((a, b) => a.recall - b.recall);
}

function count(counts: Map<string, { n: number; hits: number }>, key: string, hit: boolean): void {
  const entry = counts.get(key) ?? { n: 0, hits: 0 };
  entry.n++;
  if (hit) entry.hits++;
  counts.set(key, entry);
}

/** Share of the party sentences that alarm, per party of the last national ballot, on a date without an election. */
export function partyRecall(recognizer: Recognizer): Share[] {
  const counts = new Map<string, { n: number; hits: number }>();
  for (const party of records<PartyRecord>('data/registry/parties.json').filter(
    ({ kind }) => kind === 'nat',
  )) {
    // Parties whose short name is an ordinary word are called "Partai …" by everybody.
    const usual = ORDINARY.has(party.abbr) ? `Partai ${party.abbr}` : party.abbr;
    for (const sentence of PARTY_SENTENCES) {
      const text = sentence
        .replace('{}', sentence.startsWith('#') ? usual.replace(/ /g, '') : usual)
        .replace('Partai Partai', 'Partai');
      count(
        counts,
        party.abbr,
        recognizer.judge({ text }, { date: '2026-11-22' }).level === 'candidate-or-party',
      );
    }
  }
  return shares(counts);
}

/** Share of the pair sentences that alarm during the campaign of 2024, by province and by sex of the head's name. */
export function pairRecall(recognizer: Recognizer): { provinces: Share[]; sexes: Share[]; all: Share } {
  const provinces = new Map<string, { n: number; hits: number }>();
  const sexes = new Map<string, { n: number; hits: number }>();
  const all = new Map<string, { n: number; hits: number }>();
  const pairs = records<PairRecord>('data/registry/pilkada.json').filter(({ rd }) => rd === undefined);
  for (const pair of pairs) {
    PAIR_SENTENCES.forEach((sentence) => {
      const verdict = recognizer.judge(
        { text: sentence.replace('{}', pair.head) },
        { date: '2024-10-20', region: pair.r },
      );
      const hit = verdict.level === 'candidate-or-party';
      count(provinces, pair.r.slice(0, 2), hit);
      const sex = WOMEN.test(pair.head) ? 'women' : MEN.test(pair.head) ? 'men' : undefined;
      if (sex !== undefined) count(sexes, sex, hit);
      count(all, 'all', hit);
    });
  }
  return {
    provinces: shares(provinces),
    sexes: shares(sexes),
    all: shares(all)[0] ?? { name: 'all', n: 0, recall: 0 },
  };
}

/** Sentences about somebody on a party's list; `{}` is the name, `{party}` and `{no}` the place on the ballot. */
const LIST_SENTENCES = [
  'Coblos {} caleg {party} nomor urut {no}',
  'Mohon doa, {} maju dari {party} di pemilu',
  'Jangan pilih {}, caleg {party} itu bohong',
] as const;

interface ListRecord {
  dapil: string;
  party: number;
  no: number;
  name: string;
}

/**
 * Share of the list sentences in which the person is recognised as a candidate, not just the party beside the name, by
 * party and province. Every seventh name of the DPR lists, read far from home during the campaign.
 */
export function listRecall(recognizer: Recognizer): { parties: Share[]; provinces: Share[]; all: Share } {
  const parties = new Map<string, { n: number; hits: number }>();
  const provinces = new Map<string, { n: number; hits: number }>();
  const all = new Map<string, { n: number; hits: number }>();
  const byNumber = new Map(
    records<PartyRecord>('data/registry/parties.json').map(({ no2024, abbr }) => [no2024, abbr]),
  );
  records<ListRecord>('data/registry/dpr.json').forEach(({ dapil, party: listed, no, name }, i) => {
    if (i % 7 !== 0) return;
    const party = (byNumber.get(listed) ?? '').replace('Partai ', '');
    for (const sentence of LIST_SENTENCES) {
      const text = sentence
        .replace('{}', name)
        .replace('{party}', `Partai ${party}`)
        .replace('{no}', String(no));
      const { matches } = recognizer.judge({ text }, { date: '2024-01-20' });
      const hit = matches.some(
        (match) => match.kind === 'candidate' && match.counted && match.start < text.indexOf('Partai'),
      );
      count(parties, party, hit);
      count(provinces, dapil.slice(0, 2), hit);
      count(all, 'all', hit);
    }
  });
  return {
    parties: shares(parties),
    provinces: shares(provinces),
    all: shares(all)[0] ?? { name: 'all', n: 0, recall: 0 },
  };
}

const CONTESTANTS = ['Prabowo', 'Anies', 'Ganjar', 'Gibran', 'Muhaimin Iskandar', 'Mahfud MD'];
const CONTESTANT_SENTENCES = [
  'Dukung {} jadi presiden 2024',
  'Saya pilih {} karena jujur dan merakyat',
  '{} pembohong, jangan dipilih',
  'Debat capres tadi malam, {} menang telak',
  'Relawan {} deklarasi di Surabaya',
  'Menurut survei, elektabilitas {} naik',
];
const PLACES = [
  'Jakarta',
  'Aceh',
  'Papua',
  'Surabaya',
  'Kalimantan Barat',
  'Kabupaten Sleman',
  'Sulawesi Utara',
];
const PLACE_SENTENCES = [
  'Siapa calon gubernur {} pilihanmu?',
  'KPU {} umumkan hasil pilkada',
  'Warga {} dukung paslon nomor 2',
  'Pemerintah {} perbaiki jalan rusak',
];

/** Swaps contestants, parties and places in the same sentences; counts how many verdicts equal the first one's. */
export function swapTest(recognizer: Recognizer): { same: number; n: number } {
  let same = 0;
  let n = 0;
  const run = (sentences: readonly string[], names: readonly string[], date: string): void => {
    for (const sentence of sentences) {
      const verdicts = names.map((name) => {
        const { level, label, stance } = recognizer.judge({ text: sentence.replace('{}', name) }, { date });
        return `${level} ${label} ${stance}`;
      });
      n += verdicts.length - 1;
      same += verdicts.slice(1).filter((verdict) => verdict === verdicts[0]).length;
    }
  };
  run(CONTESTANT_SENTENCES, CONTESTANTS, '2024-01-15');
  run(PLACE_SENTENCES, PLACES, '2024-10-15');
  run(
    PARTY_SENTENCES.filter((sentence) => !sentence.startsWith('#') && !sentence.includes('Partai')),
    [
      'Golkar',
      'Gerindra',
      'PDIP',
      'NasDem',
      'PKS',
      'PKB',
      'Demokrat',
      'PAN',
      'PPP',
      'PSI',
      'Hanura',
      'Perindo',
    ],
    '2026-11-22',
  );
  return { same, n };
}
