/**
 * Answers a press before it comes: while the pointer rests on a control, the page is idle, and what the press would do
 * can be found out then. Kept is only "this passes", and only as long as nothing changed in the post since; at the press
 * the browser is asked for changes it has not told yet. What the browser shows is compared after
 * the press, at the latest with the click: a post that shows other words by then is judged anew.
 */
import { menusOf, pressableOf } from './classify';
import { closestDeep } from './dom';
import type { IsoDate } from '../person';
import type { Platform } from '../platforms/types';
import { underWitness, Witness } from './witness';

/** A page that does things under the pointer is left to become quiet. Milliseconds. */
const QUIET = 150;
/** Found out so often for one control, then the press itself has to ask. */
const TRIES = 5;
/** Changes elsewhere looked at for one answer; a page more restless than this is not worth it. */
const CHANGES = 200;

/** A press that passes, and what it still does to the flow under way. */
export interface Passing {
  /** The post it was judged by; undefined: all of the page. */
  post: Element | undefined;
  ends: boolean;
  /** The day it was judged for. */
  date: IsoDate;
}

interface Setting {
  view: Window & typeof globalThis;
  platform: Platform;
  signal: AbortSignal;
  /** Undefined: such a press is to be asked about when it comes. Must change nothing. */
  foresee(control: Element): Passing | undefined;
}

interface Kept extends Passing {
  target: Element;
  control: Element;
  witness: Witness;
  address: string;
  changes: number;
}

export class Ahead {
  private over: Element | undefined;
  private waits = false;
  private tried: { control: Element; times: number } | undefined;
  private kept: Kept | undefined;
  private passed: Witness | undefined;
  private readonly observer: MutationObserver;

  constructor(private readonly setting: Setting) {
    this.observer = new setting.view.MutationObserver((records) => {
      if (!this.kept || !this.changed(records)) return;
      this.drop();
      setting.view.setTimeout(() => this.wait(), QUIET);
    });
    setting.signal.addEventListener('abort', () => this.drop());
  }

  /** The pointer came over an element. Called often: only notes it. */
  note(target: Element): void {
    if (target === this.over) return;
    this.over = target;
    this.wait();
  }

  /** The control around an element, if it is still the one answered for. */
  controlOf(target: EventTarget | null): Element | undefined {
    return this.kept?.target === target ? this.kept.control : undefined;
  }

  /** A press here certainly passes: what it still does to the flow, else undefined. */
  passes(target: Element): Passing | undefined {
    const { kept } = this;
    // Most presses that come at once are elsewhere: that is told without a search.
    if (!kept?.control.contains(target)) return undefined;
    if (target !== kept.target && closestDeep(target, pressableOf(this.setting.platform)) !== kept.control)
      return undefined;
    if (this.changed(this.observer.takeRecords()) || this.setting.view.document.URL !== kept.address) {
      this.drop();
      return undefined;
    }
    this.passed = kept.witness.rests ? kept.witness : undefined;
    return kept;
  }

  /** The last press passed by what the browser shows, which is still to be compared. */
  get doubtful(): boolean {
    return this.passed !== undefined;
  }

  /** Did the last press pass by what the browser no longer shows? Asked once for each. */
  wasWrong(): boolean {
    const { passed } = this;
    this.passed = undefined;
    if (!passed || passed.holds) return false;
    this.drop();
    return true;
  }

  /** Nothing found out before counts any more. */
  drop(): void {
    this.kept = undefined;
    this.observer.disconnect();
  }

  private wait(): void {
    const { view, signal } = this.setting;
    // Without idle moments the press itself is asked about.
    if (this.waits || typeof view.requestIdleCallback !== 'function') return;
    this.waits = true;
    view.requestIdleCallback(() => {
      this.waits = false;
      if (!signal.aborted) this.prepare();
    });
  }

  private prepare(): void {
    const { view, platform, foresee } = this.setting;
    const target = this.over;
    // Changes inside shadow roots are not told.
    if (!target?.isConnected || platform.shadow === true || target.shadowRoot) return;
    const control = closestDeep(target, pressableOf(platform));
    if (control && control === this.kept?.control) return;
    this.drop();
    if (!control || control.getRootNode() !== view.document || control.tagName === 'INPUT') return;
    if (this.tried?.control !== control) this.tried = { control, times: 0 };
    if (++this.tried.times > TRIES) return;
    const witness = new Witness();
    // Menus and dialogs are told apart by all that is in them.
    witness.wide = closestDeep(control, menusOf(platform)) !== null;
    try {
      const passing = underWitness(witness, () => foresee(control));
      if (!passing || witness.fleeting) return;
      const post = witness.wide ? undefined : (passing.post?.parentElement ?? undefined);
      this.kept = { ...passing, target, control, witness, post, address: view.document.URL, changes: 0 };
    } catch {
      // the press itself will tell
      return;
    }
    this.observer.observe(view.document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  }

  /** Is a change among these that the answer may rest on? */
  private changed(records: readonly MutationRecord[]): boolean {
    const { kept } = this;
    if (!kept || records.length === 0) return false;
    const { post } = kept;
    kept.changes += records.length;
    return (
      !post ||
      kept.changes > CHANGES ||
      records.some(({ target }) => target.contains(post) || post.contains(target))
    );
  }
}
