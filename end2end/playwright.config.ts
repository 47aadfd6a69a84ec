import { defineConfig, type PlaywrightTestConfig } from "@playwright/test";

import type { ProgramOptions } from "./support/program.ts";
import { findChromium } from "./support/chromium.ts";

const ci = Boolean(process.env["CI"]);

// Every spec runs twice: the pages have to work without JavaScript, so the same specs prove it.
// What only JavaScript can do lives in *.js.spec.ts.
const config: PlaywrightTestConfig<object, ProgramOptions> = {
  testDir: "specs",
  outputDir: "results",
  fullyParallel: false,
  forbidOnly: ci,
  // A second try only where nobody sits beside it: the end of the log names what needed one, and why.
  retries: ci ? 1 : 0,
  workers: 2,
  // Nothing here measures time: a loaded machine may take long, and a page that never comes still fails.
  timeout: 150_000,
  expect: { timeout: 40_000 },
  reporter: [["list"], ["html", { outputFolder: "report", open: "never" }], ["./support/summary.ts"]],
  use: {
    // What is not there after this time is told as such, and not as a test that took too long.
    actionTimeout: 60_000,
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "UTC",
    testIdAttribute: "data-testid",
    // A trace costs a sixth of the run, and nobody can open one that CI has made.
    trace: ci ? "off" : "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: findChromium(),
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-quic",
        "--disable-sync",
        "--no-first-run",
        // A container's root has no user namespace to put the sandbox into.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    },
  },
  projects: process.env["SHOTS"]
    ? [{ name: "shots", testMatch: /\.shots\.ts$/ }]
    : process.env["GALLERY"]
    ? [{ name: "gallery", testMatch: /\.gallery\.ts$/ }]
    : [
        { name: "js", use: { javaScriptEnabled: true } },
        { name: "no-js", use: { javaScriptEnabled: false }, testIgnore: /\.js\.spec\.ts$/ },
      ],
};

export default defineConfig(config);
