/** Reads the words of a container by the platform's readers. All results are untrusted page text. */
import type { SubjectText } from '../subject';
import type { ContainerRule, Read, ReadRule } from '../platforms/types';
import { visibleText } from './dom';
import { patternOf } from './patterns';

/** Parts of a post that are not its words: read only if no reader found any. */
const CONTROLS =
  '[role="article"], [role="toolbar"], [role="menu"], [role="textbox"], form, textarea, nav, time, [contenteditable="true"]';
const BUTTONS = 'button, [role="button"]';

function keep(text: string, rule: ReadRule): string {
  if (rule.pattern === undefined || text === '') return text;
  const match = patternOf(rule.pattern, 'u').exec(text);
  return match ? (match[1] ?? match[0]) : '';
}

interface Options {
  /** Nested quoted posts: left out of everything but `quoted`. */
  quotes?: readonly Element[] | undefined;
  /** Attribute read unless the rule names one. */
  attribute?: string | undefined;
  thorough: boolean;
}

/** What one element says to a reader; '' where it is left out. */
function said(root: Element | Document, element: Element, rule: ReadRule, options: Options): string {
  const { quotes, thorough } = options;
  const attribute = rule.attribute ?? options.attribute;
  if (rule.not !== undefined && element.closest(rule.not)) return '';
  if (quotes?.some((quote) => quote.contains(element)) === true) return '';
  // Decoys live under aria-hidden; the container itself may be hidden behind a dialog of the site.
  const hidden = element.closest('[aria-hidden="true"]');
  if (hidden && hidden !== root && root.contains(hidden)) return '';
  const raw =
    attribute === undefined
      ? visibleText(element, { without: quotes, thorough })
      : (element.getAttribute(attribute) ?? '');
  return keep(raw.trim(), rule);
}

function readOne(root: Element | Document, read: string | ReadRule, options: Options): string {
  const rule: ReadRule = typeof read === 'string' ? { at: read } : read;
  if (rule.at === ':scope') return 'tagName' in root ? said(root, root, rule, options) : '';
  const texts: string[] = [];
  // Most posts have what is looked for once or not at all.
  let element = root.querySelector(rule.at);
  let all: NodeListOf<Element> | undefined;
  for (let at = 0; element;) {
    const text = at === 0 && rule.take === 'rest' ? '' : said(root, element, rule, options);
    if (text !== '') texts.push(text);
    if (texts.length >= (rule.take === undefined || rule.take === 'first' ? 1 : 20)) break;
    element = (all ??= root.querySelectorAll(rule.at))[++at] ?? null;
  }
  return texts.join('\n');
}

/** First reader of the list that gives words, else ''. A selector the browser refuses gives none. */
export function read(root: Element | Document, how: Read | undefined, options: Options): string {
  if (how === undefined) return '';
  for (const one of Array.isArray(how)
    ? (how as readonly (string | ReadRule)[])
    : [how as string | ReadRule]) {
    try {
      const text = readOne(root, one, options);
      if (text !== '') return text;
    } catch {
      // an unknown selector: the next reader may do
    }
  }
  return '';
}

/** `/contoh/status/1` or `@contoh` or a whole address → `contoh`. */
export function handleFrom(raw: string): string {
  const path = raw.trim().replace(/^[a-z]+:\/\/[^/]+/i, '');
  return (path.replace(/^[/@]+/, '').split(/[/?#\s]/)[0] ?? '').replace(/^@/, '').slice(0, 100);
}

/** Path of a permalink without what changes between views. */
export function linkFrom(raw: string): string {
  return raw.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#](?!story_fbid|fbid|v=|id=).*$/, '');
}

/** An element with the neighbours that are drawn as one post with it, in the order of the page. */
function partsOf(element: Element, kin: string | undefined): readonly Element[] {
  const mark = kin === undefined ? null : element.getAttribute(kin);
  if (kin === undefined || mark === null) return [element];
  return [...(element.parentElement?.children ?? [])].filter((one) => one.getAttribute(kin) === mark);
}

/** What few posts show, by rule: all that finds any of it. */
const extras = new WeakMap<ContainerRule, string>();

/** Every question goes through the whole post, and most posts show nothing but words: that is asked at once. */
function hasExtras(element: Element, rule: ContainerRule): boolean {
  let selector = extras.get(rule);
  if (selector === undefined) {
    const { place, placeHandle, quoted, card, images } = rule.readers;
    const all = [rule.quote ?? [], place ?? [], placeHandle ?? [], quoted ?? [], card ?? [], images ?? []];
    selector = all
      .flat()
      .map((one) => (typeof one === 'string' ? one : one.at))
      .join(', ');
    extras.set(rule, selector);
  }
  try {
    return selector !== '' && (selector.includes(':scope') || element.querySelector(selector) !== null);
  } catch {
    // an unknown selector: each is asked for by itself
    return true;
  }
}

/** The words of one container and its permalink ('' when it shows none). */
export function readContainer(
  element: Element,
  rule: ContainerRule,
  thorough: boolean,
): { words: SubjectText; link: string } {
  const { readers, quote } = rule;
  const more = hasExtras(element, rule);
  const quotes = more && quote !== undefined ? [...element.querySelectorAll(quote)] : [];
  const options: Options = { thorough, ...(quotes.length > 0 ? { quotes } : {}) };
  const attribute = (name: string): Options => ({ ...options, attribute: name });
  const parts = partsOf(element, rule.kin);
  const words: SubjectText = {
    text: parts
      .map((part) => read(part, readers.text, options))
      .filter(Boolean)
      .join('\n'),
  };
  const author = read(parts[0] ?? element, readers.author, options);
  const handle = handleFrom(read(element, readers.handle, options));
  const extra = (how: Read | undefined, by = options): string => (more ? read(element, how, by) : '');
  const place = extra(readers.place);
  const placeHandle = handleFrom(extra(readers.placeHandle));
  const quoted = extra(readers.quoted, { thorough });
  const card = extra(readers.card);
  const images = extra(readers.images, attribute('alt'));
  if (author) words.author = author;
  if (handle) words.handle = handle;
  if (place) words.place = place;
  if (placeHandle) words.placeHandle = placeHandle;
  if (quoted) words.quoted = quoted;
  if (card) words.card = card;
  if (images) words.images = images.split('\n');
  // The site changed its hooks: everything readable in the post is better than nothing.
  const whole = rule.page === true && !element.matches('article, [role="article"]');
  if (words.text === '' && !card && !whole && rule.kind !== 'profile') {
    words.text = visibleText(element, { skip: CONTROLS, skipShort: BUTTONS, thorough });
  }
  return { words, link: linkFrom(read(element, readers.link, attribute('href'))) };
}

/** Short stable hash of words (FNV-1a): the identity of a post that shows no permalink. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
