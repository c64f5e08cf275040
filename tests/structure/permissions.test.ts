import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CORE_MATCHES, OPTIONAL_MATCHES } from '../../lib/platforms/hosts';
import { BUILDS, manifestOf } from './bundle';

const EXPECTED = {
  'chrome-mv3': ['alarms', 'contextMenus', 'offscreen', 'scripting', 'storage', 'unlimitedStorage'],
  'firefox-mv3': ['alarms', 'contextMenus', 'scripting', 'storage'],
} as const;

describe.each(BUILDS)('permissions of %s', (build) => {
  const manifest = manifestOf(build);

  it('asks for these and no others', () => {
    expect([...(manifest['permissions'] as string[])].sort()).toEqual(EXPECTED[build]);
    expect(manifest['host_permissions']).toEqual(CORE_MATCHES);
    expect(manifest['optional_host_permissions'] ?? []).toEqual(OPTIONAL_MATCHES);
    expect(manifest['optional_permissions'] ?? []).toEqual([]);
  });

  it('never asks for every site, and https only', () => {
    for (const match of [...CORE_MATCHES, ...OPTIONAL_MATCHES]) {
      expect(match).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
    }
  });

  it('shows nothing of itself to pages', () => {
    expect(manifest['web_accessible_resources'] ?? []).toEqual([]);
    expect(manifest['externally_connectable']).toBeUndefined();
  });

  it('explains each permission in docs/permissions.md', () => {
    const text = readFileSync('docs/permissions.md', 'utf8');
    for (const permission of EXPECTED[build]) expect(text).toContain(`\`${permission}\``);
  });
});

describe('Firefox disclosure', () => {
  it('declares that no data is collected', () => {
    const settings = manifestOf('firefox-mv3')['browser_specific_settings'] as {
      gecko: { data_collection_permissions: unknown };
    };
    expect(settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });
});
