import { signal } from '@preact/signals';
import { title } from '../../lib/recognition/title';
import { importedPacks, packagedRegistry } from '../../lib/registry/port';

const names = signal<ReadonlyMap<string, string>>(new Map());

/**
 * What a cause of a warning is called: the name where it is loaded, else the readable part of its key
 * (`person:budi-santoso` → Budi Santoso; a folded word stands for itself).
 */
export function causeName(cause: string): string {
  const known = names.value.get(cause);
  if (known !== undefined) return known;
  const words = cause.replace(/^[a-z][a-z0-9-]*:/, '').replaceAll('-', ' ');
  return cause.startsWith('person:') ? title(words) : words;
}

/** Looks up what parties, known figures and candidates are called; `causeName` then knows them. */
export async function loadCauseNames(causes: readonly string[]): Promise<void> {
  const unknown = causes.filter((cause) => !names.peek().has(cause));
  if (unknown.length === 0) return;
  try {
    const found = (
      await Promise.all([
        fromRecords(unknown.filter((cause) => /^[a-z][a-z0-9-]*:\d/.test(cause))),
        fromVocabulary(unknown.filter((cause) => /^(?:party|figure):/.test(cause))),
      ])
    ).flat();
    if (found.length > 0) names.value = new Map([...names.peek(), ...found]);
  } catch {
    // The key stays readable enough.
  }
}

type Names = (readonly [cause: string, name: string])[];

async function fromRecords(causes: readonly string[]): Promise<Names> {
  if (causes.length === 0) return [];
  const records = await packagedRegistry().recordsById(causes, await importedPacks());
  return records.map(({ id, name }) => [id, name]);
}

async function fromVocabulary(causes: readonly string[]): Promise<Names> {
  if (causes.length === 0) return [];
  const { default: entities } = await import('../../data/recognition/entities.json');
  const all: Names = [
    ...entities.parties.map(({ id, label }) => [`party:${id}`, label] as const),
    ...entities.people.map(({ id, label }) => [id, label] as const),
  ];
  return all.filter(([cause]) => causes.includes(cause));
}
