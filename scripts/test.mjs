/**
 * `npm test`: does all set-up and runs everything: formatting, lint, types, house rules, unit tests and browser tests
 * in Chromium and Firefox. `npm test -- unit browser` runs only the named steps.
 */
import {
  SetupError,
  build,
  ensureBrowser,
  ensureGenerated,
  ensurePackages,
  missingBrowser,
  run,
  say,
} from './setup.mjs';

const only = process.argv.slice(2);
const wanted = (name) => only.length === 0 || only.includes(name);
const env = {};

const STEPS = [
  { name: 'format', title: 'Formatting', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'lint', title: 'Lint', command: ['eslint', '.', '--max-warnings=0'] },
  { name: 'types', title: 'Types', command: ['tsc', '--noEmit'] },
  {
    name: 'boundaries',
    title: 'Who imports whom',
    command: [
      'depcruise',
      'lib',
      'components',
      'entrypoints',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
    ],
  },
  { name: 'unit', title: 'Unit and property tests', command: ['vitest', 'run', '--project', 'unit'] },
  {
    name: 'structure',
    title: 'House rules on sources and bundles',
    command: ['vitest', 'run', '--project', 'structure'],
    built: true,
  },
  {
    name: 'browser',
    title: 'Tests in real browsers (Chromium, Firefox)',
    command: ['vitest', 'run', '--project', 'browser'],
    built: true,
    browsers: true,
  },
];

try {
  ensurePackages();
  const steps = STEPS.filter((step) => wanted(step.name));
  if (steps.some((step) => step.browsers)) {
    for (const kind of ['chromium', 'firefox']) {
      if (ensureBrowser(kind)) continue;
      if (process.env.CI) throw new SetupError(missingBrowser(kind));
      say(`${missingBrowser(kind)} Its tests are skipped this time.`);
    }
  }
  ensureGenerated();
  if (steps.some((step) => step.built)) {
    say('Building the extension for Chromium and Firefox …');
    build('chromium');
    build('firefox');
  }
  const results = steps.map(({ title, command: [program, ...args] }) => {
    say(`\n— ${title} —`);
    const started = Date.now();
    const { code } = run(program, args, { env });
    say(`${code === 0 ? 'ok' : 'FAILED'}: ${title} (${Math.round((Date.now() - started) / 1000)} s)`);
    return { title, ok: code === 0 };
  });
  const failed = results.filter((result) => !result.ok);
  for (const { title } of failed) say(`Failed: ${title}`);
  say(`\nsteps: ${results.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
