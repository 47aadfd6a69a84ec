// What failed and why in a few lines, and one plain closing line, for whoever reads only the end of a long log.

import { readFileSync } from "node:fs";

import type { Reporter, Suite, TestCase } from "@playwright/test/reporter";

/** How much of a page is told: what it was, not all of it. */
const PAGE_LINES = 40;

export default class Summary implements Reporter {
  private tests: TestCase[] = [];

  onBegin(_: unknown, suite: Suite): void {
    this.tests = suite.allTests();
  }

  onEnd(): void {
    const count = (...outcomes: string[]) => this.tests.filter((test) => outcomes.includes(test.outcome())).length;
    for (const test of this.tests.filter((test) => ["unexpected", "flaky"].includes(test.outcome()))) {
      const how = test.outcome() === "flaky" ? "at the second try: " : "";
      const title = test.titlePath().filter(Boolean).join(" › ");
      console.log(["", how + title, whyOf(test), pageOf(test)].join("\n"));
    }
    const passed = `${count("expected", "flaky")} passed (${count("flaky")} at the second try)`;
    console.log(`\n${passed}, ${count("unexpected")} failed, ${count("skipped")} skipped`);
  }

  printsToStdio(): boolean {
    return false;
  }
}

/** The first lines of what a test failed by, without colours. */
function whyOf(test: TestCase): string {
  const errors = test.results.flatMap((result) => result.errors).map((error) => error.message ?? String(error.value));
  return errors.map((error) => error.replaceAll(/\u001b\[[0-9;]*m/g, "").split("\n").slice(0, 24).join("\n")).join("\n");
}

/** What the page held when the test failed, as a screen reader finds it. */
function pageOf(test: TestCase): string {
  const kept = test.results.flatMap((result) => result.attachments).find((kept) => kept.name === "error-context");
  if (!kept) {
    return "(no page was kept)";
  }
  const told = kept.body?.toString() ?? (kept.path ? readFileSync(kept.path, "utf8") : "");
  const page = told.slice(Math.max(0, told.indexOf("# Page snapshot")));
  return page.split("\n").slice(0, PAGE_LINES).map((line) => line.slice(0, 160)).join("\n");
}
