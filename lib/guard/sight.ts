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
import { Search } from './search';

/** Work at once, milliseconds: four with the step that is under way when they are over, which is the promise. */
const SLICE_MS = 2;
/** Posts are judged this far before they come into view. */
const MARGIN = '300px 0px';
/** It is asked whether the extension is still there once in this time, milliseconds. */
const ASKED_MS = 100;
/** A page without posts is looked through once in this time, milliseconds. */
const REST_MS = 2000;

/** Is the rest of the slice left to the page? */
type Rest = 'rest' | undefined;
type Looking = Generator<Rest, void>;

export class Sight {
  private readonly search: Search;
  private readonly found: Element[] = [];
  private readonly near: Element[] = [];
  private readonly rules: readonly ContainerRule[];
  private readonly selector: string;
  private seen = new WeakSet<Element>();
  private keys = new WeakMap<Element, string>();
  private scheduled = false;
  /** The post that is being looked at, and how many slices were begun. */
  private looking: Looking | undefined;
  private slices = 0;
  /** When the browser last said that the extension is still there. */
  private asked = -ASKED_MS;
  /** The first sign is the dearest step of all. */
  private signed = false;
  /** There is more to ask of a page without posts; it was asked all for now; it has changed since. */
  private astray = false;
  private rests = false;
  private moved = false;
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
    this.search = new Search(options.window.document, this.selector);
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
    if (view.document.body) this.searchAll();
  }

  /** Settings changed: look at everything again. */
  refresh(): void {
    this.options.marks?.clear();
    this.intersections?.disconnect();
    this.seen = new WeakSet();
    this.keys = new WeakMap();
    this.looking = undefined;
    this.searchAll();
  }

  /** Something of ours threw; the act passed. */
  failed(_error: unknown): void {
    this.health.failed();
  }

  private gather(records: readonly MutationRecord[]): void {
    this.search.gather(records);
    if (!this.search.done) this.schedule();
  }

  private searchAll(): void {
    if (this.selector === '') return;
    this.search.all();
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
      const now = view.performance.now();
      // Asking the browser costs as much as a post; slices come in bursts.
      const asks = now - this.asked > ASKED_MS;
      if (asks) this.asked = now;
      if (this.signal.aborted || (asks && !this.alive())) return;
      try {
        this.slice(now + SLICE_MS);
      } catch {
        this.health.failed();
      }
      if (this.unfinished) this.schedule();
    };
    if (typeof view.requestIdleCallback === 'function') view.requestIdleCallback(work, { timeout: 1000 });
    else view.setTimeout(work, 50);
  }

  private get unfinished(): boolean {
    return (
      this.astray ||
      this.looking !== undefined ||
      !this.search.done ||
      this.found.length + this.near.length > 0
    );
  }

  private slice(deadline: number): void {
    const { window: view } = this.options;
    const more = (): boolean => view.performance.now() < deadline;
    while (!this.search.done && more()) this.search.step(this.found);
    while (this.found.length > 0 && more()) this.observe(this.found.pop() as Element);
    this.moved = true;
    this.astray = this.search.done && !this.rests && more() && this.lookAround(more);
    // Judged at once, the first post would take all that is left of making the recogniser into this slice.
    if (this.near.length > 0 && this.options.prepared?.() === false) return;
    this.slices += 1;
    while ((this.looking !== undefined || this.near.length > 0) && more() && this.look() !== 'rest');
  }

  /** A page without posts: looked through, then left alone for a while. @returns true when there is more to do. */
  private lookAround(more: () => boolean): boolean {
    const { window: view } = this.options;
    this.moved = false;
    const left = this.health.astray(view.document, more);
    if (left === false) {
      this.rests = true;
      view.setTimeout(() => {
        this.rests = false;
        if (this.moved) this.schedule();
      }, REST_MS);
    }
    return left === true;
  }

  private observe(element: Element): void {
    if (this.seen.has(element)) return;
    this.seen.add(element);
    this.health.saw(element);
    this.intersections?.observe(element);
  }

  /** One step of what is to be known of a post: all of it at once takes long where nothing is compiled yet. */
  private look(): Rest {
    if (this.looking === undefined) {
      const element = this.near.pop() as Element;
      if (!element.isConnected) return undefined;
      this.looking = this.looksAt(element);
    }
    const { done, value } = this.looking.next();
    if (done !== true) return value;
    this.looking = undefined;
    return undefined;
  }

  private *looksAt(element: Element): Looking {
    const active = this.judge.active();
    if (typeof active === 'string') return;
    const { marks } = this.options;
    const marked = marks !== undefined && active.state.marks;
    if (!marked && this.health.complete) return;
    const rule = this.rules.find((one) => element.matches(one.selector));
    if (!rule) return;
    const container: Container = { element, rule };
    const begun = this.slices;
    const subject = this.engine.containers.subject(container, false);
    // The same node may show another post by now: what counts is the post.
    if (this.keys.get(element) === subject.key) return;
    this.keys.set(element, subject.key);
    yield;
    if (!this.health.complete) yield* this.health.post(container, subject);
    if (!marked) return;
    const verdict = this.judge.verdict(subject.words);
    const signs = verdict?.level === 'candidate-or-party';
    yield signs && !this.signed ? 'rest' : undefined;
    if (begun !== this.slices && this.engine.containers.subject(container, false).key !== subject.key) {
      // It came to show another one meanwhile.
      this.near.push(element);
      return;
    }
    const sheet = sheetOn(active.state.sheets, active.date);
    const place = !signs || rule.mark === undefined ? null : element.querySelector(rule.mark);
    if (!signs || !sheet || !place) marks.unmark(element);
    else {
      this.signed = true;
      const citation = lookupSheet(sheet, 'like', verdict.ruleSubject ?? 'candidate', verdict.election);
      marks.mark(element, place, verdict, citation);
    }
  }
}
