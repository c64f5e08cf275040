/**
 * `npm run new:platform NAME [HOST]`: the folder of a new platform and of its fixture pages, ready to be filled in.
 * The structure test refuses the platform until it is complete. Touches nothing that exists.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOMS = { adapter: 'lib/platforms', pages: 'tests/fixtures/pages' } as const;

function adapter(name: string, title: string): string {
  return `/** ${title}: say here which pages, and what its hooks are worth. */
import { BOX } from '../shapes';
import type { Platform } from '../types';
import { COMMENT, FOLLOW, FOLLOWING, LIKE, UNLIKE } from '../words';
import hosts from './hosts.json';

export default {
  id: '${name}',
  name: '${title}',
  hosts,
  // 'click' only if the site is known to accept presses made by script; else the person presses once more.
  replay: 'press-again',
  containers: [
    {
      kind: 'post',
      selector: 'article',
      readers: {
        text: 'p',
        author: 'header a',
        handle: { at: 'header a', attribute: 'href' },
        link: 'a:has(time)',
      },
    },
  ],
  controls: [
    { word: 'like', act: 'like', step: 'undo', place: 'any', names: UNLIKE },
    { word: 'follow', act: 'follow', step: 'undo', place: 'any', names: FOLLOWING },
    { word: 'like', act: 'like', step: 'final', place: 'post', names: LIKE },
    { word: 'follow', act: 'follow', step: 'final', place: 'any', names: FOLLOW },
    { word: 'comment', act: 'comment', step: 'final', place: 'composer', names: COMMENT },
  ],
  composers: [
    {
      word: 'comment',
      act: 'comment',
      scope: \`form, \${BOX}\`,
      editor: 'textarea, [contenteditable="true"]',
      enter: 'newline',
      context: ['closest', 'page'],
    },
  ],
} satisfies Platform as Platform;
`;
}

function fixtures(name: string, title: string, host: string): string {
  return `/** ${title}: which views, built on what was observed and when. */
import { documentOf, pageOf, type FixturePage, type Language, type Layout } from '../kit';

/** Every page of ${title} in one language and layout. */
export function pages(language: Language, layout: Layout): FixturePage[] {
  const base = { platform: '${name}', language, layout };
  const home = documentOf({ language, title: '${title}', body: '' });
  // Fill in: posts of ../posts with their controls, the acts (../flows) that must be held and those that stay free.
  return [pageOf(base, 'home', 'https://${host}/', home, [], [])];
}
`;
}

/** @returns the files written. @throws with one sentence when the name is unfit or taken. */
export function scaffold(name: string, host = `www.${name}.com`, root = '.'): string[] {
  if (!/^[a-z][a-z0-9-]{1,30}$/.test(name)) {
    throw new Error(
      'the name must be lower-case letters, digits and hyphens, e.g. npm run new:platform kaskus',
    );
  }
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) throw new Error(`not a host name: ${host}`);
  const folders = { adapter: join(root, ROOMS.adapter, name), pages: join(root, ROOMS.pages, name) };
  const taken = Object.values(folders).find((folder) => existsSync(folder));
  if (taken !== undefined) throw new Error(`${taken} exists already`);
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const files: Record<string, string> = {
    [join(folders.adapter, 'hosts.json')]: `{ "tier": "optional", "matches": ["https://${host}/*"] }\n`,
    [join(folders.adapter, 'index.ts')]: adapter(name, title),
    [join(folders.pages, 'index.ts')]: fixtures(name, title, host),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  return Object.keys(files);
}

if (process.argv[1]?.endsWith('new-platform.ts')) {
  try {
    const [, , name = '', host] = process.argv;
    for (const file of scaffold(name, host)) console.log(`written: ${file}`);
    console.log('next: docs/add-a-platform.md; the structure test says what is missing.');
  } catch (error) {
    console.error(`new:platform: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
