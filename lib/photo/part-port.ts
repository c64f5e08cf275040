/** Asks for the page's part of the photo check at the first upload, so that no tab carries it before. */
import { browser } from 'wxt/browser';
import type { PhotoFindings } from '../photo-findings';
import { LOAD_PART } from './protocol';

/** Where the part leaves its function. */
export const PART = Symbol.for('jaga-netral.photo-part');

type Inspect = (files: readonly File[], skip?: AbortSignal) => Promise<PhotoFindings>;

async function part(): Promise<Inspect> {
  const world = globalThis as unknown as Record<symbol, Inspect | undefined>;
  if (!world[PART]) await browser.runtime.sendMessage({ type: LOAD_PART });
  const inspect = world[PART];
  if (!inspect) throw new Error('the photo check could not be loaded');
  return inspect;
}

/** As `inspectFiles` of `port.ts`; where it cannot be loaded, every file says that there was no time. Never throws. */
export async function inspectFilesLazily(files: readonly File[], skip: AbortSignal): Promise<PhotoFindings> {
  try {
    return await (
      await part()
    )(files, skip);
  } catch {
    return {
      files: files.map(({ name }) => ({ name, status: 'timeout', text: '', words: [], signs: [], ms: 0 })),
    };
  }
}
