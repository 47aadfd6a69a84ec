// Volume: a rule is tried out before it is saved, somebody is absent in two presses, and the quotas say so at once.

import type { Page } from "@playwright/test";

import { expectAccessible, expectForEverybody, follow, watchFaults } from "../support/page.ts";
import { expect, test } from "../support/test.ts";

/** The card of a rule. */
const card = (page: Page, name: string) => page.getByTestId("volume-rule").filter({ hasText: name });
/** The card of somebody on the roster. */
const member = (page: Page, name: string) => page.getByTestId("staff-row").filter({ hasText: name });

/** The numbers a text ends or begins with, however they are written. */
async function numbers(text: Promise<string>): Promise<number[]> {
  return ((await text).replaceAll(/(?<=\d)[,.\s](?=\d{3})/g, "").match(/\d+/g) ?? []).map(Number);
}

/** How many a rule allows in its window. */
async function quota(page: Page, name: string): Promise<number> {
  return (await numbers(card(page, name).getByTestId("quota").innerText()))[1] ?? NaN;
}

test("an administrator adds somebody and a rule, and sees what it does before saving it", async ({ seatAdmin, javaScriptEnabled }) => {
  const { page } = await seatAdmin();
  // The specs with and without scripts may share a program: names are taken once.
  const mark = javaScriptEnabled === false ? "plain" : "script";
  const [person, rule] = [`Ilse ${mark}`, `Finnish ${mark}`];

  await page.goto("/care/volume");
  await page.getByTestId("staff-new").click();
  await page.locator("#name").fill(person);
  await page.locator("#hours").fill("whenever");
  await page.getByTestId("staff-save").click();
  await expect(page.locator("#hours"), "it says what is wrong").toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#name")).toHaveValue(person);
  await expectAccessible(page);
  // A form that comes back is no fault of the page, though the browser writes it down as one.
  const faults = watchFaults(page);
  await page.locator("[name=languages][value=fi]").check();
  await page.locator("#hours").fill("mon-sun 00:00-24:00");
  await page.locator("#time_zone").fill("UTC");
  await page.getByTestId("staff-save").click();
  await expect(page.getByTestId("done")).toBeVisible();
  await expect(member(page, person)).toBeVisible();

  await page.getByTestId("rule-new").click();
  await page.locator("#name").fill(rule);
  await page.locator("details:has([name=languages]) summary").click();
  await page.locator("[name=languages][value=fi]").check();
  await page.locator("[name=kind][value=staff]").check();
  await page.locator("#number").fill("10");
  await page.locator("#period").selectOption("week");
  await page.locator("#time_zone").fill("UTC");
  await page.getByTestId("rule-preview").click();
  await expect(page.getByTestId("quota-change").first()).toContainText(rule);
  await expect(page.getByTestId("effect-shift")).toContainText(/\S/);
  await expect(page.locator("#number"), "what was typed is still there").toHaveValue("10");
  await expectAccessible(page);
  const beside = await page.context().newPage();
  await beside.goto("/care/volume");
  await expect(card(beside, rule), "trying out saves nothing").toHaveCount(0);
  await beside.close();

  await page.getByTestId("rule-save-effect").click();
  await expect(page.getByTestId("done")).toBeVisible();
  const whole = await quota(page, rule);
  expect(whole).toBeGreaterThanOrEqual(1_680);

  await member(page, person).getByTestId("mark-absent").click();
  await expect(page.getByTestId("quota-change").filter({ hasText: rule })).toBeVisible();
  await expectAccessible(page);
  await page.getByTestId("absence-save").click();
  await expect(page.getByTestId("done")).toBeVisible();
  expect(await quota(page, rule), "a day less").toBe(whole - 240);
  await expectAccessible(page);
  await member(page, person).getByTestId("take-back").click();
  await expect(page.getByTestId("done")).toBeVisible();
  expect(await quota(page, rule)).toBe(whole);

  await follow(card(page, rule).getByRole("link"));
  await page.getByTestId("rule-remove").click();
  await expectAccessible(page);
  await page.getByTestId("rule-remove-now").click();
  await expect(page.getByTestId("done")).toBeVisible();
  await expect(card(page, rule)).toHaveCount(0);
  await member(page, person).getByRole("link").first().click();
  await page.getByTestId("staff-remove").click();
  await expect(member(page, person)).toHaveCount(0);
  expect(faults).toEqual([]);
});

test("client care reads, tries out and says who is absent", async ({ desk }) => {
  const { page } = desk;
  await page.goto("/care/volume");
  await expect(page.getByTestId("volume-rule").first()).toBeVisible();
  await expect(page.getByTestId("rule-new")).toHaveCount(0);
  await follow(page.getByTestId("volume-rule").first().getByRole("link"));
  await expect(page.getByTestId("rule-save")).toHaveCount(0);
  await page.getByTestId("rule-preview").click();
  await expect(page.getByTestId("effect")).toBeVisible();
  await page.goto("/care/volume");
  const before = await page.getByTestId("absence").count();
  await page.getByTestId("mark-absent").last().click();
  await page.locator("#reason").fill("At the dentist");
  await page.getByTestId("absence-save").click();
  await expect(page.getByTestId("absence")).toHaveCount(before + 1);
  await page.getByTestId("absence").filter({ hasText: "At the dentist" }).getByTestId("take-back").click();
  await expect(page.getByTestId("absence")).toHaveCount(before);
});

test("every page about volume is for everybody", async ({ desk }) => {
  test.slow();
  const { page } = desk;
  const faults = watchFaults(page);
  await page.goto("/care/volume");
  const rule = (await page.getByTestId("volume-rule").first().getByRole("link").getAttribute("href")) ?? "";
  // The demo has people on their paths: what falls due is drawn beside what waits.
  await expect(page.getByTestId("outlook-expected")).toContainText(/[1-9]/);
  await expectForEverybody(page, ["/care/volume", rule, "/care/volume/absences", `${rule}/remove`]);
  expect(faults).toEqual([]);
});

test("an administrator keeps quiet hours on the customers' own clocks", async ({ seatAdmin, javaScriptEnabled }) => {
  const { page } = await seatAdmin();
  const rule = `Quiet ${javaScriptEnabled === false ? "plain" : "script"}`;
  await page.goto("/care/volume");
  await page.getByTestId("rule-new").click();
  await page.locator("#name").fill(rule);
  // Nobody of the demo reads Thai: nothing waits for this rule, at whatever time the test runs.
  await page.locator("details:has([name=languages]) summary").click();
  await page.locator("[name=languages][value=th]").check();
  await expect(page.locator("#hours")).toBeHidden();
  await page.locator("[name=kind][value=hours]").check();
  await expect(page.locator("#number")).toBeHidden();
  await page.locator("#hours").fill("at night");
  await page.locator("#time_zone").fill("UTC");
  await page.getByTestId("rule-save").click();
  await expect(page.locator("#hours"), "it says what is wrong").toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);
  await page.locator("#hours").fill("mon-fri 08:00-20:00, sat 09:00-13:00");
  await page.locator("[name=business_days]").check();
  await page.getByTestId("rule-save").click();
  await expect(page.getByTestId("done")).toBeVisible();
  await expect(card(page, rule)).toContainText("08:00–20:00");
  await expectAccessible(page);
  await follow(card(page, rule).getByRole("link"));
  await expect(page.locator("#hours")).toHaveValue(/mon 08:00-20:00/);
  await expect(page.locator("[name=business_days]")).toBeChecked();
  await page.getByTestId("rule-remove").click();
  await page.getByTestId("rule-remove-now").click();
  await expect(card(page, rule)).toHaveCount(0);
});
