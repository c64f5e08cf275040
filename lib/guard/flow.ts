/** Where the flow under way was opened from: menus, pickers and dialogs stand far from the post they act on. */
import type { DigitalAct } from '../acts';
import type { Subject } from '../subject';
import { MENUS } from './classify';
import type { Container, Containers } from './containers';
import { ORIGIN_MS } from './memory';
import { isFleeting } from './witness';

export interface Origin {
  container: Container;
  /** Read when the flow was opened: a recycled node may show another post by now. */
  subject: Subject;
}

export class Flow {
  private origin: (Origin & { words: readonly string[]; at: number }) | undefined;
  private hovered: WeakRef<Element> | undefined;

  constructor(
    private readonly view: Window,
    private readonly containers: Containers,
    private readonly now: () => number,
    /** The platform's own menus, beside the usual roles. */
    private readonly menus: string = MENUS,
  ) {}

  remember(container: Container, subject: Subject, words: readonly string[]): void {
    this.origin = { container, subject, words, at: this.now() };
  }

  noteHover(target: Element): void {
    if (target.closest(this.menus) === null) this.hovered = new WeakRef(target);
  }

  /** The post whose control of one of these words or acts opened the flow, while that is fresh. */
  originFor(words: readonly string[]): Origin | undefined {
    isFleeting();
    const { origin } = this;
    if (!origin || this.now() - origin.at > ORIGIN_MS) return undefined;
    return origin.words.some((word) => words.includes(word)) ? origin : undefined;
  }

  /**
   * The post a menu or picker belongs to. Reaction pickers open under the pointer, other menus from a press; the focus
   * is the last guess.
   */
  forMenu(act: DigitalAct): Origin | undefined {
    isFleeting();
    const opened = this.origin && this.now() - this.origin.at <= ORIGIN_MS ? this.origin : undefined;
    const hovered = (): Origin | undefined => this.around(this.hovered?.deref());
    const first = act === 'like' || act === 'react' ? (hovered() ?? opened) : (opened ?? hovered());
    // Sites tell which button's menu is open.
    const expanded = (): Origin | undefined =>
      this.around(this.view.document.querySelector('[aria-expanded="true"][aria-haspopup]'));
    return first ?? expanded() ?? this.around(this.view.document.activeElement);
  }

  /** The flow that was opened is over; what the pointer is over still counts. */
  close(): void {
    this.origin = undefined;
  }

  forget(): void {
    this.origin = undefined;
    this.hovered = undefined;
  }

  private around(target: Element | null | undefined): Origin | undefined {
    if (target?.isConnected !== true) return undefined;
    const container = this.containers.around(target);
    return container && { container, subject: this.containers.subject(container, true) };
  }
}
