/** The practice feed: a page of the extension built like a small platform, guarded by the same engine. */
import type { Platform } from '../types';
import hosts from './hosts.json';

const PARTS = {
  text: '[data-part="text"]',
  author: '[data-part="author"]',
  handle: '[data-part="handle"]',
};

export default {
  id: 'practice',
  name: 'Latihan',
  hosts,
  replay: 'click',
  audience: 'public',
  menus: '[data-part="menu"]',
  containers: [
    { kind: 'comment', selector: '[data-kind="comment"]', readers: PARTS },
    {
      kind: 'post',
      selector: '[data-kind="post"]',
      readers: {
        ...PARTS,
        text: { at: PARTS.text, not: '[data-kind="comment"]' },
        author: { at: PARTS.author, not: '[data-kind="comment"]' },
        images: { at: '[data-part="picture"]', attribute: 'alt' },
        link: '[data-part="link"]',
      },
      mark: '[data-part="byline"]',
    },
    {
      kind: 'profile',
      selector: '[data-kind="profile"]',
      readers: { ...PARTS, link: '[data-part="link"]' },
      mark: '[data-part="byline"]',
    },
    {
      kind: 'group',
      selector: '[data-kind="group"]',
      readers: { ...PARTS, place: PARTS.author, link: '[data-part="link"]' },
      mark: '[data-part="byline"]',
    },
  ],
  controls: [
    { word: 'like', act: 'like', step: 'final', place: 'post', hook: '[data-act="like"]' },
    { word: 'react', act: 'react', step: 'opener', place: 'post', hook: '[data-act="react-menu"]' },
    { word: 'react', act: 'react', step: 'final', place: 'any', hook: '[data-act="react"]' },
    { word: 'reply', act: 'comment', step: 'opener', place: 'post', hook: '[data-act="reply"]' },
    { word: 'share', act: 'share', step: 'opener', place: 'post', hook: '[data-act="share-menu"]' },
    { word: 'repost', act: 'share', step: 'final', place: 'any', hook: '[data-act="repost"]' },
    { word: 'quote', act: 'share', step: 'opener', place: 'any', hook: '[data-act="quote-open"]' },
    { word: 'follow', act: 'follow', step: 'final', place: 'any', hook: '[data-act="follow"]' },
    { word: 'join', act: 'join-group', step: 'final', place: 'any', hook: '[data-act="join"]' },
  ],
  composers: [
    composer('comment', 'comment'),
    composer('reply', 'comment'),
    composer('quote', 'share'),
    { ...composer('story', 'post'), context: [] },
    { ...composer('post', 'post'), context: [] },
  ],
  files: [{ selector: '[data-part="file"]', word: 'photo', act: 'upload-photo' }],
} satisfies Platform as Platform;

function composer(word: string, act: 'comment' | 'share' | 'post') {
  return {
    word,
    act,
    scope: `[data-composer="${word}"]`,
    editor: 'textarea',
    submit: '[data-act="send"]',
    enter: 'newline' as const,
    modEnter: true,
    context: ['closest'] as const,
  };
}
