/** LinkedIn: the new (server-driven) and the old interface side by side; icon ids do not depend on the language. */
import { BOX, WRITABLE } from '../shapes';
import type { Platform } from '../types';
import { COMMENT, FOLLOW, FOLLOWING, JOIN, LIKE, POST, REPLY, REPOST, SEND, VOTE } from '../words';
import hosts from './hosts.json';

const POSTS =
  '[role="listitem"][componentkey], [data-testid="mainFeed"] [role="listitem"], .feed-shared-update-v2, [data-urn^="urn:li:activity"], [data-view-name="feed-full-update"], [componentkey^="update"]';
const COMMENTS =
  '[componentkey^="replaceableComment_"], [componentkey^="CommentComponentReference_"], [id^="replaceableComment_"], article.comments-comment-entity, .comments-comment-item, [data-id^="urn:li:comment"]';
const FACES = ['Like', 'Celebrate', 'Support', 'Love', 'Insightful', 'Funny'] as const;
const FACES_ID = ['Suka', 'Rayakan', 'Dukung', 'Cinta', 'Berwawasan', 'Lucu'] as const;
const MENU = '[role="menu"], .reactions-menu, [class*="reactions-menu"], [data-testid*="reaction" i]';

const OPTION = 'button[componentkey]:not([aria-label], [aria-expanded], :has(svg))';
const EDITOR = `.ql-editor, [role="textbox"], ${WRITABLE}`;
/** "see more", "Follow": buttons of words that are no answers. */
const NOT_ONE =
  /^\W*(?:(?:see|show|lihat) |more$|selengkapnya$|follow|ikuti|connect|hubungkan|repl|balas|like|suka|vote|beri suara)/i;
/** "The author can see how you vote" */
const POLL = /can see how you vote|melihat (?:suara|pilihan|cara) anda/i;

export default {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts,
  replay: 'click',
  audience: 'public',
  free: '#global-nav, header[role="banner"]',
  menus: '.artdeco-dropdown__content, .reactions-menu',
  hoverOpens: true,
  containers: [
    {
      kind: 'comment',
      selector: COMMENTS,
      readers: {
        text: [
          '.comments-comment-item__main-content',
          '[data-testid="expandable-text-box"]',
          '.update-components-text',
        ],
        author: ['.comments-comment-meta__description-title', 'a[href*="/in/"]', 'a[href*="/company/"]'],
        handle: {
          at: 'a[href*="/in/"], a[href*="/company/"]',
          attribute: 'href',
          pattern: '/(?:in|company)/([^/?#]+)',
        },
      },
    },
    {
      kind: 'post',
      selector: POSTS,
      quote: `${'.feed-shared-update-v2 .update-components-mini-update-v2'}, .feed-shared-mini-update-v2`,
      readers: {
        text: [
          { at: '[data-testid="expandable-text-box"]', not: COMMENTS },
          { at: '.update-components-text', not: COMMENTS },
          { at: '.feed-shared-inline-show-more-text', not: COMMENTS },
        ],
        author: ['.update-components-actor__title', 'a[href*="/in/"]', 'a[href*="/company/"]'],
        handle: {
          at: 'a[href*="/in/"], a[href*="/company/"]',
          attribute: 'href',
          pattern: '/(?:in|company)/([^/?#]+)',
        },
        quoted: { at: '.update-components-mini-update-v2, .feed-shared-mini-update-v2', take: 'all' },
        card: ['.update-components-article', 'article a[href]'],
        images: { at: 'img[alt]', take: 'all' },
      },
    },
    {
      kind: 'profile',
      page: true,
      path: '^/(in|company|school|showcase|groups)/',
      selector: 'main, body',
      readers: { author: 'h1', text: ['.org-top-card-summary__tagline', '.text-body-medium'] },
    },
    { kind: 'page', page: true, path: '^/events/', selector: 'main, body', readers: { author: 'h1' } },
    {
      kind: 'post',
      page: true,
      path: '^/(feed/update|posts|pulse)/',
      selector: `${POSTS}, main`,
      readers: {
        text: ['.update-components-text', '[data-testid="expandable-text-box"]', 'h1'],
        author: 'a[href*="/in/"]',
      },
    },
  ],
  controls: [
    {
      word: 'like',
      act: 'like',
      step: 'undo',
      place: 'any',
      names: {
        en: [...FACES.map((face) => `Reaction button state: ${face}`), 'Unreact {name}'],
        id: [...FACES_ID.map((face) => `Status tombol reaksi: ${face}`), 'Batalkan reaksi {name}'],
      },
    },
    {
      word: 'follow',
      act: 'follow',
      step: 'undo',
      place: 'any',
      names: {
        en: [...FOLLOWING.en, 'Following {name}', 'Unfollow {name}'],
        id: [...FOLLOWING.id, 'Mengikuti {name}'],
      },
    },
    {
      word: 'reaction',
      act: 'react',
      step: 'final',
      place: 'menu',
      inside: MENU,
      names: { en: [...FACES, 'React {name}'], id: [...FACES_ID, 'Bereaksi {name}'] },
    },
    {
      word: 'reaction',
      act: 'react',
      step: 'opener',
      place: 'post',
      names: { en: ['Open reactions menu'], id: ['Buka menu reaksi'] },
    },
    {
      word: 'like',
      act: 'like',
      step: 'final',
      place: 'post',
      names: {
        en: [...LIKE.en, 'Reaction button state: no reaction', 'React Like', 'React Like to {name}'],
        id: [...LIKE.id, 'Status tombol reaksi: tidak ada reaksi', 'Bereaksi Suka', 'Bereaksi Suka {name}'],
      },
      icons: ['#thumbs-up-outline-small', '#thumbs-up-outline-medium'],
      doneIcons: ['#thumbs-up-fill-small', '#thumbs-up-filled-small', '[id^="reaction-like-"]'],
    },
    {
      word: 'quote',
      act: 'share',
      step: 'opener',
      place: 'menu',
      names: {
        en: ['Repost with your thoughts', 'Repost with your thoughts {name}'],
        id: ['Posting ulang dengan pemikiran Anda', 'Bagikan ulang dengan {name}'],
      },
    },
    {
      word: 'repost',
      act: 'share',
      step: 'final',
      place: 'menu',
      inside: '[role="menu"], [role="dialog"], .artdeco-dropdown__content',
      names: { en: [...REPOST.en, 'Repost instantly…'], id: REPOST.id },
    },
    { word: 'repost', act: 'share', step: 'opener', place: 'post', names: REPOST, icons: ['#repost-small'] },
    {
      word: 'comment',
      act: 'comment',
      step: 'opener',
      place: 'post',
      outside: 'form, [class*="comment-box"], [class*="texteditor"]',
      hook: 'button:has(#comment-small)',
      icons: ['#comment-small'],
    },
    {
      word: 'reply',
      act: 'comment',
      step: 'opener',
      place: 'post',
      outside: 'form',
      names: { en: ['Reply', 'Reply to {name}'], id: REPLY.id },
    },
    {
      // To people, from the window that opens.
      word: 'send',
      act: 'share',
      step: 'final',
      place: 'menu',
      path: '^/(?!messaging)',
      inside: '[role="dialog"]:has(input:not([type="file"]))',
      names: SEND,
    },
    {
      word: 'send',
      act: 'share',
      step: 'opener',
      place: 'post',
      names: { en: [...SEND.en, 'Send in a private message'], id: SEND.id },
      icons: ['#send-privately-small'],
    },
    {
      word: 'follow',
      act: 'follow',
      step: 'final',
      place: 'any',
      hook: '[data-view-name="edge-creation-follow-action"] button, button[data-view-name="edge-creation-follow-action"]',
      names: { en: [...FOLLOW.en, 'Follow {name}'], id: [...FOLLOW.id, 'Ikuti {name}'] },
      doneNames: FOLLOWING,
      icons: ['#add-small'],
    },
    {
      word: 'add-friend',
      act: 'follow',
      step: 'final',
      place: 'any',
      hook: '[data-view-name="edge-creation-connect-action"] button, [data-view-name="edge-creation-connect-action"] a',
      names: {
        en: ['Connect', 'Invite {name} to connect'],
        id: ['Hubungkan', 'Undang {name} untuk terhubung'],
      },
    },
    {
      word: 'post',
      act: 'post',
      step: 'opener',
      place: 'any',
      names: { en: ['Start a post…'], id: ['Mulai posting…', 'Mulai postingan…'] },
    },
    { word: 'join', act: 'join-group', step: 'final', place: 'any', names: JOIN },
    { word: 'poll-vote', act: 'react', step: 'final', place: 'post', names: VOTE },
    {
      word: 'reaction',
      act: 'react',
      step: 'final',
      place: 'any',
      path: '^/events/',
      names: { en: ['Attend', 'Attend {name}'], id: ['Hadir', 'Hadiri', 'Hadiri {name}'] },
    },
    {
      word: 'post',
      act: 'post',
      step: 'final',
      place: 'composer',
      hook: '.share-actions__primary-action, [class*="comment-box__submit-button"]',
      names: { en: [...POST.en, ...COMMENT.en, ...REPLY.en], id: [...POST.id, ...COMMENT.id, ...REPLY.id] },
    },
  ],
  composers: [
    {
      word: 'quote',
      act: 'share',
      scope: '[role="dialog"]',
      editor: EDITOR,
      submit: '.share-actions__primary-action',
      has: POSTS,
      enter: 'newline',
      modEnter: true,
      context: ['inside', 'origin'],
      needsContext: true,
    },
    {
      word: 'quote',
      act: 'share',
      scope: '[role="dialog"]',
      editor: EDITOR,
      enter: 'newline',
      modEnter: true,
      context: ['origin'],
      needsContext: true,
    },
    {
      word: 'post',
      act: 'post',
      scope: '[role="dialog"]',
      editor: EDITOR,
      submit: '.share-actions__primary-action',
      enter: 'newline',
      modEnter: true,
      // The page that is shared: a link around its title.
      card: [
        { at: '[class*="preview"]', take: 'all' },
        { at: 'a:is(:has(h2, h3), h2 *, h3 *)', take: 'all' },
      ],
    },
    {
      word: 'comment',
      act: 'comment',
      path: '^/(?!messaging)',
      scope: `form, .comments-comment-box, ${BOX}`,
      editor: `.ProseMirror, ${EDITOR}`,
      submit: '[class*="comments-comment-box__submit-button"]',
      enter: 'newline',
      modEnter: true,
      context: ['closest', 'page'],
    },
  ],
  audiences: [
    {
      // Talks open at the foot of every page.
      selector:
        '.msg-form, .msg-form *, [role="textbox"][aria-label^="Write a message"], [role="textbox"][aria-label^="Tulis pesan"]',
      says: 'private',
    },
  ],
  rows: [{ kind: 'post', order: ['like', 'comment', 'repost', 'send'] }],
  files: [{ selector: 'input[type="file"]', word: 'upload', act: 'upload-photo' }],
  code: {
    /** The new interface draws the options of a poll as plain buttons of words, several beside each other. */
    classify(control) {
      if (!control.matches(OPTION) || NOT_ONE.test(control.textContent ?? '')) return undefined;
      const post = control.closest('[role="listitem"]');
      const options = [...(control.parentElement?.parentElement?.querySelectorAll(OPTION) ?? [])];
      if (!post || options.length < 2 || options.length > 6 || !POLL.test(post.textContent ?? ''))
        return undefined;
      return { word: 'poll-vote', act: 'react', step: 'final' };
    },
  },
} satisfies Platform as Platform;
