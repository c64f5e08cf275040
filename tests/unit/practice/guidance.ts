import file from '../../../data/legal/guidance.json';

/** Ids of the guidance items that ship. */
export function loadGuidance(): Set<string> {
  return new Set((file.items as { id: string }[]).map(({ id }) => id));
}
