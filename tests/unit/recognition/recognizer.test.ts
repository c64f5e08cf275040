import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { CONTESTS } from '../../../lib/recognition/contests';
import { EVIDENCE_OF } from '../../../lib/recognition/evidence';
import { createRecognizer } from '../../../lib/recognition/recognizer';
import type { NameHit, NameIndex } from '../../../lib/registry/name-index';
import type { SubjectText } from '../../../lib/subject';
import type { RecognitionContext, Verdict } from '../../../lib/verdict';

const recognizer = createRecognizer();
const historian = createRecognizer({ contests: CONTESTS });
const TODAY = '2026-11-22';

function judge(words: string | SubjectText, context: Partial<RecognitionContext> = {}): Verdict {
  return recognizer.judge(typeof words === 'string' ? { text: words } : words, { date: TODAY, ...context });
}
const inYear = (text: string, year: number): Verdict =>
  historian.judge({ text }, { date: `${year}-07-01`, year });

describe('what alarms', () => {
  it.each([
    'Ayo coblos nomor 2 Partai Golkar!',
    'menangkangolkar di pemilu 2029',
    'Dukung PDI-P, partai wong cilik',
    'Kader PKS siap menangkan pilkada',
    'PAN deklarasi dukung calon gubernur',
    'coblos no 4 ya, jangan lupa!',
    'Prabowo dua periode! #2029TetapPrabowo',
    'Anies presiden 2029, ayo dukung',
    'pilih Gibran aja nanti',
    'salam dua jari untuk paslon kita',
    'relawan Ganjarist siap menangkan Ganjar 2029',
    'caleg Gerindra dapil 3, mohon doa dan dukungannya',
    'P.S.I partai anak muda, pilih PSI',
    'pr4b0w0 presiden lagi 2029',
    'Рrаbowо 2 periode',
    '#PrabowoPresiden2029 harga mati',
    'Relawan Projo',
    'Relawan Ganjar siap turun ke jalan',
    'pilih anis aja',
    'Dulur kabeh, coblosen nomer 1 ya',
    'ayo menangke pasangan calon nomor 2',
  ])('%s', (text) => {
    expect(judge(text).level).toBe('candidate-or-party');
  });
});

describe('false friends never alarm', () => {
  it.each([
    'Konser di Gelora Bung Karno malam ini seru banget',
    'Terbang naik Garuda Indonesia ke Bali',
    'Garuda Muda menang lawan Vietnam, bangga!',
    'Selamat hari buruh untuk semua pekerja',
    'amin ya rabbal alamin, semoga lancar sidangnya',
    'Aamiin yra, semoga sehat selalu',
    'KemenPANRB umumkan formasi CASN tahun ini',
    'Surat edaran Menteri PAN-RB tentang jam kerja',
    'Penandatanganan PKS antara dinas dan rumah sakit',
    'PKS tentang pemanfaatan data, nota kesepahaman sudah diteken',
    'Bayar PBB dan PKB sebelum jatuh tempo di Samsat',
    'PBB mengecam serangan itu dalam sidang Dewan Keamanan',
    'Latihan PBB untuk paskibra tingkat kabupaten',
    'Kenaikan pangkat golongan III/a ke III/b',
    'Peserta PKN Tingkat II angkatan 5 LAN',
    'Pengumuman kelulusan PPPK guru tahap 2',
    'Pelayanan prima bagi masyarakat di kecamatan',
    'ASN berkarya untuk negeri',
    'Umat Islam menyambut Ramadan',
    'Renstra dan RPJMD 2025-2029 disusun Bappeda',
    'Pelaku diganjar hukuman lima tahun penjara',
    'goreng di pan anti lengket ya bund',
    'tekanan ban mobil 32 psi cukup',
    'Sengketa tanah diurus di kantor BPN',
    'Transfer ke daerah (TKD) tahun anggaran berjalan',
    'Pemilihan ketua OSIS besok, pilih nomor 1 ya',
    'vote BTS di MAMA jangan lupa ya army',
    'Trump menang pemilu Amerika Serikat lawan Harris',
    'menangkan hadiah motor, ikuti kuis ini',
    'relawan PMI membantu korban gempa',
    'Relawan bencana tiba di Aceh membawa bantuan',
    'ada yang mau nyalon ketua OSIS gak?',
    'Sejak jadi presiden Prabowo sering ke luar negeri',
    'Pemerintah Papua perbaiki jalan rusak',
    'calon pengantin wajib ikut bimbingan',
    'tim nasional juara, partai final besok malam',
    'Presiden Prabowo meninjau lokasi banjir di Aceh',
    'Gubernur Khofifah meresmikan jembatan baru',
    'Menteri Bahlil rapat terbatas soal subsidi BBM',
  ])('%s', (text) => {
    expect(judge(text).level).not.toBe('candidate-or-party');
  });

  it('neutral election information is a mention, not an alarm', () => {
    const verdict = judge('KPU Kabupaten Sleman menggelar sosialisasi pendidikan pemilih untuk pemilu 2029');
    expect(verdict.level).toBe('mention');
    expect(verdict.label).toBe('party-or-election');
    expect(verdict.evidence.map(({ code }) => code)).toContain('neutral_notice');
  });

  it('the Sultan of Yogyakarta is never a candidate', () => {
    expect(judge('Dukung terus Sri Sultan Hamengku Buwono X memimpin Jogja').level).not.toBe(
      'candidate-or-party',
    );
  });
});

describe('time', () => {
  it('contestants count in the year they stand', () => {
    expect(inYear('Anies memang cerdas dan santun', 2023).label).toBe('candidate');
    expect(inYear('Ahok Djarot untuk Jakarta', 2017).label).toBe('candidate');
    expect(judge('Anies memang cerdas dan santun').level).not.toBe('candidate-or-party');
  });

  it('a party counts always', () => {
    for (const date of ['2015-01-01', '2024-02-14', TODAY])
      expect(judge('Rakernas Partai NasDem dibuka', { date }).level).toBe('candidate-or-party');
  });

  it('an office-holder at work is none, the same with campaign words is', () => {
    expect(judge('Prabowo melantik menteri baru di Istana Negara').level).not.toBe('candidate-or-party');
    expect(judge('Dukung Prabowo presiden 2029').level).toBe('candidate-or-party');
  });
});

describe('labels, stance and the law', () => {
  it('names who the law speaks of, the election and the act', () => {
    const verdict = judge('Ayo coblos nomor 2 Prabowo Gibran! #PrabowoGibran2024', { date: '2024-01-20' });
    expect(verdict).toMatchObject({
      label: 'candidate',
      stance: 'support',
      ruleSubject: 'candidate',
      election: 'pemilu',
      invitesOthers: true,
      campaigns: true,
    });
    expect(judge('Partai Gerindra menang di pilgub').ruleSubject).toBe('party');
    expect(judge('Dukung Anies presiden 2029').ruleSubject).toBe('prospective-candidate');
    expect(judge('Pilih PKS di pilkada nanti').election).toBe('pilkada');
  });

  it('says whose side is taken, and that it cannot tell where only a name stands', () => {
    const during = { date: '2024-01-20' };
    expect(judge('Dukung Anies, orangnya jujur', during).stance).toBe('support');
    expect(judge('Anies pembohong, jangan dipilih', during).stance).toBe('oppose');
    expect(judge('Anies menghadiri rapat terbuka di Surabaya', during).stance).toBe('neutral');
    expect(judge('Anies Baswedan', during).stance).toBe('unknown');
  });

  it('no name goes on from one field into the next', () => {
    const seen: (string | undefined)[] = [];
    const index: NameIndex = {
      find: (tokens, text) => {
        seen.push(`${tokens.map(({ t }) => t).join(' ')}|${text}`);
        return [];
      },
    };
    createRecognizer({ names: index }).judge(
      { text: 'Andra-Dimyati', quoted: 'Budi pergi' },
      { date: TODAY },
    );
    expect(seen).toEqual(['andra dimyati|Andra-Dimyati', 'budi pergi|Budi pergi']);
  });

  it('tells politics without parties from the rest', () => {
    expect(judge('Pemerintah menaikkan pajak dan DPR diam saja').label).toBe('political-other');
    expect(judge('besok jadi makan bakso gak?').label).toBe('non-political');
    expect(judge('besok jadi makan bakso gak?')).toMatchObject({ level: 'none', matches: [], evidence: [] });
  });

  it('every verdict explains itself with words of the text', () => {
    const text = 'Kami dukung Partai Demokrat menang pemilu';
    const verdict = judge(text);
    expect(verdict.evidence.length).toBeGreaterThan(0);
    expect(verdict.evidence[0]?.direction).toBe('for');
    for (const match of verdict.matches) expect(text.slice(match.start, match.end)).toBe(match.text);
    expect(verdict.cause).toBe('party:demokrat');
  });
});

describe('accounts', () => {
  const hello = 'selamat pagi semua';
  it.each<[string, SubjectText, string]>([
    ['official handle', { text: hello, handle: 'PDI_Perjuangan' }, 'account_party'],
    ['branch handle', { text: hello, handle: 'gerindrajateng' }, 'account_party'],
    ['branch name', { text: hello, author: 'DPC Partai Golkar Sarolangun' }, 'account_party'],
    ['supporters', { text: hello, author: 'Relawan Anies Jabar' }, 'account_supporters'],
    ['team', { text: hello, place: 'Tim Pemenangan Andi-Budi' }, 'account_campaign'],
    ['candidacy', { text: hello, author: 'Siti Aminah - Calon Bupati' }, 'account_campaign'],
  ])('%s', (_, words, code) => {
    const verdict = judge(words);
    expect(verdict.level).toBe('candidate-or-party');
    expect(verdict.evidence.map((item) => item.code)).toContain(code);
  });

  it.each<[string, SubjectText]>([
    ['ministry', { text: hello, author: 'Kementerian PANRB', handle: 'kempanrb' }],
    ['office-holder', { text: 'Rapat kabinet hari ini', author: 'Prabowo Subianto', handle: 'prabowo' }],
    ['airline', { text: hello, author: 'Garuda Indonesia', handle: 'IndonesiaGaruda' }],
    ['football', { text: hello, handle: 'psis.official' }],
    ['election body', { text: 'Tahapan pemilu 2029 dimulai', author: 'KPU Sleman', handle: 'kpu_sleman' }],
  ])('%s does not alarm by itself', (_, words) => {
    expect(judge(words).level).not.toBe('candidate-or-party');
  });
});

describe("the person's own list and answers", () => {
  it('warns about a watched name, account and word', () => {
    expect(
      judge('Pak Sumardjoko berkunjung', { watch: [{ kind: 'name', text: 'Sumardjoko', action: 'warn' }] }),
    ).toMatchObject({ level: 'candidate-or-party', cause: 'watch:sumardjoko' });
    expect(
      judge(
        { text: 'halo', handle: 'joko_calon' },
        { watch: [{ kind: 'account', text: '@joko.calon', action: 'warn' }] },
      ).level,
    ).toBe('candidate-or-party');
    expect(
      judge('Pak Sumardjokowi berkunjung', { watch: [{ kind: 'word', text: 'Sumardjoko', action: 'warn' }] })
        .level,
    ).toBe('none');
  });

  it('never warns about what is allowed', () => {
    const text = 'Dukung Partai Gelora';
    expect(judge(text).level).toBe('candidate-or-party');
    expect(judge(text, { watch: [{ kind: 'name', text: 'Partai Gelora', action: 'allow' }] }).level).not.toBe(
      'candidate-or-party',
    );
    expect(
      judge(
        { text, handle: 'kantor.saya' },
        { watch: [{ kind: 'account', text: 'kantor.saya', action: 'allow' }] },
      ).level,
    ).not.toBe('candidate-or-party');
  });

  it('a correction takes out exactly its cause, until it expires', () => {
    const golkar = { cause: 'party:golkar', until: '2026-12-31' };
    expect(judge('Golkar rapat kerja', { corrections: [golkar] }).level).not.toBe('candidate-or-party');
    expect(judge('Gerindra rapat kerja', { corrections: [golkar] }).level).toBe('candidate-or-party');
    expect(judge('Golkar rapat kerja', { corrections: [{ ...golkar, until: TODAY }] }).level).toBe(
      'candidate-or-party',
    );
    expect(judge('Golkar dan Gerindra rapat', { corrections: [golkar] }).level).toBe('candidate-or-party');
  });
});

describe('names of the registry', () => {
  const hit: Omit<NameHit, 'from' | 'to' | 'amb'> = {
    kind: 'pilkada',
    form: 'full',
    recordId: 'pilkada:3404-2:head',
    region: '3404',
    election: 'pilkada',
    year: 2024,
    number: 2,
    incumbent: false,
  };
  const names = (amb: 0 | 1 | 2 | 3, more: Partial<NameHit> = {}): NameIndex => ({
    find: (tokens) => {
      const from = tokens.findIndex(({ t }) => t === 'harda');
      return from < 0 ? [] : [{ ...hit, from, to: from + 2, amb, ...more }];
    },
  });
  const at = (index: NameIndex, text: string, date: string, region?: string): Verdict =>
    createRecognizer({ names: index }).judge({ text }, { date, region });

  it('a rare name counts while its election runs, a common one needs more', () => {
    expect(at(names(0), 'Harda Kiswaya menyapa warga', '2024-10-10').level).toBe('candidate-or-party');
    expect(at(names(0), 'Harda Kiswaya menyapa warga', TODAY).level).not.toBe('candidate-or-party');
    expect(at(names(3), 'Harda Kiswaya menyapa warga', '2024-10-10').level).not.toBe('candidate-or-party');
    expect(at(names(1), 'Dukung Harda Kiswaya di pilkada', '2024-10-10', '3404')).toMatchObject({
      level: 'candidate-or-party',
      label: 'candidate',
      region: '3404',
      election: 'pilkada',
    });
  });
});

describe('bounds', () => {
  prop.prop([
    fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
    fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
  ])('never throws and stays in its ranges on any text and account', (text, author) => {
    const verdict = judge({ text, author, handle: author, place: author, quoted: text, images: [text] });
    expect(verdict.score).toBeGreaterThanOrEqual(0);
    expect(verdict.score).toBeLessThanOrEqual(1);
    for (const match of verdict.matches) expect(match.end).toBeGreaterThan(match.start);
  });

  it.each([
    ['1 MB of words', 'Golkar menang pemilu, coblos nomor 4! '.repeat(28_000)],
    ['1 MB of one letter', 'a'.repeat(1_000_000)],
    ['10,000 emoji', '✌️🔥'.repeat(10_000)],
    ['unpaired surrogates', '\ud800\udfff'.split('').reverse().join('').repeat(5_000)],
    ['right to left and controls', '\u202Eraklog\u0000\u0007 '.repeat(5_000)],
    ['one endless hashtag', `#${'golkar'.repeat(50_000)}`],
  ])('%s is judged on a bounded part', (_, text) => {
    const verdict = judge(text);
    for (const match of verdict.matches) expect(match.end).toBeLessThan(7_000);
  });
});

describe('texts', () => {
  it('every evidence code of a measured feature is a word of the locale', async () => {
    const { readFile } = await import('node:fs/promises');
    for (const language of ['id', 'en']) {
      const yaml = await readFile(`locales/${language}.yml`, 'utf8');
      const block = yaml.slice(yaml.indexOf('\nevidence:'));
      for (const code of Object.values(EVIDENCE_OF))
        if (code !== null) expect(block).toContain(`\n  ${code}: `);
    }
  });
});
