/** X: what a post and a profile look like. */
import type { ContainerRule } from '../types';

const QUOTED =
  '[role="link"]:has([data-testid="tweetText"]), [role="link"]:has([data-testid="User-Name"]), div[role="link"][tabindex]';

/** Posts put into a long article. */
const PUT_IN = 'article article, [data-testid="simpleTweet"]';
/** A long article: its title and all it says. */
const ARTICLE = ['twitter-article-title', 'twitterArticleRichTextView']
  .map((id) => `[data-testid="${id}"]`)
  .join(', ');
const COVER = '[data-testid="article-cover-image"]';

export const CONTAINERS: readonly ContainerRule[] = [
  {
    kind: 'post',
    selector:
      'article[data-testid="tweet"], [data-testid^="immersive-tweet-ui-content-container"], article[role="article"], article, [data-testid="twitterArticleReadView"]:not(article *)',
    quote: `${QUOTED}, ${PUT_IN}`,
    readers: {
      text: [
        { at: ARTICLE, take: 'all' },
        '[data-testid="longformRichTextComponent"], [data-testid="tweetText"]',
        { at: '[lang]', not: '[data-testid="User-Name"]' },
      ],
      author: ['[data-testid="User-Name"] a', 'a[role="link"][href^="/"]'],
      handle: [
        { at: '[data-testid="User-Name"] a', attribute: 'href' },
        { at: 'a[href*="/status/"]', attribute: 'href' },
      ],
      place: '[data-testid="socialContext"]',
      quoted: { at: QUOTED, take: 'all' },
      card: [
        { at: '[data-testid="card.wrapper"] a[aria-label]', attribute: 'aria-label' },
        { at: '[data-testid="card.wrapper"]', take: 'all' },
        // A long article in a feed: its title stands beside its picture.
        `div:has(> ${COVER}, > div > ${COVER})`,
      ],
      images: [
        { at: '[data-testid="tweetPhoto"] img', attribute: 'alt', take: 'all' },
        { at: 'a[href*="/photo/"] img', attribute: 'alt', take: 'all' },
      ],
      link: 'a[href*="/status/"]',
    },
    mark: '[data-testid="User-Name"] a',
  },
  {
    kind: 'profile',
    selector: '[data-testid="HoverCard"], [data-testid="UserCell"], [data-testid="hoverCardParent"]',
    readers: {
      author: ['a[role="link"] span', 'a span', 'a'],
      handle: { at: 'a[href^="/"]', attribute: 'href' },
      text: ['[data-testid="UserDescription"]', { at: '[dir="auto"]', take: 'rest' }],
      link: 'a[href^="/"]',
    },
  },
  {
    kind: 'profile',
    page: true,
    path: '^/(?!home|explore|search|notifications|messages|i/|compose|intent|settings)[A-Za-z0-9_]{1,15}(/(?!status)|$)',
    selector: '[data-testid="primaryColumn"], main',
    readers: {
      author: ['[data-testid="UserName"] span', 'h2[role="heading"]', 'h1, h2'],
      handle: { at: '[data-testid="UserName"]', pattern: '@([A-Za-z0-9_]{1,15})' },
      text: ['[data-testid="UserDescription"]'],
    },
  },
];
