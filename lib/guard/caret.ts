/**
 * Remembers the place in a text the person was writing at: some editors put it at the start when the focus comes back.
 * @returns puts it back, unless the text is gone.
 */
export function rememberCaret(document: Document): () => void {
  // Plain fields keep their own place, and the page's selection around them must not be touched.
  if ((document.activeElement as HTMLElement | null)?.isContentEditable !== true) return () => undefined;
  const selection = document.getSelection();
  const anchor = selection?.anchorNode;
  const focus = selection?.focusNode;
  if (!selection || !anchor || !focus) return () => undefined;
  const { anchorOffset, focusOffset } = selection;
  return () => {
    if (!anchor.isConnected || !focus.isConnected) return;
    try {
      document.getSelection()?.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
    } catch {
      // the text changed meanwhile: the site's own place is as good
    }
  };
}
