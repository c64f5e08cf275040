/** Where X is written in: answers, quotes, posts. */
import type { ComposerRule } from '../types';

const QUOTE_CARD =
  '[role="link"]:has([data-testid="tweetText"], [lang]), [data-testid="attachments"]:has([data-testid="User-Name"])';
/** A box of text and button, wherever it stands. What ends a look at a whole feed at once stands first. */
const WRITING =
  'div:not(:has(article)):has([data-testid^="tweetTextarea_"]):has([data-testid^="tweetButton"])';

export const COMPOSERS: readonly ComposerRule[] = [
  {
    word: 'reply',
    act: 'comment',
    scope: '[role="dialog"]',
    editor: '[data-testid^="tweetTextarea_"], [role="textbox"]',
    submit: '[data-testid="tweetButton"]',
    enter: 'newline',
    modEnter: true,
    context: ['inside'],
    needsContext: true,
    card: '[data-testid="card.wrapper"]',
  },
  {
    word: 'quote',
    act: 'share',
    scope: '[role="dialog"]',
    editor: '[data-testid^="tweetTextarea_"], [role="textbox"]',
    submit: '[data-testid="tweetButton"]',
    has: '[role="link"] [data-testid="tweetText"], [role="link"] [lang]',
    enter: 'newline',
    modEnter: true,
    context: ['origin'],
    needsContext: true,
  },
  {
    // The quoted post without its hooks: what the menu of a post opened.
    word: 'quote',
    act: 'share',
    scope: '[role="dialog"]',
    editor: '[role="textbox"]',
    enter: 'newline',
    modEnter: true,
    context: ['origin'],
    needsContext: true,
  },
  {
    // Opened by an address, or long ago: the post that is quoted stands in the dialog.
    word: 'quote',
    act: 'share',
    scope: '[role="dialog"]',
    editor: '[data-testid^="tweetTextarea_"], [role="textbox"]',
    submit: '[data-testid="tweetButton"]',
    has: QUOTE_CARD,
    enter: 'newline',
    modEnter: true,
    card: { at: QUOTE_CARD, take: 'all' },
  },
  {
    word: 'reply',
    act: 'comment',
    path: '/status/\\d+',
    scope: '[data-testid="inline_reply_offscreen"], [data-testid="cellInnerDiv"], form, main',
    editor: '[data-testid^="tweetTextarea_"], [role="textbox"]',
    submit: '[data-testid="tweetButtonInline"]',
    enter: 'newline',
    modEnter: true,
    context: ['closest', 'page'],
    needsContext: true,
  },
  {
    // A view of its own: the post is not on it, whom it answers is.
    word: 'reply',
    act: 'comment',
    path: '/status/\\d+',
    scope: '[data-testid="replyComposerContainer"]',
    editor: '[data-testid^="tweetTextarea_"]',
    submit: '[data-testid="tweetButton"]',
    enter: 'newline',
    modEnter: true,
    place: 'a[href^="/"]',
  },
  {
    word: 'post',
    act: 'post',
    // Messages go to single people.
    path: '^/(?!messages|i/chat)',
    scope: '[role="dialog"], form, [data-testid="primaryColumn"], main',
    editor: '[data-testid^="tweetTextarea_"], [role="textbox"], textarea',
    submit: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
    enter: 'newline',
    modEnter: true,
    card: [
      '[data-testid="card.wrapper"]',
      // The answers of a poll.
      { at: '[data-testid^="pollOption"], [name^="Choice"]', attribute: 'value', take: 'all' },
    ],
  },
  // Neither in a window nor in the main column.
  {
    word: 'reply',
    act: 'comment',
    path: '/status/\\d+',
    scope: WRITING,
    editor: '[data-testid^="tweetTextarea_"]',
    submit: '[data-testid^="tweetButton"]',
    enter: 'newline',
    modEnter: true,
    context: ['page', 'origin'],
    needsContext: true,
  },
  {
    word: 'post',
    act: 'post',
    scope: WRITING,
    editor: '[data-testid^="tweetTextarea_"]',
    submit: '[data-testid^="tweetButton"]',
    enter: 'newline',
    modEnter: true,
  },
];
