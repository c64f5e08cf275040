/** Long words that parties and campaigns print large, whose near misses are hardly ever another Indonesian word. */

/** Those that mostly stand for a party, a campaign or an office that is voted for. */
const TELLING = [
  'perjuangan',
  'gerindra',
  'golkar',
  'demokrat',
  'demokrasi',
  'nasdem',
  'perindo',
  'hanura',
  'kebangkitan',
  'solidaritas',
  'partai',
  'paslon',
  'caleg',
  'coblos',
  'menangkan',
  'gubernur',
  'bupati',
  'walikota',
  'presiden',
  'kampanye',
  'pilkada',
  'pemilu',
  'calon',
  'pasangan',
  'dapil',
] as const;

/** Words in small letters. */
export const CAMPAIGN_WORDS: readonly string[] = [
  ...TELLING,
  'persatuan',
  'pembangunan',
  'sejahtera',
  'indonesia',
  'relawan',
  'nomor',
  'wakil',
  'anggota',
];

/** Worth a closer look where one of them seems to stand. */
export const TELLING_WORDS: readonly string[] = TELLING;
