const MARGIN = 8;

/**
 * Puts a card below its control, or above where there is more room, always inside the viewport; follows scrolling and
 * resizing until `signal` aborts. Without a control it stands at the bottom.
 */
export function placeCard(
  card: HTMLElement,
  anchor: Element | null,
  window: Window & typeof globalThis,
  signal: AbortSignal,
): void {
  let asked = false;
  const put = () => {
    asked = false;
    const { innerWidth: width, innerHeight: height } = window;
    const own = card.getBoundingClientRect();
    const at = anchor?.isConnected === true ? anchor.getBoundingClientRect() : undefined;
    const below = at === undefined ? height : at.bottom + MARGIN;
    const above = at === undefined ? 0 : at.top - MARGIN - own.height;
    const top = below + own.height <= height - MARGIN || above < MARGIN ? below : above;
    const left = at === undefined ? (width - own.width) / 2 : at.left;
    card.style.top = `${clamp(top, MARGIN, height - own.height - MARGIN)}px`;
    card.style.left = `${clamp(left, MARGIN, width - own.width - MARGIN)}px`;
  };
  const soon = () => {
    if (asked || signal.aborted) return;
    asked = true;
    window.requestAnimationFrame(put);
  };
  put();
  window.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  window.addEventListener('resize', soon, { passive: true, signal });
  // Unfolding makes it taller.
  const grown = new window.ResizeObserver(soon);
  grown.observe(card);
  signal.addEventListener('abort', () => grown.disconnect());
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
