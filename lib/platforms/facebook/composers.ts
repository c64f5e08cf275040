/** Facebook: where text is written, on the desktop (Lexical) and in the phone shell (text areas). */
import type { ComposerRule } from '../types';
import { BOXES, SHARE_FINAL } from './words';

const EDITOR = '[role="textbox"][contenteditable], [data-lexical-editor="true"], textarea';
const SHARE_NOW = [...SHARE_FINAL.id, ...SHARE_FINAL.en]
  // In menus the audience follows.
  .map((name) => `[aria-label^="${name.replace('…', '')}"]`)
  .join(', ');
/** A post that is brought along, without hooks: known by its address. */
const ATTACHED = ['/reel/', '/posts/', '/videos/', '/permalink', '/watch']
  .map((path) => `div:has(> a[href*="${path}"])`)
  .join(', ');

export const COMPOSERS: readonly ComposerRule[] = [
  {
    word: 'story',
    act: 'post',
    path: '^/stories/create',
    scope: 'form, [role="navigation"], body',
    editor: 'textarea, [role="textbox"]',
    enter: 'newline',
  },
  {
    // The basic site: a line of text, handed in by the browser.
    word: 'comment',
    act: 'comment',
    scope: 'form[action*="comment"]',
    editor: 'input[name="comment_text"]',
    enter: 'send',
    context: ['closest', 'page'],
  },
  {
    // The touch site.
    word: 'comment',
    act: 'comment',
    scope: 'form[action*="comment"]',
    editor: 'textarea',
    enter: 'newline',
    context: ['closest', 'page'],
  },
  {
    // The comment frame other sites embed: what it is about is in its own address.
    word: 'comment',
    act: 'comment',
    path: '^/(v[\\d.]+/)?plugins/(comments|feedback)\\.php',
    scope: 'form, [role="presentation"], body',
    editor: EDITOR,
    enter: 'newline',
    modEnter: true,
    context: ['page'],
  },
  {
    word: 'comment',
    act: 'comment',
    scope: 'form, [role="presentation"]',
    editor: EDITOR,
    enter: 'send',
    context: ['closest', 'beside'],
    needsContext: true,
  },
  {
    // A post, in a window or not, whose boxes stand in no form.
    word: 'comment',
    act: 'comment',
    scope:
      ':is([role="dialog"] div, [aria-posinset] div, [role="feed"] > div div):has([role="textbox"]):not(:has([role="article"]))',
    editor: BOXES,
    enter: 'send',
    context: ['closest', 'beside'],
    needsContext: true,
  },
  {
    // A box without form and without name that stands in a comment or a post.
    word: 'comment',
    act: 'comment',
    scope: ':is([role="feed"], [role="dialog"]) [role="article"] [role="textbox"]',
    editor: EDITOR,
    enter: 'send',
    context: ['closest'],
    needsContext: true,
  },
  {
    word: 'share',
    act: 'share',
    scope: '[role="dialog"]',
    editor: EDITOR,
    has: SHARE_NOW,
    enter: 'newline',
    modEnter: true,
    context: ['origin', 'inside', 'page'],
    needsContext: true,
  },
  {
    // Phone shell, and dialogs whose buttons lost their labels: what Share opened.
    word: 'share',
    act: 'share',
    scope: '[role="dialog"], [data-screen-id="2"]',
    editor: EDITOR,
    enter: 'newline',
    modEnter: true,
    context: ['origin'],
    needsContext: true,
  },
  {
    // Phone shell: comments open as a screen of their own.
    word: 'comment',
    act: 'comment',
    scope: '[data-screen-id], #screen-root, [role="dialog"]',
    editor: 'textarea',
    enter: 'newline',
    context: ['origin'],
    needsContext: true,
  },
  {
    // Phone shell, the page of one post: it stands first, above its comments.
    word: 'comment',
    act: 'comment',
    path: '^/(story\\.php|permalink\\.php|[^/]+/posts/|groups/[^/]+/(posts|permalink)/)',
    scope: '[data-screen-id], #screen-root',
    editor: 'textarea',
    enter: 'newline',
    context: ['inside'],
    needsContext: true,
  },
  {
    word: 'comment',
    act: 'comment',
    path: '^/(reel|watch|videos|photo|stories|story|permalink|[^/]+/(videos|photos)/)',
    scope: 'form, [role="complementary"], [role="main"]',
    // A form in a dialog of its own writes a new post.
    editor: `${BOXES}, form textarea, form:not([role="dialog"] *) [role="textbox"]`,
    enter: 'send',
    context: ['closest', 'page'],
  },
  {
    // Brought to a group or a page, by a window like that of a post of one's own.
    word: 'share',
    act: 'share',
    scope: '[role="dialog"]',
    editor: EDITOR,
    has: ATTACHED,
    enter: 'newline',
    modEnter: true,
    card: { at: ATTACHED, take: 'all' },
  },
  {
    word: 'post',
    act: 'post',
    // What is written to an event is about it.
    path: '^/events/\\d',
    scope: '[role="dialog"], form',
    editor: EDITOR,
    enter: 'newline',
    modEnter: true,
    context: ['page'],
  },
  {
    word: 'post',
    act: 'post',
    // Messenger: to single people.
    path: '^/(?!messages)',
    scope: '[role="dialog"], form',
    editor: EDITOR,
    enter: 'newline',
    modEnter: true,
    card: '[data-ad-rendering-role="title"]',
  },
];
