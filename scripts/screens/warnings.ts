import { join } from 'node:path';
import { pause, type Session } from '../../tests/browser/harness';
import { galleryPage } from '../../tests/gallery/page';
import { states } from '../../tests/gallery/states';

/** What else stands in foreign pages. */
const PARTS = ['hint', 'waiting', 'tip'] as const;
const isPart = (name: string): name is (typeof PARTS)[number] => (PARTS as readonly string[]).includes(name);

/**
 * Pictures of every state of the warning, of a mark with what it opens, and of the hint, the waiting and the tip.
 * @returns how many were taken.
 */
export async function takeWarnings(
  session: Session,
  wanted: string,
  sizes: readonly { width: number; height: number }[],
  schemes: readonly string[],
): Promise<number> {
  const names = [...Object.keys(states), 'mark', ...PARTS].filter((name) => `warning-${name}`.startsWith(wanted));
  if (names.length === 0) return 0;
  const tab = await session.tab();
  let taken = 0;
  for (const name of names) {
    for (const size of sizes) {
      for (const scheme of schemes) {
        await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await tab.open({ url: 'https://galeri.example/', html: await galleryPage(), ...size });
        if (name === 'mark') {
          await tab.page.evaluate(() => window.gallery.mark('modal-full', '#draft'));
          const mark = await tab.page.evaluateHandle(
            () => window.roots.map((root) => root.querySelector('.mark')).find((one) => one !== null) as Element,
          );
          await mark.click();
        } else if (isPart(name)) {
          await tab.page.evaluate((part) => window.gallery.part(part), name);
          await pause(400);
        } else await tab.page.evaluate((which) => window.gallery.show(which, {}, '#like'), name);
        await pause(80);
        const path = join('screens', `warning-${name}-${size.width}-${scheme}.png`) as `${string}.png`;
        await tab.page.screenshot({ path });
        taken += 1;
      }
    }
    console.log(`warning-${name}`);
  }
  await tab.close();
  return taken;
}
