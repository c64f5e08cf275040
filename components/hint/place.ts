/** A rectangle on the screen, CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const GAP = 8;

const overlap = (a: Box, b: Box): number => {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
};

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Text under the hint could not be read: a pixel of the editor counts as much as this many of a button. */
const EDITOR_WEIGHT = 4;

/**
 * The first place that covers neither the editor nor a control it must leave free: above, below, below the controls,
 * beside, then the corners; where none is free, the one that covers least.
 * @param screen size of the viewport.
 */
export function hintPlace(
  own: { width: number; height: number },
  editor: Box,
  avoid: readonly Box[],
  screen: { width: number; height: number },
): { left: number; top: number } {
  const right = screen.width - own.width - GAP;
  const bottom = screen.height - own.height - GAP;
  const underAll = Math.max(...[editor, ...avoid].map((box) => box.top + box.height)) + GAP;
  const tries: readonly (readonly [left: number, top: number])[] = [
    [editor.left, editor.top - own.height - GAP],
    [editor.left, editor.top + editor.height + GAP],
    [editor.left, underAll],
    [editor.left + editor.width + GAP, editor.top],
    [editor.left - own.width - GAP, editor.top],
    [right, bottom],
    [GAP, bottom],
    [right, GAP],
    [GAP, GAP],
  ];
  let best: { left: number; top: number } | undefined;
  let least = Infinity;
  for (const [wantedLeft, wantedTop] of tries) {
    const left = clamp(wantedLeft, GAP, Math.max(GAP, right));
    const top = clamp(wantedTop, GAP, Math.max(GAP, bottom));
    const box = { left, top, ...own };
    const covered = avoid.reduce((sum, one) => sum + overlap(box, one), overlap(box, editor) * EDITOR_WEIGHT);
    if (covered < least) {
      least = covered;
      best = { left, top };
    }
    if (covered === 0) break;
  }
  return best as { left: number; top: number };
}
