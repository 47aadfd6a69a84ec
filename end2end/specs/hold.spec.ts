// Holds: a customer, a path and a message are put on hold, say why, and are let go or ended; and every page of it is for
// everybody.

import type { Page } from "@playwright/test";

import { Desk } from "../support/desk.ts";
import { expectAccessible, expectForEverybody, follow, watchFaults } from "../support/page.ts";
import { expect, test } from "../support/test.ts";

/** Says why, and does it. */
async function confirm(page: Page, reason: string): Promise<void> {
  await page.locator("#reason").fill(reason);
  await page.getByTestId("hold-confirm").click();
  await expect(page.getByTestId("done")).toBeVisible();
}

/** The head of the page: its title, and what can be done with the whole of it. */
const head = (page: Page) => page.getByRole("main").locator(".page-head");

test("a customer is put on hold, says why, and goes on", async ({ desk, shelf }) => {
  const { page } = desk;
  const { customer } = await shelf.take("ru");
  await page.goto(customer);
  await follow(head(page).getByTestId("hold-place"));
  await page.getByTestId("hold-confirm").click();
  await expect(page.locator("#reason"), "it says what is missing").toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#reason-fault")).toBeVisible();
  await expectAccessible(page);
  const faults = watchFaults(page);
  await page.locator("#until").fill("2099-12-31");
  await confirm(page, "They asked us to wait");
  await expect(head(page).getByTestId("hold-pill")).toBeVisible();
  await expect(page.getByTestId("hold-note").first()).toContainText("They asked us to wait");
  await expect(page.getByTestId("hold-note").first()).toContainText("2099");
  await expect(desk.timeline("held").first()).toContainText("They asked us to wait");
  await expectAccessible(page);

  await page.goto("/care/volume");
  await follow(page.getByTestId("holds-link"));
  const row = page.getByTestId("hold-row").filter({ has: page.locator(`a[href="${customer}"]`) });
  await expect(row).toContainText("They asked us to wait");
  await expectAccessible(page);
  await row.getByTestId("hold-end").click();
  await expect(page.getByTestId("done")).toBeVisible();
  await expect(row).toHaveCount(0);
  await page.goto(customer);
  await expect(head(page).getByTestId("hold-place")).toBeVisible();
  await expect(desk.timeline("hold-ended").first()).toBeVisible();
  expect(faults).toEqual([]);
});

test("a path is put on hold, let go, and ended", async ({ desk, shelf }) => {
  const { page } = desk;
  const faults = watchFaults(page);
  const { customer } = await shelf.take("es", "60-days");
  await page.goto(customer);
  const paths = page.getByTestId("enrollment");
  const before = await paths.count();
  expect(before, "the next step is told").toBeGreaterThan(0);
  const path = paths.first();
  await follow(path.getByTestId("hold-place"));
  await expectAccessible(page);
  await confirm(page, "A question is open");
  await expect(path.getByTestId("hold-pill")).toBeVisible();
  await expect(path).toContainText("A question is open");
  await expectAccessible(page);
  await path.getByTestId("hold-end").click();
  await expect(page.getByTestId("done")).toBeVisible();
  await expect(path.getByTestId("hold-pill")).toHaveCount(0);
  await follow(path.getByTestId("hold-cancel"));
  await expectAccessible(page);
  await confirm(page, "Renewed by phone");
  await expect(paths).toHaveCount(before - 1);
  await expect(desk.timeline("enrollment-cancelled").first()).toContainText("Renewed by phone");
  expect(faults).toEqual([]);
});

test("a message that waits is kept back and cancelled", async ({ browser, program, contextOptions, desk, shelf, javaScriptEnabled }) => {
  // A rule lets nothing go in a language nobody else is looking at, so that there is something to keep back.
  const language = javaScriptEnabled === false ? "sl" : "hr";
  const context = await browser.newContext({ ...contextOptions, baseURL: program.url, javaScriptEnabled: javaScriptEnabled !== false });
  const boss = await context.newPage();
  await new Desk(boss).signIn(program.signIn("admin"));
  await boss.goto("/care/volume/rules/new");
  await boss.locator("#name").fill(`Nothing in ${language}`);
  await boss.locator("details:has([name=languages]) summary").click();
  await boss.locator(`[name=languages][value=${language}]`).check();
  await boss.locator("[name=kind][value=paused]").check();
  // What somebody asks for passes rules, unless they say otherwise.
  for (const box of await boss.locator("[name=pass]:checked").all()) {
    await box.uncheck();
  }
  await boss.getByTestId("rule-save").click();
  await expect(boss.getByTestId("done")).toBeVisible();
  await context.close();

  const { page } = desk;
  const faults = watchFaults(page);
  const { inside } = await shelf.take("fr");
  await page.goto(inside);
  await page.locator("#again-language").selectOption(language);
  await page.getByTestId("resend-button").click();
  await expect(page.getByTestId("done")).toBeVisible();
  const delivery = desk.deliveries().first();
  await expect(delivery).toHaveAttribute("data-state", "planned");
  await follow(delivery.getByTestId("hold-place"));
  await expectAccessible(page);
  await confirm(page, "Look at the words first");
  await expect(delivery.getByTestId("hold-pill")).toBeVisible();
  await expect(delivery.getByTestId("delivery-waiting")).toContainText("Look at the words first");
  await expectAccessible(page);
  await delivery.getByTestId("hold-end").click();
  await expect(page.getByTestId("done")).toBeVisible();
  await expect(delivery.getByTestId("hold-note")).toHaveCount(0);
  await follow(delivery.getByTestId("hold-cancel"));
  await expectAccessible(page);
  await confirm(page, "Not needed any more");
  await expect(delivery).toHaveAttribute("data-state", "cancelled");
  await expect(desk.timeline("delivery-cancelled").first()).toContainText("Not needed any more");
  expect(faults).toEqual([]);
});

test("every page about holds is for everybody", async ({ desk, shelf }) => {
  test.slow();
  const { page } = desk;
  const { customer } = await shelf.take("ar", "60-days");
  const id = customer.split("/").at(-1) ?? "";
  await page.goto(`/care/hold/customer/${id}`);
  await confirm(page, "A reason that is as long as somebody in a hurry would write it, and a little longer than that");
  await page.goto(customer);
  const path = (await page.getByTestId("enrollment").first().getByTestId("hold-cancel").getAttribute("href")) ?? "";
  const faults = watchFaults(page);
  await expectForEverybody(page, ["/care/holds", customer, path, path.replace("cancel", "hold")]);
  expect(faults).toEqual([]);
});
