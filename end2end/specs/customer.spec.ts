// A customer in the portal: corrected, with what was there before.

import { MessagePage } from "../support/message.ts";
import { expectAccessible } from "../support/page.ts";
import { expect, test } from "../support/test.ts";

test("is corrected, the former state is kept, and the message stays as it was", async ({ desk, page, shelf }) => {
  const message = new MessagePage(page);
  const { customer, outside } = await shelf.take("de");
  await page.goto(outside);
  const held = await message.body.innerHTML();
  await desk.page.goto(customer);
  await expectAccessible(desk.page);

  await desk.page.getByTestId("edit-customer").click();
  await expectAccessible(desk.page);
  await desk.page.locator("#email").fill("new.address@example.org");
  await desk.page.locator("#locality").fill("Köln");
  await desk.page.locator("#prefers").selectOption("letter");
  await desk.page.locator("#way_fax").selectOption("refused");
  await desk.page.locator("#reason").fill("moved house");
  await desk.page.getByTestId("save-customer").click();
  await expect(desk.page.getByTestId("done")).toBeVisible();
  await expect(desk.page.getByRole("main")).toContainText("new.address@example.org");
  await expect(desk.page.getByRole("main")).toContainText(/Reach first by\s*Letter/);
  await expect(desk.page.getByRole("main")).toContainText(/Refused\s*Fax/);
  await expect(desk.page.getByTestId("former").first()).toContainText("moved house");
  await expect(desk.timeline("customer-corrected").first()).toContainText("moved house");
  await expectAccessible(desk.page);

  await page.goto(outside);
  expect(await message.body.innerHTML()).toBe(held);
});

test("what is not usable is named where it stands", async ({ desk, shelf }) => {
  const { customer } = await shelf.take("fr");
  await desk.page.goto(`${customer}/edit`);
  // The browser's own checks are not what is tested here.
  await desk.page.getByTestId("customer-form").evaluate((form) => form.setAttribute("novalidate", ""));
  await desk.page.locator("#email").fill("not an address");
  await desk.page.locator("#country").fill("ZZ");
  await desk.page.getByTestId("save-customer").click();
  for (const field of ["email", "country"]) {
    await expect(desk.page.locator(`#${field}`)).toHaveAttribute("aria-invalid", "true");
    await expect(desk.page.locator(`#${field}-fault`)).toBeVisible();
  }
  await expect(desk.page.locator("#email")).toHaveValue("not an address");
  await expectAccessible(desk.page);
});

test("two people at once do not overwrite each other unseen", async ({ desk, shelf }) => {
  const { customer } = await shelf.take("es");
  const other = await desk.page.context().newPage();
  await desk.page.goto(`${customer}/edit`);
  await other.goto(`${customer}/edit`);
  await other.locator("#region").fill("Andalucía");
  await other.locator("#reason").fill("told on the phone");
  await other.getByTestId("save-customer").click();
  await expect(other.getByTestId("done")).toBeVisible();
  await desk.page.locator("#region").fill("Galicia");
  await desk.page.locator("#reason").fill("told by mail");
  await desk.page.getByTestId("save-customer").click();
  await expect(desk.page.getByTestId("conflict")).toBeVisible();
  await expect(desk.page.locator("#region")).toHaveValue("Galicia");
  await expect(desk.page.getByRole("main")).toContainText("Andalucía");
  await expectAccessible(desk.page);
  await desk.page.getByTestId("save-customer").click();
  await expect(desk.page.getByTestId("done")).toBeVisible();
});
