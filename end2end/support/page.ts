// What must hold of every page: nobody is shut out, nothing breaks in silence, little goes over the wire.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { expect, type Locator, type Page, type Response, test } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

declare const window: {
  axe: { run(options: RunOptions): Promise<AxeResults> };
  setTimeout(work: () => void): void;
};

/** No finding of axe-core that keeps somebody from using the page. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    // Without JavaScript a page has no timers, and axe-core would wait for ever; what it puts off, it may do at once.
    const timer = window.setTimeout;
    window.setTimeout = (work) => void Promise.resolve().then(work);
    try {
      // A framed mail is not ours to look into: it runs nothing, not even this. Style sheets are there already.
      return await window.axe.run({ iframes: false, preload: false });
    } finally {
      window.setTimeout = timer;
    }
  });
  const serious = found.violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const told = serious.map(({ id, help, nodes }) => {
    return `${id}: ${help}\n${nodes.map((node) => `    ${node.html}\n    ${node.failureSummary}`).join("\n")}`;
  });
  expect(told, `axe-core on ${page.url()}`).toEqual([]);
}

/** How long a click may take to lead somewhere before it is made again. */
const CLICK = 10_000;

/** Follows a link to another page. A browser drops a click that comes before it has painted the page; a person clicks again. */
export async function follow(link: Locator): Promise<void> {
  const page = link.page();
  const before = page.url();
  await expect(async () => {
    if (page.url() === before) {
      await link.click({ timeout: CLICK });
    }
    await page.waitForURL((url) => url.href !== before, { timeout: CLICK, waitUntil: "commit" });
  }, "the link leads to another page").toPass({ timeout: 6 * CLICK });
}

/** Nothing of the page is wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(over, `${page.url()} is wider than the window by this many pixels`).toBeLessThanOrEqual(0);
}

/** Every one of these pages is accessible in light and dark, wide and narrow, and never wider than the window. */
export async function expectForEverybody(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 700 });
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    }
  }
}

/** Collects what goes wrong in a page without anybody seeing it. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  const add = (fault: string) => {
    if (!expected.some((pattern) => pattern.test(fault)) && (hasScripts() || !unloaded.some((one) => one.test(fault)))) {
      faults.push(fault);
    }
  };
  page.on("pageerror", (error) => add(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      add(`${message.type()}: ${message.text()}`);
    }
  });
  page.on("requestfailed", (request) => add(`failed: ${request.failure()?.errorText} ${request.url()}`));
  return faults;
}

const expected = [
  // A search that was called off because a newer one began, or a page that was left.
  /^failed: net::ERR_ABORTED /,
  // A framed mail runs nothing: not the browser's own tools either, which try.
  /^error: Blocked script execution .* sandboxed/,
];

// Without JavaScript the loader is announced in the head, and then not used.
const unloaded = [/^failed: csp .*\.js$/, /^warning: The resource .* was preloaded/];

function hasScripts(): boolean {
  return test.info().project.use.javaScriptEnabled !== false;
}

/** What a page cost on the wire. */
export interface Weight {
  /** All bytes, headers and bodies as they came, compressed. */
  bytes: number;
  /** Each answer with its bytes, for messages. */
  parts: string[];
  /** The kinds of what was loaded, such as `document` and `stylesheet`. */
  kinds: Set<string>;
}

/** Opens an address with an empty cache, and weighs everything that comes. */
export async function weigh(page: Page, address: string): Promise<Weight> {
  const answers: Response[] = [];
  const note = (response: Response) => answers.push(response);
  page.on("response", note);
  await page.goto(address, { waitUntil: "networkidle" });
  page.off("response", note);
  const weight: Weight = { bytes: 0, parts: [], kinds: new Set() };
  for (const answer of answers) {
    const sizes = await answer.request().sizes();
    const bytes = sizes.responseHeadersSize + sizes.responseBodySize;
    weight.bytes += bytes;
    weight.parts.push(`${bytes} ${new URL(answer.url()).pathname}`);
    weight.kinds.add(answer.request().resourceType());
  }
  return weight;
}

/** At most this much goes over the wire for a page. */
export async function expectWeight(page: Page, address: string, most: number): Promise<Weight> {
  const weight = await weigh(page, address);
  expect(weight.bytes, `bytes over the wire:\n${weight.parts.join("\n")}`).toBeLessThanOrEqual(most);
  return weight;
}
