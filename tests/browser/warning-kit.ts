/** The gallery page with one warning at a time, driven with real input. */
import type { WarningModel, WarningOutcome } from '../../lib/warning';
import { galleryPage } from '../gallery/page';
import type { Tab } from './tab';

/** @param tab asked at each step: a test may open another one. */
export function gallery(tab: () => Tab) {
  const open = async () => tab().open({ url: 'https://galeri.example/', html: await galleryPage() });
  const show = (state: string, more: Partial<WarningModel> = {}) =>
    tab().page.evaluate(
      (which, change, anchor) => {
        document.querySelector<HTMLElement>(anchor)?.focus();
        window.gallery.show(which, change, anchor);
      },
      state,
      more,
      '#like',
    );
  const outcomes = (): Promise<WarningOutcome[]> => tab().page.evaluate(() => window.gallery.outcomes);
  const focused = () => tab().page.evaluate(() => document.activeElement?.id ?? '');
  /** The button of the dialog that has the focus; Firefox's accessibility tree forgets it when the page fights. */
  const inFocus = () =>
    tab().page.evaluate(
      () =>
        window.roots
          .map((root) => root.activeElement?.textContent)
          .filter(Boolean)
          .at(-1) ?? '',
    );
  const point = (selector: string) =>
    tab().page.evaluate((wanted) => {
      const element = window.roots.map((root) => root.querySelector(wanted)).find((one) => one?.isConnected);
      const box = element?.getBoundingClientRect();
      return box === undefined ? undefined : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector);
  const pressAt = async (selector: string, count = 1) => {
    const at = await point(selector);
    if (at === undefined) throw new Error(`nothing at ${selector}`);
    await tab().page.mouse.click(at.x, at.y, { count });
  };

  return { open, show, outcomes, focused, inFocus, point, pressAt };
}
