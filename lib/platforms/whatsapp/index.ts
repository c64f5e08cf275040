/** WhatsApp Web: groups, channels, status, invitations; the pages that hand a text over to the app. */
import { BOX, WRITABLE } from '../shapes';
import type { Platform, Read, Readers } from '../types';
import { FOLLOW, FOLLOWING, JOIN, LIKE, REPLY, SEND } from '../words';
import hosts from './hosts.json';

const QUOTED =
  '[aria-label="Quoted message"], [aria-label="Pesan yang dikutip"], [data-testid="quoted-message"], .quoted-mention';
const SEND_ICON =
  '[data-icon="wds-ic-send-filled"], [data-icon="send"], [data-icon="send-filled"], [data-icon*="-send-"]';
const TALK = WRITABLE;
/** Somebody's status; without its hooks: the one box with head, foot and editor that is no chat. */
const STATUS =
  '[data-animate-status-viewer], [data-testid^="status-v"], div:not(#main, #app):has(> header):has(> footer [contenteditable="true"])';
/** An invitation shows a name and buttons, nothing to write or choose. */
const INVITATION =
  '[role="dialog"]:has(h1, h2, h3, [role="heading"]):not(:has(input, [role="textbox"], [contenteditable="true"], [role="checkbox"], [role="listitem"]))';
/** What one's own status is written in. */
const STATUS_BOX =
  '[contenteditable="true"]:is([aria-placeholder*="status" i], [aria-label*="status" i]:not([aria-placeholder]))';
/** The name of the chat: buttons of the head have titles, too. */
const CHAT: Read = [
  { at: '#main header [title]:not([role="button"], button)', attribute: 'title' },
  '#main header [data-testid$="chat-title"], #main header span[dir="auto"]',
];
/** Signs of a talk between two people in the head of the chat. */
const ALONE = ['^="online"', '*="last seen"', '*="terakhir dilihat"', '*="contact info"', '*="info kontak"']
  .map((says) => `header [title${says} i]`)
  .join(', ');

/** Messages carry the address of the talk; in groups those of their writers stand at the end. */
const OF_TWO = ['c.us', 'lid', 's.whatsapp.net'].map((kind) => `[data-id*="@${kind}_"]`).join(', ');
const OF_MANY = ['g.us', 'newsletter', 'broadcast'].map((kind) => `[data-id*="@${kind}"]`).join(', ');
const PRIVATE = `#main:is(:has(${ALONE}), :has(${OF_TWO}):not(:has(${OF_MANY})))`;

const MESSAGE: Readers = {
  text: ['.copyable-text .selectable-text', '[data-pre-plain-text]', '[dir="ltr"], [dir="auto"]'],
  author: {
    at: '[data-pre-plain-text]',
    attribute: 'data-pre-plain-text',
    pattern: '\\]\\s*(.+?):\\s*$',
  },
  quoted: { at: QUOTED, take: 'all' },
  card: { at: '.copyable-text a[href]', take: 'all' },
  images: { at: 'img[alt]', take: 'all' },
};

export default {
  id: 'whatsapp',
  name: 'WhatsApp',
  hosts,
  replay: 'click',
  free: '#pane-side, #side',
  containers: [
    { kind: 'message', selector: '#main [role="row"]', quote: QUOTED, readers: MESSAGE },
    {
      // Apart: rules that look inside their element are left out while scrolling.
      kind: 'message',
      selector: '[role="row"]:has([data-pre-plain-text]), [data-id]:has(.copyable-text)',
      quote: QUOTED,
      readers: MESSAGE,
    },
    {
      kind: 'post',
      selector: STATUS,
      readers: {
        text: [
          '.selectable-text',
          { at: '[dir="auto"]', not: 'footer, [contenteditable]' },
          { at: 'span, p', not: 'header, footer, button', take: 'all' },
        ],
        author: { at: 'header [title]', attribute: 'title' },
        images: { at: 'img[alt]', take: 'all' },
      },
    },
    {
      kind: 'group',
      selector: INVITATION,
      readers: { author: ['h1, h2, h3', '[dir="auto"]'], text: { at: 'span, p', take: 'all' } },
    },
    {
      kind: 'channel',
      page: true,
      path: '^/$',
      selector: '#main, #app',
      readers: { author: [...CHAT, 'header [title]', 'header span'] },
    },
    {
      kind: 'group',
      page: true,
      path: '^/[A-Za-z0-9]',
      selector: 'main, body',
      readers: { author: ['h1', 'h2', 'h3'], text: 'h4' },
    },
  ],
  controls: [
    { word: 'follow', act: 'follow', step: 'undo', place: 'any', names: FOLLOWING },
    {
      word: 'forward',
      act: 'share',
      step: 'final',
      place: 'menu',
      inside: '[role="dialog"]',
      // Chosen from a list, what is sent is no text of one's own: an editor there only searches.
      outside: `[role="dialog"]:has(${TALK}):not(:has([role="listitem"] [role="checkbox"]))`,
      hook: SEND_ICON,
      names: SEND,
    },
    {
      word: 'poll-vote',
      act: 'react',
      step: 'final',
      place: 'post',
      hook: '#main [role="row"] [role="checkbox"], #main [role="row"] [role="radio"], [role="row"] [role="checkbox"]',
      on: ['message'],
    },
    {
      word: 'reaction',
      act: 'react',
      step: 'final',
      place: 'menu',
      outside: '[role="row"], footer, [role="grid"]',
      names: { en: ['{emoji}'], id: [] },
    },
    // Under a status all faces are shown.
    {
      word: 'reaction',
      act: 'react',
      step: 'final',
      place: 'post',
      inside: STATUS,
      outside: 'footer',
      names: { en: ['{emoji}'], id: [] },
    },
    {
      word: 'reaction',
      act: 'react',
      step: 'opener',
      place: 'post',
      names: { en: ['React', 'React to {name}'], id: ['Reaksi', 'Tanggapi', 'Beri reaksi'] },
      icons: ['[data-icon^="react"]'],
    },
    {
      word: 'forward',
      act: 'share',
      step: 'opener',
      place: 'any',
      hook: '[data-icon^="forward"]',
      names: { en: ['Forward', 'Forward message'], id: ['Teruskan', 'Teruskan pesan'] },
    },
    {
      word: 'reply',
      act: 'comment',
      step: 'opener',
      place: 'menu',
      names: REPLY,
    },
    {
      word: 'menu',
      act: 'share',
      step: 'opener',
      place: 'post',
      hook: '[data-icon^="down-context"], [data-icon="ic-chevron-down-menu"]',
      names: { en: ['Context menu'], id: ['Menu konteks'] },
    },
    {
      word: 'like',
      act: 'like',
      step: 'final',
      place: 'post',
      inside: `${STATUS}, [role="dialog"]`,
      hook: '[data-icon="heart"], [data-icon^="status-like"]',
      names: LIKE,
    },
    { word: 'follow', act: 'follow', step: 'final', place: 'any', names: FOLLOW },
    {
      word: 'join',
      act: 'join-group',
      step: 'final',
      place: 'any',
      on: ['group'],
      names: {
        en: [...JOIN.en, 'Join Chat', 'Request to join'],
        id: [...JOIN.id, 'Gabung ke Chat', 'Gabung ke komunitas', 'Minta bergabung'],
      },
    },
    {
      word: 'message',
      act: 'comment',
      step: 'final',
      place: 'composer',
      hook: SEND_ICON,
      names: SEND,
    },
  ],
  composers: [
    {
      word: 'reply',
      act: 'comment',
      scope: STATUS,
      editor: TALK,
      submit: `button:has(${SEND_ICON}), [role="button"]:has(${SEND_ICON})`,
      enter: 'send',
      context: ['closest'],
    },
    {
      word: 'status',
      act: 'post',
      scope: `[role="dialog"][aria-label*="status" i], [data-testid^="status-"], div:not(#app, #main):has(${STATUS_BOX})`,
      editor: TALK,
      submit: `button:has(${SEND_ICON}), [role="button"]:has(${SEND_ICON})`,
      enter: 'newline',
    },
    {
      word: 'message',
      act: 'comment',
      scope: `footer, [role="dialog"], ${BOX}, #main`,
      editor: TALK,
      submit: `button:has(${SEND_ICON}), [role="button"]:has(${SEND_ICON})`,
      enter: 'send',
      card: { at: QUOTED, take: 'all' },
    },
  ],
  places: [{ kind: 'group', path: '^/$', name: CHAT }],
  files: [{ selector: 'input[type="file"]', word: 'upload', act: 'upload-photo' }],
  audiences: [
    { selector: `${PRIVATE}, ${PRIVATE} *`, says: 'private' },
    { selector: '[data-id*="@g.us"]', says: 'group' },
    { selector: '[data-id*="@newsletter"]', says: 'public' },
  ],
  intentPages: [
    {
      path: '^/(send|channel/)|^/[A-Za-z0-9]{10,}|^/\\d*\\?',
      word: 'share',
      act: 'share',
      control: 'a[href^="whatsapp://send"], a[href*="web.whatsapp.com/send"]',
      params: ['text'],
    },
    {
      path: '^/[A-Za-z0-9]{10,}|^/channel/',
      word: 'join',
      act: 'join-group',
      control: '#action-button, a[href^="whatsapp://chat"], a[href*="web.whatsapp.com/accept"]',
      params: [],
    },
    { path: '^/send|^/\\d+\\?', word: 'share', act: 'share', control: '#action-button', params: ['text'] },
  ],
} satisfies Platform as Platform;
