/** Controls of posts on a page where nothing has the shape of a post: has the site renamed what posts are known by? */
import type { ContainerRule } from '../platforms/types';
import { orPressable, type Found } from './classify';
import { isPost } from './containers';
import type { Engine } from './engine';
import { Search } from './search';

/** So many controls of a page without one post are asked at most, and so many at once. */
const [LOST, AT_ONCE] = [400, 8];
export const BUTTONS = 'button, [role="button"]';

/** Speaks a container for the platform's hooks? */
export const tells = (rule: ContainerRule): boolean => rule.page !== true && (rule.tells ?? isPost(rule));

export class Astray {
  private readonly asked = new WeakSet<Element>();
  private asks = 0;
  /** One control speaks for its row. */
  private word: string | undefined;
  /** A post that was seen: while it is there, nothing is asked. */
  private post: WeakRef<Element> | undefined;
  private search: Search | undefined;
  private found: Element[] = [];
  private controls: Element[] | undefined;

  /** @param shapes selects posts; '' where the platform knows none. */
  constructor(
    private readonly engine: Engine,
    private readonly shapes: string,
  ) {}

  private get seesPost(): boolean {
    return this.post?.deref()?.isConnected === true;
  }

  private hasShape(element: Element): boolean {
    return this.shapes !== '' && element.matches(this.shapes);
  }

  /** Something watched for was found in the page. */
  saw(element: Element): void {
    if (!this.seesPost && this.hasShape(element)) this.post = new WeakRef(element);
  }

  /**
   * Looks through the page, control by control.
   * @param more is there time for another piece?
   * @param lost told of every control of a post that has no post around it.
   * @returns true: there is more to do; false: all was looked through; undefined: there is nothing to ask here.
   */
  step(document: Document, more: () => boolean, lost: (found: Found) => void): boolean | undefined {
    if (this.asks >= LOST || this.seesPost) return this.stop();
    if (!this.controls) {
      const search = (this.search ??= this.begin(document));
      for (; search && !search.done; search.step(this.found)) if (!more()) return true;
      const post = this.found.find((one) => this.hasShape(one));
      if (post) this.saw(post);
      if (!search || post) return this.stop();
      this.controls = this.found.filter((one) => !this.asked.has(one)).reverse();
    }
    for (let now = 0; this.controls.length > 0 && this.asks < LOST; now++) {
      if (now >= AT_ONCE || !more()) return true;
      const control = this.controls.pop() as Element;
      this.asked.add(control);
      this.asks += 1;
      const found = this.engine.classify(control);
      if (found && found !== 'free' && this.isLost(found)) lost(found);
    }
    this.stop();
    return false;
  }

  private begin(document: Document): Search | undefined {
    const { platform, containers } = this.engine;
    // A view of one thing (a reel, a photo) has no posts around.
    if (containers.ofPage()?.rule.kind === 'post') return undefined;
    const selector = [this.shapes, orPressable(BUTTONS, platform)].filter(Boolean).join(', ');
    const search = new Search(document, selector, platform.shadow);
    search.all();
    return search;
  }

  private isLost({ rule, step, control }: Found): boolean {
    if (rule.place !== 'post' || step !== 'final') return false;
    const around = this.engine.containers.around(control);
    // Shapes too dear to watch for still are shapes.
    return (this.word ??= rule.word) === rule.word && !(around && tells(around.rule));
  }

  /** Forgets what was under way. */
  stop(): undefined {
    this.search = this.controls = undefined;
    this.found = [];
  }
}
