import { storage } from 'wxt/utils/storage';
import type { Notice, NoticeCode } from '../../lib/messages';

const item = storage.defineItem<Notice[]>('local:notices', { fallback: [] });

/** Things the person should be told once, shown in the popup until dismissed. */
export const readNotices = (): Promise<Notice[]> => item.getValue();

/** Tells it once: a notice that is still there is not told again. */
export async function notify(code: NoticeCode, at: number, detail?: string): Promise<void> {
  const told = await item.getValue();
  if (told.some((notice) => notice.code === code && notice.detail === detail)) return;
  await item.setValue([...told.slice(-19), detail === undefined ? { code, at } : { code, at, detail }]);
}

/** Takes a notice away, with one detail or with all of them. */
export async function dismiss(code: NoticeCode, detail?: string): Promise<void> {
  const told = await item.getValue();
  const left = told.filter(
    (notice) => notice.code !== code || (detail !== undefined && notice.detail !== detail),
  );
  if (left.length !== told.length) await item.setValue(left);
}
