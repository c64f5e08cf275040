/** Where in the subject a piece of text was read. */
export const SUBJECT_FIELDS = [
  'text',
  'author',
  'handle',
  'place',
  'quoted',
  'card',
  'image',
  'draft',
  'file',
  'photo',
] as const;
export type SubjectField = (typeof SUBJECT_FIELDS)[number];

/**
 * The words of a subject, without any DOM: what recognition reads. All strings are untrusted page text.
 * `author` is a display name, `handle` an account name without @, `place` the page, group or channel name.
 * `quoted` joins quoted/shared originals (their authors included), `card` link-card texts, `images` alt texts,
 * `draft` what the person is writing, `files` file names, `photo` words read in a picture.
 */
export interface SubjectText {
  text: string;
  author?: string | undefined;
  handle?: string | undefined;
  place?: string | undefined;
  placeHandle?: string | undefined;
  quoted?: string | undefined;
  card?: string | undefined;
  images?: readonly string[] | undefined;
  draft?: string | undefined;
  files?: readonly string[] | undefined;
  photo?: string | undefined;
}

export const SUBJECT_KINDS = [
  'post',
  'comment',
  'profile',
  'page',
  'group',
  'channel',
  'message',
  'draft',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Who would see the act, where the page tells. */
export type Audience = 'public' | 'group' | 'friends' | 'private' | 'unknown';

/** What is acted on, read from the page at gesture time. */
export interface Subject {
  platform: string;
  kind: SubjectKind;
  /** Identity that survives re-rendering: permalink path, post id, handle, or a hash of the words. */
  key: string;
  /** Permalink when the page shows one. */
  url?: string | undefined;
  audience: Audience;
  words: SubjectText;
}
