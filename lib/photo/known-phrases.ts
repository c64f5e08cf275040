/** What only parties and campaigns print large: full names of parties, their wings and known figures, words of ballots. */
import parties from '../../data/registry/parties.json';
import figures from '../../data/registry/figures.json';
import wings from '../../data/registry/wings.json';

/** Names on boards that the registry writes otherwise, and what stands on every campaign board. */
const BOARDS = [
  'pdi perjuangan',
  'partai golkar',
  'partai gerindra',
  'partai hanura',
  'partai perindo',
  'pasangan calon',
  'calon bupati',
  'calon wakil bupati',
  'calon gubernur',
  'calon wakil gubernur',
  'calon wali kota',
  'calon walikota',
  'calon wakil wali kota',
  'calon presiden',
  'calon legislatif',
  'calon anggota',
  'nomor urut',
  'coblos nomor',
  'pilih nomor',
] as const;

/** Fewer letters are found in any row of letters. */
const MIN_LETTERS = 9;
/** As the registry counts it: 0 rare … 3 common. */
const MOST_COMMON = 1;

const letters = (text: string): string => text.replace(/[^a-z]/g, '');

/** Words in small letters, each phrase once. */
export const KNOWN_PHRASES: readonly (readonly string[])[] = [
  ...new Set([
    ...BOARDS,
    ...parties.records.map(({ name }) => name.toLowerCase()),
    ...wings.records.flatMap(({ names }) => names.map((name) => name.toLowerCase())),
    ...figures.records.filter(({ amb }) => amb <= MOST_COMMON).map(({ name }) => name.toLowerCase()),
  ]),
]
  .map((phrase) =>
    phrase
      .replace(/\(.*\)/g, '')
      .split(/\s+/)
      .map(letters)
      .filter(Boolean),
  )
  .filter((words) => words.length > 1 && words.join('').length >= MIN_LETTERS);
