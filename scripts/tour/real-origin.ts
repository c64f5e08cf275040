import { pause, type Session } from '../../tests/browser/harness';
import type { Tab } from '../../tests/browser/tab';
import { fixturesOf } from '../../tests/fixtures/pages/all';
import type { FinalAct, FixturePage, Step } from '../../tests/fixtures/pages/kit';
import type { Report } from './report';

/** A day of the 2024 campaign: the stage in which most rules speak. */
const CAMPAIGN_DAY = '2024-10-10';
const LONGEST_MS = 5000;

/**
 * Makes a few acts on a page served at a platform's own address, where decisions go into the personal log: each must
 * be held, be decided once in each way, and stand in the log exactly once per decision.
 */
export async function tourRealOrigin(session: Session, report: Report): Promise<void> {
  const found = await firstPage('x');
  if (found === undefined) return report.wrong('page at a real address', 'no fixture page with acts to hold');
  const { page, acts } = found;
  await session.set({ simulatedDate: CAMPAIGN_DAY });
  await session.ready();
  await session.clearLog();
  const tab = await session.tab();
  for (const act of acts) {
    for (const choice of ['cancel', 'proceed'] as const) {
      await tab.open({ url: page.url, html: page.html });
      await oneAct(session, tab, page, act, choice, report);
    }
  }
  await tab.close();
  await session.set({ simulatedDate: '' });
  await session.clearLog();
}

/** The acts shown there: one of each kind that the platform's page declares. */
const SHOWN: readonly { act: string; by: Step['do'] }[] = [
  { act: 'like', by: 'click' },
  { act: 'comment', by: 'click' },
  { act: 'share', by: 'click' },
  { act: 'post', by: 'click' },
  { act: 'upload-photo', by: 'choose' },
];

async function firstPage(platform: string): Promise<{ page: FixturePage; acts: FinalAct[] } | undefined> {
  for (const page of (await fixturesOf(platform))('id', 'desktop')) {
    const held = page.finals.filter((act) => act.held && act.frame === undefined);
    const acts = SHOWN.flatMap(
      ({ act, by }) => held.find((one) => one.act === act && one.steps.at(-1)?.do === by) ?? [],
    );
    if (acts.length > 0) return { page, acts };
  }
  return undefined;
}

async function oneAct(
  session: Session,
  tab: Tab,
  page: FixturePage,
  act: FinalAct,
  choice: 'cancel' | 'proceed',
  report: Report,
): Promise<void> {
  const label = `${act.id} on ${new URL(page.url).hostname}, ${choice === 'cancel' ? 'given up' : 'gone on with'}`;
  const logged = (await session.entries()).length;
  await tab.page.bringToFront();
  for (const step of act.steps) await tab.run(step as Step);
  const warning = await tab.warned(2500);
  if (warning === undefined) return report.wrong(label, 'no warning came');
  if (choice === 'cancel') await report.screen(tab.page, `real-${act.id}`);
  await tab.choose(choice);
  const effects = choice === 'cancel' ? 0 : 1;
  for (let waited = 0; waited < LONGEST_MS; waited += 100) {
    if ((await session.entries()).length > logged && (await effectsOf(tab, act)) >= effects) break;
    await pause(100);
  }
  await pause(300);
  const entries = (await session.entries()).slice(0, Math.max(0, (await session.entries()).length - logged));
  const [entry] = entries;
  const wrong: string[] = [];
  if (entries.length !== 1) wrong.push(`${entries.length} entries in the log`);
  const decision = choice === 'cancel' ? 'cancelled' : 'proceeded';
  if (entry !== undefined && entry.decision !== decision) wrong.push(`logged as ${entry.decision}`);
  const took = await effectsOf(tab, act);
  if (took !== effects) wrong.push(`it took effect ${took} times`);
  if (wrong.length > 0 || entry === undefined) return report.wrong(label, wrong.join('; '));
  report.right(
    label,
    `${entry.causes.join(', ')} → ${entry.ruleIds[0] ?? ''} → ${entry.decision}, log entry ${entry.id}`,
  );
}

async function effectsOf(tab: Tab, act: FinalAct): Promise<number> {
  return (await tab.acts()).filter((one) => one.act === act.effect).length;
}
