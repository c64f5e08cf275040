/** What an act would be made on: the post around a control, the one its menu was opened from, or the whole view. */
import type { DigitalAct } from '../acts';
import type { ControlRule, IntentPageRule, Names, Platform } from '../platforms/types';
import type { Subject } from '../subject';
import { isDone, menusOf, type Found } from './classify';
import type { Composer } from './composers';
import type { Container, Containers } from './containers';
import { closestDeep, namesOf, parentOf, visibleText } from './dom';
import type { Flow } from './flow';
import { fits } from './names';
import { fitsPattern } from './patterns';
import { handleFrom, hashOf } from './read';
import { looksAround } from './witness';

/** `https://berita.example/ayo-pilih-satu` → `ayo pilih satu`; other text as it is. What follows `?` is no title. */
function wordsOfAddress(value: string): string {
  const path = /^https?:\/\/[^/]*([^?#]*)/i.exec(value)?.[1];
  return path === undefined ? value : path.replace(/(?:%[\da-f]{2}|[^\p{L}\p{N}])+/giu, ' ').trim();
}

/** What the smallest box around a control says that says more than itself. */
function lineOf(control: Element): string {
  const own = visibleText(control).length + 2;
  let line = '';
  for (let at = parentOf(control); at && line.length <= own; at = parentOf(at)) line = visibleText(at);
  return line.slice(0, 200);
}

/** All answers of a poll: one of them may name whom the poll is about, and its question may stand among them. */
function answersOf(control: Element, within: Element | undefined): string {
  const role = control.getAttribute('role');
  const alike = role === null ? control.tagName : `[role="${role}"]`;
  let at = parentOf(control);
  for (let depth = 0; at && at !== within && depth < 8; depth++, at = parentOf(at))
    if (at.querySelectorAll(alike).length > 1) return visibleText(at).slice(0, 400);
  return '';
}

/** Following somebody and joining a group are about whom they name, not about the post they stand in. */
const joins = (act: DigitalAct): boolean => act === 'follow' || act === 'join-group';

export class Subjects {
  constructor(
    private readonly view: Window,
    private readonly platform: Platform,
    private readonly containers: Containers,
    private readonly flow: Flow,
  ) {}

  /** Outside any known post: the whole view, unless that is a profile and the act is one on a post. */
  wider(control: Element, act?: DigitalAct): Container | undefined {
    const page = this.containers.ofPage();
    // What is answered to on the page of an event is the event, or one of those suggested there.
    const answers = page?.rule.kind === 'page';
    const one = answers || (act !== undefined && joins(act));
    // A list of accounts says no more than a name and "Follow".
    const least = one ? (control.textContent ?? '').trim().length + 3 : undefined;
    if (page && (act === undefined || one || page.rule.kind === 'post')) {
      const listed = one ? this.containers.guess(control, least, true) : undefined;
      return listed && (act === 'follow' || listed.element.querySelector('a[href]')) ? listed : page;
    }
    return this.containers.guess(control, least) ?? page;
  }

  /** The rule of a page made for one act (share link, plugin frame), if this is one. */
  private pageRule(): IntentPageRule | undefined {
    const { pathname, search } = this.view.location;
    return this.platform.intentPages?.find((one) => fitsPattern(one.path, pathname + search));
  }

  /** The control that takes effect on a page made for one act. */
  pageOfOneAct(control: Element): Found | undefined {
    const { pathname, search } = this.view.location;
    for (const rule of this.platform.intentPages ?? []) {
      if (!fitsPattern(rule.path, pathname + search)) continue;
      const names = namesOf(control);
      const named = this.platform.controls.filter(
        (one) => one.names !== undefined && names.some((name) => fits(name, one.names as Names)),
      );
      const known = named[0];
      // Its button may be known by its words alone; words of a comment are known by their box.
      const says = named.some((one) => one.step === 'final' && one.act === rule.act && one.act !== 'comment');
      if (!says && !control.matches(rule.control)) continue;
      // A frame made for a like may have a button that opens sharing beside it.
      if (known?.step === 'opener' && known.act !== rule.act) continue;
      const made: ControlRule = { word: rule.word, act: rule.act, step: 'final', place: 'any' };
      const step = known?.step === 'undo' || isDone(control, made) ? 'undo' : 'final';
      return { rule: made, control, step, confidence: 'hook' };
    }
    return undefined;
  }

  /** The words a share link brought along in its address, '' when there are none. */
  carried(): string {
    const params = new URLSearchParams(this.view.location.search);
    return (this.pageRule()?.params ?? [])
      .map((name) => wordsOfAddress(params.get(name) ?? ''))
      .filter((value) => value !== '')
      .join('\n');
  }

  /** The subject of a control that takes effect. What is voted for or followed may be named by it alone. */
  of(control: Element, rule: ControlRule): { container: Container | null; subject: Subject } {
    const found = this.found(control, rule);
    const { words } = found.subject;
    // "Ikuti @nama" says it, too, and so does the line it stands in.
    const follows = rule.act === 'follow';
    if (follows || rule.word === 'poll-vote')
      words.card = [
        words.card,
        namesOf(control)[0],
        follows ? lineOf(control) : answersOf(control, found.container?.element),
      ]
        .filter(Boolean)
        .join('\n');
    return found;
  }

  private found(control: Element, rule: ControlRule): { container: Container | null; subject: Subject } {
    const told = this.intentSubject(control);
    if (told) return { container: null, subject: told };
    const around = this.containers.around(control, rule.on);
    if (around) {
      // People or groups that are suggested inside one post are judged one by one.
      const one = joins(rule.act) && this.containers.guess(control, 3, true);
      const on = one && one.element !== around.element && around.element.contains(one.element) ? one : around;
      return { container: on, subject: this.containers.subject(on, true) };
    }
    const menu = closestDeep(control, menusOf(this.platform));
    // A card about somebody speaks for itself, whatever post it was opened from.
    const card = rule.act === 'follow' && menu?.querySelector('a[href]');
    const inMenu = (rule.place === 'menu' || menu !== null) && !card;
    if (inMenu) {
      const origin = this.flow.forMenu(rule.act);
      // What is sent on leaves the talk it stood in.
      if (origin?.subject.audience === 'private' && rule.act === 'share')
        return { ...origin, subject: { ...origin.subject, audience: 'unknown' } };
      if (origin) return origin;
    }
    const onPost = inMenu && !joins(rule.act);
    const container = (onPost ? this.containers.ofAddress() : undefined) ?? this.wider(control, rule.act);
    const subject = container ? this.containers.subject(container, true) : this.empty('', 'post');
    return { container: container ?? null, subject };
  }

  /** A page made for one act (share link, plugin frame): what it says around the button, and what its link carries. */
  private intentSubject(control: Element): Subject | undefined {
    const rule = this.pageRule();
    if (!rule || !this.pageOfOneAct(control)) return undefined;
    looksAround();
    const around = closestDeep(control, `${menusOf(this.platform)}, form, main, body`) ?? control;
    const subject = this.empty(
      `${visibleText(around, { thorough: true })}\n${this.carried()}`.trim(),
      'post',
    );
    const handle = new URLSearchParams(this.view.location.search).get('screen_name');
    if (handle) subject.words.handle = handleFrom(handle);
    return subject;
  }

  /** A subject without a post: a draft of one's own, a profile that shows no words. */
  empty(text: string, kind: Subject['kind']): Subject {
    const words: Subject['words'] = { text };
    const place = this.containers.place();
    if (place?.name) words.place = place.name;
    if (place?.handle) words.placeHandle = place.handle;
    const key = `#${hashOf(`${this.view.location.pathname}|${text}`)}`;
    return { platform: this.platform.id, kind, key, audience: this.containers.audience(undefined), words };
  }

  /** The post that is answered or shared; a comment brings along the post it stands under. */
  answered(composer: Composer, context: Container): Subject {
    const origin = composer.fromOrigin
      ? this.flow.originFor([composer.rule.word, composer.rule.act])
      : undefined;
    if (origin) return origin.subject;
    const subject = this.containers.subject(context, true);
    const above = parentOf(context.element);
    const under =
      context.rule.kind === 'comment' && above ? this.containers.around(above, ['post']) : undefined;
    if (!under) return subject;
    const { words } = this.containers.subject(under, true);
    const quoted = [subject.words.quoted, words.author, words.text].filter(Boolean).join('\n');
    return { ...subject, words: { ...subject.words, quoted } };
  }
}
