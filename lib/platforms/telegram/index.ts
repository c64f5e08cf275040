/** Telegram Web K and A: both open source, so their class names are facts; words are few, language packs are users'. */
import { BOX, WRITABLE } from '../shapes';
import type { Platform } from '../types';
import { FORWARD, JOIN, SEND, VOTE } from '../words';
import hosts from './hosts.json';

const MESSAGE =
  '.bubble[data-mid], .Message[data-message-id], .bubble, .Message, [data-mid], [data-message-id]';
const PICKER = '.btn-menu-reactions, .ReactionSelector, .ReactionPicker, .emoji-picker-reactions';
/** What is laid over the page, known by where it stands. */
const LAYER = ':is(body, #portals) > div:not(#column-left, #LeftColumn, :has(#column-center, #MiddleColumn))';
/** A list of chats to choose from has a search box. */
const CHOOSER = `${LAYER}:has(input:not([type="file"]))`;
/** Drawn faces side by side. */
const FACES = 'div:has(> canvas:only-child):has(+ div > canvas), div:has(> canvas) + div:has(> canvas)';
const REPLIED = '.reply-wrapper, .ComposerEmbeddedMessage';
/** People have numbers, groups and channels have negative ones. */
const SOMEBODY = '[data-peer-id]:not([data-peer-id^="-"])';
const MANY = '.chat:has(.bubbles-inner:is(.is-chat, .is-channel)) *';
/** A talk with one person or a bot, in K and in A. */
const TALK = [
  `:is(.bubble, .input-message-input)${SOMEBODY}:not(${MANY})`,
  `#MiddleColumn:has(.MiddleHeader :is(.user-status, .Avatar${SOMEBODY})):not(:has(.MiddleHeader .group-status)) :is(.Message, .Composer, .Composer *)`,
].join(', ');

export default {
  id: 'telegram',
  name: 'Telegram',
  hosts,
  replay: 'click',
  pressable:
    'a[data-peer-id], div:has(> canvas:only-child), reaction-element, .reaction, .message-reaction, .btn-menu-item, .btn-menu-reactions-reaction, .ReactionSelectorReaction, .ReactionSelector__reactions > div, .poll-answer, poll-element > div, .PollOption, .MenuItem, .chatlist-chat, .ListItem-button, .bubble-hover-reaction',
  menus: `.btn-menu, .popup, .Menu, .Modal, .ReactionSelector, .ReactionPicker, ${LAYER}`,
  free: '#column-left .chatlist, #LeftColumn, .sidebar-search',
  hoverOpens: true,
  containers: [
    {
      kind: 'message',
      selector: MESSAGE,
      quote: '.reply, .EmbeddedMessage',
      readers: {
        text: ['.message', '.text-content', '.translatable-message'],
        author: ['.sender-title', '.message-title', '.peer-title', '.name'],
        quoted: { at: '.reply, .EmbeddedMessage', take: 'all' },
        card: { at: '.webpage, .WebPage', take: 'all' },
        images: { at: 'img[alt]:not(.emoji)', take: 'all' },
      },
    },
    {
      kind: 'post',
      selector: '#stories-viewer, .stories-viewer, #StoryViewer, .StoryViewer',
      readers: { text: ['.caption', '.story-caption'], author: ['.peer-title', '.name', '.sender-name'] },
    },
    {
      kind: 'channel',
      page: true,
      path: '^/([ak]/)?$',
      selector: '#column-center .chat.active, #column-center, #MiddleColumn',
      readers: {
        author: [
          '.chat-info .peer-title',
          '.ChatInfo .fullName',
          '.ChatInfo .title',
          '.MiddleHeader h3',
          '#MiddleColumn h3',
          '#column-center span[data-peer-id]',
        ],
      },
    },
    {
      kind: 'channel',
      page: true,
      path: '^/[+A-Za-z]',
      selector: '.tgme_page, .tgme_body_wrap, main, body',
      readers: {
        author: ['.tgme_page_title', '.tgme_channel_info_header_title', 'h1'],
        handle: '.tgme_page_extra',
        text: '.tgme_page_description',
      },
    },
  ],
  controls: [
    {
      word: 'reaction',
      act: 'react',
      step: 'final',
      place: 'menu',
      hook: '.btn-menu-reactions-reaction, .ReactionSelectorReaction, .ReactionSelector__reactions > div',
      inside: PICKER,
    },
    {
      word: 'reaction',
      act: 'react',
      step: 'final',
      place: 'menu',
      inside: PICKER,
      names: { en: ['{emoji}'], id: [] },
    },
    { word: 'reaction', act: 'react', step: 'final', place: 'menu', inside: LAYER, hook: FACES },
    {
      word: 'reaction',
      act: 'react',
      step: 'final',
      place: 'post',
      hook: 'reaction-element, .reaction, .message-reaction, .bubble-hover-reaction',
      outside: PICKER,
      active: '.is-chosen, .chosen',
      names: { en: ['{emoji} {n}', '{emoji}'], id: [] },
    },
    {
      word: 'poll-vote',
      act: 'react',
      step: 'final',
      place: 'post',
      // The second half knows answers of a poll by standing together.
      hook: '.poll-answer, .PollOption, .Poll .Radio, poll-element > div, .Message [role="radio"], [data-message-id] div[role="button"]:has(+ div[role="button"]), [data-message-id] div[role="button"] + div[role="button"]',
      // Several answers are handed in together.
      names: VOTE,
    },
    {
      word: 'forward',
      act: 'share',
      step: 'opener',
      place: 'menu',
      hook: '.tgico-forward, .icon-forward',
      names: FORWARD,
    },
    {
      word: 'forward',
      act: 'share',
      step: 'final',
      place: 'menu',
      hook: '.popup-forward .chatlist-chat, .ForwardRecipientPicker .ListItem-button',
    },
    {
      word: 'forward',
      act: 'share',
      step: 'final',
      place: 'menu',
      inside: CHOOSER,
      hook: 'a[data-peer-id], div[role="button"]',
    },
    {
      word: 'forward',
      act: 'share',
      step: 'opener',
      place: 'post',
      hook: '.bubble-beside-button.forward, .message-action-button',
    },
    {
      word: 'join',
      act: 'join-group',
      step: 'final',
      place: 'any',
      hook: '.chat-join, .join-subscribe-button',
      names: {
        en: [...JOIN.en, 'Subscribe', 'Join Group', 'Request to Join', 'Apply to Join Group'],
        id: [...JOIN.id, 'Gabung Channel', 'Gabung ke Grup', 'Gabung Saluran', 'Langganan', 'Berlangganan'],
      },
    },
    {
      word: 'message',
      act: 'comment',
      step: 'final',
      place: 'composer',
      hook: '.btn-send, button.send',
      names: { en: [...SEND.en, 'Send Message'], id: [...SEND.id, 'Kirim Pesan'] },
    },
  ],
  composers: [
    {
      word: 'message',
      act: 'comment',
      // Inside a known composer the smaller boxes have buttons, but none that sends.
      scope: `.chat-input, .Composer, .popup-new-media, .AttachmentModal, #StoryViewer, ${BOX}:not(.chat-input *, .Composer *)`,
      editor: `.input-message-input, #editable-message-text, ${WRITABLE}`,
      submit: '.btn-send, button.send, .popup-new-media .btn-primary',
      enter: 'send',
      context: ['closest'],
      card: { at: REPLIED, take: 'all' },
    },
  ],
  doubleClicks: [
    {
      selector: MESSAGE,
      word: 'reaction',
      act: 'react',
      outside:
        'a, button, reaction-element, .reaction, [contenteditable="true"], .poll-answer, .PollOption, .bubble-hover-reaction',
    },
  ],
  places: [
    {
      kind: 'channel',
      path: '^/([ak]/)?$',
      name: [
        '.chat.active .chat-info .peer-title',
        '.chat-info .peer-title',
        '.ChatInfo .fullName',
        '.ChatInfo .title',
        '#MiddleColumn h3',
        { at: '#column-center span[data-peer-id]', not: '[data-mid] *' },
      ],
    },
  ],
  files: [{ selector: 'input[type="file"]', word: 'upload', act: 'upload-photo' }],
  audiences: [
    { selector: '.bubbles-inner.is-channel, .bubbles-inner.is-channel *', says: 'public' },
    { selector: '.bubbles-inner.is-chat, .bubbles-inner.is-chat *', says: 'group' },
    { selector: TALK, says: 'private' },
  ],
  intentPages: [
    {
      path: '^/share/url',
      word: 'share',
      act: 'share',
      control: 'a.tgme_action_button_new, .tgme_page_action a, a[href^="tg:"]',
      params: ['url', 'text'],
    },
    {
      path: '^/(\\+|joinchat/)',
      word: 'join',
      act: 'join-group',
      control: 'a.tgme_action_button_new, .tgme_page_action a, a[href^="tg:"]',
      params: [],
    },
  ],
} satisfies Platform as Platform;
