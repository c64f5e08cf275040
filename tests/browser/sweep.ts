/** Plays everything a fixture page declares about itself and tells what did not go as declared. */
import type { Frame } from 'puppeteer-core';
import type { FinalAct, FixturePage, FreeAct, Step } from '../fixtures/pages/kit';
import { CANDIDATE_DRAFT } from '../fixtures/pages/posts';
import { pause } from './harness';
import type { Recorded, Tab } from './tab';

export interface Problem {
  page: string;
  act: string;
  what: string;
}

export interface SweepOptions {
  /** Which held acts are also let through; the others are only cancelled. */
  proceed: (act: FinalAct, index: number) => boolean;
  only?: RegExp | undefined;
  /** Changes the page before it is served (churn variants). */
  mangle?: ((html: string) => string) | undefined;
}

export const titleOf = (page: FixturePage): string =>
  `${page.platform} ${page.name} (${page.language}, ${page.layout})`;

async function opened(tab: Tab, page: FixturePage, options: SweepOptions): Promise<void> {
  const html = options.mangle ? options.mangle(page.html) : page.html;
  await tab.open({
    url: page.url,
    html,
    ...(page.frames ? { frames: page.frames } : {}),
    ...(page.layout === 'phone' ? { width: 412, height: 860 } : {}),
  });
}

const counted = (acts: readonly Recorded[], effect: string): number =>
  acts.filter((act) => act.act === effect).length;

/** Steps up to the last; the last one is the act itself. */
async function lead(
  tab: Tab,
  steps: readonly Step[],
  address: string | undefined,
): Promise<string | undefined> {
  for (const step of steps.slice(0, -1)) {
    await tab.run(step, tab.frame(address));
    if (await tab.warning()) return `held too early, at ${step.do} ${step.at}`;
  }
  return undefined;
}

async function playFinal(
  tab: Tab,
  page: FixturePage,
  act: FinalAct,
  options: SweepOptions,
  index: number,
): Promise<string[]> {
  const last = act.steps.at(-1) as Step;
  const frame = () => tab.frame(act.frame);
  await opened(tab, page, options);
  // A press before the settings were read is held back and then made by script: only later ones stay the person's own.
  if (!act.held) await pause(200);
  const early = await lead(tab, act.steps, act.frame);
  if (early) return [early];
  // Chromium gives every pasted picture the same name: there the draft must tell.
  if (tab.browser === 'chromium' && last.do === 'paste' && act.held) {
    await tab.run({ do: 'type', text: CANDIDATE_DRAFT, at: last.at }, frame());
  }
  const before = counted(await tab.acts(frame()), act.effect);
  await tab.run(last, frame());
  const warning = await tab.warned(act.held ? 2500 : 250);
  const reached = async (): Promise<number> => counted(await tab.acts(frame()), act.effect) - before;
  if (!act.held) {
    if (warning) {
      await tab.choose('cancel');
      return [`held though ordinary: ${warning.name}`];
    }
    // Files wait until their pictures have been looked at, and are then handed over by the guard.
    const files = last.do === 'choose' || last.do === 'drop' || last.do === 'paste';
    if (files)
      for (let waited = 0; waited < 20_000 && (await reached()) === 0; waited += 100) await pause(100);
    const here = (await tab.acts(frame())).filter((one) => one.act === act.effect);
    if (here.length - before !== 1) return [`ordinary act reached the page ${here.length - before} times`];
    return files || here.at(-1)?.trusted === true ? [] : ['ordinary act was not the own trusted event'];
  }
  if (!warning) return ['not held'];
  const wrong: string[] = [];
  if (!warning.buttons.some((name) => /^(Batalkan|Cancel)/.test(name))) wrong.push('no cancel button');
  if (!warning.buttons.some((name) => /^(Tetap lanjut|Proceed)/.test(name))) wrong.push('no proceed button');
  if ((await reached()) !== 0) wrong.push('reached the page before the decision');
  if (!options.proceed(act, index)) {
    await tab.choose('cancel');
    await pause(120);
    if ((await reached()) !== 0) wrong.push('cancelled, yet it reached the page');
    return wrong;
  }
  await tab.choose('proceed');
  for (let waited = 0; waited < 1500 && (await reached()) === 0; waited += 100) await pause(100);
  await pause(250);
  // Pickers that closed meanwhile, and sites that ignore script: the person is asked once more, and that passes.
  if ((await reached()) === 0) wrong.push(...(await pressAgain(tab, act, frame)));
  const times = await reached();
  if (times !== 1) wrong.push(`proceeded, reached the page ${times} times`);
  if (await tab.warning()) wrong.push('warned again by its own replay');
  return wrong;
}

async function pressAgain(tab: Tab, act: FinalAct, frame: () => Frame): Promise<string[]> {
  // The question whether the act went through takes up to four seconds where something is sent.
  await pause(act.act === 'post' || act.act === 'comment' ? 4000 : 1000);
  await tab.page.keyboard.press('Escape');
  for (const step of act.steps) {
    // What was written is still there.
    if (step.do !== 'type') await tab.run(step, frame());
  }
  await pause(250);
  if (!(await tab.warning())) return [];
  await tab.choose('cancel');
  return ['warned again when asked to press once more'];
}

async function playFree(tab: Tab, page: FixturePage, act: FreeAct, options: SweepOptions): Promise<string[]> {
  await opened(tab, page, options);
  for (const step of act.steps) await tab.run(step);
  const warning = await tab.warned(200);
  if (warning) {
    await tab.choose('cancel');
    return [`held though free: ${warning.name}`];
  }
  if (act.effect === undefined) return [];
  const here = (await tab.acts()).filter((one) => one.act === act.effect);
  if (here.length !== 1) return [`free act reached the page ${here.length} times`];
  return here[0]?.trusted === true ? [] : ['free act was not the own trusted event'];
}

export async function sweep(tab: Tab, page: FixturePage, options: SweepOptions): Promise<Problem[]> {
  const problems: Problem[] = [];
  const play = async (id: string, run: () => Promise<string[]>): Promise<void> => {
    if (options.only && !options.only.test(id)) return;
    let found: string[];
    try {
      found = await run();
    } catch (error) {
      found = [`could not be played: ${error instanceof Error ? error.message : String(error)}`];
    }
    for (const what of found) problems.push({ page: titleOf(page), act: id, what });
  };
  for (const [index, act] of page.finals.entries())
    await play(act.id, () => playFinal(tab, page, act, options, index));
  for (const act of page.frees) await play(`free: ${act.id}`, () => playFree(tab, page, act, options));
  return problems;
}
