import { dirname } from 'node:path';
import { Session } from '../tests/browser/harness';
import { tourPractice } from './tour/practice';
import { tourRealOrigin } from './tour/real-origin';
import { Report } from './tour/report';

export interface TourOptions {
  browser: 'chromium' | 'firefox';
  executablePath: string;
  /** The built extension, unpacked. */
  extensionDir: string;
  screensDir: string;
}

/**
 * Shows the extension at work without a display: every act on the practice feed and a few on a page at a platform's own
 * address, with real input. Prints a line per act as it goes.
 * @returns ok only if each act was held, given up, gone on with once and recorded as it should, and no ordinary one was.
 */
export async function runTour(options: TourOptions): Promise<{ ok: boolean; lines: string[] }> {
  process.env[options.browser === 'firefox' ? 'JAGA_FIREFOX' : 'JAGA_CHROMIUM'] = options.executablePath;
  process.env['WXT_OUT'] = dirname(options.extensionDir);
  const report = new Report(options.screensDir);
  const session = await Session.start(options.browser);
  try {
    await session.ready();
    report.title('Practice feed: found → rule → decision, record');
    await tourPractice(session, report);
    report.title('A page at its real address: found → rule → decision, log');
    await tourRealOrigin(session, report);
  } catch (error) {
    report.wrong('tour', error instanceof Error ? error.message : String(error));
  } finally {
    await session.close();
  }
  return { ok: report.ok, lines: report.lines };
}
