import file from '../../data/practice/situations.json';
import type { DigitalAct } from '../acts';
import type { IsoDate } from '../person';

/** A text of ours in both languages. */
export interface Both {
  id: string;
  en: string;
}

/** A post, profile or group of the practice feed; everything in it is fictional. */
export interface PracticePost {
  author: string;
  handle: string;
  /** How long ago, in the feed's own words; empty for profiles and groups. */
  time: string;
  text: string;
  /** Description of its picture. */
  picture?: string | undefined;
  /** A comment of somebody else below it. */
  comment?: { author: string; text: string } | undefined;
}

/** One thing to try: what is on the screen, what the person is asked to do, and what is to be noticed. */
export interface Situation {
  id: string;
  /** The day it plays on: the calendar and the rules are those of that day. */
  date: IsoDate;
  act: DigitalAct;
  /** The feed's own word for the act. */
  word: string;
  /** Whether the act must be held. Ordinary situations must never be. */
  held: boolean;
  kind: 'post' | 'composer' | 'profile' | 'group';
  post?: PracticePost | undefined;
  /** Words already in the text box. */
  draft?: string | undefined;
  files?: 'picker' | 'drop' | 'paste' | undefined;
  /** Name of the picture to be uploaded. */
  file?: string | undefined;
  task: Both;
  notice: Both;
  /** Item of the legal guidance that says what holds here. */
  guidance?: string | undefined;
}

type Stored = Omit<Situation, 'word' | 'guidance'> & { word?: string; guidance: string | null };

/** All situations of the feed, in its order. */
export const SITUATIONS: readonly Situation[] = (file.situations as readonly Stored[]).map(
  ({ word, guidance, ...rest }) => ({
    ...rest,
    word: word ?? rest.act,
    ...(guidance === null ? {} : { guidance }),
  }),
);
