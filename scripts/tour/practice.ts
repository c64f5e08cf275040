import type { Page } from 'puppeteer-core';
import { chromiumEyes, firefoxEyes } from '../../tests/browser/eyes';
import { pause, type Session } from '../../tests/browser/harness';
import { Tab } from '../../tests/browser/tab';
import type { Step } from '../../tests/fixtures/pages/kit';
import { FREE, HELD, UNDONE, type TourAct } from './acts';
import type { Report } from './report';

/** One line of the record the practice page keeps of this session. */
interface Recorded {
  situation: string;
  event: string;
  decision: string;
  rules: string;
  because: string;
}

const SETTLED_MS = 250;
const LONGEST_MS = 4000;

const recordsOf = (page: Page): Promise<Recorded[]> =>
  page.$$eval('[data-record]', (items) =>
    items.map((item) => ({
      situation: item.getAttribute('data-record') ?? '',
      event: item.getAttribute('data-event') ?? '',
      decision: item.getAttribute('data-decision') ?? '',
      rules: item.getAttribute('data-rules') ?? '',
      because: item.getAttribute('data-because') ?? '',
    })),
  );

/** Tries every act of the practice feed as a person would: given up once, gone on with once; ordinary ones freely. */
export async function tourPractice(session: Session, report: Report): Promise<void> {
  const page = await session.extensionPage('practice.html');
  await page.setViewport({ width: 1280, height: 900 });
  await page.bringToFront();
  await page.waitForSelector('[data-situation]', { timeout: 15_000 });
  const eyes = await (session.name === 'firefox' ? firefoxEyes(session.browser, page) : chromiumEyes(page));
  const tab = new Tab(session.name, page, eyes, { now: undefined }, session.profile);
  await report.screen(page, 'practice');

  for (const act of HELD) {
    if (session.name === 'firefox' && act.steps.at(-1)?.do === 'paste') {
      report.note(act.name, 'Firefox without a display has no pictures on its clipboard');
      continue;
    }
    await heldAct(tab, act, 'cancel', report);
    await heldAct(tab, act, 'proceed', report);
  }
  for (const act of FREE) await freeAct(tab, act, 1, report);
  for (const act of UNDONE) await freeAct(tab, act, 0, report);
  await report.screen(page, 'practice-after');
  await page.close();
}

async function perform(tab: Tab, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    // A menu that the first try left open must not be closed by pressing its opener again.
    const opener = step.do === 'click' && /-menu"\]$/.test(step.at);
    const open = opener && (await tab.page.$(`${step.at}[aria-expanded="true"]`)) !== null;
    if (!open) await tab.run(step);
  }
}

async function heldAct(tab: Tab, act: TourAct, choice: 'cancel' | 'proceed', report: Report): Promise<void> {
  const label = `${act.name}, ${choice === 'cancel' ? 'given up' : 'gone on with'}`;
  const before = await recordsOf(tab.page);
  // Opening a composer is not the act yet: what stands in it is read just before the act.
  await perform(tab, act.steps.slice(0, -1));
  const text = await draftOf(tab.page, act);
  await perform(tab, act.steps.slice(-1));
  const warning = await tab.warned();
  if (warning === undefined) return report.wrong(label, 'no warning came');
  const wrong: string[] = [];
  if (!warning.buttons.some((name) => /^(Batalkan|Cancel) \S/.test(name))) wrong.push('no cancel button');
  if ((await passedSince(tab.page, before)) > 0) wrong.push('it took effect before the decision');
  if (choice === 'cancel') await report.screen(tab.page, `held-${act.situation}`);
  await tab.choose(choice);
  const expected = choice === 'cancel' ? 0 : 1;
  for (let waited = 0; waited < LONGEST_MS; waited += 100) {
    const now = await recordsOf(tab.page);
    if (now.length >= before.length + 1 + expected) break;
    await pause(100);
  }
  await pause(SETTLED_MS);
  const after = (await recordsOf(tab.page)).slice(before.length);
  const held = after.filter(({ event }) => event === 'held');
  const decision = choice === 'cancel' ? 'cancelled' : 'proceeded';
  if (held.length !== 1 || held[0]?.decision !== decision)
    wrong.push(`recorded as ${held.map((one) => one.decision).join(', ') || 'nothing'}`);
  const passed = after.filter(({ event }) => event === 'passed').length;
  if (passed !== expected) wrong.push(`it took effect ${passed} times`);
  if (choice === 'cancel' && text !== (await draftOf(tab.page, act))) wrong.push('the text was changed');
  if (wrong.length > 0) return report.wrong(label, wrong.join('; '));
  const { because = '', rules = '' } = held[0] ?? {};
  report.right(
    label,
    `${because} → ${rules.split('; ')[0] ?? ''} → ${decision}, practice record ${before.length + 1}`,
  );
}

async function freeAct(tab: Tab, act: TourAct, effects: number, report: Report): Promise<void> {
  const before = await recordsOf(tab.page);
  await perform(tab, act.steps);
  const warning = await tab.warned(600);
  if (warning !== undefined) {
    await tab.choose('cancel');
    return report.wrong(`${act.name}, ordinary`, 'it was held');
  }
  const passed = await passedSince(tab.page, before);
  if (passed !== effects) return report.wrong(`${act.name}, ordinary`, `it took effect ${passed} times`);
  report.right(`${act.name}, ordinary`, 'not held');
}

async function passedSince(page: Page, before: readonly Recorded[]): Promise<number> {
  return (await recordsOf(page)).slice(before.length).filter(({ event }) => event === 'passed').length;
}

/** What stands in the text boxes of a situation: giving up must not change a letter of it. */
function draftOf(page: Page, act: TourAct): Promise<string> {
  return page.$$eval(`#${act.situation} textarea`, (boxes) => boxes.map((box) => box.value).join('\n'));
}
