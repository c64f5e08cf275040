/**
 * A platform as data: where it lives, what one post looks like, what each control does, and where text is written.
 * The guard (`lib/guard`) does all the work; an adapter only states facts and, at most, a few small hooks for what data
 * cannot say. Found by listing (`all.ts`): a new platform is one folder with `index.ts` and `hosts.json`.
 *
 * Selectors are plain CSS. A climb from a control crosses open shadow roots; a search inside a container enters them
 * only when `Platform.shadow` is set. Class names are never a good fact: test ids, roles, element names and data-*
 * attributes first, several selectors in one list, oldest layout last.
 */
import type { DigitalAct } from '../acts';
import type { Audience, SubjectKind } from '../subject';

/**
 * final: takes effect, may be held. opener: only opens a menu, dialog or composer; the post it stands on is remembered
 * as the origin of what follows. undo: takes an act back, never held. free: anything else that looks like an act
 * (counter, bookmark, tab), never held.
 */
export type Step = 'final' | 'opener' | 'undo' | 'free';

/**
 * Where a control must stand for its rule to count: post = inside a container (post, comment, message, profile …);
 * composer = inside the scope of a composer; menu = inside a menu, sheet, picker or dialog; any = everywhere but
 * navigation, tab lists and site headers.
 */
export type Place = 'post' | 'composer' | 'menu' | 'any';

/**
 * Accessible names, normalised before comparing (NFKC, one space, lower case, no final full stop or ellipsis).
 * `{n}` stands for a number ("46K", "1,2 rb"), `{name}` for any text, `{emoji}` for one or more emoji, a final `…`
 * makes it a prefix.
 */
export interface Names {
  en: readonly string[];
  id: readonly string[];
  /** Other languages with a reliable source (e.g. Malay on X). */
  other?: readonly string[];
}

/**
 * One control, told in up to three layers. The guard tries the hooks of all rules, then all names, then all icons, in
 * the order the rules are listed (put undo and free before final where one selector could meet both).
 */
export interface ControlRule {
  /** The platform's own word, e.g. like, repost, quote, reply, subscribe: names the buttons of the warning. */
  word: string;
  act: DigitalAct;
  step: Step;
  place: Place;
  /** Only when `location.pathname` matches (regular expression source). */
  path?: string;
  /** Layer 1: the control itself or something inside it matches this. */
  hook?: string;
  /** Only where an ancestor of the control matches this (all layers). */
  inside?: string;
  /** Never where an ancestor of the control matches this (all layers). */
  outside?: string;
  /** Layer 2: accessible names. */
  names?: Names;
  /** Layer 3: starts of an svg path's `d`, or (with a leading `[`, `#` or `.`) a selector of the icon element. */
  icons?: readonly string[];
  /** The act is already done when the control or something in it matches: the press is then an undo. */
  active?: string;
  /** aria-pressed / aria-checked / aria-selected="true" means already done. Default true for step final. */
  pressedMeansDone?: boolean;
  /** Colours (computed `color` or `fill`, rgb form) of the icon when already done: for labels that lie. */
  doneColors?: readonly string[];
  /** Starts of an svg path's `d` (or selectors, as in `icons`) when already done. */
  doneIcons?: readonly string[];
  /** Names the control carries when already done, where the hook stays the same. */
  doneNames?: Names;
  /** How to let the act through after "proceed", where it differs from the platform's own. */
  replay?: Replay;
  /** Which subject the act concerns when the control stands in several nested containers. Default: the nearest. */
  on?: readonly SubjectKind[];
}

/**
 * click: `element.click()` on the control found again is known to work. press-again: the site ignores or distrusts
 * script clicks: the next press of the person passes, and the warning says so.
 */
export type Replay = 'click' | 'press-again';

/**
 * Reads words below a container. A string is a selector, first match wins; a list is tried in order until one gives
 * words.
 */
export interface ReadRule {
  /** Selector below the container; `:scope` is the container itself. */
  at: string;
  /** first (default) = first match with words; all = every match, joined by a line; rest = all but the first. */
  take?: 'first' | 'all' | 'rest';
  /** Read this attribute instead of the visible text. */
  attribute?: string;
  /** Skip matches inside this. */
  not?: string;
  /** Regular expression source; its first group (or the whole match) is what is kept. */
  pattern?: string;
}
export type Read = string | ReadRule | readonly (string | ReadRule)[];

/** What to read where. Hidden nodes and everything under aria-hidden are skipped; `img[alt]` of emoji is text. */
export interface Readers {
  text?: Read;
  author?: Read;
  /** Account name; a leading @ or / and what follows the next / are dropped. */
  handle?: Read;
  /** Page, group or channel the post stands in. */
  place?: Read;
  placeHandle?: Read;
  /** Quoted or shared originals, their authors included. */
  quoted?: Read;
  card?: Read;
  /** Descriptions of pictures (attribute alt unless told otherwise). */
  images?: Read;
  /** Permalink (attribute href unless told otherwise): also the identity of the post. */
  link?: Read;
}

/** What one post (comment, message, profile …) looks like. */
export interface ContainerRule {
  kind: SubjectKind;
  selector: string;
  /**
   * When `selector` is only a part of the post: climb to the largest ancestor that still holds exactly one element
   * matching this (the three-dots button, the permalink of the time …).
   */
  anchor?: string;
  /** Only when `location.pathname` matches (regular expression source). */
  path?: string;
  /**
   * Stands for the whole view: used for controls that stand in no other container (comment panel beside a video,
   * buttons of a profile's head). The first match in the document that is on the screen counts.
   */
  page?: boolean;
  /** Speaks for the site's hooks in self-diagnosis. Default: posts and messages do. */
  tells?: boolean;
  /** Nested quoted post: text and author are not read inside it. */
  quote?: string;
  /** The site may draw one post as several neighbours that carry the same value of this attribute. */
  kin?: string;
  readers: Readers;
  /** Selector (below the container) of the element beside which a passive mark may be shown. */
  mark?: string;
}

/** Where the post that is commented on or shared is looked for, in order. */
export type ContextSource =
  /** a container around the composer */
  | 'closest'
  /** a container inside the composer (the original shown in a reply or quote dialog) */
  | 'inside'
  /** the post shown in the same dialog or column */
  | 'beside'
  /** the post whose control opened this composer */
  | 'origin'
  /** the container of the whole view (`ContainerRule.page`), or the post named by the URL, or the only one shown */
  | 'page';

/** Where text is written and sent. Listed from special to general; the first rule that fits is used. */
export interface ComposerRule {
  word: string;
  act: DigitalAct;
  /** The composer: nearest ancestor of the editor or of the submit button. */
  scope: string;
  /** Editable elements inside the scope: their visible text is the draft. */
  editor: string;
  /** Submit button inside the scope (also found by the names of composer rules and by position). */
  submit?: string;
  /** What a plain Enter does in the editor. Shift+Enter and Enter while composing are always free. */
  enter: 'send' | 'newline';
  /** Ctrl/Cmd+Enter sends. */
  modEnter?: boolean;
  /** Where the post answered or shared is found; empty or absent = a post of one's own, only the draft is judged. */
  context?: readonly ContextSource[];
  /** The rule fits only if a context was found (a reply dialog looks like a new post otherwise). */
  needsContext?: boolean;
  /** The rule fits only if the scope holds this. */
  has?: string;
  /** Only when `location.pathname` matches (regular expression source). */
  path?: string;
  /** Link cards and other words attached to the draft, read below the scope. */
  card?: Read;
  /** Whose page, group or chat is written to, read below the scope. */
  place?: Read;
  /** Pictures of the draft, and whether files dropped or pasted here upload: default true. */
  files?: boolean;
  replay?: Replay;
}

/** A letter that acts while no text box has the focus. */
export interface ShortcutRule {
  /** `KeyboardEvent.key`, lower case. */
  key: string;
  word: string;
  act: DigitalAct;
  step: Step;
  /** focused = container around `document.activeElement`; in-view = container over the middle of the screen. */
  target: 'focused' | 'in-view';
}

export interface DoubleClickRule {
  /** What is double-clicked: the target or an ancestor of it, inside a container. */
  selector: string;
  word: string;
  act: DigitalAct;
  outside?: string;
}

/** Position of controls in an action row: `order[i]` is the word of the i-th control, null = not an act of ours. */
export interface RowRule {
  kind: SubjectKind;
  order: readonly (string | null)[];
}

/** A file field whose choice uploads, or does not. */
export interface FileRule {
  selector: string;
  word: string;
  /** undefined: the file field is no act (e.g. an import dialog). */
  act?: DigitalAct;
}

/** Group, page or channel the whole view belongs to, read from the document. */
export interface PlaceRule {
  kind: 'page' | 'group' | 'channel' | 'profile';
  /** Regular expression source for `location.pathname`. */
  path?: string;
  name: Read;
  handle?: Read;
}

export interface AudienceRule {
  /** Inside the container or composer. */
  selector: string;
  /** Accessible name or text must be one of these; absent = the selector alone tells. */
  names?: Names;
  says: Audience;
}

/** Share links and plugin frames: pages whose only purpose is one act. */
export interface IntentPageRule {
  /** Regular expression source for `location.pathname + location.search`. */
  path: string;
  word: string;
  act: DigitalAct;
  /** The control that takes effect there. */
  control: string;
  /** What the page is about: query parameters whose values are words of the subject (url, text, screen_name …). */
  params: readonly string[];
}

/** What a hook found; `free` ends the search: nothing is held. */
export type HookAnswer = { word: string; act: DigitalAct; step: Step } | 'free' | undefined;

/** What data cannot say. Every hook is called in try/catch: a throw counts as "nothing to add". */
export interface PlatformCode {
  /** Before all layers. */
  classify?(control: Element): HookAnswer;
  /** Before the container rules: the element that is the whole post around `target`. */
  container?(target: Element): { element: Element; rule: ContainerRule } | undefined;
  /** Document the page-wide readers use (the parent of a live-chat frame). */
  contextDocument?(view: Window): Document;
}

export interface Platform {
  /** Same as the folder's name. */
  id: string;
  /** As the person knows it. */
  name: string;
  /** The content of `hosts.json`. */
  hosts: { tier: string; matches: readonly string[] };
  /** Two letters to a few words: what the search for controls treats as pressable besides the usual roles. */
  pressable?: string;
  /** The site keeps posts or controls in open shadow roots. */
  shadow?: boolean;
  containers: readonly ContainerRule[];
  controls: readonly ControlRule[];
  composers: readonly ComposerRule[];
  shortcuts?: readonly ShortcutRule[];
  doubleClicks?: readonly DoubleClickRule[];
  rows?: readonly RowRule[];
  files?: readonly FileRule[];
  places?: readonly PlaceRule[];
  intentPages?: readonly IntentPageRule[];
  audiences?: readonly AudienceRule[];
  /** When no rule tells. Default unknown. */
  audience?: Audience;
  /** Nothing in here is ever an act: navigation, tab lists, search … (added to the usual ones). */
  free?: string;
  /** Menus, sheets and pickers that stand outside the post they belong to (added to role=menu, dialog …). */
  menus?: string;
  /** A click here may open a menu or picker by hovering: the post under the pointer is remembered. */
  hoverOpens?: boolean;
  replay: Replay;
  code?: PlatformCode;
}
