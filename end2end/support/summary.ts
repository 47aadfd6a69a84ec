// One plain closing line, for whoever reads only the end of a long log.

import type { Reporter, Suite, TestCase } from "@playwright/test/reporter";

export default class Summary implements Reporter {
  private tests: TestCase[] = [];

  onBegin(_: unknown, suite: Suite): void {
    this.tests = suite.allTests();
  }

  onEnd(): void {
    const count = (...outcomes: string[]) => this.tests.filter((test) => outcomes.includes(test.outcome())).length;
    console.log(`\n${count("expected", "flaky")} passed, ${count("unexpected")} failed, ${count("skipped")} skipped`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
