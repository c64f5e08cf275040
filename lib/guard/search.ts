/**
 * Finds what a selector means in a page that grows, in pieces that end in time: one question about a whole page of fifty
 * thousand nodes takes the browser some 7 ms (measured), so large parts of it are asked about child by child.
 */
import { queryDeep } from './dom';

/** Nodes one question is asked about at most; some 0.1 ms. */
const LARGE = 500;
/** More additions than this before there was time for one are looked for from the root instead. */
const FLOOD = 2000;

export class Search {
  private added: Element[] = [];
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
    const { added, within } = this;
    for (const { addedNodes, target } of records) {
      if (this.flooded) return;
      // A parser tells of every node of a tree by itself.
      const inside = within.has(target);
      for (let index = 0; index < addedNodes.length; index++) {
        const node = addedNodes[index] as Node;
        if (node.nodeType !== 1) continue;
        within.add(node);
        if (!inside) added.push(node as Element);
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
    } else {
      this.parts.push(...this.added);
      this.added = [];
    }
    const part = this.parts.pop();
    if (part?.isConnected === true) this.look(part, found);
  }

  private look(part: Element, found: Element[]): void {
    const shadow = this.shadow ? part.shadowRoot : null;
    // Leaves are most of what pages add.
    if (part.firstElementChild !== null || shadow) {
      // Counting is cheap, and makes no object of any node.
      if (part.querySelectorAll('*').length > LARGE) this.split(part, shadow);
      else {
        const inner = queryDeep(part, this.selector, this.shadow);
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
