/** Finger signs that were used in campaigns or must be told from them; patterns in data/photo/signs.json. */
export const SIGNS = [
  'one',
  'two-peace',
  'three',
  'four',
  'five-open',
  'fist',
  'thumb',
  'metal',
  'ok',
  'index-thumb',
  'call',
  'other',
] as const;
export type Sign = (typeof SIGNS)[number];

/**
 * Signs that agencies ask employees to leave out of photographs (data/photo/signs.json): only these are asked about and
 * shown. An open hand, a fist or fingers that are no known sign are told apart from them and nothing more.
 */
export const ASKED_SIGNS: readonly Sign[] = [
  'one',
  'two-peace',
  'three',
  'four',
  'thumb',
  'metal',
  'ok',
  'index-thumb',
];

/**
 * checked: looked at; everything else was not and must be said so: unsupported (the browser cannot decode it, e.g.
 * HEIC), too-large, broken (corrupt, empty or lying about its kind), timeout, skipped (by the person).
 */
export const PHOTO_STATUSES = [
  'checked',
  'unsupported',
  'too-large',
  'broken',
  'timeout',
  'skipped',
] as const;
export type PhotoStatus = (typeof PHOTO_STATUSES)[number];

/** A box in fractions of the picture's width and height, 0..1. */
export interface PhotoBox {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A word read in the picture. `confidence` 0..1 as the reader states it. */
export interface PhotoWord {
  text: string;
  confidence: number;
  box: PhotoBox;
  /** Read by the reader of scenes; without, by the reader of pages. Each reader's words make a text of their own. */
  reader?: 'scene';
  /** How far its line falls from left to right: of the height, for the whole width. Without, nobody knows. */
  slope?: number;
}

/** A hand sign seen in the picture. `clarity` 0..1: how clearly it is this sign and no other. */
export interface PhotoSign {
  sign: Sign;
  clarity: number;
  box: PhotoBox;
}

/** What was seen in one file, on the device. No person is recognised: words and finger positions only. */
export interface PhotoFinding {
  /** File name as given. */
  name: string;
  status: PhotoStatus;
  /** Words in reading order, lines separated by a line break: what recognition reads as `photo`. */
  text: string;
  words: readonly PhotoWord[];
  signs: readonly PhotoSign[];
  /** Milliseconds from start to finding. */
  ms: number;
  /** What was looked at, small: shown beside the finding, so that a large file is not decoded a second time. */
  still?: Blob | undefined;
}

/** The signs of a picture that the person is asked about, and that are shown to them. */
export const askedSigns = ({ signs }: PhotoFinding): readonly PhotoSign[] =>
  signs.filter(({ sign }) => ASKED_SIGNS.includes(sign));

export interface PhotoFindings {
  files: readonly PhotoFinding[];
}
