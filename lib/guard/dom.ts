/** Small helpers over hostile page DOM: climbs cross open shadow roots, text skips what the person cannot see. */
import { foldName } from './names';
import { isFleeting, looksAround, restsOn } from './witness';

/**
 * The element whose open shadow root this node is. A document is asked nothing: a form called "host" would answer in
 * its place, and every climb would begin anew.
 */
function hostOf(root: Node): Element | null {
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((root as Partial<ShadowRoot>).host ?? null) : null;
}

/** Parent in the composed tree: out of a shadow root to its host. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.parentNode && hostOf(element.parentNode));
}

/** `Element.closest` that goes on beyond open shadow roots. A selector the browser does not know finds nothing. */
export function closestDeep(from: Element, selector: string): Element | null {
  let at: Element | null = from;
  while (at !== null) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    at = hostOf(at.getRootNode());
  }
  return null;
}

/** As `closestDeep`, but not beyond `last`: a selector that looks into what it asks about is dear further up. */
export function closestWithin(from: Element, selector: string, last: Element | undefined): Element | null {
  if (!last) return closestDeep(from, selector);
  for (let at: Element | null = from; at; at = parentOf(at)) {
    if (at.matches(selector)) return at;
    if (at === last) return null;
  }
  return null;
}

/** All matches below root, entering the open shadow roots of custom elements when asked to. */
export function queryDeep(
  root: Element | Document | ShadowRoot,
  selector: string,
  shadow = false,
): Element[] {
  const found = [...root.querySelectorAll(selector)];
  if (!shadow) return found;
  const hosts = [...root.querySelectorAll('*')].filter((element) => element.tagName.includes('-'));
  if ('tagName' in root) hosts.unshift(root);
  for (const host of hosts) {
    if (host.shadowRoot) found.push(...queryDeep(host.shadowRoot, selector, true));
  }
  return found;
}

/** First element of the event's composed path. */
export function targetOf(event: Event): Element | null {
  const outer = event.target as Partial<Element> | null;
  // The whole path is made for us at every event: asked for only where a shadow root hides the real target.
  const first = (outer && !outer.shadowRoot ? outer : event.composedPath()[0]) as Node | undefined;
  if (!first || first.nodeType === undefined) return null;
  return first.nodeType === Node.ELEMENT_NODE ? (first as Element) : first.parentElement;
}

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TITLE']);
const BLOCKS = new Set([
  'DIV',
  'P',
  'LI',
  'UL',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'SECTION',
  'ARTICLE',
  'TR',
  'BR',
]);
/** Enough for any post; a hostile page must not make reading slow. */
const MAX_TEXT = 20_000;
const MAX_NODES = 4_000;

export interface TextOptions {
  /** Elements (and all below) to leave out. */
  skip?: string | undefined;
  /** The same, found already. */
  without?: readonly Element[] | undefined;
  /** Left out only when what they say is short: captions and cards may stand in a button. */
  skipShort?: string | undefined;
  /** Also ask the browser whether each element is visible (at a press; too dear while scrolling). */
  thorough?: boolean | undefined;
}

function isHidden(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|[\s;])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Does the browser show what stands in this element? Tells of all that is around it, too. */
function isShown(element: Element): boolean {
  const shown = shows(element);
  restsOn(() => shows(element) === shown);
  return shown;
}

function shows(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // Without a box of its own it may still show its text.
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.display !== 'contents' || style.visibility === 'hidden') return false;
  const parent = parentOf(element);
  return parent !== null && shows(parent);
}

const isShort = (element: Element): boolean => (element.textContent ?? '').trim().length <= 40;

/** Visible text of an element in reading order, white space folded; emoji pictures count by their `alt`. */
export function visibleText(root: Element, options: TextOptions = {}): string {
  const { skip, skipShort, without, thorough = false } = options;
  let text = '';
  let nodes = 0;
  const visit = (node: Element): void => {
    // Whoever asks for this very element has seen to it.
    let shown: boolean | undefined = node === root ? true : undefined;
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (text.length > MAX_TEXT || ++nodes > MAX_NODES) return;
      if (child.nodeType === Node.TEXT_NODE) {
        const value = child.nodeValue ?? '';
        // Asked once, and only where there are words: each question costs as much as all the rest here.
        if (thorough && shown !== true && value.trim() !== '') {
          if (shown === false) continue;
          shown = isShown(node);
          if (!shown) continue;
        }
        text += value;
        continue;
      }
      if (child.nodeType !== Node.ELEMENT_NODE) continue;
      const element = child as Element;
      // Names inside drawings are small letters.
      if (SKIPPED.has(element.tagName.toUpperCase()) || isHidden(element)) continue;
      if (skip !== undefined && element.matches(skip)) continue;
      if (without?.includes(element) === true) continue;
      if (skipShort !== undefined && element.matches(skipShort) && isShort(element)) continue;
      if (element.tagName === 'IMG') {
        const alt = element.getAttribute('alt') ?? '';
        // Longer descriptions are pictures, read apart.
        if (alt !== '' && alt.length <= 12 && (!thorough || isShown(element))) text += alt;
        continue;
      }
      const block = BLOCKS.has(element.tagName);
      if (block) text += '\n';
      visit(element);
      if (block) text += '\n';
    }
  };
  visit(root);
  return text
    .slice(0, MAX_TEXT)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/**
 * The names a control may be known by, folded, most telling first: aria-label, aria-labelledby, visible text, label or
 * title of an icon inside, title.
 */
export function namesOf(control: Element): string[] {
  const names: string[] = [];
  const add = (name: string | null | undefined): void => {
    const folded = foldName(name ?? '');
    if (folded !== '' && !names.includes(folded)) names.push(folded);
  };
  add(control.getAttribute('aria-label'));
  const labelled = control.getAttribute('aria-labelledby');
  if (labelled !== null) {
    looksAround();
    const root = control.getRootNode() as Document | ShadowRoot;
    add(
      labelled
        .split(/\s+/)
        .map((id) => (id === '' ? '' : (root.getElementById(id)?.textContent ?? '')))
        .join(' '),
    );
  }
  if (control.tagName === 'INPUT') add((control as HTMLInputElement).value);
  add(visibleText(control));
  const icon = control.querySelector('svg[aria-label], svg title, img[alt], [role="img"][aria-label]');
  if (icon) add(icon.getAttribute('aria-label') ?? icon.getAttribute('alt') ?? icon.textContent);
  add(control.getAttribute('title'));
  return names;
}

export const EDITABLE =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"]';

/** The element a person is writing in, if the target is in one. */
export function editableAround(target: Element): Element | null {
  const editable = closestDeep(target, `${EDITABLE}, input`);
  if (editable?.tagName !== 'INPUT') {
    // The root of nested editable nodes is the editor.
    let root = editable;
    for (let at = editable; at; at = parentOf(at)) if (at.matches(EDITABLE)) root = at;
    return root;
  }
  const type = (editable as HTMLInputElement).type;
  return ['text', 'search', 'email', 'url', 'tel', 'number', 'password'].includes(type) ? editable : null;
}

/** What is written in an editor, exactly as far as the page shows it. */
export function draftOf(editor: Element): string {
  isFleeting();
  if (editor.tagName === 'TEXTAREA' || editor.tagName === 'INPUT')
    return (editor as HTMLTextAreaElement).value;
  return (editor as HTMLElement).innerText;
}

/** True if the element is laid out and touches the screen. */
export function onScreen(element: Element, view: Window): boolean {
  isFleeting();
  const box = element.getBoundingClientRect();
  return box.bottom > 0 && box.top < view.innerHeight && box.width + box.height > 0;
}
