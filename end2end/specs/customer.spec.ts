// A customer in the portal: corrected, with what was there before.

import { MessagePage } from "../support/message.ts";
import { expectAccessible } from "../support/page.ts";
import { expect, test } from "../support/test.ts";
import type { Desk } from "../support/desk.ts";

async function openCustomer(desk: Desk, reference: string): Promise<string> {
  await desk.openReference(reference);
  await desk.page.locator(".page-head a[href^='/care/customers/']").click();
  await expect(desk.page).toHaveURL(/\/care\/customers\/cus_/);
  return desk.page.url();
}

test("is corrected, the former state is kept, and the message stays as it was", async ({ desk, page }) => {
  const message = new MessagePage(page);
  const address = await message.openExample("de");
  const held = await message.body.innerHTML();
  await openCustomer(desk, await message.reference());
  await expectAccessible(desk.page);

  await desk.page.getByTestId("edit-customer").click();
  await expectAccessible(desk.page);
  await desk.page.locator("#email").fill("new.address@example.org");
  await desk.page.locator("#locality").fill("Köln");
  await desk.page.locator("#reason").fill("moved house");
  await desk.page.getByTestId("save-customer").click();
  await expect(desk.page.getByTestId("done")).toBeVisible();
  await expect(desk.page.getByRole("main")).toContainText("new.address@example.org");
  await expect(desk.page.getByTestId("former").first()).toContainText("moved house");
  await expect(desk.timeline("customer-corrected").first()).toContainText("moved house");
  await expectAccessible(desk.page);

  await page.goto(address);
  expect(await message.body.innerHTML()).toBe(held);
});

test("what is not usable is named where it stands", async ({ desk, page }) => {
  const message = new MessagePage(page);
  await message.openExample("fr");
  const customer = await openCustomer(desk, await message.reference());
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

test("two people at once do not overwrite each other unseen", async ({ desk, page }) => {
  const message = new MessagePage(page);
  await message.openExample("es");
  const customer = await openCustomer(desk, await message.reference());
  const other = await desk.page.context().newPage();
  await desk.page.goto(`${customer}/edit`);
  await other.goto(`${customer}/edit`);
  await other.locator("#fax").fill("");
  await other.locator("#region").fill("Andalucía");
  await other.getByTestId("save-customer").click();
  await expect(other.getByTestId("done")).toBeVisible();
  await desk.page.locator("#region").fill("Galicia");
  await desk.page.getByTestId("save-customer").click();
  await expect(desk.page.getByTestId("conflict")).toBeVisible();
  await expect(desk.page.locator("#region")).toHaveValue("Galicia");
  await expect(desk.page.getByRole("main")).toContainText("Andalucía");
  await expectAccessible(desk.page);
  await desk.page.getByTestId("save-customer").click();
  await expect(desk.page.getByTestId("done")).toBeVisible();
});
