import * as v from 'valibot';

/** The pack format: candidates of one coming election, in a file anyone can write. See docs/add-a-pack.md. */
export const PACK_FORMAT = 'jaga-netral/pack';
export const PACK_VERSION = 1;

/** Limits of a pack; a file over one of them is refused whole. */
export const PACK_LIMITS = {
  /** Characters of the file. */
  characters: 4_000_000,
  /** Persons named, all contests together: more than the largest province has candidates. */
  names: 30_000,
  contests: 3_000,
  contestants: 2_000,
  aliases: 8,
  /** Characters of a name. */
  name: 100,
  depth: 8,
} as const;

/** Letters of any script, marks, digits, spaces and the signs names are written with. No pattern can be written so. */
const NAME = /^[\p{L}\p{M}\p{N} .,'’ʼ`()\-–/&]+$/u;

const name = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(2),
  v.maxLength(PACK_LIMITS.name),
  v.regex(NAME, 'pattern'),
  v.regex(/\p{L}/u, 'no-letter'),
);
const names = v.optional(v.pipe(v.array(name), v.maxLength(PACK_LIMITS.aliases)));
const line = v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(200));
const date = v.pipe(v.string(), v.isoDate());
const small = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(255));
const region = v.pipe(v.string(), v.regex(/^[1-9]\d(\d\d)?$/, 'region'));

const person = {
  name,
  /** Other ways the person is called. */
  aliases: names,
};

const ContestantSchema = v.strictObject({
  /** Ballot number; left out before the draw. */
  number: v.optional(small),
  /** Ballot number of the party, for lists. */
  party: v.optional(small),
  ...person,
  deputy: v.optional(v.strictObject(person)),
  /** Names of the pair, e.g. "Sagara-Melur" or an initialism. */
  pairNames: names,
  /** Holds the office now: official work alone is then not campaign content. */
  incumbent: v.optional(v.boolean()),
});

const OFFICES = [
  'president',
  'governor',
  'regent',
  'mayor',
  'dpr',
  'dpd',
  'dprd-province',
  'dprd-regency',
] as const;

const ContestSchema = v.strictObject({
  office: v.picklist(OFFICES),
  /** Kemendagri code without dots; left out for the whole country. */
  region: v.optional(region),
  /** Electoral district, for lists. */
  district: v.optional(line),
  /** How many contestants the commission announced: a pack with fewer is reported. */
  expected: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(PACK_LIMITS.contestants))),
  contestants: v.pipe(v.array(ContestantSchema), v.minLength(1), v.maxLength(PACK_LIMITS.contestants)),
});

export const PackSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  version: v.literal(PACK_VERSION),
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{2,40}$/, 'id')),
  title: v.strictObject({ id: line, en: line }),
  /** Where the names come from: the decision of the commission, or a page. */
  source: line,
  /** Day the source is of. */
  asOf: date,
  election: v.picklist(['pemilu', 'pilkada']),
  /** Year of the vote. */
  year: v.pipe(v.number(), v.integer(), v.minValue(2024), v.maxValue(2100)),
  /** First and last day on which these people count as contestants. */
  from: date,
  until: date,
  /** Invented people for practice; only then may a region be one that does not exist (99…). */
  fictional: v.optional(v.boolean()),
  /** Parties the registry does not know yet. */
  parties: v.optional(
    v.pipe(
      v.array(
        v.strictObject({ name, abbreviation: v.optional(name), number: v.optional(small), aliases: names }),
      ),
      v.maxLength(100),
    ),
  ),
  contests: v.pipe(v.array(ContestSchema), v.minLength(1), v.maxLength(PACK_LIMITS.contests)),
});

export type Pack = v.InferOutput<typeof PackSchema>;
export type Contest = v.InferOutput<typeof ContestSchema>;
export type Contestant = v.InferOutput<typeof ContestantSchema>;
