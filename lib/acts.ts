/** The acts the law speaks of; platform words are aliases (see ACT_ALIASES). Source: legal decision table. */
export const ACTS = [
  'like',
  'react',
  'comment',
  'share',
  'post',
  'upload-photo',
  'follow',
  'join-group',
  'attend',
  'other',
] as const;
export type Act = (typeof ACTS)[number];

/** Acts that can be made on a social platform and are therefore held by the guard. */
export const DIGITAL_ACTS = [
  'like',
  'react',
  'comment',
  'share',
  'post',
  'upload-photo',
  'follow',
  'join-group',
] as const;
export type DigitalAct = (typeof DIGITAL_ACTS)[number];

/** Platform words for acts → act. `dislike` is a reaction: it, too, is visible feedback on a contestant. */
export const ACT_ALIASES: Readonly<Record<string, Act>> = {
  reaction: 'react',
  love: 'react',
  clap: 'react',
  endorse: 'react',
  emoji: 'react',
  dislike: 'react',
  upvote: 'like',
  downvote: 'react',
  favorite: 'like',
  favourite: 'like',
  heart: 'like',
  'thumbs-up': 'like',
  reply: 'comment',
  'live-chat': 'comment',
  'chat-message': 'comment',
  message: 'comment',
  chat: 'comment',
  dm: 'comment',
  'direct-message': 'comment',
  'super-chat': 'comment',
  review: 'comment',
  repost: 'share',
  retweet: 'share',
  quote: 'share',
  forward: 'share',
  send: 'share',
  boost: 'share',
  reblog: 'share',
  reshare: 'share',
  crosspost: 'share',
  stitch: 'share',
  duet: 'share',
  remix: 'share',
  pin: 'share',
  story: 'post',
  status: 'post',
  tweet: 'post',
  thread: 'post',
  reel: 'post',
  short: 'post',
  live: 'post',
  upload: 'upload-photo',
  photo: 'upload-photo',
  image: 'upload-photo',
  avatar: 'upload-photo',
  twibbon: 'upload-photo',
  'profile-frame': 'upload-photo',
  'profile-picture': 'upload-photo',
  subscribe: 'follow',
  'add-friend': 'follow',
  'friend-request': 'follow',
  connect: 'follow',
  join: 'join-group',
  'join-channel': 'join-group',
  'join-community': 'join-group',
  'poll-vote': 'react',
  vote: 'react',
};

/**
 * Canonical act for a word of the table or of a platform (case, spaces and underscores are folded).
 * @returns undefined when the word is unknown.
 */
export function toAct(word: string): Act | undefined {
  const key = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if ((ACTS as readonly string[]).includes(key)) return key as Act;
  return Object.hasOwn(ACT_ALIASES, key) ? ACT_ALIASES[key] : undefined;
}
