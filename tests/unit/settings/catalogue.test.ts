import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { managedSchemaText } from '../../../scripts/managed-schema';
import { CATALOGUE, defaults, GROUPS, settingOf } from '../../../lib/settings/catalogue';
import { accept, exportSettings, importSettings } from '../../../lib/settings/check';
import { readPolicy, resolve } from '../../../lib/settings/managed';
import { SETTING_MIGRATIONS } from '../../../lib/settings/migrations';
import { everything } from '../../../lib/texts/generated/everything';

const keyOf = (code: string) => code.replaceAll('-', '_');

describe('the catalogue', () => {
  it('names each setting once and gives it a fitting default', () => {
    expect(new Set(CATALOGUE.map(({ key }) => key)).size).toBe(CATALOGUE.length);
    for (const setting of CATALOGUE)
      expect(accept(setting, setting.default), setting.key).toEqual(setting.default);
  });

  it('has words for every setting, choice and group', () => {
    for (const { key, shape } of CATALOGUE) {
      expect(everything).toHaveProperty([`settings.${key}.title`]);
      expect(everything).toHaveProperty([`settings.${key}.description`]);
      if (shape.kind !== 'choice') continue;
      for (const value of shape.values)
        expect(everything).toHaveProperty([`settings.${key}.${keyOf(value)}`]);
    }
    for (const group of GROUPS) expect(everything).toHaveProperty([`settings.group.${group}`]);
  });

  it('gives out defaults nobody else can change', () => {
    defaults().watch.push({ kind: 'name', text: 'x', action: 'warn' });
    expect(defaults().watch).toEqual([]);
  });

  it('runs every migration on its example, and each version has its step', () => {
    for (const { key, version } of CATALOGUE) {
      const steps = SETTING_MIGRATIONS.filter((one) => one.key === key).map(({ to }) => to);
      expect(steps).toEqual(Array.from({ length: version - 1 }, (_, at) => at + 2));
    }
    for (const { key, to, example, step } of SETTING_MIGRATIONS) {
      const rest = SETTING_MIGRATIONS.filter((one) => one.key === key && one.to > to);
      const result = rest.reduce((value, next) => next.step(value), step(example));
      expect(accept(settingOf(key), result), `${key} ${String(to)}`).toBeDefined();
    }
  });
});

describe('the office policy', () => {
  it('can never touch the personal log', () => {
    for (const setting of CATALOGUE)
      if (setting.touchesLog) expect(setting.managed, setting.key).toBeUndefined();
    // Whatever a key is called: those that decide about the log are these, and none is open to policy.
    for (const key of ['logMode', 'retentionDays', 'lockAfterMinutes'] as const)
      expect(settingOf(key)).toMatchObject({ touchesLog: true });
    for (const { key, managed, group } of CATALOGUE)
      if (managed) expect(`${key} ${group}`).not.toMatch(/log|entr|note|export|retention|vault/i);
    const { values, ignored } = readPolicy({ logMode: 'detailed', retentionDays: 3650, export: true });
    expect(values).toEqual({});
    expect(ignored).toEqual(['logMode', 'retentionDays', 'export']);
  });

  it('suggests until the person chooses, and fixes what it may fix', () => {
    const policy = readPolicy({ employee: 'PPPK', strictness: 'firm', region: '32.73' });
    expect(policy.ignored).toEqual(['region']);
    expect(resolve(settingOf('employee'), undefined, policy)).toBe('PPPK');
    expect(resolve(settingOf('employee'), 'TNI', policy)).toBe('TNI');
    expect(resolve(settingOf('strictness'), 'normal', policy)).toBe('firm');
    expect(resolve(settingOf('marks'), 'yes', policy)).toBe(true);
  });

  it('ships the schema that the catalogue makes', async () => {
    expect(readFileSync('public/managed-schema.json', 'utf8')).toBe(await managedSchemaText());
    const { properties } = JSON.parse(await managedSchemaText()) as {
      properties: Record<string, { type: unknown; title: string; description: string }>;
    };
    expect(Object.keys(properties)).toEqual(CATALOGUE.filter(({ managed }) => managed).map(({ key }) => key));
    for (const node of Object.values(properties)) {
      expect(typeof node.type).toBe('string');
      expect(node.title.length).toBeGreaterThan(3);
      expect(node.description.length).toBeGreaterThan(10);
    }
  });
});

describe('settings files', () => {
  it('carry portable choices to another browser and nothing else', () => {
    const mine = {
      ...defaults(),
      region: '3273',
      simulatedDate: '2024-11-20',
      pausedUntil: 99,
      watch: [{ kind: 'name' as const, text: 'Budi', action: 'allow' as const }],
    };
    const file = exportSettings(mine);
    expect(file.settings).toEqual({ region: '3273', watch: mine.watch });
    expect(importSettings(JSON.stringify(file))).toEqual({ ok: true, settings: file.settings });
  });

  it.each([
    ['{', 'json', undefined],
    ['[]', 'format', undefined],
    ['{"format":"jaga-netral-settings","version":2,"settings":{}}', 'version', undefined],
    ['{"format":"jaga-netral-settings","version":1,"settings":{"region":"x"}}', 'value', 'region'],
    ['{"format":"jaga-netral-settings","version":1,"settings":{"pausedUntil":1}}', 'value', 'pausedUntil'],
    ['{"format":"jaga-netral-settings","version":1,"settings":{"constructor":1}}', 'value', 'constructor'],
    [
      '{"format":"jaga-netral-settings","version":1,"settings":{"watch":[{"kind":"name","text":"a\\u0000","action":"warn"}]}}',
      'value',
      'watch',
    ],
  ])('are refused whole: %s', (text, reason, key) => {
    expect(importSettings(text)).toEqual(
      key === undefined ? { ok: false, reason } : { ok: false, reason, key },
    );
  });
});
