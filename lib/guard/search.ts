/**
 * Finds what a selector means in a page that grows, in pieces that end in time: one question about a whole page of fifty
 * thousand nodes takes the browser some 7 ms (measured), so large parts of it are asked about child by child.
 */
import { queryDeep } from './dom';

/** Nodes one question is asked about at most, some 0.3 ms; a quarter where each is looked at for a shadow root. */
const LARGE = 2000;
/** So many that came to one place are asked about from there, where they are half of it. */
const MANY = 4;
/** More additions than this before there was time for one are looked for from the root instead. */
const FLOOD = 2000;

export class Search {
  /** What was added, and where it came to. */
  private added: { place: Node; nodes: Element[] }[] = [];
  /** Everything added since the last piece of work: what comes into it is found with it. */
  private readonly within = new Set<Node>();
  private parts: Element[] = [];
  private flooded = false;

  /** @param shadow enter open shadow roots, too. */
  constructor(
    private readonly document: Document,
    private readonly selector: string,
    private readonly shadow = false,
  ) {}

  /** Nothing is left to look through. */
  get done(): boolean {
    return !this.flooded && this.added.length + this.parts.length === 0;
  }

  /** Takes note of what the page added; cheap, since the page waits for it. */
  gather(records: readonly MutationRecord[]): void {
    const { within } = this;
    for (const { addedNodes, target } of records) {
      if (this.flooded) return;
      // A parser tells of every node of a tree by itself.
      const inside = within.has(target);
      let run = this.added.at(-1);
      for (let index = 0; index < addedNodes.length; index++) {
        const node = addedNodes[index] as Node;
        if (node.nodeType !== 1) continue;
        within.add(node);
        if (inside) continue;
        if (run?.place !== target) this.added.push((run = { place: target, nodes: [] }));
        run.nodes.push(node as Element);
      }
      if (within.size > FLOOD) this.all();
    }
  }

  /** Everything is to be looked through again. */
  all(): void {
    this.stop();
    this.flooded = true;
  }

  /** Nothing is any more. */
  stop(): void {
    this.flooded = false;
    this.parts = [];
    this.added = [];
    this.within.clear();
  }

  /** The next piece of work; what it finds is appended, the first of the page last. */
  step(found: Element[]): void {
    this.within.clear();
    if (this.flooded) {
      this.stop();
      this.parts.push(this.document.documentElement);
    }
    const { parts } = this;
    for (const { place, nodes } of this.added) {
      // Feeds that move their posts and lists drawn anew are asked about as one.
      const one = nodes.length >= MANY && (place as Element).childElementCount <= 2 * nodes.length;
      parts.push(...(one && place.nodeType === 1 ? [place as Element] : nodes));
    }
    this.added = [];
    const part = parts.pop();
    if (part?.isConnected === true) this.look(part, found);
  }

  private look(part: Element, found: Element[]): void {
    const shadow = this.shadow ? part.shadowRoot : null;
    // Leaves are most of what pages add.
    if (part.firstElementChild !== null || shadow) {
      // Counting is cheap, and makes no object of any node.
      if (part.querySelectorAll('*').length > (this.shadow ? LARGE / 4 : LARGE)) this.split(part, shadow);
      else {
        const { selector } = this;
        const inner = this.shadow ? queryDeep(part, selector, true) : part.querySelectorAll(selector);
        for (let at = inner.length - 1; at >= 0; at--) found.push(inner[at] as Element);
      }
    }
    if (part.matches(this.selector)) found.push(part);
  }

  /** The first child comes next. */
  private split(part: Element, shadow: ShadowRoot | null): void {
    for (let child = part.lastElementChild; child; child = child.previousElementSibling)
      this.parts.push(child);
    if (shadow) for (const child of shadow.children) this.parts.push(child);
  }
}
