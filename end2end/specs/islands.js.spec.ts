// What JavaScript makes quicker: only here, since everything works without it.

import { Desk } from "../support/desk.ts";
import { expectAccessible, watchFaults, weigh } from "../support/page.ts";
import { expect, test } from "../support/test.ts";

test("results appear while somebody types, and keys walk through them", async ({ desk, shelf }) => {
  const faults = watchFaults(desk.page);
  await desk.page.goto("/care/find");
  const { reference } = await shelf.look("ko");
  // The first key may come before the islands are awake.
  await expect(async () => {
    await desk.page.keyboard.press("/");
    await expect(desk.page.getByTestId("find-box")).toBeFocused({ timeout: 100 });
  }).toPass();
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
  let typed = "Now **this** is new.";
  await expect(async () => {
    typed += "\n";
    await desk.page.getByTestId("words-body").fill(typed);
    await expect(desk.page.getByTestId("words-preview").locator("strong")).toHaveText("this", { timeout: 2_000 });
  }).toPass();
  await expect(desk.page.getByTestId("words-preview")).toContainText("Now this is new.");
  expect(faults).toEqual([]);
});

test("the studio's preview and check follow what is typed", async ({ browser, program }) => {
  const context = await browser.newContext({ baseURL: program.url });
  const desk = new Desk(await context.newPage());
  await desk.signIn(program.signIn("admin"));
  const faults = watchFaults(desk.page);
  await desk.page.goto("/care/campaigns/renewal/edit?file=content/30-days/ar.md&medium=text");
  const text = desk.page.getByTestId("file-text");
  const [stored, frame] = [await text.inputValue(), desk.page.frameLocator("[data-testid=studio-frame]")];
  let typed = `${stored}\nجملة جديدة`;
  await expect(async () => {
    typed += "\n";
    await text.fill(typed);
    await expect(frame.locator("pre")).toContainText("جملة جديدة", { timeout: 2_000 });
  }).toPass();
  await expect(text, "the focus stays where somebody types").toBeFocused();
  await text.fill(`${typed}{{ nobody.knows }}`);
  await expect(desk.page.getByTestId("preview-fault")).toContainText("nobody");
  await expect(desk.page.getByTestId("finding").first()).toContainText("content/30-days/ar.md");
  await text.fill(typed);
  await desk.page.locator("#customer").fill("zzz nobody");
  await expect(desk.page.getByTestId("not-shown")).toContainText("zzz nobody");
  await expectAccessible(desk.page);
  expect(faults).toEqual([]);
  await context.close();
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
