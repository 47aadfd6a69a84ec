// What failed and why in a few lines, and one plain closing line, for whoever reads only the end of a long log.

import type { Reporter, Suite, TestCase } from "@playwright/test/reporter";

export default class Summary implements Reporter {
  private tests: TestCase[] = [];

  onBegin(_: unknown, suite: Suite): void {
    this.tests = suite.allTests();
  }

  onEnd(): void {
    const count = (...outcomes: string[]) => this.tests.filter((test) => outcomes.includes(test.outcome())).length;
    for (const test of this.tests.filter((test) => test.outcome() === "unexpected")) {
      console.log(`\n${test.titlePath().filter(Boolean).join(" › ")}\n${whyOf(test)}`);
    }
    console.log(`\n${count("expected", "flaky")} passed, ${count("unexpected")} failed, ${count("skipped")} skipped`);
  }

  printsToStdio(): boolean {
    return false;
  }
}

/** The first lines of what a test failed by, without colours. */
function whyOf(test: TestCase): string {
  const errors = test.results.flatMap((result) => result.errors).map((error) => error.message ?? String(error.value));
  return errors.map((error) => error.replaceAll(/\u001b\[[0-9;]*m/g, "").split("\n").slice(0, 8).join("\n")).join("\n");
}
