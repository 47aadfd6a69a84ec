// What JavaScript makes quicker: only here, since everything works without it.

import { expectAccessible, watchFaults, weigh } from "../support/page.ts";
import { expect, test } from "../support/test.ts";

test("results appear while somebody types, and keys walk through them", async ({ desk }) => {
  const faults = watchFaults(desk.page);
  await desk.page.goto("/care/find", { waitUntil: "networkidle" });
  const reference = /C-[0-9A-Z]{8}/.exec(await desk.rows.last().innerText())?.[0] ?? "";
  await desk.page.keyboard.press("/");
  await expect(desk.page.getByTestId("find-box")).toBeFocused();
  await desk.page.keyboard.type(reference);
  await expect(desk.rows).toHaveCount(1);
  await expect(desk.page).toHaveURL(new RegExp(`q=${reference}`));
  await expectAccessible(desk.page);
  await desk.page.keyboard.press("ArrowDown");
  await expect(desk.rows.first().locator(".row-link")).toBeFocused();
  await desk.page.keyboard.press("Escape");
  await expect(desk.page.getByTestId("find-box")).toBeFocused();
  await desk.page.keyboard.press("ArrowDown");
  await desk.page.keyboard.press("Enter");
  await expect(desk.reference).toHaveText(reference);
  expect(faults).toEqual([]);
});

test("the preview follows what is typed", async ({ desk }) => {
  const faults = watchFaults(desk.page);
  await desk.page.goto("/care/find");
  await desk.open(desk.rows.first());
  await desk.page.getByTestId("edit-words").click();
  await desk.page.waitForLoadState("networkidle");
  await desk.page.getByTestId("words-body").fill("Now **this** is new.");
  await expect(desk.page.getByTestId("words-preview").locator("strong")).toHaveText("this");
  await expect(desk.page.getByTestId("words-preview")).toContainText("Now this is new.");
  expect(faults).toEqual([]);
});

test("a reference is copied", async ({ desk }) => {
  await desk.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await desk.page.goto("/care/find");
  await desk.open(desk.rows.first());
  const button = desk.page.locator("button.copy");
  const label = await button.innerText();
  await button.click();
  await expect(button).not.toHaveText(label);
  const copied = await desk.page.evaluate("navigator.clipboard.readText()");
  expect(copied).toBe(await desk.reference.innerText());
});

test("the islands weigh little", async ({ desk }) => {
  const weight = await weigh(desk.page, "/care");
  const islands = weight.parts.filter((part) => /\.(js|wasm)$/.test(part));
  expect(islands, "the loader and the module").toHaveLength(2);
  const bytes = islands.reduce((sum, part) => sum + Number.parseInt(part, 10), 0);
  expect(bytes, islands.join(", ")).toBeLessThanOrEqual(110_000);
});
