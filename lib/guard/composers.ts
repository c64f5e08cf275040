/** Where text is written and sent: which composer an editor, a button or a file field belongs to. */
import type { ComposerRule, ContextSource, Platform } from '../platforms/types';
import { COMMENT, POST, REPLY, SEARCH, SEND } from '../platforms/words';
import type { Container, Containers } from './containers';
import { EDITABLE, closestDeep, closestWithin, draftOf, namesOf, parentOf, queryDeep } from './dom';
import { fits } from './names';
import { fitsPattern } from './patterns';
import type { Question } from './question';
import { isFleeting } from './witness';

export interface Composer {
  rule: ComposerRule;
  scope: Element;
  editors: readonly Element[];
  /** The post that is answered or shared. */
  context?: Container | undefined;
  /** The post answered is the one whose control opened this composer. */
  fromOrigin: boolean;
}

/** Gives the container the current flow was opened from, if it is still remembered. */
export type OriginSource = (words: readonly string[]) => Container | undefined;

const SUBMIT_NAMES = [POST, SEND, COMMENT, REPLY];

export class Composers {
  constructor(
    private readonly view: Window,
    private readonly platform: Platform,
    private readonly containers: Containers,
    private readonly origin: OriginSource,
    private readonly question: Question,
  ) {}

  /** The composer around an element: an editor, a submit button, a file field or a drop target. */
  around(element: Element): Composer | undefined {
    return this.question.once(this, element, () => this.find(element));
  }

  private find(element: Element): Composer | undefined {
    if (isSearch(element)) return undefined;
    const post = this.containers.around(element)?.element;
    const path = this.view.location.pathname;
    // Many rules share a scope, and nearly every press is in none of them.
    const scopes = new Map<string, Element | null>();
    for (const rule of this.platform.composers) {
      if (rule.path !== undefined && !fitsPattern(rule.path, path)) continue;
      let nearest = scopes.get(rule.scope);
      // A button of a post in a feed belongs to no composer around the feed; and looking through feeds is dear.
      if (nearest === undefined) scopes.set(rule.scope, (nearest = closestWithin(element, rule.scope, post)));
      if (!nearest) continue;
      const found = this.fit(rule, element, nearest, post);
      if (!found) continue;
      // What is written in it changes without a sign in the tree.
      isFleeting();
      return found;
    }
    return undefined;
  }

  private fit(
    rule: ComposerRule,
    element: Element,
    nearest: Element,
    post: Element | undefined,
  ): Composer | undefined {
    const scope = this.scopeOf(rule, nearest, post);
    if (!scope) return undefined;
    if (rule.has !== undefined && !scope.querySelector(rule.has)) return undefined;
    const editors = editorsIn(scope, rule.editor, this.platform.shadow).filter((editor) => !isSearch(editor));
    if (editors.length === 0) return undefined;
    if (isEditable(element) && !editors.some((editor) => editor === element || editor.contains(element))) {
      return undefined;
    }
    const context = this.contextOf(rule, scope);
    if (rule.needsContext === true && !context) return undefined;
    return { rule, scope, editors, context: context?.container, fromOrigin: context?.source === 'origin' };
  }

  /** From the nearest ancestor that fits `scope` outwards: the first that holds an editor of the rule. */
  private scopeOf(rule: ComposerRule, nearest: Element, post: Element | undefined): Element | null {
    let scope: Element | null = nearest;
    for (let tries = 0; scope && tries < 6; tries++) {
      // What holds the post beside itself.
      if (post && scope !== post && scope.contains(post)) return null;
      if (editorsIn(scope, rule.editor, this.platform.shadow).length > 0) return scope;
      const outer: Element | null = scope === post ? null : parentOf(scope);
      scope = outer && closestWithin(outer, rule.scope, post);
    }
    return null;
  }

  private contextOf(
    rule: ComposerRule,
    scope: Element,
  ): { container: Container; source: ContextSource } | undefined {
    for (const source of rule.context ?? []) {
      const container = this.contextFrom(source, scope, rule);
      if (container) return { container, source };
    }
    return undefined;
  }

  private contextFrom(source: ContextSource, scope: Element, rule: ComposerRule): Container | undefined {
    switch (source) {
      case 'closest':
        return this.containers.around(scope);
      case 'inside':
        return this.containers.inside(scope);
      case 'origin':
        return this.origin([rule.word, rule.act]);
      case 'beside':
        return this.containers.beside(scope);
      case 'page': {
        const page = this.containers.ofPage();
        return page?.rule.kind === 'post' ? page : (this.containers.ofAddress() ?? page);
      }
    }
  }
}

function editorsIn(scope: Element, selector: string, shadow = false): Element[] {
  const found = queryDeep(scope, selector, shadow);
  if (scope.matches(selector)) found.unshift(scope);
  return found;
}

/** Everything written in the composer. */
export function draftIn(composer: Composer): string {
  return composer.editors
    .map((editor) => draftOf(editor).trim())
    .filter((draft) => draft !== '')
    .join('\n');
}

export function isEditable(element: Element): boolean {
  return element.matches(EDITABLE) || (element as HTMLElement).isContentEditable;
}

/** A search box, or something in one: never a place where something is published. */
export function isSearch(element: Element): boolean {
  if (closestDeep(element, '[role="search"], input[type="search"], [role="searchbox"]')) return true;
  if (!element.matches(`${EDITABLE}, input`)) return false;
  const names = namesOf(element);
  names.push((element.getAttribute('placeholder') ?? '').trim().toLowerCase());
  return names.some((name) => fits(name, SEARCH));
}

/**
 * Does a button carry a name of sending? An answer's button stands after its box; what stands before it and says
 * "Komentari" or "Kirim" belongs to the row of the post.
 */
export const submits = (button: Element, composer: Composer): boolean =>
  namesOf(button).some((name) => SUBMIT_NAMES.some((list) => fits(name, list))) && maySend(button, composer);

/** Stands a button where one that sends an answer would? */
export function maySend(button: Element, { rule, editors: [editor] }: Composer): boolean {
  if (rule.act !== 'comment' || !editor) return true;
  return (editor.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The submit button of a composer: by selector, else by name; hidden and disabled ones do not count. */
export function submitOf(composer: Composer, platform: Platform): Element | undefined {
  const { scope, rule } = composer;
  const usable = (element: Element): boolean =>
    !element.hasAttribute('disabled') &&
    element.getAttribute('aria-disabled') !== 'true' &&
    element.checkVisibility();
  if (rule.submit !== undefined) {
    const found = [...scope.querySelectorAll(rule.submit)].find(usable);
    if (found) return found;
  }
  const names = platform.controls
    .filter((control) => control.step === 'final' && control.place === 'composer')
    .flatMap((control) => (control.names ? [control.names] : []));
  return [...scope.querySelectorAll('button, [role="button"], input[type="submit"]')].find(
    (button) => usable(button) && namesOf(button).some((name) => names.some((list) => fits(name, list))),
  );
}
