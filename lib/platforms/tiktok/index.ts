/** TikTok: feed, video page with its comment panel, profile, live room, studio. `data-e2e` hooks, states in aria-pressed. */
import { BOX, WRITABLE } from '../shapes';
import type { Platform } from '../types';
import { COMMENT, FOLLOW, FOLLOWING, LIKE, POST, REPLY, REPOST, SEND, SHARE, UNREPOST } from '../words';
import hosts from './hosts.json';

const VIDEO = '[data-e2e="recommend-list-item-container"], article[id^="one-column-item-"], article';
const readers = {
  text: ['[data-e2e="video-desc"]', '[data-e2e="browse-video-desc"]', '[data-e2e="new-desc-span"]', 'h1'],
  author: ['[data-e2e="video-author-uniqueid"]', '[data-e2e="browse-username"]', 'a[href^="/@"]'],
  handle: { at: 'a[href^="/@"]', attribute: 'href' },
  images: { at: 'img[alt]', take: 'all' },
  link: 'a[href*="/video/"], a[href*="/photo/"]',
} as const;

export default {
  id: 'tiktok',
  name: 'TikTok',
  hosts,
  // Maintained tools use real clicks only, but press by script is tried first and checked: see `replay`.
  replay: 'click',
  audience: 'public',
  // Comments had icons and a post button without a role until 2025; a bar of bare icons was seen in 2026.
  pressable:
    '[data-e2e="comment-like-icon"], [data-e2e^="comment-reply-"], [class*="DivPostButton"], [data-e2e$="-icon"]:not(button *, [role="button"] *, a *)',
  free: '[data-e2e="nav-foryou"], [data-e2e="video-tab"], [data-e2e="liked-tab"]',
  menus: '[data-e2e="share-group"], [class*="ShareContainer"]',
  containers: [
    {
      kind: 'comment',
      selector: '[data-e2e^="comment-level-"]',
      anchor: '[data-e2e^="comment-level-"]',
      readers: {
        text: '[data-e2e^="comment-level-"]',
        author: '[data-e2e^="comment-username-"]',
        handle: { at: '[data-e2e^="comment-username-"] a, a[href^="/@"]', attribute: 'href' },
      },
    },
    { kind: 'post', selector: VIDEO, readers, mark: '[data-e2e="video-desc"]' },
    {
      // Without hooks: the row around a like, with its author, outside of any video.
      kind: 'comment',
      selector:
        'div:has(a[href^="/@"]):has([role="button"][aria-pressed]):not(article *, :has(article), :has([contenteditable]))',
      readers: {
        text: { at: 'span, p', not: 'a, [role="button"]', take: 'all' },
        author: 'a[href^="/@"]',
        handle: { at: 'a[href^="/@"]', attribute: 'href' },
      },
    },
    {
      kind: 'post',
      page: true,
      path: '^/@[^/]+/live',
      selector: '[data-e2e="live-room"], [data-e2e*="live-title"], main, body',
      readers: {
        text: ['[data-e2e*="live-title"]', 'h1', 'h2'],
        author: ['[data-e2e*="live-user"]', '[data-e2e="user-title"]', 'a[href^="/@"]'],
        handle: { at: 'a[href^="/@"]', attribute: 'href' },
      },
    },
    {
      kind: 'profile',
      page: true,
      path: '^(/[a-z]{2}(-[A-Z]{2})?)?/@[^/]+/?$',
      selector: '[data-e2e="user-page"], #main-content-others_homepage, main, body',
      readers: {
        author: ['[data-e2e="user-subtitle"]', 'h2', 'h1'],
        handle: ['[data-e2e="user-title"]', 'h1'],
        text: '[data-e2e="user-bio"]',
      },
    },
    { kind: 'post', page: true, selector: VIDEO, readers },
    {
      kind: 'post',
      page: true,
      path: '/(video|photo)/\\d',
      selector: '#main-content-video_detail, body',
      readers,
    },
  ],
  controls: [
    {
      word: 'like',
      act: 'like',
      step: 'final',
      place: 'post',
      hook: '[data-e2e="like-icon"], [data-e2e="browse-like-icon"], [data-e2e="like-active-icon"], [data-e2e="comment-like-icon"]',
      names: {
        en: ['Like video…', ...LIKE.en],
        id: ['Suka video…', 'Sukai video…', 'Menyukai video…', ...LIKE.id],
      },
      icons: ['M7.5 2.25C10.5 2.25', 'M25 10.8685C25'],
      active: '[data-e2e="like-active-icon"]',
      doneIcons: ['M10.4 12.2c3.76'],
      doneColors: ['rgb(255, 43, 85)', 'rgb(254, 44, 85)', 'rgb(255, 56, 92)', 'rgb(255, 59, 92)'],
    },
    {
      word: 'follow',
      act: 'follow',
      step: 'final',
      place: 'any',
      // The badge on the avatar has neither words nor name.
      hook: '[data-e2e="feed-follow"], [data-e2e="follow-button"], [data-e2e="follow-back"], [data-e2e="browse-follow"], article a[href^="/@"] + button:not([aria-label], [aria-pressed], :has(span, strong, p)):has(svg)',
      names: { en: [...FOLLOW.en, 'Follow {name}'], id: [...FOLLOW.id, 'Ikuti {name}'] },
      doneNames: {
        en: [...FOLLOWING.en, 'Following {name}', 'Friends', 'Message'],
        id: [...FOLLOWING.id, 'Mengikuti {name}', 'Teman', 'Pesan'],
      },
    },
    {
      word: 'repost',
      act: 'share',
      step: 'final',
      place: 'any',
      hook: '[data-e2e$="share-repost"], [data-e2e="video-repost"]',
      names: REPOST,
      doneNames: UNREPOST,
    },
    {
      // To people, from the sheet that sharing opens.
      word: 'send',
      act: 'share',
      step: 'final',
      place: 'menu',
      inside: '[role="dialog"]:has([data-e2e^="share-"], [role="checkbox"])',
      names: SEND,
    },
    {
      word: 'share',
      act: 'share',
      step: 'opener',
      place: 'post',
      hook: '[data-e2e="share-icon"], [data-e2e="browse-share-icon"]',
      names: { en: ['Share video…', ...SHARE.en], id: ['Bagikan video…', ...SHARE.id] },
      icons: ['M10.938 3.175a.674'],
    },
    {
      word: 'comment',
      act: 'comment',
      step: 'opener',
      place: 'post',
      hook: '[data-e2e="comment-icon"], [data-e2e="browse-comment-icon"]',
      names: {
        en: ['Read or add comments…', ...COMMENT.en],
        id: ['Baca atau tambahkan komentar…', ...COMMENT.id],
      },
    },
    {
      word: 'reply',
      act: 'comment',
      step: 'opener',
      place: 'post',
      hook: '[data-e2e^="comment-reply-"]',
      names: REPLY,
    },
    {
      word: 'favourite',
      act: 'like',
      step: 'free',
      place: 'any',
      hook: '[data-e2e="undefined-icon"], [data-e2e="favorite-icon"], [data-e2e="video-music"]',
      names: {
        en: ['Add to Favorites…', 'Volume', 'Watch in full screen'],
        id: ['Tambahkan ke Favorit…', 'Volume'],
      },
    },
    {
      word: 'post',
      act: 'post',
      step: 'final',
      place: 'composer',
      hook: '[data-e2e="comment-post"], [class*="DivPostButton"], button[data-e2e^="post_"]',
      names: { en: POST.en, id: [...POST.id, 'Kirim'] },
    },
  ],
  composers: [
    {
      word: 'post',
      act: 'post',
      path: '^/(tiktokstudio|creator-center|upload)',
      scope: `[data-e2e="upload-card"], main, ${BOX}, body`,
      editor: `.public-DraftEditor-content, ${WRITABLE}`,
      submit: 'button[data-e2e^="post_"]',
      enter: 'newline',
    },
    {
      word: 'live-chat',
      act: 'comment',
      path: '/live/?$',
      scope: `[data-e2e="live-chat-container"], ${BOX}`,
      editor: `${WRITABLE}, textarea`,
      submit: '[data-e2e="comment-post"], [data-e2e*="send"]',
      enter: 'send',
      context: ['page'],
      files: false,
    },
    {
      word: 'comment',
      act: 'comment',
      // Messages go to single people.
      path: '^(?!.*/messages)',
      scope: `[class*="DivCommentFooter"], ${BOX}`,
      editor: WRITABLE,
      submit: '[data-e2e="comment-post"], [class*="DivPostButton"]',
      enter: 'send',
      context: ['page', 'closest'],
      files: false,
    },
  ],
  shortcuts: [{ key: 'l', word: 'like', act: 'like', step: 'final', target: 'in-view' }],
  doubleClicks: [
    { selector: '[data-e2e="feed-video"], video', word: 'like', act: 'like', outside: 'button, a' },
  ],
  files: [{ selector: 'input[type="file"]', word: 'upload', act: 'upload-photo' }],
  intentPages: [],
} satisfies Platform as Platform;
