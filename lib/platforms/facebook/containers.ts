/** Facebook: what a post, a comment, a view of one video and a profile look like. */
import { message } from '../talks';
import type { ContainerRule } from '../types';
import { BOXES } from './words';

const NAME = '[data-ad-rendering-role="profile_name"]';
const MESSAGE = '[data-ad-preview="message"], [data-ad-comet-preview="message"]';
const STORY = '[data-ad-rendering-role="story_message"]';
const PHONE_COMMENT = '[data-sigil="comment"]';
/** Comments, buttons and boxes: not what the post says. */
const NO_WORDS = '[role="button"], [role="article"]:not([aria-posinset]), form, a';
const VIEW = {
  author: [NAME, 'h2 a, h3 a, h4 a', 'a[aria-label] span', 'h2, h3'],
  handle: [
    { at: `${NAME} a`, attribute: 'href' },
    { at: 'h2 a, h3 a, h4 a', attribute: 'href' },
  ],
  text: [
    MESSAGE,
    STORY,
    { at: '[dir="auto"]', not: NO_WORDS, take: 'all' },
    { at: 'p, span', not: NO_WORDS, take: 'all' },
  ],
  images: { at: 'img[alt]', take: 'all' },
} as const;

export const CONTAINERS: readonly ContainerRule[] = [
  {
    // Until 2024 posts of the feed were articles, too: those that hold articles.
    kind: 'post',
    tells: false,
    selector: '[role="article"]:has([role="article"]):not([aria-posinset], [role="article"] *)',
    quote: '[role="article"]',
    readers: VIEW,
  },
  {
    kind: 'comment',
    selector: `[role="article"]:not([aria-posinset]), ${PHONE_COMMENT}`,
    // Answers may stand inside what they answer.
    quote: `[role="article"], ${PHONE_COMMENT}`,
    readers: {
      author: ['a[role="link"] span', 'a span', 'span[role="link"]'],
      handle: { at: 'a[role="link"]', attribute: 'href' },
      // Until 2024 posts of the feed were articles, too.
      text: [
        MESSAGE,
        STORY,
        { at: '[dir="auto"]', not: 'a, [role="button"]', take: 'all' },
        { at: '.native-text', take: 'all' },
      ],
      link: 'a[href*="comment_id="]',
      images: { at: 'img[alt]', take: 'all' },
    },
  },
  {
    // The basic site.
    kind: 'comment',
    tells: false,
    selector: '#root div:has(> h3):has(a[href*="like_comment_id"], a[href*="ctoken"])',
    readers: { author: 'h3', text: { at: 'div', not: 'h3', take: 'first' } },
  },
  {
    kind: 'post',
    selector: '[aria-posinset]',
    readers: {
      author: [NAME, 'h2, h3, h4'],
      handle: [
        { at: `${NAME} a`, attribute: 'href' },
        { at: 'h2 a, h3 a, h4 a', attribute: 'href' },
      ],
      text: [MESSAGE, STORY, { at: '[dir="auto"]', not: NO_WORDS, take: 'all' }],
      quoted: [
        { at: `${NAME}, ${STORY}`, take: 'rest' },
        { at: MESSAGE, take: 'rest' },
      ],
      place: { at: 'a[href*="/groups/"]:not([href*="/user/"])' },
      card: {
        at: '[data-ad-rendering-role="meta"], [data-ad-rendering-role="title"], [data-ad-rendering-role="description"]',
        take: 'all',
      },
      images: { at: 'img[alt]', take: 'all' },
      link: ['a[href*="/posts/"]', 'a[href*="/permalink"]', 'a[href*="story_fbid="]', 'a[href*="/reel/"]'],
    },
    mark: `${NAME} a`,
  },
  {
    // Signed-out and permalink views have no feed around the post.
    kind: 'post',
    selector: `div:has(${NAME}):has([data-ad-rendering-role="like_button"]):not(:has(h1))`,
    readers: {
      author: NAME,
      handle: { at: `${NAME} a`, attribute: 'href' },
      text: [MESSAGE, STORY],
      quoted: { at: MESSAGE, take: 'rest' },
      images: { at: 'img[alt]', take: 'all' },
      link: ['a[href*="/posts/"]', 'a[href*="/permalink"]', 'a[href*="story_fbid="]'],
    },
  },
  {
    // Phone shell: boxes with sizes and no hooks at all; the words stand in native-text.
    kind: 'post',
    tells: false,
    selector:
      '[data-type="vscroller"] > [data-actual-height], [data-type="vscroller"] > div, [data-tracking-duration-id]',
    kin: 'data-tracking-duration-id',
    readers: {
      author: ['span', '[dir="auto"]'],
      text: [{ at: '.native-text', take: 'all' }],
      images: { at: 'img[alt]', take: 'all' },
    },
  },
  message('^/messages'),
  {
    // A feed whose posts carry no mark.
    kind: 'post',
    tells: false,
    selector: '[role="feed"] > div:has(h2, h3, h4):not(:has([aria-posinset], [role="article"]))',
    readers: VIEW,
  },
  {
    // A window with a box for comments and no post known by its hooks is the post.
    kind: 'post',
    tells: false,
    selector: `[role="dialog"]:not(:has([aria-posinset])):has(${BOXES})`,
    readers: VIEW,
  },
  {
    // One of several reels that the viewer holds ready: each has its own words.
    kind: 'post',
    tells: false,
    path: '^/reel/',
    selector:
      ':is(div:has(video):has(~ div video), div:has(video) ~ div:has(video)):has(h2, h3, [dir="auto"], [data-video-id]):not([role="complementary"], [role="complementary"] *)',
    readers: VIEW,
  },
  {
    // Photos and videos: the words stand in a column beside the picture.
    kind: 'post',
    page: true,
    path: '^/(watch|photo|[^/]+/(videos|photos)/)',
    selector: '[role="complementary"]',
    readers: VIEW,
  },
  {
    kind: 'post',
    page: true,
    path: '^/(reel/|stories/|photo|story\\.php|permalink\\.php|[^/]+/(videos|photos)/)',
    selector: '[role="main"], #root, body',
    readers: VIEW,
  },
  {
    kind: 'group',
    page: true,
    path: '^/groups/[^/]+',
    selector: '[role="main"]',
    readers: { author: 'h1', place: 'h1', text: 'h1' },
  },
  {
    kind: 'page',
    page: true,
    path: '^/events/\\d',
    selector: '[role="main"]',
    readers: { author: 'h1', text: 'h1' },
  },
  {
    kind: 'profile',
    page: true,
    path: '^/(?!groups/|watch|marketplace|events/|search/|home\\.php|stories/|reel/|sharer)[^/]+',
    selector: '[role="main"]',
    readers: { author: 'h1', text: 'h1', handle: { at: 'h1 a', attribute: 'href' } },
  },
];
