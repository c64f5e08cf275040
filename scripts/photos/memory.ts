/** Memory of the extension's own processes, as Linux counts it; elsewhere nothing is measured. */
import { readdirSync, readFileSync } from 'node:fs';

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Process ids below `root`, itself included. */
function family(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = /^PPid:\s+(\d+)/m.exec(read(`/proc/${name}/status`))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const found = [root];
  for (let at = 0; at < found.length; at += 1) {
    for (const [child, parent] of parents) if (parent === found[at]) found.push(child);
  }
  return found;
}

/**
 * @param browser process id of a Chromium.
 * @returns megabytes that the processes of extensions hold (proportional share of what is shared); undefined where that
 * cannot be told.
 */
export function extensionMemory(browser: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  let kilobytes = 0;
  for (const id of family(browser)) {
    if (!read(`/proc/${id}/cmdline`).includes('--extension-process')) continue;
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0);
  }
  return kilobytes === 0 ? undefined : kilobytes / 1024;
}
