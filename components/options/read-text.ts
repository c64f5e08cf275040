/** Bytes a file may have: settings and packs are far smaller. */
const MAX_FILE = 5_000_000;

export type ReadText = { ok: true; text: string } | { ok: false; reason: 'fileTooLarge' | 'fileUnreadable' };

/** The words of a chosen file; `reason` names a text of `options`. */
export async function readText(file: File): Promise<ReadText> {
  if (file.size > MAX_FILE) return { ok: false, reason: 'fileTooLarge' };
  try {
    return { ok: true, text: await file.text() };
  } catch {
    return { ok: false, reason: 'fileUnreadable' };
  }
}
