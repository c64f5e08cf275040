/** What the photo check adds to the package, packed as a store packs it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** Folders and files of the build that only the photo check uses. */
const PHOTO =
  /^(tesseract|photo)\/|^(engine|photo-check)\.html$|^photo-part\.js$|^(chunks|assets)\/(engine|photo)/;

export interface Growth {
  /** Megabytes, packed. */
  photo: number;
  all: number;
}

/** @param build folder of a built extension. */
export function packageGrowth(build: string): Growth {
  const growth: Growth = { photo: 0, all: 0 };
  for (const entry of readdirSync(build, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const size = deflateRawSync(readFileSync(path), { level: 9 }).length / 1_000_000;
    growth.all += size;
    if (PHOTO.test(relative(build, path).replaceAll('\\', '/'))) growth.photo += size;
  }
  return growth;
}
