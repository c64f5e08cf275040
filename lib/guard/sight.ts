/**
 * Watches the page go by: judges posts that come near the screen, shows passive marks, and diagnoses the guard's own
 * sight. Mutations are only gathered in the observer; the work is done in slices while the page is idle. An idle tab
 * does nothing.
 */
import type { ContainerRule } from '../platforms/types';
import { lookupSheet, sheetOn } from '../rules/lookup-sheet';
import type { Container } from './containers';
import type { Engine } from './engine';
import { Health, isWatched } from './health';
import type { Judge } from './judge';
import type { GuardOptions } from './options';

/** Longest stretch of work at once, milliseconds (figure of the house and of the field). */
const SLICE_MS = 4;
/** Posts are judged this far before they come into view. */
const MARGIN = '300px 0px';
/** More additions than this at once are looked at from the root instead. */
const FLOOD = 400;

export class Sight {
  private readonly added: Element[] = [];
  private readonly found: Element[] = [];
  private readonly near: Element[] = [];
  private readonly rules: readonly ContainerRule[];
  private readonly selector: string;
  private seen = new WeakSet<Element>();
  private keys = new WeakMap<Element, string>();
  private scheduled = false;
  private flooded = false;
  private astray = false;
  private mutations: MutationObserver | undefined;
  private intersections: IntersectionObserver | undefined;
  private readonly health: Health;

  constructor(
    private readonly options: GuardOptions,
    private readonly engine: Engine,
    private readonly judge: Judge,
    private readonly signal: AbortSignal,
    /** The extension is still there; else the guard takes itself away, signs and all. */
    private readonly alive: () => boolean,
  ) {
    this.rules = options.platform.containers.filter(isWatched);
    this.selector = this.rules.map((rule) => rule.selector).join(', ');
    this.health = new Health(engine, (report) => options.port.report(report));
  }

  start(): void {
    if (this.selector === '') return;
    const { window: view } = this.options;
    this.mutations = new view.MutationObserver((records) => this.gather(records));
    this.intersections = new view.IntersectionObserver((entries) => this.approach(entries), {
      rootMargin: MARGIN,
    });
    this.mutations.observe(view.document, { childList: true, subtree: true });
    this.signal.addEventListener('abort', () => {
      this.mutations?.disconnect();
      this.intersections?.disconnect();
      this.options.marks?.dispose();
    });
    if (view.document.body) this.flood();
  }

  /** Settings changed: look at everything again. */
  refresh(): void {
    this.options.marks?.clear();
    this.intersections?.disconnect();
    this.seen = new WeakSet();
    this.keys = new WeakMap();
    this.flood();
  }

  /** Something of ours threw; the act passed. */
  failed(_error: unknown): void {
    this.health.failed();
  }

  private gather(records: readonly MutationRecord[]): void {
    for (const record of records) {
      const { addedNodes } = record;
      for (let index = 0; index < addedNodes.length; index++) {
        const node = addedNodes[index];
        if (node?.nodeType === 1 && !this.flooded) this.added.push(node as Element);
      }
    }
    if (this.added.length > FLOOD) this.flood();
    else if (this.added.length > 0) this.schedule();
  }

  private flood(): void {
    this.added.length = 0;
    this.found.length = 0;
    this.flooded = true;
    this.schedule();
  }

  private approach(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) if (entry.isIntersecting) this.near.push(entry.target);
    if (this.near.length > 0) this.schedule();
  }

  private schedule(): void {
    if (this.scheduled || this.signal.aborted) return;
    this.scheduled = true;
    const { window: view } = this.options;
    const work = (): void => {
      this.scheduled = false;
      if (this.signal.aborted || !this.alive()) return;
      try {
        this.slice(view.performance.now() + SLICE_MS);
      } catch {
        this.health.failed();
      }
      if (this.astray || this.added.length + this.found.length + this.near.length > 0) this.schedule();
    };
    if (typeof view.requestIdleCallback === 'function') view.requestIdleCallback(work, { timeout: 1000 });
    else view.setTimeout(work, 50);
  }

  private slice(deadline: number): void {
    const { window: view } = this.options;
    if (this.flooded) {
      this.flooded = false;
      this.find(view.document.documentElement);
    }
    while (this.added.length > 0 && view.performance.now() < deadline) {
      const element = this.added.pop() as Element;
      if (element.isConnected) this.find(element);
    }
    while (this.found.length > 0 && view.performance.now() < deadline) {
      this.observe(this.found.pop() as Element);
    }
    this.astray = view.performance.now() < deadline && this.health.astray(view.document);
    // Judged at once, the first post would take all that is left of making the recogniser into this slice.
    if (this.near.length > 0 && this.options.prepared?.() === false) return;
    while (this.near.length > 0 && view.performance.now() < deadline) {
      const element = this.near.pop() as Element;
      if (element.isConnected) this.look(element);
    }
  }

  private find(root: Element): void {
    // Leaves are most of what pages add.
    if (root.firstElementChild !== null) {
      const inner = root.querySelectorAll(this.selector);
      // The first of the page is taken first.
      for (let at = inner.length - 1; at >= 0; at--) this.found.push(inner[at] as Element);
    }
    if (root.matches(this.selector)) this.found.push(root);
  }

  private observe(element: Element): void {
    if (this.seen.has(element)) return;
    this.seen.add(element);
    this.intersections?.observe(element);
  }

  private look(element: Element): void {
    const active = this.judge.active();
    if (typeof active === 'string') return;
    const { marks } = this.options;
    const marked = marks !== undefined && active.state.marks;
    if (!marked && this.health.complete) return;
    const rule = this.rules.find((one) => element.matches(one.selector));
    if (!rule) return;
    const container: Container = { element, rule };
    const subject = this.engine.containers.subject(container, false);
    // The same node may show another post by now: what counts is the post.
    if (this.keys.get(element) === subject.key) return;
    this.keys.set(element, subject.key);
    this.health.post(container, subject);
    if (!marked) return;
    const verdict = this.judge.verdict(subject.words);
    const sheet = sheetOn(active.state.sheets, active.date);
    const place = rule.mark === undefined ? null : element.querySelector(rule.mark);
    if (verdict?.level !== 'candidate-or-party' || !sheet || !place) marks.unmark(element);
    else {
      const citation = lookupSheet(sheet, 'like', verdict.ruleSubject ?? 'candidate', verdict.election);
      marks.mark(element, place, verdict, citation);
    }
  }
}
