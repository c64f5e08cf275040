/** Files on their way into the page: held by their names and place, or until their pictures have been looked at. */
import type { GestureKind } from '../intent';
import type { Plan } from './plan';
import { targetOf } from './dom';
import { fieldOf, holdDrop, holdField, holdPaste, transferOf, type HeldFiles } from './files';
import type { Judge } from './judge';
import type { GuardOptions } from './options';
import { judgePhotos, picturesOf, type PhotoJudgement } from './photos';
import type { Held, Hold } from './start';

/** What the guard of the page lends to the gate of its files. */
export interface FileGateParts {
  options: GuardOptions;
  judge: Judge;
  signal: AbortSignal;
  alive(): boolean;
  failed(error: unknown): void;
  plan(target: Element, names: readonly string[], gesture: GestureKind): Plan | undefined;
  consider(make: () => Plan | undefined): Held | undefined;
  /** The judgement of what was held before the settings were read. */
  judgedLate(plan: Plan): Promise<Hold | undefined>;
  isAllowed(plan: Plan): boolean;
  warn(hold: Hold, files: HeldFiles): Promise<void>;
}

/** @returns the listener of the events files come with. */
export function fileGate(parts: FileGateParts): (event: Event) => void {
  const { options, judge, signal } = parts;
  let heldField: { field: HTMLInputElement; hold: Held } | undefined;

  function onFiles(event: Event): void {
    if (!event.isTrusted) return;
    const target = targetOf(event);
    if (!target) return;
    try {
      const field = fieldOf(event, target);
      const transfer = field ? undefined : transferOf(event);
      // Every key typed comes here as an `input`: whether we are still alive is asked of files only.
      if ((!field && !transfer) || !parts.alive()) return;
      if (field && event.type === 'change' && heldField?.field === field) {
        const before = heldField.hold;
        heldField = undefined;
        event.stopImmediatePropagation();
        takeFiles(before, holdField(field));
        return;
      }
      const chosen = [...((field ? field.files : transfer?.files) ?? [])];
      const names = chosen.map((file) => file.name);
      const gesture: GestureKind = field ? 'file-choice' : event.type === 'drop' ? 'drop' : 'paste';
      let plan: Plan | undefined;
      const judged = parts.consider(() => (plan = parts.plan(field ?? target, names, gesture)));
      const held = judged ?? (plan && looksAt(plan, chosen) ? { plan } : undefined);
      if (!held) return;
      event.stopImmediatePropagation();
      if (field && event.type === 'input') {
        // The change that follows belongs to the same choice.
        heldField = { field, hold: held };
        return;
      }
      // Prevented, or the browser would open the file in place of the page.
      event.preventDefault();
      if (field) takeFiles(held, holdField(field));
      else if (transfer) {
        const drop = event.type === 'drop';
        takeFiles(held, drop ? holdDrop(event as DragEvent, target, transfer) : holdPaste(target, transfer));
      }
    } catch (error) {
      parts.failed(error);
    }
  }

  /** Should these pictures be looked at first? Not while off or paused, and not what goes to one person only. */
  function looksAt(plan: Plan, files: readonly File[]): boolean {
    const active = judge.active();
    if (!options.photos || typeof active === 'string' || active.state.photoCheck === false) return false;
    if (plan.intent.subject.audience === 'private') return false;
    if (parts.isAllowed(plan)) return false;
    return picturesOf(files).length > 0;
  }

  function takeFiles({ plan, judged }: Held, files: HeldFiles): void {
    void (judged ? parts.warn({ plan, judged }, files) : look(plan, files));
  }

  /** The upload waits while its pictures are looked at; without a finding it goes on by itself. */
  async function look(plan: Plan, files: HeldFiles): Promise<void> {
    const judged = await parts.judgedLate(plan);
    if (judged) return parts.warn(judged, files);
    const photos = looksAt(plan, files.files) ? options.photos : undefined;
    const pictures = picturesOf(files.files);
    let found: PhotoJudgement | undefined;
    const waiting = photos?.waiting(pictures.length);
    try {
      if (photos && waiting) {
        found = judgePhotos(plan, pictures, await photos.inspect(pictures, waiting.skip), judge);
      }
    } catch (error) {
      parts.failed(error);
    } finally {
      waiting?.close();
    }
    if (signal.aborted && !found) files.handOver();
    else if (found) await parts.warn(found, files);
    else if (!files.handOver()) options.tell?.('press-again', plan.intent.control);
  }

  return onFiles;
}
