/** Reddit: the new site keeps votes in open shadow roots and says everything in attributes; the old site too. */
import { BOX } from '../shapes';
import type { Platform } from '../types';
import { COMMENT, JOIN, JOINED, POST, REPLY, SHARE, VOTE } from '../words';
import hosts from './hosts.json';

const WRITTEN = '[slot="rte"], [role="textbox"], [contenteditable="true"], textarea';
const VOTES = 'shreddit-post, shreddit-comment-action-row, .thing';

export default {
  id: 'reddit',
  name: 'Reddit',
  hosts,
  replay: 'click',
  audience: 'public',
  shadow: true,
  pressable: '.arrow',
  free: 'reddit-header-large, shreddit-skip-link',
  containers: [
    {
      kind: 'comment',
      selector: 'shreddit-comment, .thing.comment',
      readers: {
        text: ['[slot="comment"]', '.md'],
        author: [{ at: ':scope', attribute: 'author' }, '.author'],
        handle: [{ at: ':scope', attribute: 'author' }, '.author'],
        link: [
          { at: ':scope', attribute: 'permalink' },
          { at: 'a.bylink', attribute: 'href' },
        ],
      },
    },
    {
      kind: 'post',
      selector: 'shreddit-post, .thing.link',
      readers: {
        text: [{ at: ':scope', attribute: 'post-title' }, '[slot="title"]', 'a.title'],
        author: [{ at: ':scope', attribute: 'author' }, '.author'],
        handle: [{ at: ':scope', attribute: 'author' }, '.author'],
        place: [{ at: ':scope', attribute: 'subreddit-prefixed-name' }, '.subreddit'],
        card: { at: '[slot="text-body"], shreddit-post [slot="post-media-container"] a', take: 'all' },
        images: { at: 'img[alt]', take: 'all' },
        link: [
          { at: ':scope', attribute: 'permalink' },
          { at: 'a.comments', attribute: 'href' },
        ],
      },
    },
    {
      kind: 'post',
      page: true,
      path: '/comments/',
      selector: 'shreddit-post, .thing.link',
      readers: {
        text: [{ at: ':scope', attribute: 'post-title' }, 'a.title'],
        author: [{ at: ':scope', attribute: 'author' }, '.author'],
        card: { at: '[slot="text-body"], .usertext-body', take: 'all' },
      },
    },
    {
      kind: 'group',
      page: true,
      path: '^/(r|user)/[^/]+/?$',
      selector: 'shreddit-subreddit-header, main, body',
      readers: {
        author: [{ at: ':scope', attribute: 'display-name' }, 'h1'],
        handle: [{ at: ':scope', attribute: 'prefixed-name', pattern: '/(.+)$' }],
        text: { at: ':scope', attribute: 'description' },
      },
    },
  ],
  controls: [
    { word: 'join', act: 'join-group', step: 'undo', place: 'any', names: JOINED },
    { word: 'like', act: 'like', step: 'undo', place: 'any', hook: '.arrow.upmod, .arrow.downmod' },
    {
      word: 'upvote',
      act: 'like',
      step: 'final',
      place: 'post',
      hook: 'button[upvote], .arrow.up',
      names: { en: ['Upvote'], id: ['Dukung', 'Dukung naik'] },
      icons: ['M10 19'],
    },
    {
      word: 'downvote',
      act: 'react',
      step: 'final',
      place: 'post',
      inside: VOTES,
      hook: 'button[aria-pressed]:not([upvote]), .arrow.down',
    },
    {
      word: 'downvote',
      act: 'react',
      step: 'final',
      place: 'post',
      names: { en: ['Downvote'], id: ['Tolak', 'Dukung turun'] },
    },
    {
      word: 'share',
      act: 'share',
      step: 'opener',
      place: 'post',
      inside: 'shreddit-post-share-button, shreddit-comment-share-button',
      hook: 'button',
    },
    { word: 'share', act: 'share', step: 'opener', place: 'post', names: SHARE },
    {
      word: 'reply',
      act: 'comment',
      step: 'opener',
      place: 'post',
      hook: '[slot="comment-reply"] button',
      outside: 'shreddit-composer, comment-composer-host, form',
      names: REPLY,
    },
    {
      word: 'join',
      act: 'join-group',
      step: 'final',
      place: 'any',
      inside: 'shreddit-join-button, .subscribe-button',
      hook: 'button, a',
      doneNames: JOINED,
    },
    { word: 'join', act: 'join-group', step: 'final', place: 'any', names: JOIN },
    { word: 'poll-vote', act: 'react', step: 'final', place: 'post', names: VOTE },
    {
      word: 'post',
      act: 'post',
      step: 'final',
      place: 'composer',
      hook: '[slot="submit-button"], .usertext button.save',
      names: { en: [...COMMENT.en, ...POST.en], id: [...COMMENT.id, ...POST.id] },
    },
  ],
  composers: [
    {
      word: 'post',
      act: 'post',
      path: '/submit',
      // The title stands in a root of its own, beside what the post says.
      scope: 'r-post-composer-form, form, main',
      editor: WRITTEN,
      submit: '[slot="submit-button"], #inner-post-submit-button, button[type="submit"]',
      enter: 'newline',
      modEnter: true,
    },
    {
      word: 'comment',
      act: 'comment',
      scope: 'shreddit-composer, comment-composer-host, form.usertext, form',
      editor: WRITTEN,
      submit: '[slot="submit-button"], button.save, button[type="submit"]',
      enter: 'newline',
      modEnter: true,
      context: ['closest', 'page'],
    },
    {
      word: 'comment',
      act: 'comment',
      path: '/comments/',
      scope: BOX,
      editor: WRITTEN,
      enter: 'newline',
      modEnter: true,
      context: ['closest', 'page'],
    },
  ],
  places: [
    {
      kind: 'group',
      path: '^/r/',
      name: ['shreddit-subreddit-header h1', '.redditname'],
      handle: { at: 'shreddit-subreddit-header', attribute: 'prefixed-name', pattern: '/(.+)$' },
    },
  ],
  shortcuts: [
    { key: 'a', word: 'upvote', act: 'like', step: 'final', target: 'focused' },
    { key: 'z', word: 'downvote', act: 'react', step: 'final', target: 'focused' },
  ],
  files: [{ selector: 'input[type="file"]', word: 'upload', act: 'upload-photo' }],
  intentPages: [],
} satisfies Platform as Platform;
