/** What a screen reader would find: the warning, its buttons, and where the focus is. Closed shadow roots included. */
import type { Browser, Page } from 'puppeteer-core';

export interface Warning {
  name: string;
  buttons: string[];
  /** Names of what can be unfolded. */
  folds: string[];
  /** Name of the button that has the focus. */
  focused?: string | undefined;
}

export interface Eyes {
  /** The open warning, undefined when there is none. */
  warning(): Promise<Warning | undefined>;
  /** All words of the quiet hint beside an editor (`role=status`), undefined when there is none. */
  hint(): Promise<string | undefined>;
  /** Text of what has the focus, where the accessibility tree is not to be relied on for it (Firefox). */
  focus?: (() => Promise<string>) | undefined;
  /** Runs code where trusted events can be made (Firefox), see Tab.transfer. */
  chrome?: ((expression: string) => Promise<unknown>) | undefined;
}

const HINT = /Bila dikirim, tulisan ini|If you send this/;

interface AxNode {
  nodeId: string;
  parentId?: string;
  childIds?: string[];
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
}

export async function chromiumEyes(page: Page): Promise<Eyes> {
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  const frames = async (): Promise<string[]> => {
    interface Branch {
      frame: { id: string };
      childFrames?: Branch[];
    }
    const all = (branch: Branch): string[] => [branch.frame.id, ...(branch.childFrames ?? []).flatMap(all)];
    const { frameTree } = (await session.send('Page.getFrameTree')) as unknown as { frameTree: Branch };
    return all(frameTree);
  };
  const allNodes = async (): Promise<AxNode[]> => {
    const nodes: AxNode[] = [];
    // Each frame has a tree of its own; one may be on its way out.
    for (const frameId of await frames()) {
      const tree = await session.send('Accessibility.getFullAXTree', { frameId }).catch(() => undefined);
      nodes.push(...((tree?.nodes ?? []) as unknown as AxNode[]));
    }
    return nodes;
  };
  return {
    async hint() {
      const nodes = await allNodes();
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const words = (node: AxNode | undefined): string =>
        node?.role?.value === 'StaticText'
          ? (node.name?.value ?? '')
          : (node?.childIds ?? []).map((id) => words(byId.get(id))).join(' ');
      return nodes
        .filter((node) => node.role?.value === 'status')
        .map(words)
        .find((text) => HINT.test(text));
    },
    async warning() {
      const nodes = await allNodes();
      const dialog = nodes.find(
        (node) =>
          node.role?.value === 'alertdialog' &&
          /^(Peringatan netralitas|Neutrality warning)/.test(node.name?.value ?? ''),
      );
      if (!dialog) return undefined;
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const buttons: string[] = [];
      const folds: string[] = [];
      let focused: string | undefined;
      const visit = (id: string): void => {
        const node = byId.get(id);
        if (!node) return;
        const isButton = node.role?.value === 'button';
        if (isButton) buttons.push(node.name?.value ?? '');
        if (node.role?.value.startsWith('DisclosureTriangle') === true) folds.push(node.name?.value ?? '');
        const has = node.properties?.some((one) => one.name === 'focused' && one.value.value === true);
        if (has === true && node !== dialog) focused = node.name?.value ?? '';
        for (const child of node.childIds ?? []) visit(child);
      };
      visit(dialog.nodeId);
      return { name: dialog.name?.value ?? '', buttons, folds, focused };
    },
  };
}

interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

const WALK = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const roleOf = (node) => { try { return service.getStringRole(node.role); } catch { return ''; } };
  const children = (node) => { const all = []; try { for (let i = 0; i < node.childCount; i++) all.push(node.getChildAt(i)); } catch {} return all; };
  const nameOf = (node) => { try { return node.name ?? ''; } catch { return ''; } };
  const focusedOf = (node) => { try { const state = {}; node.getState(state, {}); return (state.value & Ci.nsIAccessibleStates.STATE_FOCUSED) !== 0; } catch { return false; } };
  let found;
  const find = (node, depth) => {
    if (found || depth > 80) return;
    const role = roleOf(node);
    if ((role === 'dialog' || role === 'alert' || role === 'alertdialog') && /^(Peringatan netralitas|Neutrality warning)/.test(nameOf(node))) {
      let roles = '';
      try { roles = node.attributes.getStringProperty('xml-roles'); } catch {}
      if (roles === 'alertdialog') { found = node; return; }
    }
    for (const child of children(node)) find(child, depth + 1);
  };
  find(service.getAccessibleFor(document), 0);
  if (!found) return 'null';
  const buttons = []; const folds = []; let focused;
  const visit = (node, depth) => {
    if (depth > 60) return;
    const role = roleOf(node);
    if (role === 'pushbutton' || role === 'button') buttons.push(nameOf(node));
    if (role === 'summary') folds.push(nameOf(node));
    if (node !== found && focusedOf(node)) focused = nameOf(node);
    for (const child of children(node)) visit(child, depth + 1);
  };
  visit(found, 0);
  return JSON.stringify({ name: nameOf(found), buttons, folds, focused });
})()`;

const HINT_WALK = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const children = (node) => { const all = []; try { for (let i = 0; i < node.childCount; i++) all.push(node.getChildAt(i)); } catch {} return all; };
  const rolesOf = (node) => { try { return node.attributes.getStringProperty('xml-roles'); } catch { return ''; } };
  const words = (node) => { const inner = children(node); if (inner.length > 0) return inner.map(words).join(' '); try { return node.name ?? ''; } catch { return ''; } };
  let found = null;
  const find = (node, depth) => {
    if (found !== null || depth > 80) return;
    if (rolesOf(node) === 'status') { const text = words(node); if (${HINT}.test(text)) { found = text; return; } }
    for (const child of children(node)) find(child, depth + 1);
  };
  find(service.getAccessibleFor(document), 0);
  return JSON.stringify(found);
})()`;

/**
 * The text of the element that has the focus, closed shadow roots included: the accessibility tree tells it late or, when
 * the page changed meanwhile, not at all.
 */
const FOCUS = `new Promise((done) => {
  const code = \`{
    let at = content.document.activeElement;
    while (at?.openOrClosedShadowRoot?.activeElement) at = at.openOrClosedShadowRoot.activeElement;
    sendAsyncMessage('jaga:focus', at?.textContent.trim() ?? '');
  }\`;
  const manager = gBrowser.selectedBrowser.messageManager;
  const heard = (message) => {
    manager.removeMessageListener('jaga:focus', heard);
    done(message.data);
  };
  manager.addMessageListener('jaga:focus', heard);
  manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(code), false);
  setTimeout(() => heard({ data: '' }), 1000);
})`;

export async function firefoxEyes(browser: Browser, page: Page): Promise<Eyes> {
  const connection = (browser as unknown as { connection: Connection }).connection;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const contexts = tree.result['contexts'] as { context: string; url: string }[];
  const window = contexts.find((context) => context.url.includes('browser.xhtml')) as { context: string };
  const chrome = async (expression: string): Promise<unknown> => {
    const reply = await connection.send('script.evaluate', {
      expression,
      target: { context: window.context },
      awaitPromise: true,
    });
    const result = reply.result as {
      type: string;
      result?: { value?: unknown };
      exceptionDetails?: { text: string };
    };
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    return result.result?.value;
  };
  // The first question switches accessibility on; the tree comes a moment later.
  await chrome(WALK);
  await new Promise((done) => setTimeout(done, 300));
  const focus = async (): Promise<string> => (await chrome(FOCUS)) as string;
  return {
    chrome,
    focus,
    async hint() {
      await page.bringToFront();
      return (JSON.parse((await chrome(HINT_WALK)) as string) ?? undefined) as string | undefined;
    },
    async warning() {
      await page.bringToFront();
      const seen = (JSON.parse((await chrome(WALK)) as string) ?? undefined) as Warning | undefined;
      if (!seen) return undefined;
      return { ...seen, focused: (await focus()) || seen.focused };
    },
  };
}
