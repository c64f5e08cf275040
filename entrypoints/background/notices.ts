import { storage } from 'wxt/utils/storage';
import type { Notice, NoticeCode } from '../../lib/messages';

const kept = storage.defineItem<Notice[]>('local:notices', { fallback: [] });
/** Where notices go when the disk takes nothing any more: that is one of the things to be told. */
const spare = storage.defineItem<Notice[]>('session:notices', { fallback: [] });

/** Things the person should be told once, shown in the popup until dismissed. */
export async function readNotices(): Promise<Notice[]> {
  const both = await Promise.all([kept.getValue(), spare.getValue()]);
  return both.flat();
}

/** Tells it once: a notice that is still there is not told again. Never rejects. */
export async function notify(code: NoticeCode, at: number, detail?: string): Promise<void> {
  const notice: Notice = detail === undefined ? { code, at } : { code, at, detail };
  try {
    const told = await readNotices();
    if (told.some((one) => one.code === code && one.detail === detail)) return;
    await kept.setValue([...(await kept.getValue()).slice(-19), notice]);
  } catch {
    await spare.setValue([...(await spare.getValue()).slice(-19), notice]).catch(() => undefined);
  }
}

/** Takes a notice away, with one detail or with all of them. Never rejects. */
export async function dismiss(code: NoticeCode, detail?: string): Promise<void> {
  for (const item of [kept, spare]) {
    try {
      const told = await item.getValue();
      const left = told.filter(
        (notice) => notice.code !== code || (detail !== undefined && notice.detail !== detail),
      );
      if (left.length !== told.length) await item.setValue(left);
    } catch {
      // Told once too often is better than an act answered with an error.
    }
  }
}
