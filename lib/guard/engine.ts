/** From an event to an intent: which act a gesture would perform, on what. Changes nothing in the page. */
import type { DigitalAct } from '../acts';
import type { Confidence, GestureKind, Intent } from '../intent';
import type { ControlRule, Platform } from '../platforms/types';
import type { Subject } from '../subject';
import {
  classifyByPosition,
  classifyControl,
  controlsAround,
  menusOf,
  orPressable,
  type Found,
  type Places,
} from './classify';
import { Composers, draftIn, isEditable, maySend, submits, type Composer } from './composers';
import { Containers, type Container } from './containers';
import { closestDeep, editableAround, namesOf, queryDeep } from './dom';
import { Flow } from './flow';
import { Question } from './question';
import type { Plan, Pressed } from './plan';
import { hashOf, read } from './read';
import { facePicker, looksLikeSend, namedLikeSend, submitFound } from './shapes';
import { Subjects } from './subjects';

interface Target {
  act: DigitalAct;
  word: string;
  gesture: GestureKind;
  control: Element;
  confidence: Confidence;
}

export class Engine {
  readonly containers: Containers;
  readonly composers: Composers;
  private readonly flow: Flow;
  private readonly subjects: Subjects;
  private readonly question = new Question();

  constructor(
    private readonly view: Window,
    readonly platform: Platform,
    now: () => number,
  ) {
    this.containers = new Containers(view, platform, this.question);
    this.flow = new Flow(view, this.containers, now, menusOf(platform));
    this.subjects = new Subjects(view, platform, this.containers, this.flow);
    this.composers = new Composers(
      view,
      platform,
      this.containers,
      (words) => this.flow.originFor(words)?.container,
      this.question,
    );
  }

  /** Remembers what the pointer is over, for pickers that open by hovering. Called often: must stay cheap. */
  noteHover(target: Element): void {
    this.flow.noteHover(target);
  }

  /** A press by pointer, or by Enter or Space on a focused control. */
  forPress(target: Element, gesture: GestureKind): Plan | undefined {
    return this.question.ask(() => {
      const { plan, opens, ends } = this.pressed(target, gesture);
      if (opens) this.remember(opens.control, opens.rule);
      if (ends === true) this.flow.close();
      return plan;
    });
  }

  /** What a press would do; nothing is remembered of it. */
  foresee(target: Element): Pressed {
    return this.question.ask(() => this.pressed(target, 'click'));
  }

  /** Something else was pressed: what was opened before is over. */
  endFlow(): void {
    this.flow.close();
  }

  private pressed(target: Element, gesture: GestureKind): Pressed {
    const controls = controlsAround(target, this.platform);
    for (const control of controls) {
      if (control.matches('[disabled], [aria-disabled="true"]')) return {};
      const found = this.classify(control);
      if (found === 'free') return {};
      if (found?.step === 'opener') return { opens: found };
      if (found) return { plan: this.fromFound(found, gesture) };
    }
    // Something else was pressed, outside any menu or composer: what was opened before is over.
    const control = controls[0];
    return {
      ends:
        control !== undefined &&
        !closestDeep(control, menusOf(this.platform)) &&
        !this.composers.around(control),
    };
  }

  /** What one control would do, by all layers. */
  classify(control: Element): Found | 'free' | undefined {
    return this.question.ask(() => this.classified(control));
  }

  private classified(control: Element): Found | 'free' | undefined {
    const intentPage = this.subjects.pageOfOneAct(control);
    if (intentPage) return intentPage;
    const places = this.placesOf();
    const composer = places.composer(control);
    if (composer?.rule.submit !== undefined && control.matches(composer.rule.submit)) {
      return submitFound(control, composer, 'hook');
    }
    const found = classifyControl(control, this.platform, places);
    const byHook = found !== undefined && found !== 'free' && found.confidence === 'hook';
    if (composer && !byHook && namedLikeSend(control, composer, this.containers)) {
      return submitFound(control, composer, 'editor');
    }
    const sends = found && found !== 'free' && found.rule.place === 'composer' && composer;
    if (found && (byHook || !sends || maySend(control, composer))) return found;
    if (composer && !isEditable(control) && submits(control, composer) && !control.matches('a[href]')) {
      return submitFound(control, composer, 'editor');
    }
    if (composer && looksLikeSend(control, composer)) return submitFound(control, composer, 'position');
    const faces = facePicker(control, this.platform);
    if (faces) return { rule: faces, control, step: 'final', confidence: 'position' };
    const container = this.containers.around(control);
    if (!container || container.rule.page === true) return undefined;
    if (namesOf(control).some((name) => /\p{L}{3}/u.test(name))) return undefined;
    return classifyByPosition(
      control,
      { element: container.element, kind: container.rule.kind },
      this.platform,
    );
  }

  private placesOf(): Places & { composer(control: Element): Composer | undefined } {
    let known: { composer: Composer | undefined } | undefined;
    let post: boolean | undefined;
    const composer = (control: Element): Composer | undefined =>
      (known ??= { composer: this.composers.around(control) }).composer;
    return {
      composer,
      inComposer: (control) => composer(control) !== undefined,
      inPost: (control) => (post ??= this.containerFor(control) !== undefined),
    };
  }

  private containerFor(control: Element, rule?: ControlRule): Container | undefined {
    return this.containers.around(control, rule?.on) ?? this.subjects.wider(control, rule?.act);
  }

  private fromFound(found: Found, gesture: GestureKind): Plan | undefined {
    const { rule, control, confidence } = found;
    if (found.step !== 'final') return undefined;
    const target: Target = { act: rule.act, word: rule.word, gesture, control, confidence };
    if (rule.place === 'composer') {
      const composer = this.composers.around(control);
      if (composer) return { ...this.fromComposer(composer, target), rule };
    }
    const { container, subject } = this.subjects.of(control, rule);
    const intent = this.intent(target, subject, container);
    const replay = gesture === 'long-press' ? 'press-again' : (rule.replay ?? this.platform.replay);
    return { intent, rule, replay };
  }

  private intent(target: Target, subject: Subject, container: Container | null): Intent {
    return { platform: this.platform.id, ...target, container: container?.element ?? null, subject };
  }

  /** Sending what a composer holds. */
  fromComposer(composer: Composer, target: Target, files: readonly string[] = []): Plan {
    const draft = draftIn(composer);
    const { rule, scope, context } = composer;
    const on = context ? this.subjects.answered(composer, context) : undefined;
    const card = read(scope, rule.card, { thorough: true });
    const subject: Subject = on
      ? { ...on, kind: 'comment', words: { ...on.words } }
      : this.subjects.empty(this.subjects.carried(), 'draft');
    const place = read(scope, rule.place, { thorough: true });
    if (place) subject.words.place = place;
    if (draft) subject.words.draft = draft;
    if (card) subject.words.card = [subject.words.card, card].filter(Boolean).join('\n');
    if (files.length > 0) subject.words.files = files;
    const audience = this.containers.audience(scope);
    if (audience !== 'unknown') subject.audience = audience;
    // The draft is part of what is judged: a changed draft is a new intention.
    const sendKey = `${subject.key}+${hashOf(`${draft}|${card}`)}`;
    subject.key = files.length > 0 ? `${sendKey}+${hashOf(files.join('|'))}` : sendKey;
    const act = target.act === 'upload-photo' ? target.act : rule.act;
    const word = target.act === 'upload-photo' ? target.word : rule.word;
    const intent = this.intent({ ...target, act, word }, subject, context ?? null);
    return { intent, composer, draft, sendKey, replay: rule.replay ?? this.platform.replay };
  }

  private sent(composer: Composer, gesture: GestureKind, control: Element): Plan {
    const { word, act } = composer.rule;
    return this.fromComposer(composer, { act, word, gesture, control, confidence: 'editor' });
  }

  /** A key pressed: sending from an editor, pressing a focused control, or a site's letter shortcut. */
  forKey(event: KeyboardEvent, target: Element): Plan | undefined {
    const editor = editableAround(target);
    const mod = event.ctrlKey || event.metaKey;
    if (editor) {
      if (event.key !== 'Enter' || event.shiftKey || event.altKey) return undefined;
      const composer = this.composers.around(editor);
      if (!composer || draftIn(composer) === '') return undefined;
      const sends = mod ? composer.rule.modEnter === true : composer.rule.enter === 'send';
      if (!sends) return undefined;
      return this.sent(composer, 'key', editor);
    }
    if (mod || event.altKey) return undefined;
    if (event.key === 'Enter' || event.key === ' ') {
      const control = controlsAround(target, this.platform)[0];
      return control === target ? this.forPress(target, 'key') : undefined;
    }
    return this.forShortcut(event.key.toLowerCase());
  }

  private forShortcut(key: string): Plan | undefined {
    const rule = this.platform.shortcuts?.find((one) => one.key === key);
    if (!rule) return undefined;
    const { document } = this.view;
    const at =
      rule.target === 'focused'
        ? document.activeElement
        : document.elementFromPoint(this.view.innerWidth / 2, this.view.innerHeight / 2);
    const container = at && this.containers.around(at);
    if (!container) return undefined;
    const found = this.controlIn(container, rule.word);
    if (found?.step === 'undo') return undefined;
    if (rule.step === 'opener') {
      if (found) this.remember(found.control, found.rule);
      return undefined;
    }
    const { word, act } = rule;
    const control = found?.control ?? container.element;
    const target: Target = { act, word, gesture: 'shortcut', control, confidence: 'hook' };
    const intent = this.intent(target, this.containers.subject(container, true), container);
    return { intent, rule: found?.rule, replay: this.platform.replay };
  }

  /** A double click or double tap on a picture, video or message. */
  forDoubleClick(target: Element): Plan | undefined {
    for (const rule of this.platform.doubleClicks ?? []) {
      const media = closestDeep(target, rule.selector);
      if (!media || (rule.outside !== undefined && closestDeep(target, rule.outside))) continue;
      const container = this.containers.around(media);
      if (!container) continue;
      const found = this.controlIn(container, rule.word);
      // On a post already liked it does nothing, or takes the like back.
      if (found?.step === 'undo') return undefined;
      const { word, act } = rule;
      const hit: Target = { act, word, gesture: 'double-click', control: media, confidence: 'hook' };
      const intent = this.intent(hit, this.containers.subject(container, true), container);
      return { intent, rule: found?.rule, replay: this.platform.replay };
    }
    return undefined;
  }

  /** A form handed in by the browser itself. */
  forSubmit(form: Element): Plan | undefined {
    const editor = form.querySelector(
      'textarea, [contenteditable="true"], input[type="text"], input:not([type])',
    );
    const composer = editor && this.composers.around(editor);
    if (!composer) return undefined;
    return this.sent(composer, 'submit', form);
  }

  /** Files chosen, dropped or pasted at an element. */
  forFiles(target: Element, names: readonly string[], gesture: GestureKind): Plan | undefined {
    const field = target.matches('input[type="file"]') ? target : null;
    const rule = field ? this.platform.files?.find((one) => field.matches(one.selector)) : undefined;
    if (rule && rule.act === undefined) return undefined;
    const hit: Target = {
      act: rule?.act ?? 'upload-photo',
      word: rule?.word ?? 'upload',
      gesture,
      control: target,
      confidence: rule ? 'hook' : 'editor',
    };
    const composer = this.composers.around(target);
    if (composer) {
      if (composer.rule.files === false) return undefined;
      return this.fromComposer(composer, hit, names);
    }
    // Not beside any text: the files and the place they go to are all there is.
    const subject = this.subjects.empty('', 'draft');
    subject.words.files = names;
    subject.key += `+${hashOf(names.join('|'))}`;
    return { intent: this.intent(hit, subject, null), replay: this.platform.replay };
  }

  /** The control of a container that does this, in whatever state. Used by shortcuts, double clicks and replay. */
  controlIn(container: Container, word: string): Found | undefined {
    const selector = orPressable('button, [role="button"], a[href]', this.platform);
    const all = queryDeep(container.element, selector, this.platform.shadow);
    for (const control of all.slice(0, 80)) {
      const found = this.classify(control);
      if (found && found !== 'free' && found.rule.word === word) return found;
    }
    return undefined;
  }

  private remember(control: Element, rule: ControlRule): void {
    const { container, subject } = this.subjects.of(control, rule);
    // A menu item that opens a composer (quote) goes on with the post its menu was opened from.
    if (container) this.flow.remember(container, subject, [rule.word, rule.act]);
    else this.flow.forget();
  }

  /** Forgets the flow under way (the person went elsewhere). */
  forget(): void {
    this.flow.forget();
  }
}
