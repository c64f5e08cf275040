import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaults } from '../../../lib/settings/catalogue';
import {
  readSetting,
  readSettings,
  resetSettings,
  watchSettings,
  writeSetting,
  writeSettings,
} from '../../../lib/settings/port';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('stored settings', () => {
  it('are the defaults on a fresh profile', async () => {
    expect(await readSettings()).toEqual(defaults());
  });

  it('come back as written, one by one and together', async () => {
    await writeSetting('region', '3273');
    await writeSettings({ employee: 'PPPK', marks: false });
    expect(await readSettings()).toMatchObject({ region: '3273', employee: 'PPPK', marks: false });
    expect(await readSetting('employee')).toBe('PPPK');
    await resetSettings();
    expect(await readSettings()).toEqual(defaults());
  });

  it('refuse values that do not fit, all or nothing', async () => {
    await expect(writeSetting('retentionDays', -1)).rejects.toThrow(TypeError);
    await expect(writeSettings({ marks: false, simulatedDate: '2026-02-30' })).rejects.toThrow(TypeError);
    expect(await readSettings()).toEqual(defaults());
  });

  it('fall back when the stored value was damaged', async () => {
    await fakeBrowser.storage.local.set({
      'settings.retentionDays': 'ninety',
      'settings.watch': [{ text: 1 }],
    });
    expect(await readSettings()).toEqual(defaults());
  });

  it('follow the policy live and put several changes into one call', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await writeSettings({ employee: 'TNI', region: '32' });
    await vi.waitFor(() => expect(seen).toHaveBeenCalled());
    expect(seen.mock.lastCall?.[0]).toMatchObject({ employee: 'TNI', region: '32' });
    await fakeBrowser.storage.managed.set({ strictness: 'firm', logMode: 'off' });
    await vi.waitFor(() => expect(seen.mock.lastCall?.[0]).toMatchObject({ strictness: 'firm' }));
    expect(await readSetting('logMode')).toBe('minimal');
    stop();
  });
});
