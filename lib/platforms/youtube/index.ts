/** YouTube: watch, Shorts, comments, community, live chat frame, studio, embeds; element names are the stable hooks. */
import { BOX, WRITABLE } from '../shapes';
import type { Platform } from '../types';
import { COMMENT, POST, REPLY, SEND, SHARE, SUBSCRIBE, SUBSCRIBED } from '../words';
import hosts from './hosts.json';

const TITLE = [
  'ytd-watch-metadata h1',
  '.slim-video-information-title',
  'ytm-slim-video-metadata-section-renderer h2',
  '.ytp-title-link',
  'h1',
] as const;
const CHANNEL = [
  'ytd-watch-metadata #owner ytd-channel-name',
  'ytd-video-owner-renderer ytd-channel-name',
  '.slim-owner-channel-name',
  'ytm-slim-owner-renderer',
  '.ytp-title-channel-name',
  'a[href^="/@"]',
] as const;

const POLLS = ['ytd-backstage-poll', 'ytm-backstage-poll', 'ytd-poll', 'ytm-poll']
  .map((name) => `${name}-renderer`)
  .join(', ');

export default {
  id: 'youtube',
  name: 'YouTube',
  hosts,
  replay: 'click',
  audience: 'public',
  pressable: 'tp-yt-paper-item, tp-yt-paper-radio-button, ytcp-button, yt-live-chat-poll-choice, .choice',
  free: 'ytd-guide-renderer, ytd-masthead form, ytd-mini-guide-renderer',
  containers: [
    {
      kind: 'comment',
      // Videos stand alone on their pages.
      tells: true,
      selector: 'ytd-comment-view-model, ytd-comment-renderer, ytm-comment-renderer, ytm-comment-view-model',
      readers: {
        text: ['#content-text', '.comment-text'],
        author: ['#author-text', '.comment-author'],
        handle: { at: 'a[href^="/@"]', attribute: 'href' },
        link: 'a[href*="lc="]',
      },
    },
    {
      kind: 'post',
      selector:
        'ytd-backstage-post-renderer, ytd-backstage-post-thread-renderer, ytd-post-renderer, ytm-backstage-post-renderer, ytm-post-renderer',
      readers: {
        text: [
          '#content-text',
          '#home-content-text',
          '.post-text',
          '.ytmBackstagePostRendererHostContentText',
        ],
        author: ['#author-text', '#author'],
        handle: { at: 'a[href^="/@"]', attribute: 'href' },
        images: { at: 'img[alt]', take: 'all' },
        card: { at: POLLS, take: 'all' },
        link: 'a[href*="/post/"]',
      },
    },
    {
      kind: 'post',
      selector: 'ytd-reel-video-renderer, ytm-reel-player-renderer, ytm-reel-item-renderer',
      readers: {
        text: [
          'yt-shorts-video-title-view-model',
          '.ytShortsVideoTitleViewModelShortsVideoTitle',
          'h2',
          '.reel-player-header-title',
        ],
        author: [
          'yt-reel-channel-bar-view-model',
          '.ytReelChannelBarViewModelChannelName',
          '#channel-name',
          'a[href^="/@"]',
        ],
        handle: { at: 'a[href^="/@"]', attribute: 'href' },
        link: 'a[href^="/shorts/"]',
      },
    },
    {
      kind: 'channel',
      selector: 'ytd-channel-renderer, ytd-mini-channel-renderer, ytm-channel-list-item-renderer',
      readers: {
        author: ['#channel-title', 'ytd-channel-name', 'h3, h4'],
        handle: { at: 'a[href^="/@"]', attribute: 'href' },
        text: '#description',
      },
    },
    {
      kind: 'post',
      page: true,
      path: '^/shorts/',
      selector: 'ytd-reel-video-renderer[is-active], ytd-shorts, ytm-reel-player-renderer, main, body',
      readers: {
        text: ['yt-shorts-video-title-view-model', '.ytShortsVideoTitleViewModelShortsVideoTitle', 'h2'],
        author: ['yt-reel-channel-bar-view-model', '#channel-name', 'a[href^="/@"]'],
        handle: { at: 'a[href^="/@"]', attribute: 'href' },
      },
    },
    {
      kind: 'post',
      page: true,
      path: '^/(watch|live|live_chat|live_chat_replay|embed)(/|$)',
      selector: 'ytd-watch-flexy, ytm-watch, ytd-watch-metadata, #player, body',
      readers: {
        text: TITLE,
        author: CHANNEL,
        handle: { at: 'ytd-watch-metadata #owner a[href^="/@"], a[href^="/@"]', attribute: 'href' },
        card: ['ytd-watch-metadata #description', 'ytd-text-inline-expander'],
      },
    },
    {
      kind: 'channel',
      page: true,
      path: '^/(@|channel/|c/|user/)',
      selector: 'ytd-browse[page-subtype="channels"], yt-page-header-renderer, ytm-browse, main, body',
      readers: {
        author: ['yt-page-header-renderer h1', 'ytd-channel-name #text', '.c4-tabbed-header-title', 'h1'],
        handle: { at: 'yt-page-header-renderer span, #channel-handle', pattern: '@([\\w.-]+)' },
        text: ['yt-description-preview-view-model', '#channel-tagline'],
      },
    },
  ],
  controls: [
    {
      word: 'dislike',
      act: 'react',
      step: 'final',
      place: 'post',
      hook: 'dislike-button-view-model button, #dislike-button button',
      names: {
        en: ['Dislike this video', 'Dislike this comment', 'Dislike this post', 'Dislike'],
        id: [
          'Tidak suka video ini',
          'Tidak suka komentar ini',
          'Tidak suka postingan ini',
          'Tidak suka',
          'Tidak menyukai {name} ini',
        ],
      },
    },
    {
      word: 'like',
      act: 'like',
      step: 'final',
      place: 'post',
      hook: 'like-button-view-model button, #like-button button, ytm-like-button-renderer button',
      names: {
        en: [
          'like this {name} along with {n} other people',
          'like this {name} along with {n} other person',
          'Like this video',
          'Like this comment',
          'Like this post',
          'I like this',
          'Like',
        ],
        id: [
          'suka video ini bersama {name}',
          'sukai komentar ini bersama {name}',
          'sukai postingan ini bersama {name}',
          'Sukai video ini',
          'Sukai komentar ini',
          'Sukai postingan ini',
          'suka ini',
          'Suka',
        ],
      },
      icons: ['M9.221 1.795'],
    },
    {
      word: 'subscribe',
      act: 'follow',
      step: 'final',
      place: 'any',
      hook: 'ytd-subscribe-button-renderer button, yt-subscribe-button-view-model button, #subscribe-button button, ytm-subscribe-button-renderer button, .ytp-sb-subscribe',
      names: {
        en: [...SUBSCRIBE.en, 'Subscribe to {name}'],
        id: [...SUBSCRIBE.id, 'Subscribe ke {name}', 'Berlangganan ke {name}'],
      },
      active: '[subscribed] button, #notification-preference-button button, .ytp-sb-unsubscribe',
      doneNames: {
        en: [...SUBSCRIBED.en, 'Unsubscribe from {name}', 'Current setting is {name}'],
        id: [...SUBSCRIBED.id, 'Berhenti subscribe dari {name}', 'Berhenti berlangganan {name}'],
      },
    },
    {
      word: 'reply',
      act: 'comment',
      step: 'opener',
      place: 'post',
      hook: '#reply-button-end button',
      outside: '#submit-button',
      names: REPLY,
    },
    { word: 'share', act: 'share', step: 'opener', place: 'post', names: SHARE },
    {
      word: 'poll-vote',
      act: 'react',
      step: 'final',
      place: 'any',
      hook: `:is(${POLLS}) :is(tp-yt-paper-item, tp-yt-paper-radio-button, [role="option"], [role="radio"], .choice), yt-live-chat-poll-renderer .choice, yt-live-chat-poll-choice`,
    },
    {
      // Hearts and faces that float over a live video.
      word: 'reaction',
      act: 'react',
      step: 'final',
      place: 'any',
      hook: 'yt-reaction-control-panel-button-view-model button, yt-reaction-control-panel-view-model button',
    },
    {
      word: 'post',
      act: 'post',
      step: 'final',
      place: 'composer',
      hook: '#submit-button button, #send-button button, #done-button',
      names: {
        en: [...COMMENT.en, ...REPLY.en, ...SEND.en, ...POST.en],
        id: [...COMMENT.id, ...REPLY.id, ...SEND.id, ...POST.id],
      },
    },
  ],
  composers: [
    {
      word: 'live-chat',
      act: 'comment',
      path: '^/live_chat',
      scope: 'yt-live-chat-app, yt-live-chat-message-input-renderer, body',
      editor: `#input[contenteditable], ${WRITABLE}, [contenteditable=""], textarea`,
      submit: '#send-button button, #send-button',
      enter: 'send',
      context: ['page'],
      files: false,
    },
    {
      word: 'post',
      act: 'post',
      path: '^/(channel|video|videos|upload)',
      scope: 'ytcp-uploads-dialog, ytcp-video-metadata-editor, ytcp-app, body',
      editor: WRITABLE,
      submit: '#done-button, #save',
      enter: 'newline',
    },
    {
      word: 'post',
      act: 'post',
      scope: 'ytd-backstage-post-dialog-renderer, ytd-backstage-creation-dialog-renderer',
      editor: `#contenteditable-root, ${WRITABLE}`,
      submit: '#submit-button button',
      enter: 'newline',
      modEnter: true,
    },
    {
      word: 'comment',
      act: 'comment',
      scope: `ytd-commentbox, ytd-comment-simplebox-renderer, ytd-comment-reply-dialog-renderer, ytm-comments-simplebox-renderer, ytm-comment-simplebox-renderer, ytm-commentbox, ytm-comment-dialog-renderer, ytm-comment-reply-dialog-renderer, ${BOX}`,
      editor: `#contenteditable-root, ${WRITABLE}, textarea`,
      submit: '#submit-button button',
      enter: 'newline',
      modEnter: true,
      context: ['closest', 'page'],
      files: false,
    },
  ],
  files: [{ selector: 'input[type="file"]', word: 'upload', act: 'upload-photo' }],
  code: {
    /** The chat stands in a frame: what it is about is said in the page around it. */
    contextDocument(view) {
      if (!view.location.pathname.startsWith('/live_chat') || view.parent === view) return view.document;
      return view.parent.document;
    },
  },
} satisfies Platform as Platform;
