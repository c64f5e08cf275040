/** Threads: same family as Instagram; icons carry the names, posts are pressable containers. */
import { BOX, WRITABLE } from '../shapes';
import { FORWARDS, IN_A_TALK, message } from '../talks';
import type { Platform, Readers } from '../types';
import {
  COMMENT,
  FOLLOW,
  FOLLOWING,
  LIKE,
  POST,
  QUOTE,
  REPLY,
  REPOST,
  SHARE,
  UNLIKE,
  UNREPOST,
} from '../words';
import hosts from './hosts.json';

/** Buttons carry the same mark. */
const POST_BOX = '[data-pressable-container="true"]:not([role="button"], button)';
const NESTED = `${POST_BOX} ${POST_BOX}`;

const READERS: Readers = {
  text: [
    { at: 'span[dir="auto"]', not: 'a, [role="button"]', take: 'all' },
    { at: 'div > span', not: 'a, [role="button"], time', take: 'all' },
  ],
  author: 'a[href^="/@"]',
  handle: { at: 'a[href^="/@"]', attribute: 'href' },
  images: { at: 'img[alt]', take: 'all' },
  link: 'a[href*="/post/"]',
};
/** A box that says it answers somebody. */
const ANSWERS = ['placeholder', 'label']
  .flatMap((kind) => ['Balas ', 'Reply to ', 'Jawab '].map((start) => `[aria-${kind}^="${start}"]`))
  .join(', ');
/** What is answered stands before the box, what is quoted after it. */
const WRITES = '[role="textbox"]';
const QUOTES = `:is(${WRITES}, :has(${WRITES})) ~ :is(${POST_BOX}, :has(> ${POST_BOX}))`;
/** The time of a post is its permalink. */
const TIME = 'a[href*="/post/"]:has(time)';

export default {
  id: 'threads',
  name: 'Threads',
  hosts,
  replay: 'click',
  audience: 'public',
  hoverOpens: true,
  audiences: [IN_A_TALK],
  containers: [
    message('^/messages'),
    {
      kind: 'post',
      selector: POST_BOX,
      quote: NESTED,
      readers: { ...READERS, quoted: { at: NESTED, take: 'all' } },
    },
    // Without the hook: all that is around one permalink.
    { kind: 'post', tells: false, selector: TIME, anchor: TIME, readers: READERS },
    {
      kind: 'profile',
      page: true,
      path: '^/@[^/]+(/(replies|media|reposts))?/?$',
      selector: '[role="region"], main, #barcelona-page-layout, body',
      readers: {
        author: ['h1', 'h2'],
        handle: { at: 'h1 ~ span, h1 ~ div span, a[href^="/@"]' },
        text: { at: 'h1 ~ div span[dir="auto"]', take: 'all' },
      },
    },
  ],
  controls: [
    {
      word: 'like',
      act: 'like',
      step: 'undo',
      place: 'any',
      // "Tidak suka" takes a like back here; on other platforms it is a dislike.
      names: { en: UNLIKE.en, id: [...UNLIKE.id, 'Tidak suka'] },
    },
    {
      word: 'repost',
      act: 'share',
      step: 'undo',
      place: 'any',
      names: { en: UNREPOST.en, id: [...UNREPOST.id, 'Hapus'] },
    },
    { word: 'follow', act: 'follow', step: 'undo', place: 'any', names: FOLLOWING },
    {
      word: 'like',
      act: 'like',
      step: 'final',
      place: 'post',
      names: LIKE,
      icons: ['M1.34375 7.53125L'],
      doneIcons: ['M1.34375 7.53125C'],
      doneColors: ['rgb(255, 48, 64)', 'rgb(237, 73, 86)', 'rgb(254, 1, 105)'],
    },
    {
      word: 'reply',
      act: 'comment',
      step: 'opener',
      place: 'post',
      names: { en: [...COMMENT.en, ...REPLY.en], id: [...COMMENT.id, ...REPLY.id] },
      icons: ['M15.376 13.2177'],
    },
    { word: 'repost', act: 'share', step: 'final', place: 'menu', outside: POST_BOX, names: REPOST },
    {
      word: 'repost',
      act: 'share',
      step: 'opener',
      place: 'post',
      names: REPOST,
      icons: ['M6.41256 1.23531'],
    },
    { word: 'quote', act: 'share', step: 'opener', place: 'menu', names: QUOTE },
    FORWARDS,
    {
      // Sent to people, or put into one's own story, from the sheet that sharing opens.
      word: 'share',
      act: 'share',
      step: 'final',
      place: 'menu',
      outside: POST_BOX,
      names: {
        en: ['Send', 'Add to story', 'Add to your story', 'Share to Instagram story'],
        id: ['Kirim', 'Tambahkan ke cerita', 'Tambahkan ke cerita Anda', 'Bagikan ke cerita Instagram'],
      },
    },
    { word: 'share', act: 'share', step: 'opener', place: 'post', names: SHARE, icons: ['M15.6097 4.09082'] },
    {
      word: 'post',
      act: 'post',
      step: 'opener',
      place: 'any',
      names: { en: ['Create', 'New thread', "What's new?"], id: ['Buat', 'Utas baru', 'Apa yang baru?'] },
    },
    { word: 'follow', act: 'follow', step: 'final', place: 'any', names: FOLLOW },
    { word: 'post', act: 'post', step: 'final', place: 'composer', names: POST },
    { word: 'poll-vote', act: 'react', step: 'final', place: 'post', hook: '[role="radio"]' },
  ],
  composers: [
    {
      word: 'quote',
      act: 'share',
      scope: '[role="dialog"], [role="alertdialog"]',
      editor: WRITES,
      has: QUOTES,
      enter: 'newline',
      modEnter: true,
      context: ['inside'],
      needsContext: true,
    },
    {
      word: 'quote',
      act: 'share',
      scope: '[role="dialog"], [role="alertdialog"]',
      editor: '[role="textbox"]',
      enter: 'newline',
      modEnter: true,
      context: ['origin'],
      needsContext: true,
    },
    {
      word: 'reply',
      act: 'comment',
      scope: '[role="dialog"], [role="alertdialog"]',
      editor: '[role="textbox"]',
      enter: 'newline',
      modEnter: true,
      context: ['inside', 'origin'],
      needsContext: true,
    },
    {
      // A window opened by an address, or whose post has no hook: what it shows is what it answers.
      word: 'reply',
      act: 'comment',
      scope: '[role="dialog"], [role="alertdialog"]',
      editor: '[role="textbox"]',
      has: ANSWERS,
      enter: 'newline',
      modEnter: true,
      card: { at: 'span[dir="auto"]', not: 'a, [role="button"], [role="textbox"]', take: 'all' },
    },
    {
      // On the page of a post the box stands under it.
      word: 'reply',
      act: 'comment',
      path: '/post/',
      scope: BOX,
      editor: `[role="textbox"], ${WRITABLE}`,
      enter: 'newline',
      modEnter: true,
      context: ['closest', 'origin', 'page'],
      needsContext: true,
    },
    {
      word: 'post',
      act: 'post',
      scope: `[role="dialog"], [role="alertdialog"], ${BOX}`,
      editor: `[role="textbox"], ${WRITABLE}`,
      enter: 'newline',
      modEnter: true,
    },
  ],
  shortcuts: [{ key: 'l', word: 'like', act: 'like', step: 'final', target: 'focused' }],
  doubleClicks: [{ selector: `${POST_BOX} img, ${POST_BOX} video`, word: 'like', act: 'like' }],
  rows: [{ kind: 'post', order: ['like', 'reply', 'repost', 'share'] }],
  files: [{ selector: 'input[type="file"]', word: 'upload', act: 'upload-photo' }],
} satisfies Platform as Platform;
