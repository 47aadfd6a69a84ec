// The front door: what this is, and where to go.

import { expect, test } from "../support/test.ts";
import { expectAccessible } from "../support/page.ts";

test("leads to client care and to example messages", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByTestId("example-message").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("main").locator("a[href='/care']").click();
  await expect(page).toHaveURL(/\/care\/sign-in/);
});

test("speaks the language the browser asks for", async ({ browser, program }) => {
  const context = await browser.newContext({ baseURL: program.url, locale: "he-IL" });
  const page = await context.newPage();
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "he");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await context.close();
});

test("says what to do where there is nothing", async ({ page }) => {
  const response = await page.goto("/no/such/page");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
});
