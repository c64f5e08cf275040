/**
 * What the guard remembers of judged intentions, so that one intention is warned about once through menus and wizards,
 * and so that "proceed" lets exactly that act through. Pure; times are milliseconds given by the caller.
 */
import type { DigitalAct } from '../acts';

/** The flow of one intention lasts this long (repost menu, share dialog, upload and send). */
export const INTENTION_MS = 60_000;
/** After "press once more" the next same gesture passes within this time. */
export const PASS_MS = 30_000;
/** A menu or composer opened this long ago still belongs to the post it was opened from. */
export const ORIGIN_MS = 10 * 60_000;

/** Acts that are steps of the same intention. */
export function actGroup(act: DigitalAct): string {
  if (act === 'like' || act === 'react') return 'react';
  if (act === 'post' || act === 'comment') return 'publish';
  return act;
}

interface Remembered {
  key: string;
  until: number;
}

export class IntentionMemory {
  private allowed: Remembered[] = [];

  /** The person chose to proceed with this act on this subject. */
  allow(act: DigitalAct, subjectKey: string, now: number, lasts = INTENTION_MS): void {
    this.allowed = this.allowed.filter((item) => item.until > now);
    this.allowed.push({ key: `${actGroup(act)} ${subjectKey}`, until: now + lasts });
    if (this.allowed.length > 50) this.allowed.shift();
  }

  /** Has this very intention been judged and let through? */
  isAllowed(act: DigitalAct, subjectKey: string, now: number): boolean {
    const key = `${actGroup(act)} ${subjectKey}`;
    return this.allowed.some((item) => item.key === key && item.until > now);
  }

  clear(): void {
    this.allowed = [];
  }
}
