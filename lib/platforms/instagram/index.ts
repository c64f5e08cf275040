/**
 * Instagram: feed, post pages (no article on the desktop), reels, stories, create wizard. Names stand on the icons,
 * not on the buttons; the icons of navigation are the same as those of posts.
 */
import { FORWARDS, IN_A_TALK, message } from '../talks';
import type { Platform } from '../types';
import { FOLLOWING, LIKE, POST, SEND, UNREPOST } from '../words';
import hosts from './hosts.json';

const BIG_ICON = 'svg[height="24"]';
const NO_WORDS = 'a, [role="button"], button, time, h2, h3';
/** What is more than a count with its unit. */
const WORDS = '^(?![\\d.,]+\\s*\\p{L}{0,5}$)[^]+';
const CAPTION = [
  { at: 'hr ~ div span, ul span', not: NO_WORDS, pattern: WORDS },
  { at: 'span[dir="auto"]', not: NO_WORDS, pattern: WORDS },
] as const;
/** A box for comments, whatever it stands in. */
const COMMENT_BOX = [
  ...['comment', 'komentar'].flatMap((word) => [
    `textarea:is([aria-label*="${word}" i], [placeholder*="${word}" i])`,
    `[role="textbox"]:is([aria-label*="${word}" i], [aria-placeholder*="${word}" i])`,
  ]),
  ':is(textarea, [role="textbox"]):is(article *, main *)',
].join(', ');
/** The button of a comment. */
const SMALL_ICON = ':is(button, [role="button"]) svg:is([height="12"], [height="16"])';
const REELS = '^/(reels?|[^/]+/reel)/';
const MEDIA = { at: 'img[alt]', take: 'all' } as const;

export default {
  id: 'instagram',
  name: 'Instagram',
  hosts,
  replay: 'click',
  audience: 'public',
  audiences: [
    IN_A_TALK,
    {
      // Messages, also in a window over any page.
      selector: ['Message', 'Pesan']
        .map((name) => `[role="textbox"][aria-label^="${name}"], textarea[placeholder^="${name}"]`)
        .join(', '),
      says: 'private',
    },
  ],
  hoverOpens: true,
  containers: [
    message('^/direct/'),
    {
      kind: 'comment',
      // What ends a look at a whole feed at once stands first.
      selector: `div:not(:has(${BIG_ICON}, textarea, hr)):is(:has(a[href*="/c/"]), :has(time):has(${SMALL_ICON}):has(a[href^="/"] ~ *)), li:not(:has(${BIG_ICON})):has(h3, ${SMALL_ICON})`,
      readers: {
        author: 'a[href^="/"] span',
        handle: { at: 'a[href^="/"]', attribute: 'href' },
        text: ['span[dir]', 'span'].map((at) => ({ at, not: NO_WORDS })),
        link: 'a[href*="/c/"]',
      },
    },
    {
      kind: 'post',
      selector: 'article',
      readers: {
        author: ['header a[href^="/"]', 'a[href^="/"]'],
        handle: [
          { at: 'header a[href^="/"]', attribute: 'href' },
          { at: 'a[href^="/"]', attribute: 'href' },
        ],
        text: [
          'h1',
          // Since 2026 the head of a post is no `header`: the caption stands under the rows.
          { at: 'section ~ div span', not: 'a, [role="button"], button, time, ul', take: 'all' },
          ...['span[dir="auto"]', 'span'].map((at) => ({ at, not: `${NO_WORDS}, header`, pattern: WORDS })),
        ],
        images: MEDIA,
        link: ['a[href*="/p/"]:has(time)', 'a[href*="/reel/"]:has(time)', 'a[href*="/p/"]'],
      },
      mark: 'header a[href^="/"]',
    },
    {
      // Reels scroller: the icons stand beside the block with the video.
      kind: 'post',
      path: REELS,
      selector: `div:has(video):has(${BIG_ICON})`,
      readers: {
        author: ['a[aria-label$=" reels"]', 'a[href*="/reels/"]', 'a[href^="/"]'],
        handle: { at: 'a[href^="/"]', attribute: 'href' },
        text: [
          // Buttons with an icon say how many.
          { at: 'span', not: 'a, button, [role="button"]:has(svg)', take: 'all' },
          { at: 'span', not: 'a', take: 'first' },
        ],
        images: MEDIA,
      },
    },
    {
      kind: 'post',
      page: true,
      path: '^/([^/]+/)?(p|reel|live)(/|$)',
      selector: 'main, [role="main"]',
      readers: {
        author: 'a[href^="/"]',
        handle: { at: 'a[href^="/"]', attribute: 'href' },
        text: [{ at: 'h1', not: 'header h1' }, ...CAPTION],
        images: MEDIA,
      },
    },
    {
      kind: 'post',
      page: true,
      path: '^/stories/',
      selector: 'main section, section, main',
      readers: {
        author: 'header a[href^="/"], a[href^="/"]',
        handle: { at: 'header a[href^="/"], a[href^="/"]', attribute: 'href' },
        text: { at: 'span', not: 'a, [role="button"], button', take: 'all' },
        images: MEDIA,
      },
    },
    {
      kind: 'profile',
      page: true,
      path: '^/(?!explore|reels/|p/|reel/|stories/|direct|accounts|create)[A-Za-z0-9_.]+/?$',
      selector: 'main header, main',
      readers: {
        author: [{ at: 'section span', not: '[role="button"], button, a' }, 'h2', 'h1'],
        handle: ['h2', 'h1'],
        text: { at: 'section span', not: '[role="button"], button', take: 'all' },
      },
    },
  ],
  controls: [
    {
      word: 'like',
      act: 'like',
      step: 'undo',
      place: 'any',
      names: { en: ['Unlike'], id: ['Batal Suka', 'Tidak Suka', 'Batalkan suka'] },
      icons: ['M34.6 3.1c-4.5'],
    },
    { word: 'follow', act: 'follow', step: 'undo', place: 'any', names: FOLLOWING },
    {
      word: 'save',
      act: 'like',
      step: 'free',
      place: 'any',
      names: { en: ['Save', 'Remove'], id: ['Simpan', 'Hapus'] },
      icons: ['20 21 12 13.44'],
    },
    {
      word: 'like',
      act: 'like',
      step: 'final',
      place: 'post',
      names: LIKE,
      icons: ['M16.792 3.904A4.989'],
      doneIcons: ['M34.6 3.1c-4.5'],
      doneColors: ['rgb(255, 48, 64)', 'rgb(237, 73, 86)'],
    },
    {
      word: 'comment',
      act: 'comment',
      step: 'opener',
      place: 'post',
      names: { en: ['Comment', 'Reply'], id: ['Komentar', 'Komentari', 'Balas'] },
      icons: ['M20.656 17.008a9.993'],
      outside: 'form',
    },
    {
      word: 'repost',
      act: 'share',
      step: 'final',
      place: 'post',
      names: { en: ['Repost'], id: ['Posting ulang', 'Repost'] },
      icons: ['M19.998 9.497'],
      doneNames: UNREPOST,
    },
    {
      word: 'share',
      act: 'share',
      step: 'opener',
      place: 'post',
      outside: '[role="dialog"]:has([contenteditable])',
      names: { en: ['Share', 'Share Post', 'Direct'], id: ['Bagikan', 'Bagikan Postingan'] },
      icons: ['M13.973 20.046 21.77 6.928'],
    },
    FORWARDS,
    { word: 'send', act: 'share', step: 'final', place: 'menu', names: SEND, outside: 'form, article' },
    {
      word: 'story',
      act: 'post',
      step: 'final',
      place: 'menu',
      names: {
        en: ['Add to story', 'Add to your story'],
        id: ['Tambahkan ke cerita', 'Tambahkan ke cerita Anda'],
      },
    },
    {
      word: 'follow',
      act: 'follow',
      step: 'final',
      place: 'any',
      names: { en: ['Follow', 'Follow Back'], id: ['Ikuti', 'Ikuti Balik'] },
    },
    {
      word: 'join',
      act: 'join-group',
      step: 'final',
      place: 'any',
      names: { en: ['Join channel', 'Join broadcast channel'], id: ['Gabung channel', 'Gabung ke channel'] },
    },
    { word: 'comment', act: 'comment', step: 'final', place: 'composer', inside: 'form', names: POST },
    {
      word: 'post',
      act: 'post',
      step: 'final',
      place: 'composer',
      inside: '[role="dialog"]',
      names: { en: ['Share'], id: ['Bagikan'] },
    },
    { word: 'comment', act: 'comment', step: 'final', place: 'composer', names: SEND },
  ],
  composers: [
    {
      word: 'comment',
      act: 'comment',
      scope: 'form',
      editor: 'textarea, [role="textbox"]',
      enter: 'send',
      context: ['closest', 'page'],
      needsContext: true,
    },
    {
      word: 'comment',
      act: 'comment',
      // Messages and windows of one's own posts have other words; a list of comments is no part of the box.
      path: '^/(?!direct/|stories/|create)',
      scope: `div:not(:has(time, article, h1, h2)):has(${COMMENT_BOX})`,
      editor: COMMENT_BOX,
      enter: 'send',
      context: ['closest', 'page', 'origin'],
      needsContext: true,
    },
    {
      // Beside a reel the comment is written in a line.
      word: 'comment',
      act: 'comment',
      path: REELS,
      scope: 'form, [role="dialog"], div:has(> input), main',
      editor: 'input[placeholder*="comment" i], input[placeholder*="komentar" i]',
      enter: 'send',
      context: ['closest', 'origin', 'page'],
      files: false,
    },
    {
      word: 'reply',
      act: 'comment',
      path: '^/stories/',
      scope: 'section, [role="dialog"], main',
      editor: 'textarea, [role="textbox"]',
      enter: 'send',
      context: ['page'],
      needsContext: true,
    },
    {
      word: 'post',
      act: 'post',
      scope: '[role="dialog"]',
      editor: '[role="textbox"], [contenteditable="true"], textarea',
      enter: 'newline',
    },
    {
      // Phone wizard: pages of their own.
      word: 'post',
      act: 'post',
      path: '^/create',
      scope: 'main, body',
      editor: 'textarea, [role="textbox"]',
      enter: 'newline',
    },
  ],
  doubleClicks: [
    {
      selector: '[role="presentation"], video, img, [role="group"][aria-label]',
      outside: 'button, [role="button"]:not(:has(img)), a[href], header, form',
      word: 'like',
      act: 'like',
    },
  ],
  shortcuts: [{ key: 'l', word: 'like', act: 'like', step: 'final', target: 'in-view' }],
  rows: [
    { kind: 'post', order: ['like', 'comment', 'repost', 'share', null] },
    { kind: 'post', order: ['like', 'comment', 'share', null] },
  ],
  files: [{ selector: 'input[type="file"]', word: 'upload', act: 'upload-photo' }],
  code: {
    /** Faces under a story are sent at once; in the picker of a comment box they are only letters. */
    classify(control) {
      const { pathname } = control.ownerDocument.location;
      if (
        !pathname.startsWith('/stories/') ||
        !/^\p{Extended_Pictographic}+\ufe0f?$/u.test(control.textContent?.trim() ?? '')
      )
        return undefined;
      return { word: 'reaction', act: 'react', step: 'final' };
    },
  },
} satisfies Platform as Platform;
