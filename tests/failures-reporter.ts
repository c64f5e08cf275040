import type { Reporter, TestModule } from 'vitest/node';

/**
 * Names, as the last lines of a run, every test that failed and every one that passed only when repeated: a log that is
 * cut to its end still tells what to look at.
 */
export class FailuresReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const lines: string[] = [];
    for (const module of modules) {
      for (const error of module.errors())
        lines.push(`failed: ${module.relativeModuleId}: ${firstLine(error)}`);
      for (const test of module.children.allTests()) {
        const where = `${module.relativeModuleId} > ${test.fullName}`;
        const { state, errors } = test.result();
        if (state === 'failed') lines.push(`failed: ${where}: ${firstLine(errors[0])}`);
        else if (test.diagnostic()?.flaky === true) lines.push(`passed when repeated: ${where}`);
      }
    }
    if (lines.length > 0) process.stdout.write(`\n${lines.join('\n')}\n`);
  }
}

const firstLine = (error: { message: string } | undefined): string => error?.message.split('\n')[0] ?? '';
