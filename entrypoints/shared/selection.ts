import { storage } from 'wxt/utils/storage';

/** Held in the browser's memory only, and taken out by the page that shows it. */
const item = storage.defineItem<string>('session:selection', { fallback: '' });

/** Characters of a selection that are looked at. */
const MAX = 20_000;

/** Leaves a selected text for the check page. */
export const leaveSelection = (text: string): Promise<void> => item.setValue(text.slice(0, MAX));

/** Takes the text that was left, at most once. */
export async function takeSelection(): Promise<string> {
  const text = await item.getValue();
  await item.removeValue();
  return text;
}
