import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licencesText, shipped as shippedPackages } from '../../scripts/licences';

interface LockPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockPackage>;
};

/** Licences that let us ship the package inside an Apache-2.0 extension. */
const MAY_SHIP = new Set([
  'MIT',
  'Apache-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'MPL-2.0',
  'CC0-1.0',
]);

function licenceOf(path: string, entry: LockPackage): string {
  if (entry.license) return entry.license;
  const file = join(path, 'package.json');
  return existsSync(file)
    ? ((JSON.parse(readFileSync(file, 'utf8')) as { license?: string }).license ?? '')
    : '';
}

describe('supply chain', () => {
  it.each(['dependencies', 'devDependencies'])('pins every one of the %s exactly', (kind) => {
    for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
      expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+(-[\w.]+)?$/);
    }
  });

  it('keeps addresses of registries out of the lock file', () => {
    // `.npmrc` asks npm for this; who installs chooses the registry, the hashes make sure of the bytes.
    const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(entries.filter(([, entry]) => !entry.integrity && !entry.link).map(([path]) => path)).toEqual([]);
  });

  it('ships packages under licences that allow it', () => {
    const shipped = Object.entries(lock.packages).filter(
      ([path, entry]) => path && !entry.dev && !entry.optional,
    );
    expect(shipped.length).toBeGreaterThan(5);
    const refused = shipped
      .map(([path, entry]) => `${path}: ${licenceOf(path, entry)}`)
      .filter(
        (line) =>
          !line
            .split(': ')[1]
            ?.split(/ OR | AND |[()]/)
            .some((one) => MAY_SHIP.has(one)),
      );
    expect(refused).toEqual([]);
  });

  it('ships the list and the texts of these licences', () => {
    // Made by `npx tsx scripts/licences.ts`.
    expect(readFileSync('public/licences.txt', 'utf8')).toBe(licencesText(shippedPackages()));
    for (const { name, licence } of shippedPackages()) expect(licence, name).not.toBe('');
  });

  it('needs no script of a shipped package to run at install', () => {
    // tesseract.js: its script only prints a request for donations. protobufjs, which onnxruntime-web names and our part
    // of it does not contain: a warning about version numbers. What ships is bundled from sources and data.
    const scripted = Object.entries(lock.packages)
      .filter(([path, entry]) => path && !entry.dev && !entry.devOptional && entry.hasInstallScript)
      .map(([path]) => path);
    expect(scripted).toEqual(['node_modules/protobufjs', 'node_modules/tesseract.js']);
    const { scripts } = JSON.parse(readFileSync('node_modules/tesseract.js/package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['postinstall']).toBe('opencollective-postinstall || true');
  });
});
