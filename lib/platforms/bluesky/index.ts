/** Bluesky: open source, a `data-testid` on everything (2025 and 2026); asked for by a click. */
import { BOX } from '../shapes';
import type { Platform } from '../types';
import { FOLLOW, FOLLOWING, LIKE, POST, QUOTE, REPLY, REPOST, SHARE, UNLIKE, UNREPOST } from '../words';
import hosts from './hosts.json';

const POSTS = '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]';
const TEXTBOX = '[contenteditable="true"], textarea';

export default {
  id: 'bluesky',
  name: 'Bluesky',
  hosts,
  // Script clicks were never seen to work here: the person presses once more.
  replay: 'press-again',
  audience: 'public',
  containers: [
    {
      kind: 'post',
      selector: POSTS,
      quote: '[role="link"]:has([data-testid="postText"]) [role="link"]:has([data-testid="postText"])',
      readers: {
        text: ['[data-testid="postText"]', { at: '[data-word-wrap]', take: 'all' }],
        author: 'a[href^="/profile/"]',
        handle: { at: 'a[href^="/profile/"]', attribute: 'href', pattern: '/profile/([^/?#]+)' },
        quoted: { at: '[data-testid="postText"]', take: 'rest' },
        images: { at: 'img[alt]', take: 'all' },
        link: 'a[href*="/post/"]',
      },
    },
    {
      kind: 'profile',
      page: true,
      path: '^/profile/[^/]+/?$',
      selector: '[data-testid="profileView"], main, #root, body',
      readers: {
        author: ['[data-testid="profileHeaderDisplayName"]', 'h1', 'h2'],
        handle: { at: '[data-testid="profileView"]', pattern: '@([\\w.-]+)' },
        text: '[data-testid="profileHeaderDescription"]',
      },
    },
  ],
  controls: [
    {
      word: 'like',
      act: 'like',
      step: 'undo',
      place: 'any',
      hook: '[data-testid="unlikeBtn"]',
      names: { en: ['Unlike…', ...UNLIKE.en], id: ['Batal suka…', 'Hapus suka…', ...UNLIKE.id] },
    },
    {
      word: 'follow',
      act: 'follow',
      step: 'undo',
      place: 'any',
      hook: '[data-testid="unfollowBtn"]',
      names: FOLLOWING,
    },
    { word: 'repost', act: 'share', step: 'undo', place: 'menu', names: UNREPOST },
    {
      word: 'like',
      act: 'like',
      step: 'final',
      place: 'post',
      hook: '[data-testid="likeBtn"]',
      names: { en: ['Like ({name})', ...LIKE.en], id: ['Suka ({name})', ...LIKE.id] },
      doneNames: { en: ['Unlike…'], id: ['Batal suka…', 'Hapus suka…'] },
    },
    {
      word: 'repost',
      act: 'share',
      step: 'opener',
      place: 'post',
      hook: '[data-testid="repostBtn"]',
      names: { en: ['Repost or quote post…'], id: ['Posting ulang atau kutip…'] },
    },
    {
      word: 'reply',
      act: 'comment',
      step: 'opener',
      place: 'post',
      hook: '[data-testid="replyBtn"]',
      names: { en: ['Reply ({name})', ...REPLY.en], id: ['Balas ({name})', ...REPLY.id] },
    },
    { word: 'repost', act: 'share', step: 'final', place: 'menu', names: REPOST },
    { word: 'quote', act: 'share', step: 'opener', place: 'menu', names: QUOTE },
    { word: 'share', act: 'share', step: 'opener', place: 'post', names: SHARE },
    {
      word: 'follow',
      act: 'follow',
      step: 'final',
      place: 'any',
      hook: '[data-testid="followBtn"]',
      names: { en: [...FOLLOW.en, 'Follow {name}'], id: [...FOLLOW.id, 'Ikuti {name}'] },
      doneNames: FOLLOWING,
    },
    {
      word: 'post',
      act: 'post',
      step: 'opener',
      place: 'any',
      hook: '[data-testid="composeFAB"]',
      names: { en: ['New post'], id: ['Postingan baru'] },
    },
    {
      word: 'post',
      act: 'post',
      step: 'final',
      place: 'composer',
      hook: '[data-testid="composerPublishBtn"]',
      names: { en: [...POST.en, 'Reply', 'Publish post', 'Publish reply'], id: [...POST.id, 'Balas'] },
    },
  ],
  composers: [
    {
      word: 'quote',
      act: 'share',
      scope: '[role="dialog"]',
      editor: TEXTBOX,
      submit: '[data-testid="composerPublishBtn"]',
      enter: 'newline',
      modEnter: true,
      context: ['origin'],
      needsContext: true,
    },
    {
      word: 'reply',
      act: 'comment',
      scope: '[role="dialog"]',
      editor: TEXTBOX,
      submit: '[data-testid="composerPublishBtn"]',
      enter: 'newline',
      modEnter: true,
      context: ['origin'],
      needsContext: true,
    },
    {
      word: 'post',
      act: 'post',
      scope: `[role="dialog"], ${BOX}`,
      editor: TEXTBOX,
      submit: '[data-testid="composerPublishBtn"]',
      enter: 'newline',
      modEnter: true,
    },
  ],
  rows: [{ kind: 'post', order: ['reply', 'repost', 'like', null] }],
  files: [{ selector: 'input[type="file"]', word: 'upload', act: 'upload-photo' }],
} satisfies Platform as Platform;
