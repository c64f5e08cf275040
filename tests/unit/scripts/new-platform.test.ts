import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scaffold } from '../../../scripts/new-platform';

describe('new:platform', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'jaga-netral-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('writes an adapter with its hosts, and fixture pages', () => {
    const files = scaffold('kaskus', 'www.kaskus.co.id', root);
    expect(files).toHaveLength(3);
    const hosts = JSON.parse(readFileSync(join(root, 'lib/platforms/kaskus/hosts.json'), 'utf8')) as unknown;
    expect(hosts).toEqual({ tier: 'optional', matches: ['https://www.kaskus.co.id/*'] });
    expect(readFileSync(join(root, 'lib/platforms/kaskus/index.ts'), 'utf8')).toContain("id: 'kaskus'");
    expect(readFileSync(join(root, 'tests/fixtures/pages/kaskus/index.ts'), 'utf8')).toContain(
      'https://www.kaskus.co.id/',
    );
  });

  it('overwrites nothing', () => {
    scaffold('kaskus', undefined, root);
    expect(() => scaffold('kaskus', undefined, root)).toThrow(/exists already/);
  });

  it.each(['', 'Kaskus', '../x', 'a b', '1a'])('refuses the name %j', (name) => {
    expect(() => scaffold(name, undefined, root)).toThrow(/lower-case/);
  });
  it('refuses what is no host', () => {
    expect(() => scaffold('kaskus', 'https://x.test', root)).toThrow(/host/);
  });
});
