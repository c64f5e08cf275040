import { signal } from '@preact/signals';
import { importedPacks, packagedRegistry } from '../../lib/registry/port';

const names = signal<ReadonlyMap<string, string>>(new Map());

/**
 * What a cause of a warning is called: the candidate's name where it is loaded, else the readable part of its key
 * (`party:golkar` → golkar; a folded word stands for itself).
 */
export function causeName(cause: string): string {
  return names.value.get(cause) ?? cause.replace(/^[a-z][a-z0-9-]*:/, '').replaceAll('-', ' ');
}

/** Looks candidates' names up among the records that ship; `causeName` then knows them. */
export async function loadCauseNames(causes: readonly string[]): Promise<void> {
  const unknown = causes.filter((cause) => /^[a-z][a-z0-9-]*:\d/.test(cause) && !names.value.has(cause));
  if (unknown.length === 0) return;
  try {
    const records = await packagedRegistry().recordsById(unknown, await importedPacks());
    names.value = new Map([...names.value, ...records.map(({ id, name }) => [id, name] as const)]);
  } catch {
    // The key stays readable enough.
  }
}
