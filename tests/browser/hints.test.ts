/** The quiet hint beside an editor, in the real editors: it comes, it goes, it never touches the text or the page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITORS, editorPage, type EditorName } from '../fixtures/editors/page';
import { CANDIDATE_DRAFT, ORDINARY_DRAFT } from '../fixtures/pages/posts';
import { BROWSERS, Session, pause, CAMPAIGN_DAY } from './harness';
import type { Tab } from './tab';

const EDITABLE = '#editor[contenteditable], #editor [contenteditable], textarea#editor';
/** Longer than the pause after which a draft is read, and the wait for an idle moment. */
const READ = 2600;

describe.each(BROWSERS)('%s', (browser) => {
  let session: Session;
  let tab: Tab;

  beforeAll(async () => {
    session = await Session.prepared(browser, CAMPAIGN_DAY);
    tab = await session.tab();
  });
  afterAll(async () => session?.close());

  const written = (): Promise<string> =>
    tab.page.evaluate((selector: string) => {
      const editor = document.querySelector<HTMLElement>(selector);
      return ((editor as HTMLTextAreaElement | null)?.value ?? editor?.innerText ?? '').trim();
    }, EDITABLE);
  const clear = async (): Promise<void> => {
    await tab.press('Control+a');
    await tab.page.keyboard.press('Backspace');
  };
  /** Waits until no hint is seen; fails when it stays. */
  const gone = (): Promise<void> =>
    expect.poll(() => tab.hinted(1), { timeout: 8000, interval: 150 }).toBeUndefined();

  async function write(name: EditorName, text: string): Promise<void> {
    await tab.open(await editorPage(name));
    await tab.page.waitForSelector(EDITABLE);
    await tab.run({ do: 'type', text, at: EDITABLE });
  }

  it.each(EDITORS)(
    '%s: names the words, leaves text, caret and layout alone, and goes with the cause',
    async (name) => {
      await write(name, CANDIDATE_DRAFT);
      const before = await tab.page.evaluate((selector: string) => {
        const { top, left, width, height } = (
          document.querySelector(selector) as Element
        ).getBoundingClientRect();
        return { top, left, width, height, inside: (document.querySelector(selector) as Element).innerHTML };
      }, EDITABLE);
      const hint = await tab.hinted();
      expect(hint).toMatch(/Bila dikirim, tulisan ini akan diperingatkan/);
      expect(hint).toMatch(/Ganjar Pranowo/);
      const after = await tab.page.evaluate((selector: string) => {
        const { top, left, width, height } = (
          document.querySelector(selector) as Element
        ).getBoundingClientRect();
        return { top, left, width, height, inside: (document.querySelector(selector) as Element).innerHTML };
      }, EDITABLE);
      expect(after).toEqual(before);
      // Writing goes on where it was: nothing took the focus.
      await tab.page.keyboard.type(' ya');
      expect(await written()).toBe(`${CANDIDATE_DRAFT} ya`);
      await clear();
      await tab.page.keyboard.type(ORDINARY_DRAFT);
      await gone();
    },
  );

  it('leaves an empty box below a political post alone, and says why once something is written in it', async () => {
    const page = await editorPage('lexical');
    await tab.open({ ...page, html: page.html.replace('Resep soto ayam hari ini.', CANDIDATE_DRAFT) });
    await tab.page.waitForSelector(EDITABLE);
    await tab.run({ do: 'click', at: EDITABLE });
    await tab.press('Enter');
    await pause(READ);
    expect(await tab.warning()).toBeUndefined();
    expect(await tab.hinted(1)).toBeUndefined();
    await tab.page.keyboard.type('Selamat pagi');
    expect(await tab.hinted()).toMatch(/Yang Anda tanggapi menyangkut/);
    await tab.press('Enter');
    expect(await tab.warned(3000)).toBeDefined();
    await tab.choose('cancel');
  });

  it('is silent for an ordinary draft', async () => {
    await write('textarea', ORDINARY_DRAFT);
    await pause(READ);
    expect(await tab.hinted(1)).toBeUndefined();
  });

  it('goes when the focus leaves the text, and when the warning itself opens', async () => {
    await write('draft', CANDIDATE_DRAFT);
    expect(await tab.hinted()).toBeDefined();
    await tab.press('Control+Enter');
    expect(await tab.warned(3000)).toBeDefined();
    await gone();
    await tab.choose('cancel');
    await write('draft', CANDIDATE_DRAFT);
    expect(await tab.hinted()).toBeDefined();
    await tab.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await gone();
  });

  it('can be switched off', async () => {
    await session.set({ draftHints: false });
    await write('textarea', CANDIDATE_DRAFT);
    await pause(READ);
    expect(await tab.hinted(1)).toBeUndefined();
    await session.set({ draftHints: true });
  });
});
