// The returns desk: a letter that came back is scanned, what follows is told, a second scan changes nothing, and a scan
// can be taken back; what no ladder can reach is a task. Every page of it is for everybody.

import { readdirSync } from "node:fs";
import { join } from "node:path";

import type { Page } from "@playwright/test";

import type { Desk } from "../support/desk.ts";
import { expectAccessible, expectForEverybody, watchFaults } from "../support/page.ts";
import { expect, test } from "../support/test.ts";

/** The pieces that were printed, by the names of their files in the folder of letters. */
function printed(data: string): string[] {
  const folder = join(data, "letters");
  const days = readdirSync(folder, { withFileTypes: true }).filter((it) => it.isDirectory());
  const files = days.flatMap((day) => readdirSync(join(folder, day.name)));
  return files.filter((name) => /^P-\w+\.pdf$/.test(name)).map((name) => name.replace(".pdf", ""));
}

/** As a scanner does it: the code, and Enter. */
async function scan(page: Page, code: string): Promise<void> {
  await page.locator("#code").fill(code);
  await page.locator("#code").press("Enter");
  await expect(page.getByTestId("returns-told")).toBeVisible();
}

const told = (desk: Desk) => desk.page.getByTestId("returns-told");
const first = (desk: Desk) => desk.page.getByTestId("scan").first();

test("a letter that came back is one scan, and the next way follows", async ({ desk, program }) => {
  const { page } = desk;
  const faults = watchFaults(page);
  const pieces = printed(program.data);
  expect(pieces.length, "some customers have no mail address and get letters").toBeGreaterThan(2);
  const [piece, other] = pieces as [string, string];
  await page.goto("/care/returns");
  await expect(page.locator("#code"), "hands stay on the scanner").toBeFocused();
  await page.getByLabel("Not collected").check();
  await scan(page, `1|20261127|${piece}|1/1`);
  await expect(told(desk)).toContainText("came back");
  await expect(first(desk)).toContainText(piece);
  await expect(page.getByLabel("Not collected"), "the reason stays").toBeChecked();
  await expectAccessible(page);

  await scan(page, piece.toLowerCase());
  await expect(told(desk)).toContainText("scanned before");
  await scan(page, "4006381333931");
  await expect(told(desk)).toContainText("4006381333931");
  await scan(page, other);
  await first(desk).getByRole("button").click();
  await expect(told(desk)).toContainText("taken back");
  await expect(first(desk).getByRole("button")).toHaveCount(0);

  await first(desk).getByRole("link").nth(1).click();
  await expect(page.locator('[data-channel="letter"]').first()).toHaveAttribute("data-state", "accepted");
  await expect(desk.timeline("return-undone").first()).toBeVisible();
  expect(faults).toEqual([]);
});

test("whom no way reaches is a task until somebody has done it", async ({ desk, program }) => {
  const { page } = desk;
  const pieces = printed(program.data);
  await page.goto("/care/returns");
  await scan(page, pieces.at(-1) ?? "");
  await page.goto("/care");
  await page.getByTestId("attention").getByRole("link", { name: "cannot be reached" }).click();
  const task = page.getByTestId("task").first();
  await expect(task).toBeVisible();
  await expectAccessible(page);
  const open = await page.getByTestId("task").count();
  await task.getByRole("button").click();
  await expect(page.getByTestId("done")).toBeVisible();
  await expect(page.getByTestId("task")).toHaveCount(open - 1);
});

test("the desk and the tasks are for everybody", async ({ desk }) => {
  await expectForEverybody(desk.page, ["/care/returns", "/care/tasks"]);
});
