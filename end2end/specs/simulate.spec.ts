// Simulation: months of a campaign in seconds, two versions beside each other, every message open, and nothing leaves.

import type { Page } from "@playwright/test";

import { expectAccessible, expectForEverybody, follow, watchFaults } from "../support/page.ts";
import { expect, test } from "../support/test.ts";

const place = "/care/campaigns/renewal/simulate";

/** Simulates with so many customers, and waits until there is something to see. */
async function simulate(page: Page, customers: number): Promise<void> {
  await page.locator("#customers").fill(String(customers));
  await page.getByTestId("simulate-run").click();
  await expect(async () => {
    if (await page.getByTestId("simulation-living").isVisible()) {
      await page.reload();
    }
    await expect(page.getByTestId("line-count")).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 90_000 });
}

/** The number of a figure at the top. */
async function figure(page: Page, name: string): Promise<number> {
  return Number((await page.getByTestId(`simulate-figure-${name}`).locator("dd").innerText()).replaceAll(/\D/g, ""));
}

test("client care lives through three months and opens a message nobody got", async ({ desk }) => {
  test.slow();
  const { page } = desk;
  await page.goto("/care/campaigns/renewal");
  await follow(page.getByTestId("simulate"));
  await expectAccessible(page);

  await page.locator("#customers").fill("9999");
  await page.getByTestId("simulate-run").click();
  await expect(page.locator("#customers"), "it says what is wrong").toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#customers")).toHaveValue("9999");
  await expectAccessible(page);

  // A form that comes back is no fault of the page, though the browser writes it down as one.
  const faults = watchFaults(page);
  await simulate(page, 25);
  expect(await figure(page, "customers")).toBe(25);
  const sent = await figure(page, "sent");
  expect(sent).toBeGreaterThan(0);
  await expect(page.getByTestId("simulated-step")).toHaveCount(3);
  await expectAccessible(page);
  const address = page.url();

  await page.locator("#what").selectOption("sent");
  await page.getByTestId("choose-lines").click();
  await expect(page.getByTestId("line-count")).toContainText(String(sent));
  await expect(page.getByTestId("simulated-line").and(page.locator("[data-what=planned]"))).toHaveCount(0);
  const line = page.getByTestId("simulated-line").first();
  const subject = await line.getByTestId("open-message").innerText();
  await follow(line.getByTestId("open-message"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(subject);
  await expect(page.frameLocator("[data-testid=simulated-frame]").locator("body")).toContainText(/\S/);
  await expectAccessible(page);
  await follow(page.getByTestId("to-result"));
  expect(page.url(), "the same address shows the same").toBe(address);
  expect(await figure(page, "sent")).toBe(sent);
  expect(faults).toEqual([]);
});

test("an administrator sees what a draft would change before it goes out", async ({ seatAdmin, javaScriptEnabled }) => {
  test.slow();
  const { page } = await seatAdmin();
  await page.goto("/care/campaigns/renewal/edit?file=campaign.toml");
  const text = page.getByTestId("file-text");
  const before = await text.inputValue();
  // Which is why the step comes on another day, whatever the specs before this one have left.
  const days = javaScriptEnabled === false ? 33 : 36;
  await text.fill(before.replace(/at = "-3\dd"/, `at = "-${String(days)}d"`));
  await page.getByTestId("version-reason").fill("Some days earlier");
  await page.getByTestId("save-draft").click();
  await expect(page.getByTestId("notice")).toBeVisible();

  await page.goto("/care/campaigns/renewal");
  await follow(page.getByTestId("campaign-version").first().getByRole("link"));
  await follow(page.getByTestId("simulate"));
  await expect(page.locator("#against"), "the version before it is there already").not.toHaveValue("");
  await simulate(page, 20);
  await expect(page.getByTestId("simulated-shift").first()).toBeVisible();
  const moved = page.getByTestId("simulated-change").and(page.locator("[data-shift=moved]"));
  await expect(moved.first()).toBeVisible();
  await page.locator("#shift").selectOption("gone");
  await page.getByTestId("choose-lines").click();
  await expect(moved).toHaveCount(0);
  await expectAccessible(page);
});

test("what is kept no more says so, and every page of it is for everybody", async ({ ownDesk }) => {
  test.slow();
  const { page } = ownDesk;
  const gone = await page.goto(`${place}/sim_00000000000000000000000000`);
  expect(gone?.status()).toBe(410);
  await expect(page.getByTestId("simulation-none")).toBeVisible();
  await page.goto(place);
  await simulate(page, 10);
  const result = new URL(page.url()).pathname;
  const faults = watchFaults(page);
  const message = (await page.getByTestId("open-message").first().getAttribute("href")) ?? "";
  for (const language of ["ar", "ja"]) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto("/care");
    await page.locator("details.menu summary").click();
    await page.locator("#person-language").selectOption(language);
    await page.locator("form[action='/care/language'] button").click();
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expectForEverybody(page, [place, result, message]);
  }
  expect(faults).toEqual([]);
});
