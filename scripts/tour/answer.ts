import { pause } from '../../tests/browser/harness';
import type { Tab } from '../../tests/browser/tab';

const PROCEED = /^(Tetap lanjut|Proceed)/;
/** A serious warning shows the seconds left in the button's name. */
const WAITING = /\(\d+\)$/;
const STEP_MS = 100;
const LONGEST_MS = 8000;

/** Answers the open warning by keyboard, pressing once: a second Enter would land on the feed. */
export async function answer(tab: Tab, choice: 'cancel' | 'proceed'): Promise<void> {
  if (choice === 'cancel') await tab.page.keyboard.press('Escape');
  else {
    await reachProceed(tab);
    await tab.page.keyboard.press('Enter');
  }
  for (let waited = 0; waited < LONGEST_MS; waited += STEP_MS) {
    if ((await tab.warning()) === undefined) return;
    await pause(STEP_MS);
  }
  throw new Error('the warning did not close');
}

async function reachProceed(tab: Tab): Promise<void> {
  for (let waited = 0; waited < LONGEST_MS; waited += STEP_MS) {
    const warning = await tab.warning();
    if (warning === undefined) throw new Error('the warning is gone');
    const focused = warning.focused ?? '';
    if (!PROCEED.test(focused)) await tab.page.keyboard.press('Tab');
    else if (!WAITING.test(focused)) return;
    await pause(STEP_MS);
  }
  throw new Error('proceed cannot be reached by keyboard');
}
