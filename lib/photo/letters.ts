/**
 * How letters are misread: what looks alike in print is mistaken more easily than what does not. Costs of changing one
 * word into another: 0 the same, about one for each letter that nobody would confuse.
 */

const ALIKE = [
  'o0qdc',
  'il1j!|t',
  's5z',
  's8',
  'b8r',
  'rpf',
  'nmhu',
  'nw',
  'uvy',
  'ce',
  'g6c',
  'g9q',
  'a4',
  'ef',
  'kx',
  '2z',
];
const LOOKS_ALIKE = 0.4;
/** Two neighbours changed places; and a thin letter lost or seen where there is none. */
export const SWAPPED = 0.6;
const THIN = 0.6;
const THIN_LETTERS = 'il1j!|t';

const alike = new Set(ALIKE.flatMap((group) => [...group].flatMap((a) => [...group].map((b) => a + b))));

export const costOf = (read: string, meant: string): number =>
  read === meant ? 0 : alike.has(read + meant) ? LOOKS_ALIKE : 1;

export const costOfOne = (letter: string): number => (THIN_LETTERS.includes(letter) ? THIN : 1);

/** Small letters and digits of a word; a bracket or stroke counts as the thin letter it is taken for. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[|!]/g, 'i')
    .replace(/[^a-z0-9]/g, '');

/** Small letters only; figures that look like one count as it. */
export const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/0/g, 'o')
    .replace(/1/g, 'i')
    .replace(/[^a-z]/g, '');

/** What it costs to have misread `meant` as `read`, given up above `limit`. */
export function misreading(read: string, meant: string, limit: number): number {
  if (Math.abs(read.length - meant.length) > 2) return Infinity;
  let row = [0];
  for (const letter of meant) row.push((row.at(-1) ?? 0) + costOfOne(letter));
  for (let i = 1; i <= read.length; i += 1) {
    const seen = read[i - 1] ?? '';
    const next = [(row[0] ?? 0) + costOfOne(seen)];
    for (let j = 1; j <= meant.length; j += 1) {
      const letter = meant[j - 1] ?? '';
      next.push(
        Math.min(
          (row[j - 1] ?? 0) + costOf(seen, letter),
          (row[j] ?? 0) + costOfOne(seen),
          (next[j - 1] ?? 0) + costOfOne(letter),
        ),
      );
    }
    if (Math.min(...next) > limit) return Infinity;
    row = next;
  }
  const cost = row[meant.length] ?? Infinity;
  return cost > limit ? Infinity : cost;
}
