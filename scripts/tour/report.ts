import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Prints a line per act and keeps the verdict. */
export class Report {
  readonly lines: string[] = [];
  ok = true;
  private screens = 0;

  constructor(
    private readonly screensDir: string,
    private readonly print: (line: string) => void = (line) => console.log(line),
  ) {
    mkdirSync(screensDir, { recursive: true });
  }

  right(act: string, what: string): void {
    this.line(`  ok     ${act}: ${what}`);
  }

  wrong(act: string, what: string): void {
    this.ok = false;
    this.line(`  WRONG  ${act}: ${what}`);
  }

  /** Something this browser cannot be made to do here; said openly, decides nothing. */
  note(act: string, why: string): void {
    this.line(`  note   ${act}: ${why}`);
  }

  title(text: string): void {
    this.line(text);
  }

  /** Saves what is on the screen; a failed picture is told but decides nothing. */
  async screen(page: Page, name: string): Promise<void> {
    this.screens += 1;
    const file = `${String(this.screens).padStart(2, '0')}-${name}.png` as const;
    try {
      await page.screenshot({ path: join(this.screensDir, file) as `${string}.png` });
    } catch (error) {
      this.note(`screenshot ${file}`, error instanceof Error ? error.message : String(error));
    }
  }

  private line(text: string): void {
    this.lines.push(text);
    this.print(text);
  }
}
