/**
 * What a control does: site hook, then name, then icon, then its place in an action row. Each layer works without the
 * ones above it, so that a site that renames its hooks is still guarded. A double guard against false holds: every
 * layer also asks where the control stands.
 */
import type { Confidence } from '../intent';
import type { ControlRule, Names, Platform, Step } from '../platforms/types';
import { COUNTERS, FREE, TAKES_BACK } from '../platforms/words';
import { closestDeep, namesOf, parentOf, queryDeep } from './dom';
import { fits } from './names';
import { fitsPattern } from './patterns';
import { restsOn } from './witness';

/** What the search for a control treats as pressable. */
export const PRESSABLE =
  'button, [role="button"], [role="menuitem"], [role="menuitemradio"], [role="menuitemcheckbox"], [role="radio"], [role="checkbox"], [role="option"], [role="switch"], [role="link"], [role="tab"], a[href], summary, label, input[type="submit"], input[type="button"], input[type="image"], input[type="radio"], input[type="checkbox"]';

/** Navigation, tab lists, search and site headers: never an act of ours. */
const NEVER =
  'nav, [role="navigation"], [role="tablist"], [role="tab"], [role="search"], [role="banner"], [role="listbox"]';

/** Menus, sheets, pickers and dialogs. */
export const MENUS =
  '[role="menu"], [role="dialog"], [role="alertdialog"], [role="toolbar"], [role="listbox"], dialog';

interface Selectors {
  menus: string;
  never: string;
  pressable: string;
}
/** Long selectors are put together once: the browser keeps what it parsed by the very string. */
const selectors = new WeakMap<Platform, Selectors>();

const both = (ours: string, theirs: string | undefined): string => (theirs ? `${ours}, ${theirs}` : ours);

function selectorsOf(platform: Platform): Selectors {
  const known = selectors.get(platform);
  if (known) return known;
  const made: Selectors = {
    menus: both(MENUS, platform.menus),
    never: both(NEVER, platform.free),
    pressable: orPressable(PRESSABLE, platform),
  };
  selectors.set(platform, made);
  return made;
}

/** Selectors of ours together with what else the platform's pages let people press. */
export const orPressable = (ours: string, { pressable }: Platform): string => both(ours, pressable);

export const menusOf = (platform: Platform): string => selectorsOf(platform).menus;
export const pressableOf = (platform: Platform): string => selectorsOf(platform).pressable;

export interface Found {
  rule: ControlRule;
  control: Element;
  step: Step;
  confidence: Confidence;
}

/** Answers whether the place a rule asks for is there; the engine knows containers and composers. */
export interface Places {
  inPost(control: Element): boolean;
  inComposer(control: Element): boolean;
}

/** The pressable elements around a target, innermost first: buttons nest on real pages. */
export function controlsAround(target: Element, platform: Platform): Element[] {
  const selector = pressableOf(platform);
  const controls: Element[] = [];
  let from: Element | null = target;
  while (from && controls.length < 4) {
    const at = closestDeep(from, selector);
    if (!at) break;
    from = parentOf(at);
    const inner = controls[0];
    // An outer control counts only while it is the same button in several layers, not a card around buttons.
    if (inner && at.querySelectorAll(selector).length > 2) break;
    controls.push(at);
  }
  return controls;
}

const has = (control: Element, selector: string): boolean =>
  control.matches(selector) || control.querySelector(selector) !== null;

function iconFits(control: Element, icons: readonly string[]): boolean {
  const paths = [...control.querySelectorAll('path')].slice(0, 8).map((path) => path.getAttribute('d') ?? '');
  return icons.some((icon) =>
    /^[[#.]/.test(icon) ? has(control, icon) : paths.some((path) => path.startsWith(icon)),
  );
}

/** Is the act of this rule already done on this control? Then the press is an undo. Labels may lie, attributes do not. */
export function isDone(control: Element, rule: ControlRule, colours = true): boolean {
  if (rule.active !== undefined && has(control, rule.active)) return true;
  if (rule.pressedMeansDone !== false) {
    const pressed = '[aria-pressed="true"], [aria-checked="true"]';
    if (has(control, pressed)) return true;
  }
  if (rule.doneIcons && iconFits(control, rule.doneIcons)) return true;
  const { doneNames } = rule;
  if (doneNames && namesOf(control).some((name) => fits(name, doneNames))) return true;
  if (colours && rule.doneColors) {
    const icon = control.querySelector('svg, path') ?? control;
    const style = icon.ownerDocument.defaultView?.getComputedStyle(icon);
    const { doneColors } = rule;
    const tells = (): boolean =>
      style !== undefined && (doneColors.includes(style.color) || doneColors.includes(style.fill));
    const told = tells();
    // A computed style tells of the present whenever it is asked.
    restsOn(() => tells() === told);
    if (told) return true;
  }
  return false;
}

function stands(rule: ControlRule, control: Element, platform: Platform, places: Places): boolean {
  if (rule.path !== undefined && !fitsPattern(rule.path, control.ownerDocument.location.pathname))
    return false;
  if (rule.inside !== undefined && !closestDeep(control, rule.inside)) return false;
  if (rule.outside !== undefined && closestDeep(control, rule.outside)) return false;
  switch (rule.place) {
    case 'menu':
      return closestDeep(control, menusOf(platform)) !== null;
    case 'post':
      return places.inPost(control);
    case 'composer':
      return places.inComposer(control);
    case 'any':
      return true;
  }
}

type Layer = (rule: ControlRule, control: Element, names: () => readonly string[]) => boolean;

const LAYERS: readonly [Confidence, Layer][] = [
  ['hook', (rule, control) => rule.hook !== undefined && has(control, rule.hook)],
  [
    'semantic',
    (rule, _control, names) =>
      rule.names !== undefined && names().some((name) => fits(name, rule.names as Names)),
  ],
  ['icon', (rule, control) => rule.icons !== undefined && iconFits(control, rule.icons)],
];

/** Classifies one control; undefined when it does nothing we know, `free` when it certainly does nothing of ours. */
export function classifyControl(
  control: Element,
  platform: Platform,
  places: Places,
): Found | 'free' | undefined {
  try {
    const answer = platform.code?.classify?.(control);
    if (answer === 'free') return 'free';
    if (answer) {
      const rule: ControlRule = { ...answer, place: 'any' };
      return { rule, control, step: answer.step, confidence: 'hook' };
    }
  } catch {
    // an adapter's hook failed: the layers below still work
  }
  if (control.matches('[role="tab"]')) return 'free';
  const menu = closestDeep(control, menusOf(platform)) !== null;
  const { never } = selectorsOf(platform);
  // Composers keep their submit button in toolbars that some sites call navigation.
  const barred = closestDeep(control, menu ? (platform.free ?? '[role="tab"]') : never) !== null;
  if (barred && !places.inComposer(control)) return 'free';

  let known: readonly string[] | undefined;
  const names = (): readonly string[] => (known ??= namesOf(control));
  for (const [confidence, layer] of LAYERS) {
    if (confidence === 'semantic' && names().some((name) => fits(name, COUNTERS) || fits(name, FREE)))
      return 'free';
    for (const rule of platform.controls) {
      if (barred && rule.place !== 'composer') continue;
      if (!layer(rule, control, names) || !stands(rule, control, platform, places)) continue;
      const done =
        rule.step === 'final' &&
        (names().some((name) => TAKES_BACK.test(name)) ||
          isDone(control, rule, !hookTells(confidence, rule, platform)) ||
          saysDone(control, rule, names(), platform, places));
      const step = done ? 'undo' : rule.step;
      return step === 'free' ? 'free' : { rule, control, step, confidence };
    }
  }
  return undefined;
}

/** A site with a hook of its own for the done state need not be asked for its colours, which costs a layout. */
function hookTells(confidence: Confidence, found: ControlRule, platform: Platform): boolean {
  return (
    confidence === 'hook' &&
    platform.controls.some(
      (rule) => rule.step === 'undo' && rule.word === found.word && rule.hook !== undefined,
    )
  );
}

/** A hook may be the same in both states; the name then tells ("Hapus Suka"). */
function saysDone(
  control: Element,
  found: ControlRule,
  names: readonly string[],
  platform: Platform,
  places: Places,
): boolean {
  return platform.controls.some(
    (rule) =>
      rule.step === 'undo' &&
      rule.act === found.act &&
      rule.names !== undefined &&
      names.some((name) => fits(name, rule.names as Names)) &&
      stands(rule, control, platform, places),
  );
}

/** The same selector set, without what stands inside another of them. */
function outermost(elements: readonly Element[]): Element[] {
  return elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));
}

/**
 * Last layer: the control's place in the action row of its container. Only for controls that show no words of their
 * own (a word would have been known), and only when the row has the number of controls the platform knows.
 */
export function classifyByPosition(
  control: Element,
  container: { element: Element; kind: string },
  platform: Platform,
): Found | undefined {
  const rows = platform.rows?.filter((row) => row.kind === container.kind) ?? [];
  if (rows.length === 0 || control.querySelector('svg, i, img, span') === null) return undefined;
  const selector = 'button, [role="button"], a[href]:has(svg)';
  let at = parentOf(control);
  for (let depth = 0; at && depth < 6 && at !== container.element; depth++, at = parentOf(at)) {
    const row = outermost(queryDeep(at, selector));
    if (row.length > 6) return undefined;
    const rule = rows.find((one) => one.order.length === row.length);
    if (row.length < 3 || !rule) continue;
    const word = rule.order[row.findIndex((one) => one === control || one.contains(control))];
    const known = platform.controls.find(
      (one) => one.word === word && (one.step === 'final' || one.step === 'opener') && one.place === 'post',
    );
    if (!known) return undefined;
    const step = known.step === 'final' && isDone(control, known) ? 'undo' : known.step;
    return { rule: known, control, step, confidence: 'position' };
  }
  return undefined;
}
