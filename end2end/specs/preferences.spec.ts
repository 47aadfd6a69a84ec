// The holder of a message says whether to be written to.

import { expectAccessible } from "../support/page.ts";
import { expect, test } from "../support/test.ts";

test("messages are stopped and resumed, and a GET changes nothing", async ({ desk, page }) => {
  await desk.page.goto("/care/outbox");
  const mails = await desk.page.getByTestId("outbox-row").locator(".row-link").evaluateAll((links) => {
    return links.map((link) => (link as HTMLAnchorElement).href);
  });
  let address: string | undefined;
  for (const mail of mails) {
    await desk.page.goto(`${mail}?as=source`);
    const source = (await desk.page.getByTestId("mail-source").innerText()).replaceAll("=\n", "");
    address = /\/p\/[\w-]{22}/.exec(source)?.[0];
    if (address) {
      break;
    }
  }
  expect(address, "no mail of the outbox has a link to preferences").toBeDefined();
  await page.goto(address ?? "");
  await page.reload();
  await expect(page.getByTestId("preferences-state")).toHaveCount(0);
  await expectAccessible(page);
  const button = page.getByTestId("preferences-button");
  const stop = await button.innerText();
  await button.click();
  await expect(page.getByTestId("preferences-state")).toBeVisible();
  await expect(button).not.toHaveText(stop);
  await expectAccessible(page);
  await button.click();
  await expect(button).toHaveText(stop);
});

test("a wrong address changes nothing", async ({ page }) => {
  const answer = await page.goto(`/p/${"A".repeat(22)}`);
  expect(answer?.status()).toBe(404);
});
