// The clock of the demo: weeks go by in a moment. It has a program of its own, which begins tomorrow.

import { expectAccessible } from "../support/page.ts";
import { expect, test } from "../support/test.ts";

test.use({ programArguments: ["--clock", "+1d"] });

test("moves forward, and what falls due is sent", async ({ desk }) => {
  const now = desk.page.getByTestId("clock-now");
  await desk.page.goto("/care/clock");
  await expectAccessible(desk.page);
  const before = Date.parse((await now.getAttribute("datetime")) ?? "");
  expect(before).toBeGreaterThan(Date.now() + 23 * 3_600_000);
  await desk.page.goto("/care/find");
  const newest = await desk.rows.first().innerText();

  await desk.page.goto("/care/clock");
  await desk.page.getByTestId("clock-forward").last().click();
  await expect(desk.page.getByTestId("clock-moved")).toBeVisible();
  const after = Date.parse((await now.getAttribute("datetime")) ?? "");
  expect(after - before).toBeGreaterThanOrEqual(30 * 24 * 3_600_000);
  await expectAccessible(desk.page);

  await expect(async () => {
    await desk.page.goto("/care/find");
    await expect(desk.rows.first()).not.toHaveText(newest, { timeout: 100 });
  }).toPass({ timeout: 25_000 });
});
