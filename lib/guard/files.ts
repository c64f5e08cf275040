/**
 * Files on their way into the page: chosen, dropped or pasted. Held, they are either handed over again exactly as they
 * were or taken out; the files themselves are never changed, copied elsewhere or kept.
 */
import type { GestureKind } from '../intent';

export interface HeldFiles {
  gesture: GestureKind;
  target: Element;
  files: readonly File[];
  /** Hands the same files to the page. */
  handOver(): boolean;
  /** Leaves nothing behind. */
  discard(): void;
}

/** The file field an event speaks of, if it is one with files in it. */
export function fieldOf(event: Event, target: Element): HTMLInputElement | undefined {
  if (event.type !== 'input' && event.type !== 'change') return undefined;
  const field = target.closest('input');
  return field?.type === 'file' && (field.files?.length ?? 0) > 0 ? field : undefined;
}

/** Files carried by a drop or paste. */
export function transferOf(event: Event): DataTransfer | undefined {
  const transfer =
    event.type === 'drop'
      ? (event as DragEvent).dataTransfer
      : event.type === 'paste'
        ? (event as ClipboardEvent).clipboardData
        : null;
  return transfer && transfer.files.length > 0 ? transfer : undefined;
}

/** The page's own world, as Firefox shows it to content scripts. */
interface PageWorld {
  DataTransfer: typeof DataTransfer;
  ClipboardEvent: typeof ClipboardEvent;
}
interface FirefoxScope {
  window?: { wrappedJSObject?: PageWorld };
  cloneInto?: <T>(value: T, scope: object) => T;
}
const scope = globalThis as FirefoxScope;

/**
 * An empty transfer the page may read. In Firefox what one world puts in, another cannot see: there it is made in the
 * page's own world.
 */
function newTransfer(): DataTransfer {
  const page = scope.window?.wrappedJSObject;
  return page ? new page.DataTransfer() : new DataTransfer();
}

/** A paste of these files. Firefox takes no transfer when the event is made, but lets one fill the event's own. */
function pasteOf(clipboardData: DataTransfer): ClipboardEvent {
  const init: ClipboardEventInit = { bubbles: true, cancelable: true, composed: true };
  const page = scope.window?.wrappedJSObject;
  if (!page || !scope.cloneInto) return new ClipboardEvent('paste', { ...init, clipboardData });
  const event = new page.ClipboardEvent('paste', scope.cloneInto(init, scope.window as object));
  for (const file of clipboardData.files) event.clipboardData?.items.add(file);
  return event;
}

/** A copy that outlives the event: browsers empty the transfer when its event is over. */
function copyOf(transfer: DataTransfer): DataTransfer {
  const copy = newTransfer();
  for (const type of transfer.types) {
    if (type === 'Files' || type.startsWith('application/x-moz')) continue;
    const data = transfer.getData(type);
    if (data !== '') copy.setData(type, data);
  }
  for (const file of transfer.files) copy.items.add(file);
  return copy;
}

export function holdField(field: HTMLInputElement, gesture: GestureKind = 'file-choice'): HeldFiles {
  const files = [...(field.files ?? [])];
  return {
    gesture,
    target: field,
    files,
    handOver() {
      if (field.files?.length !== files.length) {
        const transfer = newTransfer();
        for (const file of files) transfer.items.add(file);
        field.files = transfer.files;
      }
      for (const type of ['input', 'change'])
        field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      return field.isConnected;
    },
    discard() {
      field.value = '';
    },
  };
}

export function holdDrop(event: DragEvent, target: Element, transfer: DataTransfer): HeldFiles {
  const dataTransfer = copyOf(transfer);
  const init: DragEventInit = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: event.clientX,
    clientY: event.clientY,
    screenX: event.screenX,
    screenY: event.screenY,
    dataTransfer,
  };
  return {
    gesture: 'drop',
    target,
    files: [...transfer.files],
    handOver() {
      if (!target.isConnected) return false;
      target.dispatchEvent(new DragEvent('drop', init));
      return true;
    },
    discard() {
      // The page drew its "drop here" when the drag came in; it only hears that the drag went away.
      if (target.isConnected) target.dispatchEvent(new DragEvent('dragleave', init));
    },
  };
}

export function holdPaste(target: Element, transfer: DataTransfer): HeldFiles {
  const clipboardData = copyOf(transfer);
  return {
    gesture: 'paste',
    target,
    files: [...transfer.files],
    handOver() {
      if (!target.isConnected) return false;
      target.dispatchEvent(pasteOf(clipboardData));
      return true;
    },
    discard() {
      // nothing went in
    },
  };
}
