/** One guarded tab: performs steps of fixtures with real input and answers warnings as a person would. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import type { Step } from '../fixtures/pages/kit';
import type { Eyes, Warning } from './eyes';
import { PICTURE, fileNamed, pause, type BrowserName, type Served } from './harness';

/** What a fixture page recorded (tests/fixtures/pages/client.ts). */
export interface Recorded {
  act: string;
  post: string;
  trusted: boolean;
  type: string;
  text?: string;
  files?: { name: string; size: number }[];
}

const KEYS: Record<string, string> = { Space: ' ' };

const FIND = `(wanted) => {
  const search = (root) => {
    const here = [...root.querySelectorAll(wanted)];
    const shown = here.find((one) => one.getClientRects().length > 0) ?? here[0];
    if (shown) return shown;
    for (const host of root.querySelectorAll('*')) {
      const inner = host.shadowRoot && search(host.shadowRoot);
      if (inner) return inner;
    }
    return null;
  };
  const element = search(document);
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return element;
}`;

export class Tab {
  constructor(
    readonly browser: BrowserName,
    readonly page: Page,
    private readonly eyes: Eyes,
    private readonly served: { now: Served | undefined },
    private readonly files: string,
  ) {}

  /** Serves a page at its real address and waits until it is there. */
  async open(served: Served): Promise<void> {
    this.served.now = served;
    const size = { width: served.width ?? 1280, height: served.height ?? 900 };
    const before = this.page.viewport();
    if (before?.width !== size.width || before.height !== size.height) await this.page.setViewport(size);
    await this.page.goto(served.url, { waitUntil: 'load' });
    await this.page.bringToFront();
  }

  /** The frame steps are made in. */
  frame(address?: string): Frame {
    if (address === undefined) return this.page.mainFrame();
    const bare = (url: string): string => url.replace(/[?#].*$/, '');
    const found = this.page.frames().find((one) => bare(one.url()) === bare(address));
    if (!found) throw new Error(`no frame ${address}`);
    return found;
  }

  /** An element, through open shadow roots, scrolled into view. */
  async find(selector: string, frame: Frame = this.page.mainFrame()): Promise<ElementHandle> {
    // As text: compilers add helpers to functions that the page does not have.
    const handle = await frame.evaluateHandle(`(${FIND})(${JSON.stringify(selector)})`);
    const element = handle.asElement() as ElementHandle | null;
    if (!element) throw new Error(`no element ${selector}`);
    return element;
  }

  async run(step: Step, frame: Frame = this.page.mainFrame()): Promise<void> {
    const element = await this.find(step.at, frame);
    switch (step.do) {
      case 'click':
        return element.click();
      case 'dblclick':
        return element.click({ count: 2 });
      case 'tap':
        return element.tap();
      case 'hover':
        await element.hover();
        return pause(650);
      case 'hold': {
        const box = await element.boundingBox();
        if (!box) throw new Error(`nothing to hold at ${step.at}`);
        await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        await this.page.mouse.down();
        await pause(700);
        return this.page.mouse.up();
      }
      case 'press':
        await element.focus();
        return this.press(step.key);
      case 'type':
        await element.click();
        return this.page.keyboard.type(step.text);
      case 'choose':
        return (element as ElementHandle<HTMLInputElement>).uploadFile(fileNamed(this.files, step.file));
      case 'drop':
      case 'paste':
        return this.transfer(step.do, step.file, element);
    }
  }

  /** `Control+Enter`, `Shift+Enter`, `l` … */
  async press(keys: string): Promise<void> {
    const parts = keys.split('+');
    const last = parts.pop() ?? '';
    for (const part of parts) await this.page.keyboard.down(part as KeyInput);
    await this.page.keyboard.press((KEYS[last] ?? last) as KeyInput);
    for (const part of parts.reverse()) await this.page.keyboard.up(part as KeyInput);
  }

  /** A trusted drop of this very file on what a selector names. */
  async dropFile(path: string, at: string): Promise<void> {
    await this.transfer('drop', basename(path), await this.find(at), path);
  }

  /** A trusted drop or paste of a file; without a path, of a made one. */
  private async transfer(
    kind: 'drop' | 'paste',
    name: string,
    element: ElementHandle,
    path?: string,
  ): Promise<void> {
    const box = await element.boundingBox();
    if (!box) throw new Error('nothing to drop on');
    const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 20)];
    if (this.eyes.chrome) {
      const picture = path === undefined ? PICTURE : readFileSync(path).toString('base64');
      return this.transferInFirefox(kind, name, x, y, picture);
    }
    const session = await this.page.createCDPSession();
    if (kind === 'drop') {
      const data = { items: [], files: [path ?? fileNamed(this.files, name)], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        await session.send('Input.dispatchDragEvent', { type, x, y, data });
      }
    } else {
      await this.page
        .browserContext()
        .overridePermissions(this.page.url().split('/').slice(0, 3).join('/'), [
          'clipboard-sanitized-write',
          'clipboard-write',
        ] as never);
      await this.page.evaluate(async () => {
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = 2;
        const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
        if (!blob) return;
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
      });
      await element.focus();
      const key = { key: 'v', code: 'KeyV', windowsVirtualKeyCode: 86, modifiers: 2 };
      await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, commands: ['paste'] } as never);
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    }
    await session.detach();
  }

  /** Firefox has no remote command for these: its own scope makes the trusted event in the tab. */
  private async transferInFirefox(
    kind: string,
    name: string,
    x: number,
    y: number,
    base64: string,
  ): Promise<void> {
    // Made by the page itself, so that it may read the files; dispatched by the browser, so that it is trusted.
    await this.page.evaluate(
      (file: string, clientX: number, clientY: number, picture: string) => {
        const transfer = new DataTransfer();
        const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], file, { type: 'image/png' }));
        Object.assign(globalThis, {
          __transfer: transfer,
          __target: document.elementFromPoint(clientX, clientY),
        });
      },
      name,
      x,
      y,
      base64,
    );
    // Events made by the browser's own code are trusted.
    const script = `
      const page = content.wrappedJSObject;
      const transfer = Cu.unwaiveXrays(page.__transfer);
      const init = { bubbles: true, cancelable: true, composed: true, clientX: ${x}, clientY: ${y} };
      let event;
      if (${JSON.stringify(kind)} === 'drop') event = new content.DragEvent('drop', { ...init, dataTransfer: transfer });
      else {
        event = new content.ClipboardEvent('paste', init);
        Cu.waiveXrays(event).clipboardData.items.add(page.__transfer.files[0]);
      }
      Cu.unwaiveXrays(page.__target).dispatchEvent(event);
    `;
    await this.inFrame(script);
  }

  /** Firefox: composes a text in the focused editor and ends with Enter, by the browser's own text input processor. */
  async compose(text: string): Promise<void> {
    const script = `
      const { classes: C, interfaces: I } = Components;
      const tip = C['@mozilla.org/text-input-processor;1'].createInstance(I.nsITextInputProcessor);
      tip.beginInputTransactionForTests(content);
      const text = ${JSON.stringify(text)};
      tip.setPendingCompositionString(text);
      tip.appendClauseToPendingComposition(text.length, tip.ATTR_RAW_CLAUSE);
      tip.setCaretInPendingComposition(text.length);
      tip.flushPendingComposition();
      const enter = new content.KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 });
      tip.commitCompositionWith(text, enter);
      tip.keyup(enter);
    `;
    await this.inFrame(script);
  }

  /** Firefox: runs a script in the tab's process with the browser's own rights. */
  private async inFrame(script: string): Promise<void> {
    const expression = `gBrowser.selectedBrowser.messageManager.loadFrameScript(
      'data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(`{${script}}`)}), false)`;
    await this.eyes.chrome?.(expression);
    await pause(150);
  }

  /** Firefox: runs an expression in the browser's own scope, where the accessibility service is. */
  performed(expression: string): Promise<unknown> {
    if (!this.eyes.chrome) throw new Error('only Firefox has such a scope');
    return this.eyes.chrome(expression);
  }

  /** What reached the page so far. */
  acts(frame: Frame = this.page.mainFrame()): Promise<Recorded[]> {
    return frame.evaluate(() => (globalThis as unknown as { __acts: Recorded[] }).__acts);
  }

  warning(): Promise<Warning | undefined> {
    return this.eyes.warning();
  }

  /** Waits for the hint beside an editor; undefined when none comes. */
  async hinted(within = 6000): Promise<string | undefined> {
    for (let waited = 0; waited < within; waited += 100) {
      const hint = await this.eyes.hint();
      if (hint !== undefined) return hint;
      await pause(100);
    }
    return undefined;
  }

  /** Waits for a warning; undefined when none comes. */
  async warned(within = 1500): Promise<Warning | undefined> {
    for (let waited = 0; waited < within; waited += 40) {
      const warning = await this.eyes.warning();
      if (warning) return warning;
      await pause(40);
    }
    return undefined;
  }

  /** Answers the open warning by keyboard. */
  async choose(which: 'cancel' | 'proceed'): Promise<void> {
    if (which === 'cancel') {
      await this.page.keyboard.press('Escape');
    } else {
      const start = /^(Tetap lanjut|Proceed)/;
      // Serious warnings count down before they let proceed.
      const waits = async (): Promise<boolean> =>
        (await this.eyes.warning())?.buttons.some((name) => start.test(name) && /\d/.test(name)) ?? false;
      for (let tries = 0; tries < 40 && (await waits()); tries++) await pause(100);
      const focused = async (): Promise<string> =>
        (await this.eyes.focus?.()) || ((await this.eyes.warning())?.focused ?? '');
      for (let tries = 0; !start.test(await focused()); tries++) {
        const warning = await this.warned();
        // Firefox's accessibility tree loses sight of it when the page around it changes; the focus stays.
        if (!warning && !this.eyes.focus) throw new Error('the warning is gone');
        if (tries > 20) throw new Error(`cannot reach proceed: ${JSON.stringify(warning)}`);
        await this.page.keyboard.press('Tab');
        // Firefox tells where the focus went a moment later.
        await pause(this.browser === 'firefox' ? 90 : 10);
      }
      // Serious warnings wait a moment before proceeding. The key is pressed only while the button has the focus, or it
      // would be an act of its own.
      for (let tries = 0; tries < 60; tries++) {
        if (start.test(await focused())) await this.page.keyboard.press('Enter');
        else if (tries > 10 || !(await this.eyes.warning())) return;
        await pause(tries === 0 ? 120 : 200);
      }
      throw new Error('proceed did not answer');
    }
    for (let tries = 0; tries < 40; tries++) {
      if (!(await this.eyes.warning())) return;
      await pause(50);
    }
    throw new Error('the warning did not close');
  }

  async close(): Promise<void> {
    await this.page.close().catch(() => undefined);
  }
}
