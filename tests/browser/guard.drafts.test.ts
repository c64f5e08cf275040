/** Drafts in the real editors: cancelled, they stay as they were to the letter; let through, they are sent once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITORS, editorPage, type EditorName } from '../fixtures/editors/page';
import { CANDIDATE_DRAFT, ORDINARY_DRAFT } from '../fixtures/pages/posts';
import { BROWSERS, Session, pause, CAMPAIGN_DAY } from './harness';
import type { Tab } from './tab';

interface Sent {
  text: string;
  trusted: boolean;
}
const sent = (tab: Tab): Promise<Sent[]> =>
  tab.page.evaluate(() => (globalThis as unknown as { __sent: Sent[] }).__sent);
const EDITABLE = '#editor[contenteditable], #editor [contenteditable], textarea#editor';
const written = (tab: Tab): Promise<string> =>
  tab.page.evaluate((selector: string) => {
    const editor = document.querySelector<HTMLElement>(selector);
    return (editor as HTMLTextAreaElement | null)?.value ?? editor?.innerText ?? '';
  }, EDITABLE);

describe.each(BROWSERS)('%s', (browser) => {
  let session: Session;
  let tab: Tab;

  beforeAll(async () => {
    session = await Session.prepared(browser, CAMPAIGN_DAY);
    tab = await session.tab();
  });
  afterAll(async () => session?.close());

  async function write(name: EditorName, text: string): Promise<{ sends: string; hasButton: boolean }> {
    const page = await editorPage(name);
    await tab.open(page);
    await tab.page.waitForSelector(EDITABLE);
    await tab.run({ do: 'type', text, at: EDITABLE });
    const hasButton = (await tab.page.$('#send')) !== null;
    return { sends: page.sends, hasButton };
  }

  describe.each(EDITORS)('%s', (name) => {
    it('keeps every letter when the sending by key is cancelled', async () => {
      const { sends } = await write(name, CANDIDATE_DRAFT);
      const before = await written(tab);
      await tab.press(sends);
      expect(await tab.warned(3000)).toBeDefined();
      await tab.choose('cancel');
      await pause(150);
      expect(await written(tab)).toBe(before);
      expect(before.trim()).toBe(CANDIDATE_DRAFT);
      expect(await sent(tab)).toEqual([]);
      // The person writes on where they were.
      await tab.page.keyboard.type(' tambah');
      expect((await written(tab)).trim()).toBe(`${CANDIDATE_DRAFT} tambah`);
    });

    it('sends exactly once, exactly what was written, when it is let through', async () => {
      const { sends } = await write(name, CANDIDATE_DRAFT);
      await tab.press(sends);
      expect(await tab.warned(3000)).toBeDefined();
      await tab.choose('proceed');
      await pause(1200);
      expect((await sent(tab)).map((one) => one.text.trim())).toEqual([CANDIDATE_DRAFT]);
      expect(await tab.warning()).toBeUndefined();
    });

    it('does not touch an ordinary draft', async () => {
      const { sends } = await write(name, ORDINARY_DRAFT);
      await tab.press(sends);
      await pause(300);
      expect(await tab.warning()).toBeUndefined();
      expect((await sent(tab)).map((one) => ({ ...one, text: one.text.trim() }))).toEqual([
        { text: ORDINARY_DRAFT, trusted: true },
      ]);
    });

    it('sends once by the button, too', async () => {
      const { hasButton } = await write(name, CANDIDATE_DRAFT);
      if (!hasButton) return;
      await tab.run({ do: 'click', at: '#send' });
      expect(await tab.warned(3000)).toBeDefined();
      expect(await sent(tab)).toEqual([]);
      await tab.choose('proceed');
      await pause(1000);
      expect((await sent(tab)).map((one) => one.text.trim())).toEqual([CANDIDATE_DRAFT]);
    });
  });
});
