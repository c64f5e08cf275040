import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PLATFORMS, platformFor } from '../../lib/platforms/all';
import type { Names, Platform } from '../../lib/platforms/types';
import { toAct } from '../../lib/acts';
import { PLATFORM_NAMES } from '../browser/probe-bundle';
import { FIXTURE_NAMES, fixturesOf } from '../fixtures/pages/all';
import { LANGUAGES, LAYOUTS } from '../fixtures/pages/kit';

/** Our own practice feed: no site, no hosts; its page is the extension's. */
const OURS = 'practice';
const names = PLATFORM_NAMES.filter((name) => name !== OURS);
const permissions = readFileSync('docs/permissions.md', 'utf8');

const platform = (name: string): Platform => {
  const found = PLATFORMS.find((one) => one.id === name);
  if (!found) throw new Error(`${name}: its folder and its id differ`);
  return found;
};
const texts = (list: Names): string[] => [...list.en, ...list.id, ...(list.other ?? [])];

describe('platforms', () => {
  it('are found by listing', () => {
    expect(names.length).toBeGreaterThanOrEqual(10);
    expect([...PLATFORMS].map((one) => one.id).sort()).toEqual(names);
  });
  it('have fixtures, each of them', () => expect(FIXTURE_NAMES).toEqual(names));
});

describe.each(names)('%s', (name) => {
  it('states its hosts, https and narrow', () => {
    const { hosts } = platform(name);
    expect(['core', 'optional']).toContain(hosts.tier);
    expect(hosts.matches.length).toBeGreaterThan(0);
    for (const match of hosts.matches) {
      expect(match).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
      const hostname = match.replace(/^https:\/\/(\*\.)?/, '').replace(/\/\*$/, '');
      expect(platformFor({ hostname, pathname: '/' })?.id).toBe(name);
    }
  });

  it('has every group of hosts explained', () => {
    expect(permissions).toContain(`**${platform(name).name}`);
  });

  it('keeps only data and its own code in its folder', () => {
    for (const file of ['index.ts', 'hosts.json'])
      expect(existsSync(join('lib/platforms', name, file))).toBe(true);
  });

  it('can act, undo and be written in', () => {
    const { containers, controls, composers } = platform(name);
    expect(containers.length).toBeGreaterThan(0);
    expect(composers.length).toBeGreaterThan(0);
    expect(controls.some((rule) => rule.step === 'final')).toBe(true);
    const undone = controls.some(
      (rule) => rule.step === 'undo' || rule.active || rule.doneNames || rule.doneIcons || rule.doneColors,
    );
    expect(undone).toBe(true);
  });

  it('names every control in both languages, or not at all', () => {
    for (const rule of platform(name).controls) {
      const words = rule.names && texts(rule.names);
      // Emoji and numbers are the same in every language.
      if (!words || words.every((word) => !/\p{L}/u.test(word.replace(/\{\w+\}/g, '')))) continue;
      expect(rule.names?.en.length, `${rule.word} in English`).toBeGreaterThan(0);
      expect(rule.names?.id.length, `${rule.word} in Indonesian`).toBeGreaterThan(0);
    }
  });

  it('can be met by every control rule', () => {
    for (const rule of platform(name).controls) {
      expect(Boolean(rule.hook ?? rule.names ?? rule.icons), `${rule.word} has no layer`).toBe(true);
      expect(toAct(rule.act), rule.word).toBe(rule.act);
    }
  });

  it('writes patterns that compile', () => {
    const { containers, composers, intentPages = [], places = [] } = platform(name);
    for (const { path } of [...containers, ...composers, ...intentPages, ...places]) {
      if (path !== undefined) expect(() => new RegExp(path)).not.toThrow();
    }
  });

  it('has fixture pages in both languages and layouts with acts, decoys and undoing', async () => {
    const pages = await fixturesOf(name);
    for (const language of LANGUAGES) {
      for (const layout of LAYOUTS) {
        const built = pages(language, layout);
        const finals = built.flatMap((page) => page.finals);
        const frees = built.flatMap((page) => page.frees);
        expect(finals.filter((act) => act.held).length).toBeGreaterThanOrEqual(3);
        expect(finals.some((act) => !act.held)).toBe(true);
        expect(frees.length).toBeGreaterThanOrEqual(2);
        for (const page of built) {
          expect(page.platform).toBe(name);
          expect(platformFor(new URL(page.url))?.id, page.url).toBe(name);
          const ids = [...page.finals, ...page.frees].map((act) => act.id);
          expect(new Set(ids).size, `${page.name}: two expectations of one name`).toBe(ids.length);
          for (const act of page.finals) expect(toAct(act.act)).toBe(act.act);
        }
      }
    }
  });
});
