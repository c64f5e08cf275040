/** Which post, comment, message or profile an element belongs to. Nothing is cached by node: lists recycle nodes. */
import type { Audience, Subject, SubjectKind } from '../subject';
import type { ContainerRule, Platform } from '../platforms/types';
import { closestWithin, namesOf, onScreen, parentOf, visibleText } from './dom';
import { fits } from './names';
import { fitsPattern } from './patterns';
import type { Question } from './question';
import { handleFrom, hashOf, read, readContainer } from './read';
import { isFleeting, looksAround } from './witness';

export interface Container {
  element: Element;
  rule: ContainerRule;
}

/** A post never reaches beyond these. */
const LISTS = '[role="feed"], [role="list"], [role="grid"]';
const BOUNDARY = `body, main, [role="main"], ${LISTS}`;

const isDear = ({ selector, anchor }: ContainerRule): boolean =>
  anchor === undefined && selector.includes(':has(');

export const isPost = ({ kind }: ContainerRule): boolean => kind === 'post' || kind === 'message';

const GENERIC: ContainerRule = {
  kind: 'post',
  selector: '*',
  readers: {
    author: ['h2 a, h3 a, h4 a', 'a[href]'],
    link: 'a:has(time)',
    images: { at: 'img[alt]', take: 'all' },
  },
};

/** One of several accounts or groups that are suggested: whatever place they are shown in, they are not of it. */
const ACCOUNT: ContainerRule = { ...GENERIC };

export class Containers {
  constructor(
    private readonly view: Window,
    private readonly platform: Platform,
    private readonly question: Question,
  ) {}

  private fitsPath(path: string | undefined): boolean {
    return path === undefined || fitsPattern(path, this.view.location.pathname);
  }

  /** The nearest container around an element, undefined when it stands in none. */
  around(target: Element, kinds?: readonly SubjectKind[]): Container | undefined {
    if (kinds) return this.find(target, kinds);
    return this.question.once(this, target, () => this.find(target));
  }

  private find(target: Element, kinds?: readonly SubjectKind[]): Container | undefined {
    try {
      const told = this.platform.code?.container?.(target);
      if (told) return told;
    } catch {
      // a hook of an adapter failed: the rules below still work
    }
    let best: Container | undefined;
    let first = 0;
    // Rules that look into what they ask about are dear in large pages: asked last, and inside what the others found.
    for (const dear of [false, true]) {
      for (const [index, rule] of this.platform.containers.entries()) {
        if (isDear(rule) !== dear || rule.page === true || !this.fitsPath(rule.path)) continue;
        if (kinds && !kinds.includes(rule.kind)) continue;
        // Climbing to an anchor is dear, and only for where nothing else is known.
        if (best && rule.anchor !== undefined) continue;
        const element = this.holder(target, rule, dear ? best?.element : undefined);
        if (!element) continue;
        // Of two rules that fit the same element the one written first counts.
        const nearer =
          best && (best.element === element ? index < first : containsDeep(best.element, element));
        if (nearer === false) continue;
        best = { element, rule };
        first = index;
      }
    }
    return best;
  }

  /** The element of one rule around a target. With an anchor the target may stand beside the selected part. */
  private holder(target: Element, rule: ContainerRule, last: Element | undefined): Element | undefined {
    const part = closestWithin(target, rule.selector, last);
    if (rule.anchor === undefined) return part ?? undefined;
    looksAround();
    if (part) return grow(part, rule.anchor);
    for (let at: Element | null = target; at && !at.matches(BOUNDARY); at = parentOf(at)) {
      const anchors = at.querySelectorAll(rule.anchor).length;
      // The head of a profile beside its only post is not that post.
      if (anchors > 1 || (anchors === 1 && at.querySelector('h1'))) return undefined;
      if (anchors === 1) return grow(at, rule.anchor);
    }
    return undefined;
  }

  /** The container that stands for the whole view, if the platform has one here. */
  ofPage(): Container | undefined {
    looksAround();
    const document = this.document();
    for (const rule of this.platform.containers) {
      if (rule.page !== true || !this.fitsPath(rule.path)) continue;
      const all = [...document.querySelectorAll(rule.selector)];
      const element = all.find((one) => onScreen(one, document.defaultView ?? this.view)) ?? all[0];
      if (element) return { element, rule };
    }
    return undefined;
  }

  /** The first container inside an element (the original shown in a reply dialog). */
  inside(scope: Element, kind?: SubjectKind): Container | undefined {
    for (const rule of this.platform.containers) {
      if (rule.page === true || rule.kind === 'profile' || !this.fitsPath(rule.path)) continue;
      if (kind !== undefined && rule.kind !== kind) continue;
      const element = [...scope.querySelectorAll(rule.selector)].find((one) => visibleText(one) !== '');
      if (element) return whole(element, rule);
    }
    return undefined;
  }

  /** The post that stands beside an element in the same dialog or column. */
  beside(element: Element): Container | undefined {
    looksAround();
    for (let at = parentOf(element); at && !at.matches(BOUNDARY); at = parentOf(at)) {
      // A window over the page is not about the page's first post.
      if (at.querySelector('main, [role="main"], [role="feed"]')) return undefined;
      const found = this.inside(at, 'post');
      if (found || at.matches('[role="dialog"]')) return found;
    }
    return undefined;
  }

  /** The post this view is about: the one its address names, else the only one there is. */
  ofAddress(): Container | undefined {
    looksAround();
    const named = this.named(this.view.location.pathname);
    if (named) return named;
    for (const rule of this.platform.containers) {
      if (rule.page === true || !isPost(rule) || !this.fitsPath(rule.path)) continue;
      const all = [...this.view.document.querySelectorAll(rule.selector)].slice(0, 20);
      const [element, second] = all.filter((one) => visibleText(one) !== '');
      if (element) return second ? undefined : whole(element, rule);
    }
    return undefined;
  }

  /** The container on this page whose permalink is this path. */
  named(path: string): Container | undefined {
    for (const rule of this.platform.containers) {
      // The link of a comment is that of its post, and more.
      if (rule.page === true || !isPost(rule) || !rule.readers.link || !this.fitsPath(rule.path)) continue;
      for (const element of [...this.view.document.querySelectorAll(rule.selector)].slice(0, 60)) {
        const container = whole(element, rule);
        const { link } = readContainer(container.element, rule, false);
        if (link !== '' && link.length > 3 && (path === link || path.startsWith(`${link}/`)))
          return container;
      }
    }
    return undefined;
  }

  /** The container on this page that shows the subject of this key, re-rendered or recycled as it may be. */
  byKey(key: string): Container | undefined {
    for (const rule of this.platform.containers) {
      if (!this.fitsPath(rule.path)) continue;
      const document = rule.page === true ? this.document() : this.view.document;
      for (const element of [...document.querySelectorAll(rule.selector)].slice(0, 200)) {
        const container = whole(element, rule);
        if (this.subject(container, true).key === key) return container;
      }
    }
    return undefined;
  }

  /**
   * Without any rule: the largest ancestor that holds no second control of the same name. A post has one "Suka", a feed
   * has many. Comments inside the post have their own. `inList`: only one of several accounts.
   */
  guess(control: Element, least = 20, inList = false): Container | undefined {
    looksAround();
    const name = namesOf(control)[0];
    if (name === undefined) return undefined;
    const kind = control.tagName === 'BUTTON' ? 'button' : '[role="button"]';
    const twinsIn = (box: Element): boolean =>
      [...box.querySelectorAll(kind)]
        .slice(0, 200)
        .some(
          (twin) =>
            twin !== control &&
            !twin.contains(control) &&
            areTwins(namesOf(twin)[0], name) &&
            !this.find(twin, ['comment']),
        );
    let best: Element | undefined;
    let crowd = false;
    let at = parentOf(control);
    for (let depth = 0; at && depth < 25; depth++, at = parentOf(at)) {
      const ends = at.matches(BOUNDARY);
      crowd = (!ends || at.matches(LISTS)) && twinsIn(at);
      if (ends || crowd) break;
      // The title of a view is above its posts.
      if (best && at.querySelector('h1') && !best.querySelector('h1')) break;
      best = at;
      if (at.matches('[role="dialog"], dialog')) break;
    }
    if (!best || visibleText(best).length < least) return undefined;
    if (inList && !crowd) return undefined;
    return { element: best, rule: inList ? ACCOUNT : GENERIC };
  }

  /** Document the page-wide readers use. */
  document(): Document {
    try {
      const other = this.platform.code?.contextDocument?.(this.view);
      if (other && other !== this.view.document) isFleeting();
      return other ?? this.view.document;
    } catch {
      return this.view.document;
    }
  }

  /** Group, page or channel of the whole view. */
  place(): { name: string; handle: string; kind: SubjectKind } | undefined {
    for (const rule of this.platform.places ?? []) {
      if (!this.fitsPath(rule.path)) continue;
      looksAround();
      const document = this.document();
      const name = read(document, rule.name, { thorough: false });
      const handle = handleFrom(read(document, rule.handle, { thorough: false }));
      if (name || handle) return { name, handle, kind: rule.kind };
    }
    return undefined;
  }

  /** Who would see an act inside this element, as far as the page tells. */
  audience(element: Element | undefined): Audience {
    for (const rule of this.platform.audiences ?? []) {
      looksAround();
      const found =
        element?.matches(rule.selector) === true ? element : element?.querySelector(rule.selector);
      if (!found) continue;
      const { names } = rule;
      if (!names || namesOf(found).some((name) => fits(name, names))) return rule.says;
    }
    return this.platform.audience ?? 'unknown';
  }

  /** Reads a container into a subject. */
  subject(container: Container, thorough: boolean): Subject {
    const { words, link } = readContainer(container.element, container.rule, thorough);
    const known = words.place !== undefined || words.placeHandle !== undefined || container.rule === ACCOUNT;
    const place = known ? undefined : this.place();
    if (place?.name) words.place = place.name;
    if (place?.handle) words.placeHandle = place.handle;
    const said = `${words.handle ?? words.author ?? ''}|${words.text.slice(0, 400)}|${words.quoted?.slice(0, 200) ?? ''}`;
    const subject: Subject = {
      platform: this.platform.id,
      kind: container.rule.kind,
      key: link !== '' && container.rule.kind !== 'profile' ? link : `#${hashOf(said)}`,
      // Who would see an act matters at a press.
      audience: thorough ? this.audience(container.element) : 'unknown',
      words,
    };
    if (link !== '') subject.url = link;
    return subject;
  }
}

/** `Node.contains` across open shadow roots. */
export function containsDeep(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** "Ikuti" and "Ikuti balik". */
const BACK = / (?:back|balik)$/;

/** "Ikuti @satu" and "Ikuti @dua" do the same to different accounts. */
function areTwins(one: string | undefined, other: string): boolean {
  if (one?.replace(BACK, '') === other.replace(BACK, '')) return true;
  const [first = '', ...rest] = other.split(' ');
  return rest.length > 0 && /^\p{L}{3,}$/u.test(first) && one?.startsWith(`${first} `) === true;
}

/** The container of an element that a rule selects: with an anchor only a part of it is selected. */
const whole = (element: Element, rule: ContainerRule): Container => ({
  element: rule.anchor === undefined ? element : grow(element, rule.anchor),
  rule,
});

function grow(start: Element, anchor: string): Element {
  let best = start;
  for (let at = parentOf(start); at && !at.matches(BOUNDARY); at = parentOf(at)) {
    const anchors = at.querySelectorAll(anchor).length;
    if (anchors > 1) break;
    best = at;
    // Beyond the one anchor, lists begin: go on only while nothing but the same post is inside.
  }
  return best;
}
