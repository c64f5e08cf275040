/**
 * Facebook: the desktop app, the phone shell of m.facebook.com, and share pages. Class names change weekly and text of
 * whole posts is full of decoys: only `data-ad-rendering-role`, roles and names hold.
 */
import { FORWARDS, IN_A_TALK } from '../talks';
import type { Platform } from '../types';
import { FOLLOW, FOLLOWING, JOIN, JOINED, LIKE, SEND, UNLIKE } from '../words';
import { ATTENDING, COMMENT_SUBMIT, COUNTED, DONE, FACES, SHARE_FINAL, SHARE_OPENER, STORY } from './words';
import { COMPOSERS } from './composers';
import { CONTAINERS } from './containers';
import hosts from './hosts.json';

/** Beside a box that stands in no form. */
const WITH_BOX = '[aria-posinset] div:has(> [role="textbox"])';
const PICKER = '[role="dialog"]:not(:has([role="textbox"])), [role="toolbar"], [role="menu"]';
export default {
  id: 'facebook',
  name: 'Facebook',
  hosts,
  replay: 'click',
  hoverOpens: true,
  // The phone shell draws buttons as boxes without a role.
  pressable: '[data-action-id]',
  free: '[data-type="tablist"]',
  containers: CONTAINERS,
  controls: [
    {
      word: 'like',
      act: 'like',
      step: 'undo',
      place: 'any',
      names: { en: [...UNLIKE.en, ...DONE.en], id: [...UNLIKE.id, ...DONE.id] },
    },
    { word: 'follow', act: 'follow', step: 'undo', place: 'any', names: FOLLOWING },
    {
      word: 'join',
      act: 'join-group',
      step: 'undo',
      place: 'any',
      // Its visible word is the same before joining.
      outside: '[aria-label^="Bergabung dengan"]',
      names: JOINED,
    },
    {
      word: 'comment',
      act: 'comment',
      step: 'opener',
      place: 'post',
      hook: '[data-ad-rendering-role="comment_button"]',
      outside: `form, ${WITH_BOX}`,
      names: {
        en: [
          'Leave a comment',
          'Comment',
          'Comment on {name}',
          'Reply',
          '{n}comments',
          '{n}comment',
          'Comment, {n}…',
        ],
        id: [
          'Beri komentar',
          'Komentari',
          'Tinggalkan komentar',
          'Komentar',
          'Balas',
          '{n}komentar',
          'Komentar, {n}…',
        ],
      },
    },
    {
      word: 'share',
      act: 'share',
      step: 'opener',
      place: 'post',
      hook: '[data-ad-rendering-role="share_button"]',
      outside: '[role="dialog"]:has([role="textbox"]):not(:has([aria-posinset]))',
      names: SHARE_OPENER,
    },
    FORWARDS,
    {
      word: 'react',
      act: 'react',
      step: 'opener',
      place: 'post',
      names: { en: ['React', 'React to {name}'], id: ['Tanggapi', 'Tanggapan'] },
    },
    {
      word: 'post',
      act: 'post',
      step: 'opener',
      place: 'any',
      names: { en: ["What's on your mind…"], id: ['Apa yang Anda pikirkan…'] },
    },
    {
      word: 'like',
      act: 'like',
      step: 'final',
      place: 'post',
      hook: '[data-ad-rendering-role="like_button"]',
      names: {
        en: [
          ...LIKE.en,
          'Like Page',
          'Like button…',
          'React with Like…',
          "Like {name}'s comment",
          'Like comment…',
          ...COUNTED.en,
        ],
        id: [...LIKE.id, 'Sukai Halaman', 'Tombol suka…', 'Suka komentar…', 'Sukai komentar…', ...COUNTED.id],
      },
      active: '[data-action-id] :is([style*="#0d83ff"], [style*="#1877f2"], [style*="#0866ff"])',
      doneNames: { en: [...UNLIKE.en, ...DONE.en], id: [...UNLIKE.id, ...DONE.id] },
    },
    { word: 'react', act: 'react', step: 'final', place: 'menu', names: FACES },
    // Below a story all faces are shown.
    { word: 'react', act: 'react', step: 'final', place: 'post', path: '^/stories/', names: FACES },
    { word: 'react', act: 'react', step: 'final', place: 'any', path: '^/events/', names: ATTENDING },
    {
      word: 'like',
      act: 'like',
      step: 'final',
      place: 'menu',
      inside: PICKER,
      outside: '[aria-posinset], [role="article"]',
      names: LIKE,
    },
    {
      word: 'share',
      act: 'share',
      step: 'final',
      place: 'composer',
      outside: '[aria-posinset]',
      names: SHARE_FINAL,
    },
    {
      word: 'share',
      act: 'share',
      step: 'final',
      place: 'menu',
      outside: '[aria-posinset], [role="article"]',
      names: SHARE_FINAL,
    },
    // Made in a column that is called navigation.
    { word: 'story', act: 'post', step: 'final', place: 'composer', path: '^/stories/create', names: STORY },
    { word: 'story', act: 'post', step: 'final', place: 'any', names: STORY },
    {
      word: 'follow',
      act: 'follow',
      step: 'final',
      place: 'any',
      names: { en: [...FOLLOW.en, 'Follow Page'], id: [...FOLLOW.id, 'Ikuti Halaman'] },
    },
    {
      word: 'add-friend',
      act: 'follow',
      step: 'final',
      place: 'any',
      path: '^/friends',
      names: { en: ['Confirm'], id: ['Konfirmasi'] },
    },
    {
      word: 'add-friend',
      act: 'follow',
      step: 'final',
      place: 'any',
      names: {
        en: ['Add friend', 'Add friend {name}', 'Add {name} as a friend'],
        id: [
          'Tambah teman',
          'Tambah teman {name}',
          'Tambahkan teman',
          'Tambah Jadi Teman',
          'Jadikan Teman',
          'Tambahkan sebagai teman',
          'Tambahkan {name} sebagai teman',
        ],
      },
    },
    {
      word: 'join',
      act: 'join-group',
      step: 'final',
      place: 'any',
      names: { en: [...JOIN.en, 'Join group {name}'], id: [...JOIN.id, 'Gabung ke grup {name}'] },
    },
    {
      word: 'comment',
      act: 'comment',
      step: 'final',
      place: 'composer',
      inside: `form, [data-screen-id], #screen-root, [role="dialog"], ${WITH_BOX}`,
      names: COMMENT_SUBMIT,
    },
    {
      // To people, from the list that sharing opens.
      word: 'send',
      act: 'share',
      step: 'final',
      place: 'menu',
      // A window of messages has a box to write in.
      inside: '[role="dialog"]:has(input:not([type="file"])):not(:has([role="textbox"]))',
      outside: 'form, [aria-posinset], [role="article"]',
      names: SEND,
    },
    {
      word: 'post',
      act: 'post',
      step: 'final',
      place: 'composer',
      names: { en: ['Post', 'Publish'], id: ['Posting', 'Publikasikan', 'Kirim'] },
    },
    {
      word: 'profile-frame',
      act: 'upload-photo',
      step: 'final',
      place: 'any',
      names: { en: ['Use as profile picture'], id: ['Gunakan sebagai Foto Profil'] },
    },
    {
      word: 'poll-vote',
      act: 'react',
      step: 'final',
      place: 'post',
      hook: '[aria-posinset] [role="radio"], [aria-posinset] [role="checkbox"]',
    },
  ],
  composers: COMPOSERS,
  shortcuts: [
    { key: 'l', word: 'like', act: 'like', step: 'final', target: 'focused' },
    { key: 's', word: 'share', act: 'share', step: 'opener', target: 'focused' },
  ],
  rows: [
    { kind: 'post', order: ['like', null, 'comment', 'share'] },
    { kind: 'post', order: ['like', 'comment', 'share'] },
  ],
  files: [{ selector: 'input[type="file"]', word: 'upload', act: 'upload-photo' }],
  places: [
    {
      kind: 'group',
      path: '^/groups/[^/]+',
      name: '[role="main"] h1',
      handle: { at: 'h1 a[href*="/groups/"]', attribute: 'href', pattern: '/groups/([^/?]+)' },
    },
  ],
  intentPages: [
    {
      path: '^/(sharer|sharer/sharer\\.php|sharer\\.php|dialog/(share|feed))',
      word: 'share',
      act: 'share',
      control: '[name="__CONFIRM__"], button[type="submit"]',
      params: ['u', 'href', 'link', 'quote', 'hashtag', 'title', 'description'],
    },
    {
      // Only what its address carries; sending is known by the composer.
      path: '^/(v[\\d.]+/)?plugins/(comments|feedback)\\.php',
      word: 'comment',
      act: 'comment',
      control: ':not(*)',
      params: ['href'],
    },
    {
      path: '^/(v[\\d.]+/)?plugins/(page|follow|subscribe)\\.php',
      word: 'follow',
      act: 'follow',
      control: 'button[type="submit"]',
      params: ['href'],
    },
    {
      path: '^/(v[\\d.]+/)?plugins/(like|post)\\.php',
      word: 'like',
      act: 'like',
      control: 'button[type="submit"]',
      params: ['href'],
    },
  ],
  audiences: [
    IN_A_TALK,
    {
      // Messenger, in a window over any page.
      selector: ['Message', 'Pesan', 'Aa', 'Write to', 'Tulis ke']
        .map((name) => `[role="textbox"][aria-label^="${name}"]`)
        .join(', '),
      says: 'private',
    },
    {
      selector: '[aria-label]',
      names: { en: ['Shared with Public'], id: ['Dibagikan kepada Publik', 'Dibagikan ke Publik'] },
      says: 'public',
    },
    { selector: 'a[href*="/groups/"]', says: 'group' },
  ],
} satisfies Platform as Platform;
