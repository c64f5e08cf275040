import tokens from '../tokens/tokens.css?inline';
import ui from '../ui/ui.css?inline';
import overlay from './overlay.css?inline';

/** An element of ours on a foreign page, with a closed tree the page can neither read nor style. */
export interface Surface {
  host: HTMLElement;
  shadow: ShadowRoot;
}

/**
 * Makes a surface, not yet in the page. Styles go in as a constructed sheet, which no content policy of the page can
 * forbid; Firefox refuses that across its isolated worlds, and there a style element made by the extension is exempt
 * from the page's policy instead.
 */
export function createSurface(document: Document, css: string): Surface {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  addStyles(document, shadow, tokens + ui + css);
  return { host, shadow };
}

/** A surface whose host takes no room in the page: what is in it stands in the top layer. */
export const createOverlay = (document: Document, css: string): Surface =>
  createSurface(document, overlay + css);

const sheets = new Map<string, CSSStyleSheet>();

function addStyles(document: Document, shadow: ShadowRoot, css: string): void {
  try {
    let sheet = sheets.get(css);
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      sheets.set(css, sheet);
    }
    shadow.adoptedStyleSheets = [sheet];
    if (shadow.adoptedStyleSheets.length === 1) return;
  } catch {
    // Falls through to the element.
  }
  const style = document.createElement('style');
  style.textContent = css;
  shadow.append(style);
}

/** Attributes by which a page could hide, move or silence our host; we set none ourselves. */
const TAMPERING = [
  'style',
  'class',
  'hidden',
  'inert',
  'popover',
  'aria-hidden',
  'id',
  'slot',
  'dir',
  'role',
];

/**
 * Keeps the host in the page, free of foreign attributes, until `signal` aborts. `restore` is called after it was put
 * back; after `MOST` removals in one showing `lost` is called and the fight ends, so that two programs never loop.
 */
export function defend(
  surface: Surface,
  document: Document,
  signal: AbortSignal,
  on: { restore(): void; lost(): void },
): void {
  const MOST = 8;
  const FIRST_WAIT = 40;
  let removals = 0;
  let changes = 0;

  const tree = new MutationObserver(() => {
    if (surface.host.isConnected) return;
    removals += 1;
    if (removals > MOST) {
      on.lost();
      return;
    }
    const again = () => {
      if (signal.aborted || surface.host.isConnected) return;
      mount(surface, document);
      watch();
      on.restore();
    };
    // Never in the same moment: Firefox's accessibility tree would lose it. A page that keeps removing meets growing
    // pauses.
    setTimeout(again, FIRST_WAIT * 2 ** (removals - 1));
  });
  const attributes = new MutationObserver(() => {
    changes += 1;
    if (changes > MOST * MOST) {
      on.lost();
      return;
    }
    for (const name of TAMPERING) surface.host.removeAttribute(name);
    attributes.takeRecords();
  });

  function watch(): void {
    tree.disconnect();
    tree.observe(document, { childList: true });
    if (document.documentElement !== null) tree.observe(document.documentElement, { childList: true });
  }
  watch();
  attributes.observe(surface.host, { attributes: true, attributeFilter: TAMPERING });
  signal.addEventListener('abort', () => {
    tree.disconnect();
    attributes.disconnect();
  });
}

/** Puts the host at the end of the root element: outside the body that sites re-render and make inert. */
export function mount(surface: Surface, document: Document): void {
  document.documentElement.append(surface.host);
}
